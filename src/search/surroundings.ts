/** Surroundings: what a passage lacks of a question, but its neighbours or its article hold. */
import type { Evidence } from './evidence.ts';
import { FEATURES } from './feature-names.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Query } from './query.ts';

const NEIGHBOURS = FEATURES.indexOf('neighbours');
const ARTICLE = FEATURES.indexOf('article');

/** Fills in the two features of it, as far as the surroundings are candidates too. */
export function addSurroundings(index: PassageIndex, { groups }: Query, all: readonly Evidence[]): void {
  const total = groups.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return;
  const byNumber = new Map(all.map((evidence) => [evidence.number, evidence]));
  const byArticle = new Map<unknown, Float64Array>();
  for (const { number, found } of all) {
    const article = index.place(number)?.article;
    const best = byArticle.get(article) ?? new Float64Array(groups.length);
    found.forEach((weight, group) => {
      best[group] = Math.max(best[group] ?? 0, weight);
    });
    byArticle.set(article, best);
  }
  for (const { number, found, features } of all) {
    const article = index.place(number)?.article;
    const whole = byArticle.get(article);
    const sides = [number - 1, number + 1].filter((side) => index.place(side)?.article === article);
    let beside = 0;
    let inArticle = 0;
    groups.forEach(({ weight }, group) => {
      const own = found[group] ?? 0;
      const side = Math.max(0, ...sides.map((near) => byNumber.get(near)?.found[group] ?? 0));
      beside += weight * Math.max(0, side - own);
      inArticle += weight * Math.max(0, (whole?.[group] ?? 0) - own);
    });
    features[NEIGHBOURS] = beside / total;
    features[ARTICLE] = inArticle / total;
  }
}
