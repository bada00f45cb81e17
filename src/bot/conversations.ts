/**
 * Conversations: what was asked in each chat lately, so that a question can lean on it. Small, bounded and
 * forgotten at a restart, after which a follow-up stands alone.
 */
import type { Context } from 'grammy';
import { namesSubject } from '../language/follow-up.ts';
import { wordsOf } from '../language/tokens.ts';
import { compared } from '../records/tally.ts';
import { Lately } from './lately.ts';

/** Questions beyond these are too far back to lean on. */
const QUESTIONS_KEPT = 4;
/** A conversation that paused for longer is over. */
const PAUSE_MILLISECONDS = 15 * 60 * 1000;
const CONVERSATIONS_KEPT = 1000;

interface Asked {
  readonly message: number;
  readonly question: string;
}

export class Conversations {
  readonly #chats: Lately<readonly Asked[]>;

  /** `clock` gives milliseconds. */
  constructor(clock?: () => number) {
    this.#chats = new Lately({ most: CONVERSATIONS_KEPT, milliseconds: PAUSE_MILLISECONDS, clock });
  }

  /** Remembers a question by its message. Asked again, it stands where it was asked last: a question leans on no other of the same words. */
  remember(ctx: Context, message: number, question: string): void {
    const others = this.#asked(ctx).filter((own) => own.message !== message && compared(own.question) !== compared(question));
    const all = [...others, { message, question }];
    // Those that name no subject ("where?") go first: the next one leans on what they leaned on.
    const spare = all.length > QUESTIONS_KEPT ? Math.max(0, others.findIndex((own) => !namesSubject(wordsOf(own.question)))) : -1;
    this.#chats.set(keyOf(ctx), all.filter((_, place) => place !== spare));
  }

  /** Forgets the question of a message, which asks nothing any more. */
  drop(ctx: Context, message: number): void {
    this.#chats.set(keyOf(ctx), this.#asked(ctx).filter((own) => own.message !== message));
  }

  /** The questions asked before the one in `message`, oldest first. */
  before(ctx: Context, message: number): string[] {
    return this.#asked(ctx)
      .filter((own) => own.message < message)
      .map(({ question }) => question);
  }

  /** The question asked by a message lately; null: none is remembered. */
  question(ctx: Context, message: number): string | null {
    return this.#asked(ctx).find((own) => own.message === message)?.question ?? null;
  }

  /** Forgets what the person of this update has asked in this chat; gives how many questions that were. */
  forget(ctx: Context): number {
    const own = this.#chats.forget((key) => {
      const [chat, , person] = key.split(' ');
      return chat === String(ctx.chat?.id) && person === String(ctx.from?.id);
    });
    return own.flat().length;
  }

  /** Forgets all that was asked in a chat. */
  forgetChat(chat: number): void {
    this.#chats.forget((key) => key.startsWith(`${chat} `));
  }

  #asked(ctx: Context): readonly Asked[] {
    return this.#chats.get(keyOf(ctx)) ?? [];
  }
}

/** One conversation a person, in each chat and topic: chat, topic, person. */
function keyOf(ctx: Context): string {
  // Outside of topics Telegram numbers threads of replies, which are all one conversation.
  const thread = ctx.msg?.is_topic_message === true ? ctx.msg.message_thread_id : undefined;
  return [ctx.chat?.id, thread, ctx.from?.id].join(' ');
}
