/** The intake: every update that was taken is answered, in order within a chat, whatever happens. See docs/intake.md. */
import path from 'node:path';
import type { Update } from 'grammy/types';
import type { Log } from '../log.ts';
import type { Disk } from '../storage/disk.ts';
import { Answering } from './answering.ts';
import type { AnsweringParts, AnsweringTimes } from './answering.ts';
import { Chats } from './chats.ts';
import type { Taken } from './entries.ts';
import { Journal, steadyClock } from './journal.ts';
import { pause } from './pause.ts';

/** What polling and the webhook hand updates to. */
export interface Intake {
  /**
   * Resolves when all of these are on the disk, so that Telegram may forget them; known ones are passed over. Rejects when
   * they could not be written, or far too many wait: Telegram is then to send them again.
   */
  accept(updates: readonly Update[]): Promise<void>;
  /** Resolves when there is room for more, at once unless a great many wait; or when the signal is aborted. */
  room(signal: AbortSignal): Promise<void>;
  /** A poll was completed, with updates or without. */
  polled(): void;
  status(): IntakeStatus;
  /**
   * Takes no more, goes on answering for a few seconds, or in a hurry only ends what was begun; what is left is answered
   * after the next start.
   */
  stop(hurry?: boolean): Promise<void>;
}

export interface IntakeStatus {
  /** Updates taken and not answered yet. */
  readonly waiting: number;
  /** Milliseconds that the oldest of them has waited; 0 when none waits. */
  readonly oldest: number;
  /** When the last poll was completed, in milliseconds since 1970; null before the first, and behind a webhook. */
  readonly lastPoll: number | null;
  /** Counts since the start. */
  readonly accepted: number;
  readonly answered: number;
  /** Came again and were passed over. */
  readonly repeated: number;
  /** Inline queries that waited too long, or that their user has typed on from. */
  readonly dropped: number;
  /** Given up after three tries or too long a time. */
  readonly setAside: number;
}

export interface IntakeOptions {
  /** Its files stand in this folder's "intake", which is made when missing. */
  readonly dataDir: string;
  /** Answers one update; its calls to Telegram go through `createSending`. */
  readonly handle: (update: Update) => Promise<void>;
  readonly log: Log;
  readonly times?: Partial<IntakeTimes>;
  /** Milliseconds since 1970, of a clock that does not jump. */
  readonly now?: () => number;
  readonly disk?: Disk;
}

/** All in milliseconds. */
export interface IntakeTimes extends AnsweringTimes {
  /** At a stop: how long updates that wait are still begun, and how long those begun may go on, from the start of the stop. */
  readonly begin: number;
  readonly end: number;
}

const TIMES: IntakeTimes = { slot: 5000, turn: 75_000, again: 1000, begin: 4500, end: 6000 };
/** From here on polling pauses; a webhook, which Telegram pushes, has some more. */
const ROOM = 2000;
const ROOM_MILLISECONDS = 50;
const MOST_WAITING = 4000;

/** Opens the journal, and begins with what an earlier process left. Throws what the file system throws. */
export async function openIntake({ dataDir, handle, log, times, now = steadyClock, disk }: IntakeOptions): Promise<Intake> {
  const journal = await Journal.open(path.join(dataDir, 'intake'), { log, now, ...(disk === undefined ? {} : { disk }) });
  return new RunningIntake(journal, { handle, log, now, times: { ...TIMES, ...times } });
}

interface Parts extends AnsweringParts {
  readonly times: IntakeTimes;
}

class RunningIntake implements Intake {
  readonly #journal: Journal;
  readonly #parts: Parts;
  readonly #chats = new Chats();
  readonly #answering: Answering;
  readonly #ending = new AbortController();
  /** Those that were being answered when the last process ended are answered alone, before all others. */
  readonly #suspects: Promise<void>;
  /** Update → the write that takes it, for one that comes twice at the same time. */
  readonly #taking = new Map<number, Promise<unknown>>();
  /** What is to be answered or being answered. */
  readonly #work = new Set<Promise<void>>();
  #accepted = 0;
  #repeated = 0;
  #lastPoll: number | null = null;
  #stopping = false;

