/**
 * The forward index: for every passage its terms in order, as numbers, and where its sentences begin.
 * The second look at the candidates reads these instead of tokenizing texts again; typed arrays, because
 * an object for each token would take ten times the memory.
 */
import type { TermNumber } from './dictionary.ts';

/** A passage's number in the index, counted from 0 and never used twice. */
export type PassageNumber = number;

const FIRST_ROOM = 1024;

export class ForwardIndex {
  #terms = new Uint32Array(FIRST_ROOM);
  #sentences = new Uint16Array(FIRST_ROOM);
  /** Where the terms and sentences of passage `n` begin; those of `n + 1` are their end. */
  readonly #termStarts: number[] = [0];
  readonly #sentenceStarts: number[] = [0];

  /** Adds the next passage: its terms, and the positions among them at which its sentences begin. */
  push(terms: readonly TermNumber[], sentences: readonly number[]): void {
    const termEnd = last(this.#termStarts);
    const sentenceEnd = last(this.#sentenceStarts);
    this.#terms = withRoom(this.#terms, termEnd + terms.length, (size) => new Uint32Array(size));
    this.#sentences = withRoom(this.#sentences, sentenceEnd + sentences.length, (size) => new Uint16Array(size));
    this.#terms.set(terms, termEnd);
    this.#sentences.set(sentences, sentenceEnd);
    this.#termStarts.push(termEnd + terms.length);
    this.#sentenceStarts.push(sentenceEnd + sentences.length);
  }

  /** The terms of a passage in order: a view, not a copy. */
  termsOf(passage: PassageNumber): Uint32Array {
    return this.#terms.subarray(this.#termStarts[passage] ?? 0, this.#termStarts[passage + 1] ?? 0);
  }

  /** Positions among its terms at which its sentences begin. */
  sentencesOf(passage: PassageNumber): Uint16Array {
    return this.#sentences.subarray(this.#sentenceStarts[passage] ?? 0, this.#sentenceStarts[passage + 1] ?? 0);
  }
}

function last(starts: readonly number[]): number {
  return starts.at(-1) ?? 0;
}

function withRoom<T extends Uint32Array | Uint16Array>(array: T, needed: number, create: (size: number) => T): T {
  if (needed <= array.length) return array;
  const larger = create(Math.max(needed, array.length * 2));
  larger.set(array);
  return larger;
}
