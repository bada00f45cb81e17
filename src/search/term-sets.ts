/** Sets of the terms of some passages, to compare each with each. */
import { KIND } from '../language/kinds.ts';
import type { TermNumber } from './dictionary.ts';
import type { ForwardIndex, PassageNumber } from './forward-index.ts';

/** Bits of a set; a passage has some 50 different terms, the longest some 700. */
const BITS = 1024;
const BITS_OF_A_CELL = 32;
const CELLS = BITS / BITS_OF_A_CELL;

/** The terms of passages, roughly: of terms with the same bit one is kept. Sets have numbers from 0. */
export class TermSets {
  /** By set: its terms, each once, BITS at most. */
  #terms = new Uint32Array(0);
  readonly #sizes: number[] = [];
  /** By set: CELLS of bits. */
  #bits = new Uint32Array(0);

  /** Begins anew, for so many sets. The arrays are used again, so only one reader at a time may use them. */
  clear(sets: number): void {
    if (this.#bits.length >= sets * CELLS) return;
    this.#terms = new Uint32Array(sets * BITS);
    this.#bits = new Uint32Array(sets * CELLS);
  }

  /** Puts the terms of a passage into a set, those of grammar last: what two passages lack of each other is soon found among the others. */
  fill(set: number, forward: ForwardIndex, passage: PassageNumber): void {
    const { terms, kinds } = forward;
    const [from, to] = [forward.start(passage), forward.end(passage)];
    this.#bits.fill(0, set * CELLS, (set + 1) * CELLS);
    let size = 0;
    for (const grammar of [0, KIND.grammar]) {
      for (let at = from; at < to; at += 1) {
        const term = terms[at] ?? 0;
        if (((kinds[at] ?? 0) & KIND.grammar) !== grammar || this.#has(set, term)) continue;
        this.#bits[cellOf(set, term)] = (this.#bits[cellOf(set, term)] ?? 0) | bitOf(term);
        this.#terms[set * BITS + size] = term;
        size += 1;
      }
    }
    this.#sizes[set] = size;
  }

  /** Whether the larger of two sets has at least this share of the smaller one's terms. */
  areAlike(one: number, other: number, least: number): boolean {
    const small = (this.#sizes[one] ?? 0) < (this.#sizes[other] ?? 0) ? one : other;
    const large = small === one ? other : one;
    const [from, size] = [small * BITS, this.#sizes[small] ?? 0];
    let missing = Math.floor((1 - least) * size);
    for (let at = from; at < from + size; at += 1) {
      if (this.#has(large, this.#terms[at] ?? 0)) continue;
      if (missing === 0) return false;
      missing -= 1;
    }
    return true;
  }

  #has(set: number, term: TermNumber): boolean {
    return ((this.#bits[cellOf(set, term)] ?? 0) & bitOf(term)) !== 0;
  }
}

function cellOf(set: number, term: TermNumber): number {
  return set * CELLS + ((term % BITS) >> 5);
}

function bitOf(term: TermNumber): number {
  return 1 << (term % BITS_OF_A_CELL);
}
