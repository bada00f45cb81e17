/** Training examples: for each question its candidates as features, and which of them are right. */
import { contextOf } from '../answer/answer-question.ts';
import { leansOn } from '../answer/follow-up.ts';
import type { CaseSet, Dataset } from '../evaluation/dataset.ts';
import { createSearchEngine, lookAt } from '../search/search.ts';
import { indexOf } from '../search/indexing.ts';
import { denseRow, exampleOf } from './fit.ts';
import type { Example } from './fit.ts';

/** Candidates beyond this rank of the first step are hardly ever right and only cost time. */
const MOST_CANDIDATES = 50;

/** The examples of one question set of a dataset; questions whose gold is no candidate teach nothing. */
export async function examplesOf(dataset: Dataset, { cases }: CaseSet, set: number, folds: number): Promise<Example[]> {
  const index = indexOf(dataset.articles);
  const engine = createSearchEngine(index);
  const examples: Example[] = [];
  for (const { question, after, gold } of cases) {
    if (gold === null) continue;
    const context = await contextOf(engine, leansOn(question, after));
    const { ranking } = lookAt(index, question, { limit: MOST_CANDIDATES, ...(context && { context }) });
    const evidence = [...ranking].slice(0, MOST_CANDIDATES);
    const right = new Uint8Array(evidence.length);
    let article = -1;
    evidence.forEach((own, row) => {
      const place = index.place(own.number);
      if (place === undefined || !gold.accepts(place.passage, place.article.source)) return;
      right[row] = 1;
      article = dataset.articles.indexOf(place.article);
    });
    if (article >= 0) examples.push(exampleOf(set, article % folds, evidence.map(({ features }) => denseRow(features)), right));
  }
  return examples;
}
