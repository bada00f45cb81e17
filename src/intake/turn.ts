/** The turn of one update: a slot, a time, and what became of its calls to Telegram. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { pause } from './pause.ts';
import type { Rank, Slots } from './slots.ts';

/** All in milliseconds. */
export interface TurnTimes {
  /** A turn keeps its slot no longer; it may go on without. */
  readonly slot: number;
  /** After so much time of its own, without that of Telegram, the turn is over, done or not. */
  readonly turn: number;
}

export interface TurnOptions {
  readonly slots: Slots;
  /** Who is next when several wait for a slot. */
  readonly rank: Rank;
  readonly times: TurnTimes;
  /** Writes down that an answer is on its way. */
  readonly onSending: () => Promise<void>;
  /** Aborted when the bot ends: whoever rests is woken. */
  readonly ending: AbortSignal;
}

/** Why an answer did not get through. */
export interface Loss {
  readonly error: string;
  /** Nothing speaks against trying again after the next start. */
  readonly again: boolean;
}

/** The turn is over; what it still wants to send is not wanted any more. */
export class TurnOverError extends Error {
  override readonly name = 'TurnOverError';
}

const CURRENT = new AsyncLocalStorage<Turn>();

/** The turn within which this is called, however deep; undefined outside of all. */
export function currentTurn(): Turn | undefined {
  return CURRENT.getStore();
}

export class Turn {
  readonly #options: TurnOptions;
  /** Set while it holds a slot. */
  #slot: NodeJS.Timeout | undefined;
  /** Set while its time runs. */
  #timer: NodeJS.Timeout | undefined;
  #working = false;
  /** So many calls and waits outside are under way. */
  #outside = 0;
  #since = 0;
  #spent = 0;
  #over: string | undefined;
  #giveUp: (error: TurnOverError) => void = () => undefined;
  #sending = false;
  #delivered = false;
  #loss: Loss | undefined;

  constructor(options: TurnOptions) {
    this.#options = options;
  }

  /** Something of the answer has reached Telegram. */
  get delivered(): boolean {
    return this.#delivered;
  }

  /** Nothing can be sent any more. */
  get over(): boolean {
    return this.#over !== undefined;
  }

  /** The answer that did not get through, when nothing else did. */
  get loss(): Loss | undefined {
    return this.#delivered ? undefined : this.#loss;
  }

  /** Waits for a slot. */
  enter(): Promise<void> {
    return this.#takeSlot();
  }

  /** Gives the slot back; whatever still goes on can send no more. */
  leave(): void {
    this.#over ??= 'its turn is over';
    this.#stopClock();
    this.#giveSlot();
  }

  /** Does the work of the turn. Throws what it throws, or `TurnOverError` when it takes too long. */
  async work(handle: () => Promise<void>): Promise<void> {
    const tooLong = new Promise<never>((_resolve, reject) => (this.#giveUp = reject));
    this.#working = true;
    this.#startClock();
    try {
      await Promise.race([CURRENT.run(this, handle), tooLong]);
    } finally {
      this.#working = false;
      this.#stopClock();
    }
  }

  /** Before a call that answers: has a slot again, and writes down that something is on its way. Throws `TurnOverError`. */
  async sending(): Promise<void> {
    this.#throwIfOver();
    if (this.#slot === undefined) await this.#takeSlot();
    if (!this.#sending) {
      this.#sending = true;
      await this.#options.onSending();
    }
    this.#throwIfOver();
  }

  /** Waits without a slot and without using its time, until the bot ends. Throws `TurnOverError` when it does. */
  async rest(milliseconds: number): Promise<void> {
    this.#throwIfOver();
    this.#giveSlot();
    await this.outside(() => pause(milliseconds, this.#options.ending));
    if (this.#options.ending.aborted) this.lose({ error: 'the bot ended', again: true });
    this.#throwIfOver();
  }

  /** Does something that takes Telegram's time and not its own; several may overlap. */
  async outside<T>(work: () => Promise<T>): Promise<T> {
    this.#outside += 1;
    this.#stopClock();
    try {
      return await work();
    } finally {
      this.#outside -= 1;
      if (this.#outside === 0 && this.#working) this.#startClock();
    }
  }

  deliver(): void {
    this.#delivered = true;
  }

  /** An answer has not got through: no further one is tried. */
  lose(loss: Loss): void {
    this.#loss = loss;
    this.#over ??= loss.error;
  }

  #throwIfOver(): void {
    if (this.#over !== undefined) throw new TurnOverError(this.#over);
  }

  async #takeSlot(): Promise<void> {
    await this.#options.slots.take(this.#options.rank);
    // While it waited it may have ended, or another of its calls got a slot.
    if (this.#over !== undefined || this.#slot !== undefined) this.#options.slots.give();
    else this.#slot = setTimeout(() => this.#giveSlot(), this.#options.times.slot);
  }

  #giveSlot(): void {
    if (this.#slot === undefined) return;
    clearTimeout(this.#slot);
    this.#slot = undefined;
    this.#options.slots.give();
  }

  #startClock(): void {
    this.#since = performance.now();
    this.#timer = setTimeout(() => {
      this.#over = `no end after ${this.#options.times.turn / 1000} seconds`;
      this.#giveUp(new TurnOverError(this.#over));
    }, Math.max(0, this.#options.times.turn - this.#spent));
  }

  #stopClock(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#spent += performance.now() - this.#since;
  }
}
