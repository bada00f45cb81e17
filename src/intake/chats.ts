/** Order: updates of one chat wait for each other, those of different chats do not. */
import type { Update } from 'grammy/types';

export class Chats {
  /** Chat → the end of the last that was added. */
  readonly #last = new Map<string, Promise<void>>();
  /** Chat → how many have not had their turn. */
  readonly #waiting = new Map<string, number>();

  /** Lets `answer`, which must not reject, have its turn in the chat of an update; resolves when it is done. */
  add(update: Update, answer: () => Promise<void>): Promise<void> {
    const key = keyOf(update);
    const turn = (this.#last.get(key) ?? Promise.resolve()).then(answer);
    this.#last.set(key, turn);
    this.#waiting.set(key, (this.#waiting.get(key) ?? 0) + 1);
    return turn.finally(() => {
      this.#waiting.set(key, (this.#waiting.get(key) ?? 0) - 1);
      if (this.#last.get(key) === turn) {
        this.#last.delete(key);
        this.#waiting.delete(key);
      }
    });
  }

  /** How many updates of the chat of this one have not had their turn, itself among them. */
  waitingWith(update: Update): number {
    return this.#waiting.get(keyOf(update)) ?? 0;
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
