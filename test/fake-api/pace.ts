import { conflict } from './refusal.ts';
import type { Poll } from './updates.ts';

/** Timers that can all be ended at once. */
export class Timers {
  readonly #running = new Set<NodeJS.Timeout>();

  /** Runs something later. */
  later(ms: number, run: () => void): NodeJS.Timeout {
    const timer = setTimeout(() => {
      this.#running.delete(timer);
      run();
    }, ms);
    this.#running.add(timer);
    return timer;
  }

  /** Does not run it after all. */
  cancel(timer: NodeJS.Timeout): void {
    clearTimeout(timer);
    this.#running.delete(timer);
  }

  /** Ends all of them. */
  stop(): void {
    for (const timer of this.#running) clearTimeout(timer);
    this.#running.clear();
  }
}

/** The patience of the real server with a bot in a loop: repeated conflicts and repeated empty polls take a pause. */
export class Pace {
  readonly #pauseMs: number;
  readonly #timers: Timers;
  #last = { offset: NaN, at: -Infinity };
  #nextConflictAt = -Infinity;

  constructor(pauseMs: number, timers: Timers) {
    this.#pauseMs = pauseMs;
    this.#timers = timers;
  }

  /** What a poll gets when it asks for the same again within the pause: less, and later. */
  slowDown(poll: Poll): Poll {
    const now = performance.now();
    const since = now - this.#last.at;
    const again = poll.offset === this.#last.offset && since < this.#pauseMs;
    this.#last = { offset: poll.offset, at: now };
    if (!again) return poll;
    return {
      ...poll,
      limit: since < this.#pauseMs / 6 ? 1 : poll.limit,
      timeoutSeconds: Math.max(poll.timeoutSeconds, this.#pauseMs / 1000),
    };
  }

  /** Throws a conflict: at once, or after the pause when there was one just before. */
  async conflict(why: string): Promise<never> {
    const now = performance.now();
    if (now < this.#nextConflictAt) await new Promise<void>((resolve) => this.#timers.later(this.#pauseMs, resolve));
    else this.#nextConflictAt = now + this.#pauseMs;
    throw conflict(why);
  }
}
