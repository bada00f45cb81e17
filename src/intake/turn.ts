/** The turn of one update: a slot, a time, and what became of its calls to Telegram. */
import type { Update } from 'grammy/types';
import { pause } from './pause.ts';
import type { Claim, Slots } from './slots.ts';

/** All in milliseconds. */
export interface TurnTimes {
  /** A turn keeps a slot no longer; it may go on without. */
  readonly slot: number;
  /** After so much time of its own, without that of Telegram, the turn is over, done or not. */
  readonly turn: number;
}

export interface TurnOptions {
  /** Slots of answers that are being made, and of those on their way to Telegram: an answer goes from one to the other. */
  readonly making: Slots;
  readonly sending: Slots;
  /** Who is next when several want to make their answer. */
  readonly claim: Claim;
  readonly times: TurnTimes;
  /** Writes down that an answer is on its way, or that it is not any more. */
  readonly mark: (mark: 'sending' | 'unsent') => Promise<void>;
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

const TURNS = new WeakMap<Update, Turn>();

/** The turn in which an update is answered. */
export function turnOf(update: Update): Turn | undefined {
  return TURNS.get(update);
}

export class Turn {
  readonly #options: TurnOptions;
  /** The slots that it has, and what ends them. */
  readonly #held = new Map<Slots, NodeJS.Timeout>();
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
  #rested = false;
  #loss: Loss | undefined;

  constructor(options: TurnOptions) {
    this.#options = options;
  }

  /** Something of the answer has reached Telegram. */
  get delivered(): boolean {
    return this.#delivered;
  }

  /** Something had to wait, or to be tried again. */
  get rested(): boolean {
    return this.#rested;
  }

  /** Nothing can be sent any more. */
  get over(): boolean {
    return this.#over !== undefined;
  }

  /** The answer that did not get through, when nothing else did. */
  get loss(): Loss | undefined {
    return this.#delivered ? undefined : this.#loss;
  }

  /** Waits for a slot to make the answer. */
  enter(): Promise<void> {
    const { making, claim } = this.#options;
    return this.#takeSlot(making, claim);
  }

  /** Gives the slot back; whatever still goes on can send no more. */
  leave(): void {
    this.#over ??= 'its turn is over';
    this.#stopClock();
    this.#giveSlots();
  }

  /** Has its update answered. Throws what `handle` throws, or `TurnOverError` when it takes too long. */
  async work(update: Update, handle: (update: Update) => Promise<void>): Promise<void> {
    TURNS.set(update, this);
    const tooLong = new Promise<never>((_resolve, reject) => (this.#giveUp = reject));
    this.#working = true;
    this.#startClock();
    try {
      await Promise.race([handle(update), tooLong]);
    } finally {
      this.#working = false;
      this.#stopClock();
    }
  }

  /** Before a call that answers: waits for a slot to send it, and writes down that something is on its way. Throws `TurnOverError`. */
  async sending(): Promise<void> {
    this.#throwIfOver();
    const { making, sending } = this.#options;
    if (!this.#held.has(sending)) await this.#takeSlot(sending);
    this.#giveSlot(making);
    if (!this.#sending) {
      this.#sending = true;
      await this.#options.mark('sending');
    }
    this.#throwIfOver();
  }

  /** A call has surely not arrived: unless another one has, or still may, a kill cannot make anything repeat. */
  async unsent(): Promise<void> {
    if (!this.#sending || this.#delivered || this.#outside > 0) return;
    this.#sending = false;
    await this.#options.mark('unsent');
  }

  /** Waits without a slot and without using its time, until the bot ends. Throws `TurnOverError` when it does. */
  async rest(milliseconds: number): Promise<void> {
    this.#throwIfOver();
    this.#rested = true;
    this.#giveSlots();
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

  async #takeSlot(slots: Slots, claim?: Claim): Promise<void> {
    await slots.take(claim);
    // While it waited it may have ended, or another of its calls got a slot.
    if (this.#over !== undefined || this.#held.has(slots)) slots.give();
    else this.#held.set(slots, setTimeout(() => this.#giveSlot(slots), this.#options.times.slot));
  }

  #giveSlot(slots: Slots): void {
    if (!this.#held.has(slots)) return;
    clearTimeout(this.#held.get(slots));
    this.#held.delete(slots);
    slots.give();
  }

  #giveSlots(): void {
    for (const slots of this.#held.keys()) this.#giveSlot(slots);
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
