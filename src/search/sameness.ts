/** Near-copies: the same words in two passages, as when a lead repeats a paragraph or two outlets print one text. */
import type { Article } from '../article.ts';
import { wordsOf } from '../language/tokens.ts';
import type { Hit } from './engine.ts';
import { NEAR_COPY } from './weights.ts';

interface Kept {
  readonly hit: Hit;
  readonly words: ReadonlySet<string>;
  readonly alsoIn: Set<Article>;
}

/**
 * The first `limit` hits, without those that nearly copy a better one; each says in which other articles
 * its copies stand, as far as they were met on the way.
 */
export function withoutNearCopies(hits: readonly Hit[], limit: number): Hit[] {
  const kept: Kept[] = [];
  for (const hit of hits) {
    if (kept.length === limit) break;
    const words = new Set(wordsOf(hit.passage.text));
    const better = kept.find((own) => share(words, own.words) >= NEAR_COPY);
    if (better === undefined) kept.push({ hit, words, alsoIn: new Set() });
    else if (hit.article !== better.hit.article) better.alsoIn.add(hit.article);
  }
  return kept.map(({ hit, alsoIn }) => ({ ...hit, alsoIn: [...alsoIn] }));
}

/** The share of the smaller set's words that the larger has too. */
function share(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let common = 0;
  for (const word of small) if (large.has(word)) common += 1;
  return small.size === 0 ? 0 : common / small.size;
}
