/** Searching: question → terms → candidates → ranked hits, near-copies left out. */
import type { Article } from '../article.ts';
import type { Hit, SearchEngine, SearchOptions, SearchResult } from './engine.ts';
import { PassageIndex } from './passage-index.ts';
import { readQuestionTerms } from './question-terms.ts';
import { rank } from './rank.ts';
import { withoutNearCopies } from './sameness.ts';
import { CANDIDATES, SHORTEST_PREFIX } from './weights.ts';

/** An engine over articles held in this process. */
export function createSearchEngine(index: PassageIndex): SearchEngine {
  return { search: (question, options) => Promise.resolve(search(index, question, options)) };
}

/** An index over some articles. */
export function indexOf(articles: readonly Article[]): PassageIndex {
  const index = new PassageIndex();
  for (const article of articles) index.add(article);
  return index;
}

function search(index: PassageIndex, question: string, { limit, offset = 0, typing = false }: SearchOptions): SearchResult {
  const terms = readQuestionTerms(question, index);
  const last = terms.at(-1);
  const prefix = typing && last !== undefined && last.passages === 0 && last.term.length >= SHORTEST_PREFIX ? last.term : undefined;
  const known = terms.filter(({ passages }) => passages > 0);
  const found = index.candidates(known.map(({ term }) => term), CANDIDATES, prefix);
  const hits = rank(index, found, known).flatMap(({ number, score, matched }): Hit[] => {
    const place = index.place(number);
    return place === undefined ? [] : [{ ...place, score, matched }];
  });
  return { hits: withoutNearCopies(hits, offset + limit).slice(offset), terms };
}
