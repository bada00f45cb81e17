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

/** Copies share at least so many of their terms; a look at the words themselves is dear, and this spares nearly all. */
const LIKELY_COPY = 0.7;

/** The first `limit` of the ranked passages, best first, without those that nearly copy a better one. */
export function withoutNearCopies<Ranked extends { readonly number: PassageNumber }>(index: PassageIndex, ranked: Iterable<Ranked>, limit: number): Distinct<Ranked>[] {
  const kept: (Distinct<Ranked> & { readonly alsoIn: Article[] })[] = [];
  const { termSets } = index;
  termSets.clear(limit + 1);
  for (const own of ranked) {
    if (kept.length >= limit) break;
    const place = index.place(own.number);
    if (place === undefined) continue;
    const set = kept.length;
    termSets.fill(set, index.forward, own.number);
    const better = kept.find((other, number) => termSets.areAlike(set, number, LIKELY_COPY) && sharedWords(place.passage, other.place.passage) >= NEAR_COPY);
    if (better === undefined) kept.push({ ranked: own, place, alsoIn: [] });
    else if (place.article !== better.place.article && !better.alsoIn.includes(place.article)) better.alsoIn.push(place.article);
  }
  return kept;
}

/** The share of the smaller set's words that the larger has too. */
function sharedWords(one: Passage, other: Passage): number {
  const [small, large] = [new Set(wordsOf(one.text)), new Set(wordsOf(other.text))].toSorted((mine, others) => mine.size - others.size);
  if (small === undefined || large === undefined || small.size === 0) return 0;
  let common = 0;
  for (const word of small) if (large.has(word)) common += 1;
  return common / small.size;
}
