/** Near-copies: the same words in two passages, as when a lead repeats a paragraph or two outlets print one text. */
import { wordsOf } from '../language/tokens.ts';
import type { Hit } from './engine.ts';
import { NEAR_COPY } from './weights.ts';

/** The first `limit` hits, without those that nearly copy a better one. */
export function withoutNearCopies(hits: readonly Hit[], limit: number): Hit[] {
  const kept: Hit[] = [];
  const seen: Set<string>[] = [];
  for (const hit of hits) {
    if (kept.length === limit) break;
    const words = new Set(wordsOf(hit.passage.text));
    if (seen.some((other) => share(words, other) >= NEAR_COPY)) continue;
    kept.push(hit);
    seen.push(words);
  }
  return kept;
}

/** The share of the smaller set's words that the larger has too. */
function share(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let common = 0;
  for (const word of small) if (large.has(word)) common += 1;
  return small.size === 0 ? 0 : common / small.size;
}
