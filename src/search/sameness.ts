/** Near-copies: the same words in two passages, as when a lead repeats a paragraph or two outlets print one text. */
import type { Article, Passage } from '../article.ts';
import { wordsOf } from '../language/tokens.ts';
import type { PassageNumber } from './forward-index.ts';
import type { PassageIndex, Place } from './passage-index.ts';
import { NEAR_COPY } from './weights.ts';

/** A passage that no better one nearly equals. */
export interface Distinct<Ranked> {
  readonly ranked: Ranked;
  readonly place: Place;
  /** Articles in which its copies stand, as far as they were met on the way. */
  readonly alsoIn: readonly Article[];
}

/** Copies share at least so many of their terms: a passage hardly ever has 3/2 as many words as terms, and a look at the words themselves is dear. */
const LIKELY_COPY = 0.7;

/** The first `limit` of the ranked passages, best first, without those that nearly copy a better one. */
export function withoutNearCopies<Ranked extends { readonly number: PassageNumber }>(index: PassageIndex, ranked: Iterable<Ranked>, limit: number): Distinct<Ranked>[] {
  const kept: (Distinct<Ranked> & { readonly alsoIn: Article[] })[] = [];
  for (const own of ranked) {
    if (kept.length >= limit) break;
    const place = index.place(own.number);
    if (place === undefined) continue;
    const better = copiedBy(index, own.number, place.passage, kept);
    if (better === undefined) kept.push({ ranked: own, place, alsoIn: [] });
    else if (place.article !== better.place.article && !better.alsoIn.includes(place.article)) better.alsoIn.push(place.article);
  }
  return kept;
}

/** The first of the distinct passages that a passage nearly copies. A plain loop, for some 200 pairs of every question. */
function copiedBy<Own extends Distinct<{ readonly number: PassageNumber }>>(index: PassageIndex, number: PassageNumber, passage: Passage, distinct: readonly Own[]): Own | undefined {
  for (const own of distinct) {
    if (mayBeCopies(index, number, own.ranked.number) && sharedWords(passage, own.place.passage) >= NEAR_COPY) return own;
  }
  return undefined;
}

/** Whether two passages may be near-copies: told by their sketches at first, which refuse nearly all of the others, then by their terms. It marks terms anew. */
function mayBeCopies(index: PassageIndex, one: PassageNumber, other: PassageNumber): boolean {
  const { forward, sketches } = index;
  // A near-copy lacks so many words of the smaller at most, for none has more words than it is long; and no more terms than words.
  const words = Math.min(forward.end(one) - forward.start(one), forward.end(other) - forward.start(other));
  return !sketches.differ(one, other, words - Math.ceil(words * NEAR_COPY)) && sharedTerms(index, one, other) >= LIKELY_COPY;
}

/** The share of the smaller set's terms that the larger has too. */
function sharedTerms(index: PassageIndex, one: PassageNumber, other: PassageNumber): number {
  const [own, others, together] = [differentTerms(index, one), differentTerms(index, other), differentTerms(index, one, other)];
  return (own + others - together) / Math.min(own, others);
}

/** How many different terms some passages have together. */
function differentTerms({ dictionary, forward, marks }: PassageIndex, ...passages: readonly PassageNumber[]): number {
  marks.clear(dictionary.size);
  for (const passage of passages) for (const term of forward.termsOf(passage)) marks.mark(term);
  return marks.size;
}

/** The share of the smaller set's words that the larger has too. */
function sharedWords(one: Passage, other: Passage): number {
  const [small, large] = [new Set(wordsOf(one.text)), new Set(wordsOf(other.text))].toSorted((mine, others) => mine.size - others.size);
  if (small === undefined || large === undefined || small.size === 0) return 0;
  let common = 0;
  for (const word of small) if (large.has(word)) common += 1;
  return common / small.size;
}
