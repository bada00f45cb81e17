/** When the kept index is written: some quiet time after changes and at the end, never twice at a time. */
import type { Log } from '../log.ts';
import { errorText } from '../log.ts';

/** Quiet time before writing, in milliseconds: writers come in bursts, and nothing is lost by waiting. */
const QUIET = 5000;
/** A folder in which changes never end is kept all the same, after this time. */
const LONGEST = 60_000;
/** At least so many times as long as the last writing took passes before the next: writing is 5 % of the work at most. */
const REST = 20;

export class Keeper {
  readonly #save: () => Promise<void>;
  readonly #log: Log | undefined;
  readonly #quiet: number;
  /** No writing before this time, in milliseconds of `performance.now`. */
  #restUntil = 0;
  /** When the oldest change came that is not kept yet. */
  #dirtySince: number | undefined;
  #timer: NodeJS.Timeout | undefined;
  #saving: Promise<void> = Promise.resolve();
  #failure: string | undefined;

  constructor(save: () => Promise<void>, log: Log | undefined, quiet = QUIET) {
    this.#save = save;
    this.#log = log;
    this.#quiet = quiet;
  }

  /** There is something new to keep. */
  changed(): void {
    const now = performance.now();
    this.#dirtySince ??= now;
    const quiet = Math.min(this.#quiet, this.#dirtySince + LONGEST - now);
    this.#wait(Math.max(0, quiet));
  }

  /** Keeps what is not kept yet; resolves when that is done, well or not. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#saving = this.#saving.then(() => this.#keep());
    await this.#saving;
  }

  #wait(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#rested(), milliseconds).unref();
  }

  async #rested(): Promise<void> {
    await this.#saving;
    const rest = this.#restUntil - performance.now();
    if (rest > 0) this.#wait(rest);
    else await this.flush();
  }

  async #keep(): Promise<void> {
    if (this.#dirtySince === undefined) return;
    this.#dirtySince = undefined;
    const start = performance.now();
    try {
      await this.#save();
      this.#failure = undefined;
    } catch (error) {
      // The next start takes longer, that is all. The same trouble is told once.
      const failure = errorText(error);
      if (failure !== this.#failure) this.#log?.warn('the index could not be kept: the next start will read all articles', { error: failure });
      this.#failure = failure;
    }
    const end = performance.now();
    const took = end - start;
    this.#restUntil = end + took * REST;
    if (this.#failure === undefined) this.#log?.debug('index kept', { milliseconds: Math.round(took) });
  }
}