  constructor(journal: Journal, parts: Parts) {
    this.#journal = journal;
    this.#parts = parts;
    this.#answering = new Answering(journal, parts, this.#ending.signal);
    const left = [...journal.open.values()];
    if (left.length > 0) parts.log.info('going on with what was not answered before', { updates: left.length });
    this.#suspects = left.filter(({ tries }) => tries > 0).reduce((before, taken) => this.#addSuspect(taken, before), Promise.resolve());
    for (const taken of left.filter(({ tries }) => tries === 0)) void this.#add(taken, this.#suspects);
  }

  async accept(updates: readonly Update[]): Promise<void> {
    if (this.#stopping) throw new Error('the bot ends');
    if (this.#journal.open.size >= MOST_WAITING) throw new Error(`${this.#journal.open.size} updates wait already`);
    const fresh = new Map<number, Update>();
    const known: Promise<unknown>[] = [];
    for (const update of updates) {
      const id = update.update_id;
      const taking = this.#taking.get(id);
      if (taking !== undefined) known.push(taking);
      if (taking === undefined && !fresh.has(id) && !this.#journal.knows(id)) fresh.set(id, update);
      else this.#repeated += 1;
    }
    await Promise.all([...known, this.#take([...fresh.values()])]);
  }

  async room(signal: AbortSignal): Promise<void> {
    while (this.#journal.open.size >= ROOM && !signal.aborted) await pause(ROOM_MILLISECONDS, signal);
  }

  polled(): void {
    this.#lastPoll = this.#parts.now();
  }

  status(): IntakeStatus {
    const [oldest] = this.#journal.open.values();
    return {
      ...this.#answering.counts,
      accepted: this.#accepted,
      repeated: this.#repeated,
      waiting: this.#journal.open.size,
      oldest: oldest === undefined ? 0 : Math.max(0, this.#parts.now() - oldest.at),
      lastPoll: this.#lastPoll,
    };
  }

  async stop(hurry = false): Promise<void> {
    this.#stopping = true;
    const { begin, end } = this.#parts.times;
    const idle = new AbortController();
    void pause(hurry ? 0 : begin, idle.signal).then(() => this.#ending.abort());
    await Promise.race([Promise.all(this.#work), pause(end, idle.signal)]);
    idle.abort();
    this.#ending.abort();
    this.#answering.end();
    const { size } = this.#journal.open;
    await this.#journal.close();
    if (size > 0) this.#parts.log.info('not answered yet, and kept for the next start', { updates: size });
  }

  async #take(updates: readonly Update[]): Promise<void> {
    if (updates.length === 0) return;
    const taking = this.#journal.take(updates);
    for (const { update_id } of updates) this.#taking.set(update_id, taking);
    try {
      const taken = await taking;
      this.#accepted += updates.length;
      // Once the bot ends, they wait in the journal for the next start.
      if (!this.#stopping) for (const one of taken) void this.#add(one, this.#suspects);
    } finally {
      for (const { update_id } of updates) this.#taking.delete(update_id);
    }
  }

  /** Has an update answered when its chat, a slot and `ready` allow. */
  #add(taken: Taken, ready: Promise<void>): Promise<void> {
    const work = this.#chats.add(taken.update, async (queue) => {
      await ready;
      await this.#answering.answer(taken, queue);
    });
    this.#work.add(work);
    return work.finally(() => this.#work.delete(work));
  }

  /** Has it answered after those before it; resolves when the next may begin. */
  async #addSuspect(taken: Taken, before: Promise<void>): Promise<void> {
    const answered = this.#add(taken, before);
    await before;
    await Promise.race([answered, pause(this.#parts.times.slot, this.#ending.signal)]);
  }
}
