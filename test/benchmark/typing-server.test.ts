/** The server in which people type, with a bot that answers by itself. */
import { afterEach, describe, expect, it } from 'vitest';
import { startTypingServer } from '../../src/benchmark/typing-server.ts';
import type { TypingServer } from '../../src/benchmark/typing-server.ts';

interface Update {
  readonly update_id: number;
  readonly inline_query: { readonly id: string; readonly query: string };
}

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** Polls, and answers the queries that `results` gives a number for. */
function answering({ root }: TypingServer, results: (query: string) => number | null): void {
  const stop = new AbortController();
  stops.push(() => stop.abort());
  const call = async (method: string, body: object): Promise<Update[]> => {
    const response = await fetch(`${root}/bot1:A/${method}`, { method: 'POST', body: JSON.stringify(body) });
    return ((await response.json()) as { result: Update[] }).result;
  };
  void (async () => {
    for (let offset = 0; !stop.signal.aborted; ) {
      const updates = await call('getUpdates', { offset }).catch(() => []);
      for (const { update_id, inline_query } of updates) {
        offset = update_id + 1;
        const count = results(inline_query.query);
        if (count !== null) await call('answerInlineQuery', { inline_query_id: inline_query.id, results: Array.from({ length: count }, () => ({})) });
      }
    }
  })();
}

async function served(results: (query: string) => number | null): Promise<TypingServer> {
  const server = await startTypingServer();
  stops.push(() => server.close());
  answering(server, results);
  return server;
}

describe('the server in which people type', () => {
  it('says how many results an answer has, or that there was none in time', async () => {
    const { ask } = await served((query) => (query === 'silence' ? null : query.length));
    expect(await ask('four', 5000)).toBe(4);
    expect(await ask('silence', 50)).toBeNull();
  });

  it('types every letter of everybody and waits for each answer', async () => {
    const queries: string[] = [];
    const { type } = await served((query) => {
      queries.push(query);
      return query === 'ab' ? null : 1;
    });
    const keystrokes = await type([['abc'], ['x', 'yz']]);
    expect(queries.toSorted()).toEqual(['a', 'ab', 'abc', 'x', 'y', 'yz']);
    expect(keystrokes).toHaveLength(6);
    expect(keystrokes.filter(({ milliseconds }) => milliseconds === null)).toHaveLength(1);
    expect(keystrokes.every(({ milliseconds }) => milliseconds === null || milliseconds >= 0)).toBe(true);
  });
});
