/** Evidence: does a passage hold enough of what was asked? A decision on words covered, not on a score. */
import type { Hit, QuestionTerm } from '../search/engine.ts';

/** The share of the question's rarity that the first passage and its title must hold. */
const ENOUGH = 0.5;

/** Whether the best passage answers. Rarity weighs the words, so that "won" cannot stand for "cup". */
export function isConfident(hits: readonly Hit[], terms: readonly QuestionTerm[]): boolean {
  const best = hits[0];
  if (best === undefined) return false;
  let asked = 0;
  let found = 0;
  for (const { term, weight } of terms) {
    asked += weight;
    if (best.matched.has(term)) found += weight;
  }
  return found >= asked * ENOUGH;
}
