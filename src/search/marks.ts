/**
 * Marks on terms: which of a few a term is, looked up in an array. The second look reads some 20,000 terms for a question; in a `Map`
 * each would take ten times as long.
 */

export class Marks {
  #marks = new Uint16Array(0);
  readonly #marked: number[] = [];

  /** Begins anew, for terms below `size`. The array is used again, so only one reader at a time may use it. */
  clear(size: number): void {
    if (this.#marks.length < size) this.#marks = new Uint16Array(size * 2);
    else for (const number of this.#marked) this.#marks[number] = 0;
    this.#marked.length = 0;
  }

  /** Marks a term, if it is not yet; gives its mark, counted from 1. */
  mark(number: number): number {
    const known = this.#marks[number] ?? 0;
    if (known > 0) return known;
    this.#marked.push(number);
    this.#marks[number] = this.#marked.length;
    return this.#marked.length;
  }

  /** By term: its mark, 0 for none. Valid until the next `clear`. */
  get marks(): Uint16Array {
    return this.#marks;
  }

  /** How many are marked. */
  get size(): number {
    return this.#marked.length;
  }
}
