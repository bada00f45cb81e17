/** Near-copies: the same words in two passages, as when a lead repeats a paragraph or two outlets print one text. */
import type { Article, Passage } from '../article.ts';
import { KIND } from '../language/kinds.ts';
import { wordsOf } from '../language/tokens.ts';
import type { TermNumber } from './dictionary.ts';
import type { ForwardIndex, PassageNumber } from './forward-index.ts';
import type { PassageIndex, Place } from './passage-index.ts';
import { NEAR_COPY } from './weights.ts';

/** A passage that no better one nearly equals. */
export interface Distinct<Ranked> {
  readonly ranked: Ranked;
  readonly place: Place;
  /** Articles in which its copies stand, as far as they were met on the way. */
  readonly alsoIn: readonly Article[];
}

/** Copies share at least so many of their terms; a look at the words themselves is dear, and this spares nearly all. */
const LIKELY_COPY = 0.7;

interface Kept<Ranked> extends Distinct<Ranked> {
  readonly terms: TermSet;
  readonly alsoIn: Article[];
}

/** The first `limit` of the ranked passages, best first, without those that nearly copy a better one. */
export function withoutNearCopies<Ranked extends { readonly number: PassageNumber }>(index: PassageIndex, ranked: readonly Ranked[], limit: number): Distinct<Ranked>[] {
  const kept: Kept<Ranked>[] = [];
  const bits = new Uint32Array(Math.min(limit, ranked.length) * CELLS);
  for (const own of ranked) {
    if (kept.length >= limit) break;
    const place = index.place(own.number);
    if (place === undefined) continue;
    const terms = new TermSet(index.forward, own.number, bits.subarray(kept.length * CELLS, (kept.length + 1) * CELLS).fill(0));
    const better = kept.find((other) => mayCopy(terms, other.terms) && sharedWords(place.passage, other.place.passage) >= NEAR_COPY);
    if (better === undefined) kept.push({ ranked: own, place, terms, alsoIn: [] });
    else if (place.article !== better.place.article && !better.alsoIn.includes(place.article)) better.alsoIn.push(place.article);
  }
  return kept;
}

/** Bits of a set; a passage has some 50 different terms, the longest some 700. */
const BITS = 1024;
const BITS_OF_A_CELL = 32;
const CELLS = BITS / BITS_OF_A_CELL;

/** The terms of a passage, roughly: of terms with the same bit one is kept. */
class TermSet {
  /** Each once, words of grammar last: what two passages lack of each other is soon found among the others. */
  readonly terms: TermNumber[] = [];
  readonly #bits: Uint32Array;

  /** `bits` are CELLS zeros. */
  constructor(forward: ForwardIndex, passage: PassageNumber, bits: Uint32Array) {
    this.#bits = bits;
    const { terms, kinds } = forward;
    const end = forward.end(passage);
    const grammar: TermNumber[] = [];
    for (let at = forward.start(passage); at < end; at += 1) {
      const term = terms[at] ?? 0;
      if (this.has(term)) continue;
      bits[cellOf(term)] = (bits[cellOf(term)] ?? 0) | bitOf(term);
      if (((kinds[at] ?? 0) & KIND.grammar) === 0) this.terms.push(term);
      else grammar.push(term);
    }
    this.terms.push(...grammar);
  }

  has(term: TermNumber): boolean {
    return ((this.#bits[cellOf(term)] ?? 0) & bitOf(term)) !== 0;
  }
}

function cellOf(term: TermNumber): number {
  return (term % BITS) >> 5;
}

function bitOf(term: TermNumber): number {
  return 1 << (term % BITS_OF_A_CELL);
}

/** Whether the larger set has so much of the smaller one's terms that they may be copies. */
function mayCopy(one: TermSet, other: TermSet): boolean {
  const small = one.terms.length < other.terms.length ? one : other;
  const large = small === one ? other : one;
  const { terms } = small;
  let missing = Math.floor((1 - LIKELY_COPY) * terms.length);
  for (let at = 0; at < terms.length; at += 1) {
    if (large.has(terms[at] ?? 0)) continue;
    if (missing === 0) return false;
    missing -= 1;
  }
  return true;
}

/** The share of the smaller set's words that the larger has too. */
function sharedWords(one: Passage, other: Passage): number {
  const [small, large] = [new Set(wordsOf(one.text)), new Set(wordsOf(other.text))].toSorted((mine, others) => mine.size - others.size);
  if (small === undefined || large === undefined || small.size === 0) return 0;
  let common = 0;
  for (const word of small) if (large.has(word)) common += 1;
  return common / small.size;
}
