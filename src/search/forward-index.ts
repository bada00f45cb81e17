/**
 * The forward index: for every passage its terms in order, as numbers, a byte of facts about each, and where its
 * sentences start. The second look at the candidates and the answer read these instead of tokenizing texts again;
 * typed arrays, because an object for each token would take ten times the memory.
 */
import type { TermNumber } from './dictionary.ts';

/** A passage's number in the index, counted from 0 and never used twice. */
export type PassageNumber = number;

const FIRST_ROOM = 1024;

export class ForwardIndex {
  #terms = new Uint32Array(FIRST_ROOM);
  #kinds = new Uint8Array(FIRST_ROOM);
  /** Where the terms of passage `n` begin; those of `n + 1` are their end. */
  readonly #starts: number[] = [0];
  /** In the texts of the passages; and where those of passage `n` begin here. */
  #sentences = new Uint32Array(FIRST_ROOM);
  readonly #firstSentences: number[] = [0];

  /** Adds the next passage: its terms, the kind of each (bits of `KIND`), and where its sentences start. */
  push(terms: ArrayLike<TermNumber>, kinds: Uint8Array, sentences: Uint32Array): void {
    const start = this.#starts.at(-1) ?? 0;
    const end = start + terms.length;
    this.#terms = withRoom(this.#terms, end);
    this.#kinds = withRoom(this.#kinds, end);
    this.#terms.set(terms, start);
    this.#kinds.set(kinds, start);
    this.#starts.push(end);
    const first = this.#firstSentences.at(-1) ?? 0;
    this.#sentences = withRoom(this.#sentences, first + sentences.length);
    this.#sentences.set(sentences, first);
    this.#firstSentences.push(first + sentences.length);
  }

  /** Where the terms of a passage begin and end in `terms` and `kinds`. */
  start(passage: PassageNumber): number {
    return this.#starts[passage] ?? 0;
  }

  end(passage: PassageNumber): number {
    return this.#starts[passage + 1] ?? 0;
  }

  /** The terms of all passages, one after the other. Valid until the next `push`. */
  get terms(): Uint32Array {
    return this.#terms;
  }

  /** The kinds of all passages' terms. Valid until the next `push`. */
  get kinds(): Uint8Array {
    return this.#kinds;
  }

  /** The terms of a passage in order: a view, not a copy. */
  termsOf(passage: PassageNumber): Uint32Array {
    return this.#terms.subarray(this.start(passage), this.end(passage));
  }

  /** Their kinds: a view, not a copy. */
  kindsOf(passage: PassageNumber): Uint8Array {
    return this.#kinds.subarray(this.start(passage), this.end(passage));
  }

  /** Where the sentences of a passage start in its text: a view, not a copy. */
  sentencesOf(passage: PassageNumber): Uint32Array {
    return this.#sentences.subarray(this.#firstSentences[passage], this.#firstSentences[passage + 1]);
  }
}

/** The array, or a copy twice as long, in which so many have room. */
function withRoom<T extends Uint32Array | Uint8Array>(array: T, wanted: number): T {
  if (wanted <= array.length) return array;
  const larger = new (array.constructor as new (length: number) => T)(Math.max(wanted, array.length * 2));
  larger.set(array);
  return larger;
}
