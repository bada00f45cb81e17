/**
 * The forward index: for every passage its terms in order, as numbers, and a byte of facts about each.
 * The second look at the candidates reads these instead of tokenizing texts again; typed arrays, because
 * an object for each token would take ten times the memory.
 */
import type { TermNumber } from './dictionary.ts';

/** A passage's number in the index, counted from 0 and never used twice. */
export type PassageNumber = number;

const FIRST_ROOM = 1024;

export class ForwardIndex {
  #terms = new Uint32Array(FIRST_ROOM);
  #kinds = new Uint8Array(FIRST_ROOM);
  /** Where the terms of passage `n` begin; those of `n + 1` are their end. */
  readonly #starts: number[] = [0];

  /** Adds the next passage: its terms and the kind of each, bits of `KIND`. */
  push(terms: ArrayLike<TermNumber>, kinds: Uint8Array): void {
    const start = this.#starts.at(-1) ?? 0;
    const end = start + terms.length;
    if (end > this.#terms.length) {
      const room = Math.max(end, this.#terms.length * 2);
      this.#terms = enlarge(this.#terms, new Uint32Array(room));
      this.#kinds = enlarge(this.#kinds, new Uint8Array(room));
    }
    this.#terms.set(terms, start);
    this.#kinds.set(kinds, start);
    this.#starts.push(end);
  }

  /** Where the terms of a passage begin and end in `terms` and `kinds`. */
  start(passage: PassageNumber): number {
    return this.#starts[passage] ?? 0;
  }

  end(passage: PassageNumber): number {
    return this.#starts[passage + 1] ?? 0;
  }

  /** The terms of all passages, one after the other. Valid until the next `push`. */
  get terms(): Uint32Array {
    return this.#terms;
  }

  /** The kinds of all passages' terms. Valid until the next `push`. */
  get kinds(): Uint8Array {
    return this.#kinds;
  }

  /** The terms of a passage in order: a view, not a copy. */
  termsOf(passage: PassageNumber): Uint32Array {
    return this.#terms.subarray(this.start(passage), this.end(passage));
  }

  /** Their kinds: a view, not a copy. */
  kindsOf(passage: PassageNumber): Uint8Array {
    return this.#kinds.subarray(this.start(passage), this.end(passage));
  }
}

function enlarge<T extends Uint32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
