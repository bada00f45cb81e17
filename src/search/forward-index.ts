/**
 * The forward index: for every passage its terms in order, as numbers, a byte of facts about each, and where its
 * sentences start. The second look at the candidates and the answer read these instead of tokenizing texts again;
 * typed arrays, because an object for each token would take ten times the memory.
 */
import type { TermNumber } from './dictionary.ts';
import { NumberLists } from './number-lists.ts';
import { withRoom } from './room.ts';

/** A passage's number in the index, counted from 0 and never used twice. */
export type PassageNumber = number;

export class ForwardIndex {
  readonly #terms = new NumberLists();
  /** By place of a term. */
  #kinds = new Uint8Array(0);
  /** In the texts of the passages. */
  readonly #sentences = new NumberLists();

  /** Adds the next passage: its terms, the kind of each (bits of `KIND`), and where its sentences start. */
  push(terms: ArrayLike<TermNumber>, kinds: Uint8Array, sentences: ArrayLike<number>): void {
    const passage = this.#terms.size;
    this.#terms.push(terms);
    this.#kinds = withRoom(this.#kinds, this.end(passage));
    this.#kinds.set(kinds, this.start(passage));
    this.#sentences.push(sentences);
  }

  /** Where the terms of a passage begin and end in `terms` and `kinds`. */
  start(passage: PassageNumber): number {
    return this.#terms.start(passage);
  }

  end(passage: PassageNumber): number {
    return this.#terms.end(passage);
  }

  /** The terms of all passages, one after the other. Valid until the next `push`. */
  get terms(): Uint32Array {
    return this.#terms.numbers;
  }

  /** The kinds of all passages' terms. Valid until the next `push`. */
  get kinds(): Uint8Array {
    return this.#kinds;
  }

  /** The terms of a passage in order: a view, not a copy. */
  termsOf(passage: PassageNumber): Uint32Array {
    return this.#terms.of(passage);
  }

  /** Their kinds: a view, not a copy. */
  kindsOf(passage: PassageNumber): Uint8Array {
    return this.#kinds.subarray(this.start(passage), this.end(passage));
  }

  /** Where the sentences of a passage start in its text: a view, not a copy. */
  sentencesOf(passage: PassageNumber): Uint32Array {
    return this.#sentences.of(passage);
  }
}
