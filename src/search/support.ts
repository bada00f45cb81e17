/** Support: how much of a question the best passage holds. What an answer's confidence is decided on. */
import { KINDS_ASKED } from '../language/kinds.ts';
import type { Support } from './engine.ts';
import { FEATURES } from './feature-names.ts';
import type { FeatureName } from './feature-names.ts';
import type { Query } from './query.ts';
import type { Ranked } from './rank.ts';

/** The support of a question by its best passage, if there is one. */
export function supportOf({ groups, type }: Query, best: Ranked | undefined): Support {
  const total = groups.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const feature = (name: FeatureName): number => best?.features[FEATURES.indexOf(name)] ?? 0;
  let covered = 0;
  let lacking = 0;
  let unknown = 0;
  groups.forEach(({ weight, alternatives }, group) => {
    const held = Math.max(best?.found[group] ?? 0, best?.title[group] ?? 0);
    covered += weight * held;
    lacking = Math.max(lacking, weight * (1 - held));
    if (alternatives.length === 0) unknown += weight;
  });
  const asks = type !== null && KINDS_ASKED[type] !== 0;
  return {
    covered: covered / total,
    sentence: feature('sentence'),
    article: feature('article'),
    context: feature('context'),
    lacking: lacking / total,
    unknown: unknown / total,
    kind: asks ? feature('kind') : 0,
    noKind: asks ? 1 - feature('kind') : 0,
    words: Math.log(groups.length + 1),
  };
}
