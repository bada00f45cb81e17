/**
 * Conversations: what was asked in each chat lately, so that a question can lean on it. Small, bounded and
 * forgotten at a restart, after which a follow-up stands alone.
 */
import type { Context } from 'grammy';

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

  /** Remembers a question by its message. */
  remember(ctx: Context, message: number, question: string): void {
    const key = keyOf(ctx);
    const asked = this.#lately(key).filter((own) => own.message !== message);
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

  #lately(key: string): Asked[] {
    const asked = this.#chats.get(key) ?? [];
    const last = asked.at(-1);
    return last !== undefined && this.#clock() - last.at <= PAUSE_MILLISECONDS ? asked : [];
  }
}

/** One conversation a person, in each chat and topic. */
function keyOf(ctx: Context): string {
  const message = ctx.msg;
  const thread = message !== undefined && 'message_thread_id' in message ? message.message_thread_id : undefined;
  return [ctx.chat?.id, thread, ctx.from?.id].join(' ');
}
