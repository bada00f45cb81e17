/** Order: updates of one chat wait for each other, those of different chats do not. */
import type { Update } from 'grammy/types';

export interface Queues {
  /** Resolves when this update has been handled. */
  add(update: Update): Promise<void>;
}

/** `handle` must not reject. */
export function createQueues(handle: (update: Update) => Promise<void>): Queues {
  const last = new Map<string, Promise<void>>();
  return {
    add: (update) => {
      const key = keyOf(update);
      const turn = (last.get(key) ?? Promise.resolve()).then(() => handle(update));
      last.set(key, turn);
      return turn.finally(() => {
        if (last.get(key) === turn) last.delete(key);
      });
    },
  };
}

/** The chat of an update; inline queries and the like have none and wait for those of their user. */
function keyOf(update: Update): string {
  for (const part of Object.values(update) as unknown[]) {
    if (typeof part !== 'object' || part === null) continue;
    const { chat, message, from } = part as { chat?: { id: number }; message?: { chat?: { id: number } }; from?: { id: number } };
    const id = chat?.id ?? message?.chat?.id;
    if (id !== undefined) return `chat ${id}`;
    if (from !== undefined) return `user ${from.id}`;
  }
  return '';
}
