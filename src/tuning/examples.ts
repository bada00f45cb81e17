/** Training examples: for each question its candidates as features, and which of them are right. */
import type { Dataset } from '../evaluation/dataset.ts';
import { FEATURES } from '../search/features.ts';
import { lookAt } from '../search/search.ts';
import { indexOf } from '../search/indexing.ts';

export interface Example {
  /** Index of its set among all sets, and its fold: questions on one article share a fold. */
  readonly set: number;
  readonly fold: number;
  /** Features of all candidates, one after the other, FEATURES.length each. */
  readonly features: Float64Array;
  /** 1 for the right candidates. */
  readonly right: Uint8Array;
}

/** Candidates beyond this rank of the first step are hardly ever right and only cost time. */
const MOST_CANDIDATES = 50;

/** The examples of one dataset's first question set with answers; those whose gold is no candidate teach nothing. */
export function examplesOf(dataset: Dataset, set: number, folds: number): { examples: Example[]; questions: number } {
  const index = indexOf(dataset.articles);
  const examples: Example[] = [];
  let questions = 0;
  for (const { question, gold } of dataset.sets[0]?.cases ?? []) {
    if (gold === null) continue;
    questions += 1;
    const { ranked } = lookAt(index, question, { limit: MOST_CANDIDATES });
    const evidence = ranked.slice(0, MOST_CANDIDATES);
    const features = new Float64Array(evidence.length * FEATURES.length);
    const right = new Uint8Array(evidence.length);
    let article = -1;
    evidence.forEach((own, row) => {
      features.set(own.features, row * FEATURES.length);
      const place = index.place(own.number);
      if (place === undefined || !gold.accepts(place.passage, place.article.source)) return;
      right[row] = 1;
      article = dataset.articles.indexOf(place.article);
    });
    if (article >= 0) examples.push({ set, fold: article % folds, features, right });
  }
  return { examples, questions };
}
