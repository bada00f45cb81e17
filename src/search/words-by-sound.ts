/**
 * Words by their sounds, in typed arrays: a `Map` from sounds to lists of words takes four times the memory. Not the sounds are kept
 * but their hash, which two of a hundred thousand may share: who asks compares the words.
 */
import { hashOf } from '../language/hash.ts';
import { NumberColumn } from './room.ts';
import type { WordNumber } from './spelling.ts';

const FIRST_CHAINS = 64;

export class WordsBySound {
  /** By the lower bits of a hash: the last entry, counted from 1, of those that share them. As many as entries, or more. */
  #last = new Uint32Array(FIRST_CHAINS);
  /** By entry: the hash of the sounds, the word, and the entry before it with the same lower bits. */
  readonly #sounds = new NumberColumn();
  readonly #words = new NumberColumn();
  readonly #before = new NumberColumn();
  #size = 0;

  /** How many words there are, each counted once for each of its sounds. */
  get size(): number {
    return this.#size;
  }

  /** Adds a word with these sounds. */
  add(sounds: string, word: WordNumber): void {
    if (this.#size === this.#last.length) this.#lengthen();
    this.#size += 1;
    this.#sounds.set(this.#size, hashOf(sounds));
    this.#words.set(this.#size, word);
    this.#chain(this.#size);
  }

  /** The words with these sounds, in the order in which they were added. */
  of(sounds: string): WordNumber[] {
    const wanted = hashOf(sounds);
    const words: WordNumber[] = [];
    for (let entry = this.#last[this.#chainOf(wanted)] ?? 0; entry > 0; entry = this.#before.get(entry)) {
      if (this.#sounds.get(entry) === wanted) words.push(this.#words.get(entry));
    }
    return words.toReversed();
  }

  #lengthen(): void {
    this.#last = new Uint32Array(this.#last.length * 2);
    for (let entry = 1; entry <= this.#size; entry += 1) this.#chain(entry);
  }

  #chain(entry: number): void {
    const chain = this.#chainOf(this.#sounds.get(entry));
    this.#before.set(entry, this.#last[chain] ?? 0);
    this.#last[chain] = entry;
  }

  /** There are a power of two of them. */
  #chainOf(hash: number): number {
    return hash & (this.#last.length - 1);
  }
}
