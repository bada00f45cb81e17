/** A Bot API server on this machine in which people type inline queries, a query for each keystroke, and wait for no answer. */
import { setTimeout as sleep } from 'node:timers/promises';
import { serveOnLoopback } from './loopback-server.ts';
import type { LoopbackServer } from './loopback-server.ts';

export interface TypingServer extends LoopbackServer {
  /** Types one query and waits until it is answered, for so many milliseconds at most; gives how many results came, null for none in time. */
  readonly ask: (query: string, wait: number) => Promise<number | null>;
  /** Each person types their questions one after the other; gives what became of every keystroke. */
  readonly type: (persons: readonly (readonly string[])[]) => Promise<Keystroke[]>;
}

export interface Keystroke {
  /** From the keystroke to its answer; null when no answer came, because the next keystroke was there before. */
  readonly milliseconds: number | null;
}

/**
 * Between two keystrokes. People type 52 words a minute on keyboards (Dhakal and others 2018), 36 on telephones (Palin and others
 * 2019), that is a letter in 230 or 330 milliseconds; these are faster.
 */
const KEYSTROKE_MILLISECONDS = 200;
/** After the last keystroke, for the answers that are still on their way. */
const REST_MILLISECONDS = 2000;
const LONG_POLL_MILLISECONDS = 25_000;
const FIRST_PERSON = 1000;
interface Typed {
  readonly update_id: number;
  readonly inline_query: object;
}

interface Waiting {
  readonly since: number;
  answered: (results: number) => void;
}

/** Listens on a free port of the loopback address. */
export async function startTypingServer(): Promise<TypingServer> {
  let pending: Typed[] = [];
  let number = 0;
  let arrived = (): void => undefined;
  const waiting = new Map<string, Waiting>();

  const getUpdates = async ({ offset = 0 }: { offset?: number }): Promise<Typed[]> => {
    pending = pending.filter(({ update_id }) => update_id >= offset);
    if (pending.length === 0) {
      const stop = new AbortController();
      await Promise.race([new Promise<void>((resolve) => (arrived = resolve)), sleep(LONG_POLL_MILLISECONDS, undefined, { signal: stop.signal, ref: false })]);
      stop.abort();
    }
    return pending;
  };
  const answer = (method: string, body: Record<string, unknown>): unknown => {
    if (method === 'getUpdates') return getUpdates(body);
    if (method !== 'answerInlineQuery') return true;
    const results: unknown = typeof body['results'] === 'string' ? JSON.parse(body['results']) : body['results'];
    waiting.get(String(body['inline_query_id']))?.answered(Array.isArray(results) ? results.length : 0);
    return true;
  };
  const server = await serveOnLoopback(answer);

  /** Sends a query off; resolves with the milliseconds and the number of results when it is answered. */
  const send = (person: number, query: string): Promise<{ milliseconds: number; results: number }> => {
    number += 1;
    const id = String(number);
    const from = { id: FIRST_PERSON + person, is_bot: false, first_name: 'A' };
    const since = performance.now();
    const answered = new Promise<{ milliseconds: number; results: number }>((resolve) => {
      waiting.set(id, { since, answered: (results) => resolve({ milliseconds: performance.now() - since, results }) });
    });
    pending.push({ update_id: number, inline_query: { id, from, query, offset: '' } });
    arrived();
    return answered;
  };
  const typeOne = async (person: number, questions: readonly string[], keystrokes: Promise<Keystroke>[], until: Promise<void>): Promise<void> => {
    for (const question of questions) {
      for (let length = 1; length <= question.length; length += 1) {
        const answered = send(person, question.slice(0, length)).then(({ milliseconds }) => ({ milliseconds }));
        keystrokes.push(Promise.race([answered, until.then(() => ({ milliseconds: null }))]));
        await sleep(KEYSTROKE_MILLISECONDS);
      }
    }
  };

  return {
    ...server,
    ask: (query, wait) => Promise.race([send(0, query).then(({ results }) => results), sleep(wait, null)]),
    type: async (persons) => {
      let end = (): void => undefined;
      const ended = new Promise<void>((resolve) => (end = resolve));
      const keystrokes: Promise<Keystroke>[] = [];
      await Promise.all(
        persons.map(async (questions, person) => {
          // Not all at the same moment.
          await sleep((KEYSTROKE_MILLISECONDS * person) / persons.length);
          await typeOne(person, questions, keystrokes, ended);
        }),
      );
      await sleep(REST_MILLISECONDS);
      end();
      return Promise.all(keystrokes);
    },
  };
}
