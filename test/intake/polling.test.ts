import type { Update } from 'grammy/types';
import { GrammyError } from 'grammy';
import { describe, expect, it } from 'vitest';
import { poll } from '../../src/intake/polling.ts';
import { createLog } from '../../src/log.ts';
import { createTroubles, UNKNOWN_TOKEN } from '../../src/telegram-troubles.ts';

/** Polls a Telegram that gives these answers, one a poll; gives what was asked and what was taken. */
async function polled(answers: readonly unknown[], accept: (updates: readonly Update[]) => Promise<void> = () => Promise.resolve()): Promise<{ offsets: (number | undefined)[]; taken: number[]; failures: string[] }> {
  const [offsets, taken, failures] = [[] as (number | undefined)[], [] as number[], [] as string[]];
  const stopping = new AbortController();
  const left = [...answers];
  await poll({
    getUpdates: ({ offset }) => {
      offsets.push(offset);
      if (left.length === 0) stopping.abort();
      const answer = left.shift() ?? [];
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer as Update[]);
    },
    intake: {
      accept: async (updates) => {
        await accept(updates);
        taken.push(...updates.map(({ update_id }) => update_id));
      },
      room: () => Promise.resolve(),
      polled: () => undefined,
    },
    onError: (error) => {
      failures.push((error as Error).message);
      return 0;
    },
    signal: stopping.signal,
  });
  return { offsets, taken, failures };
}

const ids = (...numbers: number[]): { update_id: number }[] => numbers.map((update_id) => ({ update_id }));

describe('polling', () => {
  it('asks from after the last that was taken, and tells it once more at the end', async () => {
    expect(await polled([ids(5, 6), [], ids(7)])).toEqual({ offsets: [undefined, 7, 7, 8, 8], taken: [5, 6, 7], failures: [] });
  });

  it('follows when Telegram numbers anew from a lower number', async () => {
    expect((await polled([ids(900), ids(3, 4)])).offsets).toEqual([undefined, 901, 5, 5]);
  });

  it('does not move on when the updates could not be kept', async () => {
    let full = true;
    const accept = (): Promise<void> => {
      const refused = full;
      full = false;
      return refused ? Promise.reject(new Error('no space')) : Promise.resolve();
    };
    expect(await polled([ids(5), ids(5)], accept)).toEqual({ offsets: [undefined, undefined, 6, 6], taken: [5], failures: ['no space'] });
  });

  it.each<[what: string, answer: unknown]>([
    ['an error', new Error('away')],
    ['no list', { update_id: 5 }],
    ['a list of something else', ['?']],
    ['nothing', 'null'],
  ])('goes on after %s', async (_what, answer) => {
    const { taken, failures } = await polled([ids(1), answer, ids(2)]);
    expect({ taken, failures: failures.length }).toEqual({ taken: [1, 2], failures: 1 });
  });

  it('takes of a list what can be confirmed', async () => {
    expect((await polled([[null, { update_id: 'x' }, { update_id: 4 }]])).taken).toEqual([4]);
  });
});

/** What grammY throws when Telegram says no. */
function refusal(error_code: number, method = 'getUpdates', retry_after?: number): GrammyError {
  return new GrammyError('no', { ok: false, error_code, description: 'no', ...(retry_after === undefined ? {} : { parameters: { retry_after } }) }, method, {});
}

describe('a trouble with Telegram', () => {
  it.each<[what: string, errors: unknown[], seconds: number[]]>([
    ['of the network is waited out, at most five seconds', Array.from({ length: 6 }, () => new Error('reset')), [0.5, 1, 2, 4, 5, 5]],
    ['about another poller is left more and more time', Array.from({ length: 6 }, () => refusal(409)), [3, 6, 12, 24, 30, 30]],
    ['about a flood is waited for as Telegram asks', [refusal(429, 'getUpdates', 17)], [17]],
    ['about a flood of an hour is not waited for', [refusal(429, 'getUpdates', 3600)], [5]],
    ['of a gateway that knows nothing is waited out', [refusal(404)], [0.5]],
  ])('%s', (_what, errors, seconds) => {
    const lines: string[] = [];
    const onTrouble = createTroubles(createLog('debug', (line) => lines.push(line)));
    expect(errors.map((error, index) => onTrouble(error, index + 1) / 1000)).toEqual(seconds);
    expect(lines.length).toBeGreaterThan(0);
  });

  it.each([refusal(401), refusal(404, 'getMe')])('about the token ends the bot with a sentence', (error) => {
    const onTrouble = createTroubles(createLog('debug', () => undefined));
    expect(() => onTrouble(error, 1)).toThrow(UNKNOWN_TOKEN);
  });
});
