/** The second look: the candidates ranked anew by their features. */
import type { EvidenceTable } from './evidence.ts';
import { FEATURES } from './feature-names.ts';
import { gatherEvidence } from './features.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Query } from './query.ts';
import { Ranking } from './ranking.ts';
import { FEATURE_WEIGHTS } from './weights.ts';

const WEIGHT_BY_NUMBER = Float64Array.from(FEATURES, (name) => FEATURE_WEIGHTS[name]);

/** The ranking of candidates, whose numbers ascend. */
export function rank(index: PassageIndex, query: Query, candidates: Uint32Array): Ranking {
  const table = gatherEvidence(index, query, candidates);
  return new Ranking(table, scoresOf(table));
}

/** By row. */
function scoresOf({ passages, features }: EvidenceTable): Float64Array {
  const scores = new Float64Array(passages.length);
  for (let row = 0; row < scores.length; row += 1) {
    let score = 0;
    for (let feature = 0; feature < WEIGHT_BY_NUMBER.length; feature += 1) score += (WEIGHT_BY_NUMBER[feature] ?? 0) * (features[row * FEATURES.length + feature] ?? 0);
    scores[row] = score;
  }
  return scores;
}
