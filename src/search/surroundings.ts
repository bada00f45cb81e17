/** Surroundings: what a passage lacks of a question, but its neighbours or its article hold. */
import type { EvidenceTable } from './evidence.ts';
import { FEATURES } from './feature-names.ts';
import type { PassageIndex } from './passage-index.ts';
import type { PassageReading } from './passage-reading.ts';

const NEIGHBOURS = FEATURES.indexOf('neighbours');
const ARTICLE = FEATURES.indexOf('article');

/** Fills in the two features of it, as far as the surroundings are candidates too. In the order of the corpus they are rows beside each other. */
export function addSurroundings({ columns }: PassageIndex, { weights, total }: PassageReading, { passages, groups: size, found, features }: EvidenceTable): void {
  if (total === 0) return;
  /** By group: what the best passage of the article has. */
  const best = new Float64Array(size);
  for (let from = 0, to = 0; from < passages.length; from = to) {
    const article = columns.articleOf(passages[from] ?? 0);
    best.fill(0);
    for (; to < passages.length && columns.articleOf(passages[to] ?? 0) === article; to += 1) {
      for (let group = 0; group < size; group += 1) best[group] = Math.max(best[group] ?? 0, found[to * size + group] ?? 0);
    }
    for (let row = from; row < to; row += 1) {
      const number = passages[row] ?? 0;
      const before = (row > from && passages[row - 1] === number - 1 ? row - 1 : row) * size;
      const after = (row + 1 < to && passages[row + 1] === number + 1 ? row + 1 : row) * size;
      let beside = 0;
      let inArticle = 0;
      for (let group = 0; group < size; group += 1) {
        const own = found[row * size + group] ?? 0;
        const weight = weights[group] ?? 0;
        beside += weight * (Math.max(own, found[before + group] ?? 0, found[after + group] ?? 0) - own);
        inArticle += weight * ((best[group] ?? 0) - own);
      }
      features[row * FEATURES.length + NEIGHBOURS] = beside / total;
      features[row * FEATURES.length + ARTICLE] = inArticle / total;
    }
  }
}
