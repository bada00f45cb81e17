/** Support: how much of a question the best passage holds. What an answer's confidence is decided on. */
import type { Support } from './engine.ts';
import { FEATURES } from './feature-names.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Query } from './query.ts';
import type { Ranking } from './ranking.ts';
import { TRANSLATION } from './weights.ts';

const CONTEXT = FEATURES.indexOf('context');

/** The support of a question by the best of its ranked passages, if there is one. A word's usual translation supports as well as the word. */
export function supportOf({ columns }: PassageIndex, { groups }: Query, { best, table }: Ranking): Support {
  const held = new Float64Array(groups.length);
  if (best === undefined) return { covered: 0, held, context: 0 };
  const { found, title } = best;
  for (let group = 0; group < held.length; group += 1) held[group] = supporting(Math.max(found[group] ?? 0, title[group] ?? 0));
  const total = groups.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const covered = groups.reduce((sum, { weight }, group) => sum + weight * (held[group] ?? 0), 0) / total;
  const article = columns.articleOf(best.number);
  for (let row = 0; row < table.passages.length; row += 1) {
    if (columns.articleOf(table.passages[row] ?? 0) !== article) continue;
    for (let group = 0; group < held.length; group += 1) held[group] = Math.max(held[group] ?? 0, supporting(table.found[row * table.groups + group] ?? 0));
  }
  return { covered, held, context: best.feature(CONTEXT) };
}

function supporting(weight: number): number {
  return Math.min(1, weight / TRANSLATION);
}
