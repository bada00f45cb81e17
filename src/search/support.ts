/** Support: how much of a question the best passage holds. What an answer's confidence is decided on. */
import type { Support } from './engine.ts';
import { FEATURES } from './feature-names.ts';
import type { FeatureName } from './feature-names.ts';
import type { Query } from './query.ts';
import type { Ranked } from './rank.ts';
import { TRANSLATION } from './weights.ts';

/** The support of a question by its best passage, if there is one. A word's usual translation supports as well as the word. */
export function supportOf({ groups }: Query, best: Ranked | undefined): Support {
  const total = groups.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const feature = (name: FeatureName): number => best?.features[FEATURES.indexOf(name)] ?? 0;
  const covered = groups.reduce((sum, { weight }, group) => sum + weight * Math.min(1, Math.max(best?.found[group] ?? 0, best?.title[group] ?? 0) / TRANSLATION), 0);
  return { covered: covered / total, article: feature('article'), context: feature('context') };
}
