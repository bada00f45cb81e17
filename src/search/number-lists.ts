/** Lists of numbers, one after the other in one array: an array object for each would take more memory than most lists, and four looks into it to read one. */
import { withRoom } from './room.ts';

/** Lists by their numbers: 0 is the first that was pushed. */
export class NumberLists {
  #numbers = new Uint32Array(0);
  /** Where the lists begin; the beginning of the next is the end of one. */
  #starts = new Uint32Array(0);
  #size = 0;

  /** Adds the next list. */
  push(list: ArrayLike<number>): void {
    const start = this.#starts[this.#size] ?? 0;
    const end = start + list.length;
    this.#numbers = withRoom(this.#numbers, end);
    this.#numbers.set(list, start);
    this.#size += 1;
    this.#starts = withRoom(this.#starts, this.#size + 1);
    this.#starts[this.#size] = end;
  }

  /** How many lists there are. */
  get size(): number {
    return this.#size;
  }

  /** The numbers of all lists. Valid until the next `push`. */
  get numbers(): Uint32Array {
    return this.#numbers;
  }

  /** Where a list begins in `numbers`, */
  start(list: number): number {
    return this.#starts[list] ?? 0;
  }

  /** and where it ends. */
  end(list: number): number {
    return this.#starts[list + 1] ?? 0;
  }

  /** The numbers of a list in order: a view, not a copy. */
  of(list: number): Uint32Array {
    return this.#numbers.subarray(this.start(list), this.end(list));
  }
}
