/** How many different terms the text and the title of each passage have, with the face that MiniSearch expects of it. */
import type { PassageNumber } from './forward-index.ts';
import { withRoom } from './room.ts';

/** Longer passages count as long as this. */
const LONGEST = 65_535;

export class FieldLengths {
  #text = new Uint16Array(0);
  #title = new Uint16Array(0);
  #size = 0;
  #passages = 0;
  #textSum = 0;
  #titleSum = 0;

  /** By passage. Valid until the next `push`. */
  get text(): Uint16Array {
    return this.#text;
  }

  get title(): Uint16Array {
    return this.#title;
  }

  /** One more than the highest passage. */
  get size(): number {
    return this.#size;
  }

  /** Both lengths, as MiniSearch asks for them. */
  get(passage: PassageNumber): [text: number, title: number] {
    return [this.#text[passage] ?? 0, this.#title[passage] ?? 0];
  }

  /** Whether a passage is counted in. */
  has(passage: PassageNumber): boolean {
    return (this.#text[passage] ?? 0) > 0;
  }

  /** Counts a passage in; gives the mean lengths. A field without terms is one empty term to MiniSearch. */
  push(passage: PassageNumber, text: number, title: number): [text: number, title: number] {
    this.#text = withRoom(this.#text, passage + 1);
    this.#title = withRoom(this.#title, passage + 1);
    this.#text[passage] = Math.min(LONGEST, Math.max(1, text));
    this.#title[passage] = Math.min(LONGEST, Math.max(1, title));
    this.#size = passage + 1;
    return this.#sum(passage, 1);
  }

  /** Counts a passage out; gives the mean lengths. */
  remove(passage: PassageNumber): [text: number, title: number] {
    const means = this.#sum(passage, -1);
    this.#text[passage] = 0;
    this.#title[passage] = 0;
    return means;
  }

  #sum(passage: PassageNumber, sign: 1 | -1): [text: number, title: number] {
    this.#passages += sign;
    this.#textSum += sign * (this.#text[passage] ?? 0);
    this.#titleSum += sign * (this.#title[passage] ?? 0);
    const passages = Math.max(1, this.#passages);
    return [this.#textSum / passages, this.#titleSum / passages];
  }
}
