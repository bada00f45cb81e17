/** Surroundings: what a passage lacks of a question, but its neighbours or its article hold. */
import type { EvidenceTable } from './evidence.ts';
import { FEATURES } from './feature-names.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Query } from './query.ts';

const NEIGHBOURS = FEATURES.indexOf('neighbours');
const ARTICLE = FEATURES.indexOf('article');

/** Fills in the two features of it, as far as the surroundings are candidates too. */
export function addSurroundings(index: PassageIndex, { groups }: Query, { passages, groups: size, found, features }: EvidenceTable): void {
  const weights = Float64Array.from(groups, ({ weight }) => weight);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return;
  const rows = new Map(passages.map((number, row) => [number, row]));
  const articles = passages.map((number) => index.articleOf(number));
  /** Where the best of each article's passages begins, by group. */
  const starts = new Map<unknown, number>();
  const best = new Float64Array(passages.length * size);
  const startOf = passages.map((_, row) => {
    const start = starts.get(articles[row]) ?? row * size;
    starts.set(articles[row], start);
    for (let group = 0; group < size; group += 1) best[start + group] = Math.max(best[start + group] ?? 0, found[row * size + group] ?? 0);
    return start;
  });
  const rowBeside = (row: number, side: number): number => {
    const beside = rows.get((passages[row] ?? 0) + side);
    return beside === undefined || articles[beside] !== articles[row] ? row : beside;
  };
  for (let row = 0; row < passages.length; row += 1) {
    const before = rowBeside(row, -1) * size;
    const after = rowBeside(row, 1) * size;
    const start = startOf[row] ?? 0;
    let beside = 0;
    let inArticle = 0;
    for (let group = 0; group < size; group += 1) {
      const own = found[row * size + group] ?? 0;
      const weight = weights[group] ?? 0;
      beside += weight * (Math.max(own, found[before + group] ?? 0, found[after + group] ?? 0) - own);
      inArticle += weight * ((best[start + group] ?? 0) - own);
    }
    features[row * FEATURES.length + NEIGHBOURS] = beside / total;
    features[row * FEATURES.length + ARTICLE] = inArticle / total;
  }
}
