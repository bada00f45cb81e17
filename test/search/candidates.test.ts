/** The candidates against the exhaustive way: all that MiniSearch, as it comes, finds of all terms of a question. */
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { makeCollection, makeQuestions } from '../../src/benchmark/collection.ts';
import type { PassageNumber } from '../../src/search/forward-index.ts';
import { indexOf } from '../../src/search/indexing.ts';
import type { Query } from '../../src/search/query.ts';
import { readQuery } from '../../src/search/query.ts';
import { rank } from '../../src/search/rank.ts';
import { lookAt } from '../../src/search/search.ts';
import { spread } from '../../src/search/spread.ts';
import { CANDIDATES, WEIGHTS } from '../../src/search/weights.ts';
import { articleFrom } from '../articles.ts';

const PARAGRAPHS = 2000;
const QUESTIONS = 200;
const SHOWN = 5;

const collection = makeCollection(PARAGRAPHS);
const index = indexOf(collection.articles.map(({ file, text }) => articleFrom(file, text)));
const questions = makeQuestions(collection, QUESTIONS);

const names = (terms: Uint32Array): string => Array.from(terms, (term) => index.dictionary.term(term)).join(' ');
const exhaustive = new MiniSearch({ fields: ['text', 'title'], tokenize: (text) => text.split(' '), processTerm: (term) => term });
exhaustive.addAll(Array.from({ length: index.size }, (_, id) => ({ id, text: names(index.forward.termsOf(id)), title: names(index.titleOf(id)) })));

function allFound({ groups }: Query): PassageNumber[] {
  const weights = new Map<string, number>();
  for (const { terms, weight } of groups.flatMap(({ alternatives }) => alternatives)) {
    for (const term of terms) weights.set(index.dictionary.term(term), Math.max(weights.get(index.dictionary.term(term)) ?? 0, weight / terms.length));
  }
  const found = exhaustive.search([...weights.keys()].join(' '), { boost: { title: WEIGHTS.title }, boostTerm: (term) => weights.get(term) ?? 1 });
  const scored = found.map(({ id, score, queryTerms }) => ({ number: id as PassageNumber, score: score / queryTerms.length }));
  return scored.toSorted((one, other) => other.score - one.score || one.number - other.number).map(({ number }) => number);
}

describe('the first five passages of a question', () => {
  it('are those of the exhaustive way, for 99 questions of 100', () => {
    const same = questions.filter(({ question }) => {
      const query = readQuery(question, index);
      const candidates = spread(allFound(query), CANDIDATES, (number) => index.columns.articleOf(number)).items;
      const all = [...rank(index, query, Uint32Array.from(candidates).toSorted())].slice(0, SHOWN);
      const first = [...lookAt(index, question, { limit: SHOWN }).ranking];
      return all.every(({ number }, place) => number === first[place]?.number);
    });
    expect(same.length / questions.length).toBeGreaterThanOrEqual(0.99);
  });

  it('begin with the paragraph that the question was made of, nearly always', () => {
    const first = questions.filter(({ question, gold }) => lookAt(index, question, { limit: 1 }).ranking.best?.number === gold);
    expect(first.length / questions.length).toBeGreaterThan(0.9);
  });
});
