/**
 * A table of different words, each known by its number: in a form that is ready as it is read. To fill a `Map` with the 200,000 words of
 * all tables would take a tenth of a second of each start, and ten megabytes.
 */
import { hashOf } from './hash.ts';

/** A word's number, counted from 0 in the order in which the words were given. */
export type WordNumber = number;

/** No word of the table. */
export const NO_WORD = -1;

/** A table as it is kept. */
export interface FlatWords {
  /** The words, one after the other without anything between them. */
  readonly letters: string;
  /** By word: where it begins there; one longer. */
  readonly starts: Uint32Array;
  /** By the lower bits of a hash: a word's number, counted from 1; where its slot is taken, the next free one. There are a power of two. */
  readonly slots: Uint32Array;
}

/** Slots for each word, at least: with fewer most words have to be looked for further on. */
const SLOTS_A_WORD = 1.5;

/** A table of these words, which must all be different. */
export function flattenWords(words: readonly string[]): FlatWords {
  const starts = new Uint32Array(words.length + 1);
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(1 + words.length * SLOTS_A_WORD)));
  for (const [number, word] of words.entries()) {
    starts[number + 1] = (starts[number] ?? 0) + word.length;
    let slot = slotOf(word, slots);
    while (slots[slot] !== 0) slot = next(slot, slots);
    slots[slot] = number + 1;
  }
  return { letters: words.join(''), starts, slots };
}

export class WordTable {
  readonly #letters: string;
  readonly #starts: Uint32Array;
  readonly #slots: Uint32Array;

  constructor({ letters, starts, slots }: FlatWords) {
    this.#letters = letters;
    this.#starts = starts;
    this.#slots = slots;
  }

  /** How many words there are. */
  get size(): number {
    return this.#starts.length - 1;
  }

  /** The number of a word, or NO_WORD. */
  numberOf(word: string): WordNumber {
    const slots = this.#slots;
    let slot = slotOf(word, slots);
    for (let found = slots[slot] ?? 0; found > 0; found = slots[slot] ?? 0) {
      if (this.#is(found - 1, word)) return found - 1;
      slot = next(slot, slots);
    }
    return NO_WORD;
  }

  /** Whether the word is in the table. */
  has(word: string): boolean {
    return this.numberOf(word) !== NO_WORD;
  }

  /** The word of a number, '' where there is none. */
  word(number: WordNumber): string {
    return this.#letters.slice(this.#starts[number] ?? Infinity, this.#starts[number + 1]);
  }

  /** All words in the order of their numbers. */
  words(): string[] {
    return Array.from({ length: this.size }, (_, number) => this.word(number));
  }

  #is(number: WordNumber, word: string): boolean {
    const start = this.#starts[number] ?? 0;
    return (this.#starts[number + 1] ?? 0) - start === word.length && this.#letters.startsWith(word, start);
  }
}

/** A number for each word, as it is kept. */
export interface FlatWordMap {
  readonly words: FlatWords;
  /** By word; numbers below 2³². */
  readonly values: Uint32Array;
}

export function flattenMap(map: ReadonlyMap<string, number>): FlatWordMap {
  return { words: flattenWords([...map.keys()]), values: Uint32Array.from(map.values()) };
}

/** What a `Map` from words to numbers would be. */
export class WordMap {
  readonly words: WordTable;
  readonly #values: Uint32Array;

  constructor({ words, values }: FlatWordMap) {
    this.words = new WordTable(words);
    this.#values = values;
  }

  /** The number of a word; undefined for another word. */
  get(word: string): number | undefined {
    return this.#values[this.words.numberOf(word)];
  }
}

/** Where a word is looked for first. */
function slotOf(word: string, slots: Uint32Array): number {
  return hashOf(word) & (slots.length - 1);
}

function next(slot: number, slots: Uint32Array): number {
  return (slot + 1) & (slots.length - 1);
}
