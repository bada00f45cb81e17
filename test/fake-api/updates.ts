import type { Update } from 'grammy/types';
import { append } from './bounded.ts';
import { kindOf, kinds, kindsOnRequest, lifeSeconds, type Kind, type NewUpdate } from './kinds.ts';
import { Pace, Timers } from './pace.ts';
import { sloppy, type Refusal } from './refusal.ts';

/** What a bot asks of `getUpdates`. */
export interface Poll {
  readonly offset: number;
  readonly limit: number;
  readonly timeoutSeconds: number;
}

interface Waiter extends Poll {
  readonly resolve: (updates: Update[]) => void;
  readonly reject: (refusal: Refusal) => void;
}

/** Confirmed updates kept for reading. */
const mostConfirmed = 100_000;
/** The first update's number: any will do, and this one is told apart from a small number at a glance. */
const firstUpdateId = 100_001;

const otherPoller = 'terminated by other getUpdates request; make sure that only one bot instance is running';

/** The updates of one bot on their way to it: kept in order until it confirms them, handed out by long poll. */
export class UpdateQueue {
  readonly pending: Update[] = [];
  readonly confirmed: Update[] = [];
  /** Called after an update came in. */
  onAdd = (): void => undefined;

  readonly #now: () => number;
  readonly #expiry = new WeakMap<Update, number>();
  readonly #timers = new Timers();
  readonly #pace: Pace;
  readonly #drainers = new Set<{ done: () => void; fail: (why: string) => void }>();
  #nextExpiry = Infinity;
  #nextId = firstUpdateId;
  #allowed: readonly Kind[] = [];
  #waiter: Waiter | undefined;

  constructor(now: () => number, pauseMs: number) {
    this.#now = now;
    this.#pace = new Pace(pauseMs, this.#timers);
  }

  /** The kinds the bot asked for; empty: the usual ones. */
  get allowed(): readonly Kind[] {
    return this.#allowed;
  }

