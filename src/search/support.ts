/** Support: how much of a question the best passage holds. What an answer's confidence is decided on. */
import type { Support } from './engine.ts';
import { FEATURES } from './feature-names.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Query } from './query.ts';
import type { Ranked } from './rank.ts';
import { TRANSLATION } from './weights.ts';

const CONTEXT = FEATURES.indexOf('context');

/** The support of a question by the first of its ranked passages, if there is one. A word's usual translation supports as well as the word. */
export function supportOf(index: PassageIndex, { groups }: Query, ranked: readonly Ranked[]): Support {
  const held = new Float64Array(groups.length);
  const [best] = ranked;
  if (best === undefined) return { covered: 0, held, context: 0 };
  const { found, title } = best;
  for (let group = 0; group < held.length; group += 1) held[group] = supporting(Math.max(found[group] ?? 0, title[group] ?? 0));
  const total = groups.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const covered = groups.reduce((sum, { weight }, group) => sum + weight * (held[group] ?? 0), 0) / total;
  const article = index.articleOf(best.number);
  for (const other of ranked) {
    if (other === best || index.articleOf(other.number) !== article) continue;
    const beside = other.found;
    for (let group = 0; group < held.length; group += 1) held[group] = Math.max(held[group] ?? 0, supporting(beside[group] ?? 0));
  }
  return { covered, held, context: best.features[CONTEXT] ?? 0 };
}

function supporting(weight: number): number {
  return Math.min(1, weight / TRANSLATION);
}
