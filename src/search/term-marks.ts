/**
 * Marks on terms: which of a few terms a term is, looked up in an array by its number. The second look reads some 20,000
 * terms for a question; in a `Map` each would take ten times as long.
 */
import type { TermNumber } from './dictionary.ts';

export class TermMarks {
  #marks = new Uint16Array(0);
  readonly #marked: TermNumber[] = [];

  /** Begins anew, for terms below `terms`. The array is used again, so only one reader at a time may use it. */
  clear(terms: number): void {
    if (this.#marks.length < terms) this.#marks = new Uint16Array(terms * 2);
    else for (const term of this.#marked) this.#marks[term] = 0;
    this.#marked.length = 0;
  }

  /** Marks a term, if it is not yet; gives its mark, counted from 1. */
  mark(term: TermNumber): number {
    const known = this.#marks[term] ?? 0;
    if (known > 0) return known;
    this.#marked.push(term);
    this.#marks[term] = this.#marked.length;
    return this.#marked.length;
  }

  /** By term: its mark, 0 for none. Valid until the next `clear`. */
  get marks(): Uint16Array {
    return this.#marks;
  }

  /** The terms that are marked, in the order of their marks. Valid until the next `clear`. */
  get marked(): readonly TermNumber[] {
    return this.#marked;
  }

  /** How many terms are marked. */
  get size(): number {
    return this.#marked.length;
  }
}