  /** Remembers the kinds the bot asks for; `undefined` leaves the setting as it was. */
  allow(value: unknown): void {
    if (value === undefined) return;
    if (!Array.isArray(value)) throw sloppy('allowed_updates is no Array of String and would be ignored');
    this.#allowed = value.map((name: unknown) => {
      const kind = kinds.find((known) => known === name);
      if (!kind) throw sloppy(`allowed_updates names "${String(name)}", which is no kind of update`);
      return kind;
    });
  }

  /** Puts an update into the queue; gives it with its number, or nothing when the bot does not want its kind. */
  add(update: NewUpdate): Update | undefined {
    const kind = kindOf(update); // none: a kind of the future, which a test may want to deliver too
    if (kind && !this.#wants(kind)) return undefined;
    const { update_id = this.#nextId, ...rest } = update;
    const numbered: Update = { update_id, ...rest };
    this.#nextId = update_id + 1;
    const expiry = this.#now() + lifeSeconds(kind) * 1000;
    this.#expiry.set(numbered, expiry);
    this.#nextExpiry = Math.min(this.#nextExpiry, expiry);
    this.pending.push(numbered);
    setImmediate(() => this.#wake()); // later, so that updates made in one go arrive in one go
    this.onAdd();
    return numbered;
  }

  /** Answers a `getUpdates`: at once when there is something or no time to wait, else with the next update. */
  async poll(poll: Poll, gone: AbortSignal): Promise<Update[]> {
    const { offset, limit, timeoutSeconds } = this.#pace.slowDown(poll);
    const updates = this.#take(offset, limit);
    if (updates.length > 0 || timeoutSeconds === 0) return updates;
    this.endPoll(otherPoller);
    return new Promise((resolve, reject) => {
      const end = (): void => {
        this.#timers.cancel(timer);
        if (this.#waiter === waiter) this.#waiter = undefined;
      };
      const waiter: Waiter = {
        // What was below the offset is confirmed by now; a negative offset must not forget anything more.
        offset: Math.max(offset, 0),
        limit,
        timeoutSeconds,
        resolve: (found) => {
          end();
          resolve(found);
        },
        reject: (refusal) => {
          end();
          reject(refusal);
        },
      };
      const timer = this.#timers.later(timeoutSeconds * 1000, () => waiter.resolve([]));
      gone.addEventListener('abort', () => waiter.resolve([]), { once: true });
      this.#waiter = waiter;
    });
  }

  /** Ends the waiting long poll, if there is one, with a conflict. */
  endPoll(why: string): void {
    const waiter = this.#waiter;
    this.#waiter = undefined;
    if (waiter) void this.#pace.conflict(why).catch(waiter.reject);
  }

  /** Throws a conflict, as the answer to a poll that comes at the wrong time. */
  conflict(why: string): Promise<never> {
    return this.#pace.conflict(why);
  }

  /** Takes one update out of the queue because the bot has it. */
  confirm(update: Update): void {
    const index = this.pending.indexOf(update);
    if (index >= 0) this.#confirm(index, 1);
  }

  /** Forgets all updates that wait. */
  clear(): void {
    this.pending.length = 0;
    this.#shrunk();
  }

  /** Forgets what has waited too long. */
  dropExpired(): void {
    const now = this.#now();
    if (now < this.#nextExpiry) return;
    const expiry = (update: Update): number => this.#expiry.get(update) ?? Infinity;
    const live = this.pending.filter((update) => expiry(update) > now);
    this.#nextExpiry = live.reduce((soonest, update) => Math.min(soonest, expiry(update)), Infinity);
    if (live.length === this.pending.length) return;
    this.pending.splice(0, this.pending.length, ...live);
    this.#shrunk();
  }

  /** Waits until nothing is pending. */
  async drained(timeoutMs: number): Promise<void> {
    if (this.pending.length === 0) return;
    await new Promise<void>((resolve, reject) => {
      const end = (): void => {
        this.#timers.cancel(timer);
        this.#drainers.delete(drainer);
      };
      const drainer = {
        done: () => {
          end();
          resolve();
        },
        fail: (why: string) => {
          end();
          reject(new Error(`${this.pending.length} updates still wait ${why}`));
        },
      };
      const timer = this.#timers.later(timeoutMs, () => drainer.fail(`after ${timeoutMs} ms`));
      this.#drainers.add(drainer);
    });
  }

  /** Ends every wait. */
  stop(): void {
    this.#waiter?.resolve([]);
    for (const drainer of this.#drainers) drainer.fail('and the fake was stopped');
    this.#timers.stop();
  }

  #wants(kind: Kind): boolean {
    return this.#allowed.length > 0 ? this.#allowed.includes(kind) : !kindsOnRequest.includes(kind);
  }

  /** Confirms what is below the offset and gives what comes after it. */
  #take(offset: number, limit: number): Update[] {
    this.dropExpired();
    if (offset < 0) {
      this.#confirm(0, Math.max(0, this.pending.length + offset));
    } else if (offset <= this.#nextId + 10) {
      // An offset far in the future comes from before a break in the numbering: then nothing is confirmed.
      const first = this.pending.findIndex((update) => update.update_id >= offset);
      this.#confirm(0, first < 0 ? this.pending.length : first);
    }
    return this.pending.slice(0, limit);
  }

  #confirm(from: number, count: number): void {
    if (count === 0) return;
    for (const update of this.pending.splice(from, count)) append(this.confirmed, update, mostConfirmed);
    this.#shrunk();
  }

  #shrunk(): void {
    if (this.pending.length > 0) return;
    for (const drainer of this.#drainers) drainer.done();
  }

  #wake(): void {
    if (!this.#waiter) return;
    const updates = this.#take(this.#waiter.offset, this.#waiter.limit);
    if (updates.length > 0) this.#waiter.resolve(updates);
  }
}
