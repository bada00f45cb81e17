/**
 * Arrangement: the order in which passages are shown. The best one first, then the best of each other article whose
 * sentence holds the question as well, then the rest as ranked.
 */
import type { Hit } from '../search/engine.ts';

/** Hits that are arranged; those behind keep their places. */
export const ARRANGED = 20;

/** Where the best sentence holds less of the question than this, one of another article may hold other words of it. */
const NEARLY_WHOLE = 0.8;
/** A passage of another article is shown early when its sentence holds this share of what the best one's holds. */
const AS_GOOD = 0.9;
/** In another language than the best one's: there it holds translations, which count less than the words themselves. */
const AS_GOOD_TRANSLATED = 0.6;

/** The hits, best first, in the order of showing. */
export function arrange(hits: readonly Hit[]): Hit[] {
  const [best] = hits;
  if (best === undefined || best.sentence < NEARLY_WHOLE) return [...hits];
  const early = [best];
  const articles = new Set([best.article]);
  for (const hit of hits.slice(0, ARRANGED)) {
    const asGood = hit.passage.language === best.passage.language ? AS_GOOD : AS_GOOD_TRANSLATED;
    if (articles.has(hit.article) || hit.sentence < best.sentence * asGood) continue;
    articles.add(hit.article);
    early.push(hit);
  }
  return [...early, ...hits.filter((hit) => !early.includes(hit))];
}
