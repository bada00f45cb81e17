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
  const { rows, homes } = index;
  rows.clear(index.numbers);
  homes.clear(index.numbers);
  /** By article, in the order of their marks, and by group: what the best of its passages has. */
  const best = new Float64Array(passages.length * size);
  const articles = new Uint16Array(passages.length);
  for (let row = 0; row < passages.length; row += 1) {
    const number = passages[row] ?? 0;
    rows.mark(number);
    const article = homes.mark(index.columns.firstOf(number)) - 1;
    articles[row] = article;
    for (let group = 0; group < size; group += 1) best[article * size + group] = Math.max(best[article * size + group] ?? 0, found[row * size + group] ?? 0);
  }
  const rowBeside = (row: number, side: number): number => {
    const beside = (rows.marks[(passages[row] ?? 0) + side] ?? 0) - 1;
    return beside < 0 || articles[beside] !== articles[row] ? row : beside;
  };
  for (let row = 0; row < passages.length; row += 1) {
    const before = rowBeside(row, -1) * size;
    const after = rowBeside(row, 1) * size;
    const start = (articles[row] ?? 0) * size;
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
