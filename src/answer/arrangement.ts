/**
 * Arrangement: the order in which passages are shown. The best one first, then the best of each other article whose
 * sentence holds the question as well, then the rest as ranked. Of a follow-up by what they offer as an answer.
 */
import type { Hit } from '../search/engine.ts';
import type { ReadHit } from './read-hit.ts';

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

/** Hits of a follow-up that are read before they are arranged. */
export const READ_FOR_FOLLOW_UP = 12;

/**
 * What speaks for a short answer, against a point of the ranking. From .05 to .5 it brings more right passages to the front, with weights
 * of the short answer that were fitted to other articles as well.
 */
const OFFERED = 0.3;

/**
 * The first hits of a follow-up, best first. It leaves unsaid what it is about, and all passages of the article hold that equally:
 * which of them has what it asks for decides.
 */
export function arrangeFollowUp(read: readonly ReadHit[]): ReadHit[] {
  const worth = ({ hit, choice }: ReadHit): number => hit.score + OFFERED * choice.evidence;
  return read.toSorted((one, other) => worth(other) - worth(one));
}
