/** The little that the bot remembers of its users beside their conversations: bounded, and forgotten at a restart. */
import { Lately } from './lately.ts';

/** The bot's answer to a question. */
export interface Answered {
  readonly question: string;
  /** The message that answers it. */
  readonly answer: number;
}

export interface Memory {
  /** By chat and message of the question: so that an edited question gets its answer edited. */
  readonly answers: Lately<Answered>;
  /** Chats that were told what the bot reads. */
  readonly told: Lately<true>;
  /** By user: the last inline query that found nothing, for the way into the private chat. */
  readonly unfound: Lately<string>;
  /** By user: the last inline query of which a result was sent. */
  readonly chosen: Lately<string>;
}

/** Telegram lets people edit for two days; most mend a slip at once. */
const ANSWERS = { most: 2000, milliseconds: 48 * 60 * 60 * 1000 };
const TOLD = { most: 2000, milliseconds: 6 * 60 * 60 * 1000 };
const UNFOUND = { most: 1000, milliseconds: 10 * 60 * 1000 };
const CHOSEN = { most: 1000, milliseconds: 24 * 60 * 60 * 1000 };

/** `clock` gives milliseconds. */
export function createMemory(clock?: () => number): Memory {
  return {
    answers: new Lately({ ...ANSWERS, clock }),
    told: new Lately({ ...TOLD, clock }),
    unfound: new Lately({ ...UNFOUND, clock }),
    chosen: new Lately({ ...CHOSEN, clock }),
  };
}

/** A key of `Memory.answers`. */
export function messageKey(chat: number, message: number): string {
  return `${chat} ${message}`;
}
