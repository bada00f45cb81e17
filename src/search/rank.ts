/** The second look: the candidates ranked anew by their features. */
import { FEATURES } from './feature-names.ts';
import { gatherEvidence } from './features.ts';
import type { Evidence } from './evidence.ts';
import type { PassageNumber } from './forward-index.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Query } from './query.ts';
import { FEATURE_WEIGHTS } from './weights.ts';

export interface Ranked extends Evidence {
  readonly score: number;
}

const WEIGHT_BY_NUMBER = FEATURES.map((name) => FEATURE_WEIGHTS[name]);

/** Best first; ties by the order in the corpus. */
export function rank(index: PassageIndex, query: Query, candidates: readonly PassageNumber[]): Ranked[] {
  return gatherEvidence(index, query, candidates)
    .map((evidence) => ({ ...evidence, score: scoreOf(evidence.features) }))
    .toSorted((one, other) => other.score - one.score || one.number - other.number);
}

function scoreOf(features: Float64Array): number {
  let score = 0;
  WEIGHT_BY_NUMBER.forEach((weight, feature) => {
    score += weight * (features[feature] ?? 0);
  });
  return score;
}
