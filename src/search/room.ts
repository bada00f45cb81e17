/** Room: arrays that grow with what is put into them. */

type Numbers = Uint32Array | Uint16Array | Uint8Array;

/** By an eighth: twice the size would be copied less often, but leaves half of the memory empty at worst. */
const GROWTH = 1.125;
const FIRST_ROOM = 64;

/** The array, or a larger copy, in which so many have room. */
export function withRoom<T extends Numbers>(array: T, wanted: number): T {
  if (wanted <= array.length) return array;
  const larger = new (array.constructor as new (length: number) => T)(Math.max(FIRST_ROOM, Math.ceil(wanted * GROWTH)));
  larger.set(array);
  return larger;
}

/** A number for each place from 0 on, 0 where none was put: half of what an array of JavaScript takes for it, and nothing for the collector to look at. */
export class NumberColumn {
  #numbers: Uint32Array;

  /** With these numbers for a beginning, which are its own from then on. */
  constructor(numbers: Uint32Array = new Uint32Array(0)) {
    this.#numbers = numbers;
  }

  get(place: number): number {
    return this.#numbers[place] ?? 0;
  }

  set(place: number, value: number): void {
    if (place >= this.#numbers.length) this.#numbers = withRoom(this.#numbers, place + 1);
    this.#numbers[place] = value;
  }

  /** A copy of the numbers of so many places. */
  copy(places: number): Uint32Array {
    const copy = new Uint32Array(places);
    copy.set(this.#numbers.subarray(0, places));
    return copy;
  }
}
