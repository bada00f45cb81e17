/**
 * A list of different words, each known by its number, with the letters of all in one array: a `Map` and an array of strings take four
 * times the memory, and give the collector a million things to look at.
 */
import { hashOf, hashOfLetters } from '../language/hash.ts';
import { NumberColumn, withRoom } from './room.ts';

const FIRST_SLOTS = 64;
/** The part of the slots that may be taken. With more, most words have to be looked for further on. */
const MOST_TAKEN = 0.6;

/** A list as it is kept. */
export interface KeptWords {
  readonly letters: Uint16Array;
  readonly starts: Uint32Array;
  readonly slots: Uint32Array;
}

export class WordList {
  #letters: Uint16Array = new Uint16Array(0);
  /** By word: where its letters begin; the beginning of the next is the end of one. */
  #starts = new NumberColumn();
  /** By hash: the number of a word, counted from 1. Where the slot is taken, the next free one. There are a power of two. */
  #slots: Uint32Array = new Uint32Array(FIRST_SLOTS);
  #size = 0;

  /** The list as it is now. */
  keep(): KeptWords {
    return { letters: this.#letters.slice(0, this.#starts.get(this.#size)), starts: this.#starts.copy(this.#size + 1), slots: this.#slots.slice() };
  }

  /** Becomes a list that was kept, in arrays of its own. */
  restore({ letters, starts, slots }: KeptWords): void {
    this.#letters = letters.slice();
    this.#starts = new NumberColumn(starts.slice());
    this.#slots = slots.slice();
    this.#size = starts.length - 1;
  }

  /** How many words there are. */
  get size(): number {
    return this.#size;
  }

  /** The number of a word, counted from 0 in the order in which they were added; undefined for another word. */
  number(word: string): number | undefined {
    const found = this.#slots[this.#slotOf(word)] ?? 0;
    return found === 0 ? undefined : found - 1;
  }

  /** The number of a word, which is added where it is not there yet. */
  intern(word: string): number {
    const slot = this.#slotOf(word);
    const found = this.#slots[slot] ?? 0;
    if (found > 0) return found - 1;
    const start = this.#starts.get(this.#size);
    this.#letters = withRoom(this.#letters, start + word.length);
    for (let place = 0; place < word.length; place += 1) this.#letters[start + place] = word.charCodeAt(place);
    this.#size += 1;
    this.#starts.set(this.#size, start + word.length);
    this.#slots[slot] = this.#size;
    if (this.#size > this.#slots.length * MOST_TAKEN) this.#spread();
    return this.#size - 1;
  }

  /** The word of a number, '' where there is none. It is put together anew each time. */
  word(number: number): string {
    const end = this.#starts.get(number + 1);
    let word = '';
    for (let place = this.#starts.get(number); place < end; place += 1) word += String.fromCharCode(this.#letters[place] ?? 0);
    return word;
  }

  /** Where the word is, or would be. */
  #slotOf(word: string): number {
    const slots = this.#slots;
    const last = slots.length - 1;
    let slot = hashOf(word) & last;
    for (let found = slots[slot] ?? 0; found > 0 && !this.#is(found - 1, word); found = slots[slot] ?? 0) slot = (slot + 1) & last;
    return slot;
  }

  #is(number: number, word: string): boolean {
    const start = this.#starts.get(number);
    if (this.#starts.get(number + 1) - start !== word.length) return false;
    for (let place = 0; place < word.length; place += 1) if (this.#letters[start + place] !== word.charCodeAt(place)) return false;
    return true;
  }

  /** Twice as many slots, the words spread over them anew. */
  #spread(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const last = slots.length - 1;
    for (let number = 0; number < this.#size; number += 1) {
      let slot = hashOfLetters(this.#letters, this.#starts.get(number), this.#starts.get(number + 1)) & last;
      while ((slots[slot] ?? 0) > 0) slot = (slot + 1) & last;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}
