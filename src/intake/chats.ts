/** Order: updates of one chat wait for each other, those of different chats do not. */
import type { Update } from 'grammy/types';

/** What waits in a chat at the moment. */
export interface Queue {
  /** What it will cost to answer all of it: see `costOf`. */
  readonly load: number;
  /** The id of the last inline query in it. */
  readonly query: number | undefined;
}

interface OpenQueue {
  load: number;
  query: number | undefined;
  /** The end of the last that was added. */
  last: Promise<void>;
}

/** What an update without a word costs, in characters of a question. */
const LEAST_COST = 100;

export class Chats {
  readonly #queues = new Map<string, OpenQueue>();

  /** Lets `answer`, which must not reject, have its turn in the chat of an update; resolves when it is done. */
  add(update: Update, answer: (queue: Queue) => Promise<void>): Promise<void> {
    const key = keyOf(update);
    const queue = this.#queues.get(key) ?? { load: 0, query: undefined, last: Promise.resolve() };
    this.#queues.set(key, queue);
    const cost = costOf(update);
    queue.load += cost;
    if (update.inline_query !== undefined) queue.query = update.update_id;
    const turn = queue.last.then(async () => {
      await answer(queue);
      queue.load -= cost;
      if (queue.last === turn) this.#queues.delete(key);
    });
    queue.last = turn;
    return turn;
  }
}

/** The chat of an update; inline queries and the like have none and wait for those of their user. */
export function keyOf(update: Update): string {
  for (const part of Object.values(update) as unknown[]) {
    if (typeof part !== 'object' || part === null) continue;
    const { chat, message, from } = part as { chat?: { id: number }; message?: { chat?: { id: number } }; from?: { id: number } };
    const id = chat?.id ?? message?.chat?.id;
    if (id !== undefined) return `chat ${id}`;
    if (from !== undefined) return `user ${from.id}`;
  }
  return '';
}

/** What answering will cost, as far as it shows beforehand: a search takes time with the length of its question. */
export function costOf({ message, edited_message, inline_query }: Update): number {
  const text: unknown = (message ?? edited_message)?.text ?? inline_query?.query;
  return LEAST_COST + (typeof text === 'string' ? text.length : 0);
}
