/** One update's way from a free slot to its mark in the journal: answered, tried again, dropped or set aside. */
import type { Update } from 'grammy/types';
import { errorText } from '../log.ts';
import type { Log } from '../log.ts';
import { keyOf } from './chats.ts';
import type { Taken } from './entries.ts';
import type { Journal } from './journal.ts';
import { pause } from './pause.ts';
import { Slots } from './slots.ts';
import { Turn } from './turn.ts';
import type { TurnTimes } from './turn.ts';

export interface AnsweringParts {
  /** Answers one update; what it throws is an answer that failed. */
  readonly handle: (update: Update) => Promise<void>;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly times: AnsweringTimes;
  /** Updates of the chat of this one that are not answered yet: who waits for one answer goes before who waits for many. */
  readonly waitingWith: (update: Update) => number;
}

export interface AnsweringTimes extends TurnTimes {
  /** After a throw, before the next try, in milliseconds. */
  readonly again: number;
}

/** So many are answered at the same time, and so many answers can repeat after a kill. */
const SLOTS = 8;
const MOST_TRIES = 3;
/** An answer that was on its way at two ends of the process has surely been seen. */
const MOST_SENDS = 2;
/** Telegram takes no answer to an inline query after about ten seconds. */
const INLINE_MILLISECONDS = 10_000;

export class Answering {
  /** What became of updates since the start. */
  readonly counts = { answered: 0, dropped: 0, setAside: 0 };
  readonly #journal: Journal;
  readonly #parts: AnsweringParts;
  /** Aborted when nothing more is to be begun. */
  readonly #ending: AbortSignal;
  readonly #slots = new Slots(SLOTS);
  readonly #turns = new Set<Turn>();

  constructor(journal: Journal, parts: AnsweringParts, ending: AbortSignal) {
    this.#journal = journal;
    this.#parts = parts;
    this.#ending = ending;
  }

  /** Has an update answered once a slot is free, unless the bot ends before. Never rejects. */
  async answer(taken: Taken): Promise<void> {
    const id = taken.update.update_id;
    const turn = new Turn({
      slots: this.#slots,
      rank: () => this.#parts.waitingWith(taken.update),
      times: this.#parts.times,
      ending: this.#ending,
      onSending: () => this.#journal.mark(id, 'sending'),
    });
    this.#turns.add(turn);
    await turn.enter();
    try {
      if (this.#ending.aborted) return;
      if (this.#isStale(taken)) await this.#done(id, 'dropped');
      else if (taken.tries >= MOST_TRIES) await this.#setAside(id, `the bot ended ${taken.tries} times while it was answered`);
      else if (taken.sends >= MOST_SENDS) await this.#setAside(id, `the bot ended ${taken.sends} times while its answer was sent`);
      else await this.#try(turn, taken);
    } finally {
      turn.leave();
      this.#turns.delete(turn);
    }
  }

  /** What is still being answered can send no more. */
  end(): void {
    for (const turn of this.#turns) turn.lose({ error: 'the bot ended', again: true });
  }

  async #try(turn: Turn, { update, tries }: Taken): Promise<void> {
    const id = update.update_id;
    await this.#journal.mark(id, 'begun');
    for (let number = tries + 1; ; number += 1) {
      const error = await turn.work(() => this.#parts.handle(update)).then(() => turn.loss?.error, errorText);
      if (turn.loss?.again === true) return this.#journal.mark(id, 'back');
      if (error === undefined) return this.#done(id, 'answered');
      // What has been seen is not to be seen twice, and what took too long would do so again.
      if (number >= MOST_TRIES || turn.over || turn.delivered) return this.#setAside(id, error);
      this.#parts.log.warn('update failed, to be tried again', { update: id, error });
      await pause(this.#parts.times.again, this.#ending);
    }
  }

  #setAside(id: number, error: string): Promise<void> {
    this.#parts.log.error('update set aside', { update: id, error });
    return this.#done(id, 'setAside', error);
  }

  async #done(id: number, count: 'answered' | 'dropped' | 'setAside', error?: string): Promise<void> {
    this.counts[count] += 1;
    await this.#journal.mark(id, 'done', error);
  }

  /** An age below zero is that of another clock. */
  #isStale({ update, at }: Taken): boolean {
    if (update.inline_query === undefined) return false;
    const age = this.#parts.now() - at;
    return age < 0 || age > INLINE_MILLISECONDS || this.#isTypedOn(update);
  }

  /** Whether the same user has sent a later query: Telegram shows the answer to the last one alone. */
  #isTypedOn(update: Update): boolean {
    const user = keyOf(update);
    const last = [...this.#journal.open.values()].findLast((own) => own.update.inline_query !== undefined && keyOf(own.update) === user);
    return last !== undefined && last.update.update_id !== update.update_id;
  }
}
