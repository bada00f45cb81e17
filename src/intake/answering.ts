/** One update's way from a free slot to its mark in the journal: answered, tried again, dropped or set aside. */
import type { Update } from 'grammy/types';
import { errorText } from '../log.ts';
import type { Log } from '../log.ts';
import { costOf } from './chats.ts';
import type { Queue } from './chats.ts';
import type { Taken } from './entries.ts';
import type { Journal } from './journal.ts';
import { pause } from './pause.ts';
import { Slots } from './slots.ts';
import { Turn } from './turn.ts';
import type { TurnTimes } from './turn.ts';
import { Window } from './window.ts';

export interface AnsweringParts {
  /** Answers one update; what it throws is an answer that failed. */
  readonly handle: (update: Update) => Promise<void>;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly times: AnsweringTimes;
}

export interface AnsweringTimes extends TurnTimes {
  /** After a throw, before the next try, in milliseconds. */
  readonly again: number;
}

/** So many answers are made at the same time: enough to go on while some wait for the disk. */
const MAKERS = 8;
/** What costs more, in characters of a question, is made one at a time: nothing else happens meanwhile, for up to 200 milliseconds. */
const HEAVY = 500;
/** Between two of those: time for a question that comes meanwhile to be written down, answered and sent. */
const HEAVY_PAUSE_MILLISECONDS = 30;
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
  readonly #window = new Window();
  readonly #making = new Slots(() => MAKERS);
  readonly #sending = new Slots(() => this.#window.size);
  readonly #turns = new Set<Turn>();

  constructor(journal: Journal, parts: AnsweringParts, ending: AbortSignal) {
    this.#journal = journal;
    this.#parts = parts;
    this.#ending = ending;
  }

  /** Has an update answered once a slot is free, unless the bot ends before: who waits for little goes before who waits for much. Never rejects. */
  async answer(taken: Taken, queue: Queue): Promise<void> {
    const id = taken.update.update_id;
    const heavy = costOf(taken.update) > HEAVY;
    const turn = new Turn({
      making: this.#making,
      sending: this.#sending,
      claim: { rank: () => queue.load, alone: heavy },
      times: this.#parts.times,
      ending: this.#ending,
      mark: (mark) => this.#journal.mark(id, mark),
    });
    this.#turns.add(turn);
    await turn.enter();
    if (heavy) await pause(HEAVY_PAUSE_MILLISECONDS, this.#ending);
    try {
      if (this.#ending.aborted) return;
      if (this.#isStale(taken, queue)) await this.#done(id, 'dropped');
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
      const error = await turn.work(update, this.#parts.handle).then(() => turn.loss?.error, errorText);
      if (error === undefined && !turn.rested) this.#window.answered();
      else this.#window.troubled();
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
  #isStale({ update, at }: Taken, { query }: Queue): boolean {
    if (update.inline_query === undefined) return false;
    const age = this.#parts.now() - at;
    // Telegram shows the answer to the last query of a user alone.
    return age < 0 || age > INLINE_MILLISECONDS || query !== update.update_id;
  }
}
