/** Sets of numbers, one after the other in bytes: of each number what lies between it and the one before, which is a byte or two where an array takes four. */
import { NumberColumn, withRoom } from './room.ts';

/** A byte holds so many bits of a number, the lowest first; its upper bit says that more follow. */
const BITS = 7;
const MORE = 1 << BITS;
/** Bytes of the longest number, of 32 bits. */
const MOST_BYTES = 5;

/** Sets by their numbers: 0 is the first that was pushed. */
export class NumberSets {
  #bytes = new Uint8Array(0);
  /** By set: where its bytes end. */
  readonly #ends = new NumberColumn();
  #size = 0;
  #end = 0;

  /** Adds the next set, of numbers below 2³². */
  push(set: Uint32Array): void {
    this.#bytes = withRoom(this.#bytes, this.#end + set.length * MOST_BYTES);
    let before = 0;
    for (const number of set.toSorted()) {
      let left = number - before;
      before = number;
      for (; left >= MORE; left = Math.floor(left / MORE)) this.#write((left % MORE) + MORE);
      this.#write(left);
    }
    this.#ends.set(this.#size, this.#end);
    this.#size += 1;
  }

  /** The numbers of a set, ascending. */
  of(set: number): Uint32Array {
    const numbers: number[] = [];
    const end = this.#ends.get(set);
    let [number, worth] = [0, 1];
    for (let at = set === 0 ? 0 : this.#ends.get(set - 1); at < end; at += 1) {
      const byte = this.#bytes[at] ?? 0;
      number += (byte % MORE) * worth;
      worth = byte < MORE ? 1 : worth * MORE;
      if (byte < MORE) numbers.push(number);
    }
    return Uint32Array.from(numbers);
  }

  #write(byte: number): void {
    this.#bytes[this.#end] = byte;
    this.#end += 1;
  }
}
