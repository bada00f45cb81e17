/** The second look: the candidates ranked anew by their features. */
import { Ranked } from './evidence.ts';
import { FEATURES } from './feature-names.ts';
import { gatherEvidence } from './features.ts';
import type { PassageNumber } from './forward-index.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Query } from './query.ts';
import { FEATURE_WEIGHTS } from './weights.ts';

export type { Ranked } from './evidence.ts';

const WEIGHT_BY_NUMBER = Float64Array.from(FEATURES, (name) => FEATURE_WEIGHTS[name]);

/** Best first; ties by the order in the corpus. */
export function rank(index: PassageIndex, query: Query, candidates: readonly PassageNumber[]): Ranked[] {
  const table = gatherEvidence(index, query, candidates);
  return candidates
    .map((_, row) => new Ranked(table, row, scoreOf(table.features, row * FEATURES.length)))
    // Not their difference: a small number needs no memory.
    .toSorted((one, other) => (one.score > other.score || (one.score === other.score && one.number < other.number) ? -1 : 1));
}

function scoreOf(features: Float64Array, start: number): number {
  let score = 0;
  for (let feature = 0; feature < WEIGHT_BY_NUMBER.length; feature += 1) score += (WEIGHT_BY_NUMBER[feature] ?? 0) * (features[start + feature] ?? 0);
  return score;
}
