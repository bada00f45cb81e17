/**
 * Conversations: what was asked in each chat lately, so that a question can lean on it. Small, bounded and
 * forgotten at a restart, after which a follow-up stands alone.
 */
import type { Context } from 'grammy';
import { compared } from '../records/tally.ts';

/** Questions beyond these are too far back to lean on. */
const QUESTIONS_KEPT = 4;
/** A conversation that paused for longer is over. */
const PAUSE_MILLISECONDS = 15 * 60 * 1000;
const CONVERSATIONS_KEPT = 1000;

interface Asked {
  readonly message: number;
  readonly question: string;
  readonly at: number;
}

export class Conversations {
  readonly #chats = new Map<string, Asked[]>();
  readonly #clock: () => number;

  /** `clock` gives milliseconds. */
  constructor(clock: () => number = Date.now) {
    this.#clock = clock;
  }

  /** Remembers a question by its message. Asked again, it stands where it was asked last: a question leans on no other of the same words. */
  remember(ctx: Context, message: number, question: string): void {
    const key = keyOf(ctx);
    const asked = this.#lately(key).filter((own) => own.message !== message && compared(own.question) !== compared(question));
    this.#chats.delete(key);
    this.#chats.set(key, [...asked, { message, question, at: this.#clock() }].slice(-QUESTIONS_KEPT));
    const [oldest] = this.#chats.keys();
    if (this.#chats.size > CONVERSATIONS_KEPT && oldest !== undefined) this.#chats.delete(oldest);
  }

  /** The questions asked before the one in `message`, oldest first. */
  before(ctx: Context, message: number): string[] {
    return this.#lately(keyOf(ctx))
      .filter((own) => own.message < message)
      .map(({ question }) => question);
  }

  /** The question asked by a message lately; null: none is remembered. */
  question(ctx: Context, message: number): string | null {
    return this.#lately(keyOf(ctx)).find((own) => own.message === message)?.question ?? null;
  }

  /** Forgets what the person of this update has asked in this chat; gives how many questions that were. */
  forget(ctx: Context): number {
    let count = 0;
    for (const key of this.#chats.keys()) {
      const [chat, , person] = key.split(' ');
      if (chat !== String(ctx.chat?.id) || person !== String(ctx.from?.id)) continue;
      count += this.#lately(key).length;
      this.#chats.delete(key);
    }
    return count;
  }

  /** Forgets all that was asked in a chat. */
  forgetChat(chat: number): void {
    for (const key of this.#chats.keys()) if (key.startsWith(`${chat} `)) this.#chats.delete(key);
  }

  #lately(key: string): Asked[] {
    const asked = this.#chats.get(key) ?? [];
    const last = asked.at(-1);
    return last !== undefined && this.#clock() - last.at <= PAUSE_MILLISECONDS ? asked : [];
  }
}

/** One conversation a person, in each chat and topic: chat, topic, person. */
function keyOf(ctx: Context): string {
  // Outside of topics Telegram numbers threads of replies, which are all one conversation.
  const thread = ctx.msg?.is_topic_message === true ? ctx.msg.message_thread_id : undefined;
  return [ctx.chat?.id, thread, ctx.from?.id].join(' ');
}
