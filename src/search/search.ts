/** Searching: question → query → candidates → ranked hits, near-copies left out. */
import { readFilters } from './filters.ts';
import type { PassageNumber } from './forward-index.ts';
import type { Hit, QuestionTerm, SearchEngine, SearchOptions, SearchResult } from './engine.ts';
import type { PassageIndex } from './passage-index.ts';
import { readQuery } from './query.ts';
import type { Group, Query } from './query.ts';
import { rank } from './rank.ts';
import type { Ranked } from './rank.ts';
import { withoutNearCopies } from './sameness.ts';
import { supportOf } from './support.ts';
import { CANDIDATES, SHORTEST_PREFIX } from './weights.ts';

/** An engine over articles held in this process. */
export function createSearchEngine(index: PassageIndex): SearchEngine {
  return { search: (question, options) => Promise.resolve(search(index, question, options)) };
}

function search(index: PassageIndex, question: string, options: SearchOptions): SearchResult {
  const { limit, offset = 0 } = options;
  const { query, ranked } = lookAt(index, question, options);
  const { groups } = query;
  const hits = ranked.flatMap(({ number, score, found, title }): Hit[] => {
    const place = index.place(number);
    const matched = new Set(groups.flatMap(({ term }, group) => (found[group] || title[group] ? [term] : [])));
    return place === undefined ? [] : [{ ...place, score, matched, alsoIn: [] }];
  });
  return { hits: withoutNearCopies(hits, offset + limit).slice(offset), terms: groups.map((group) => questionTerm(index, group)), repaired: query.repaired, support: supportOf(query, ranked[0]) };
}

function questionTerm({ dictionary }: PassageIndex, { alternatives, ...term }: Group): QuestionTerm {
  return { ...term, forms: alternatives.map(({ terms, weight }) => ({ terms: terms.map((number) => dictionary.term(number)), weight })) };
}

/** Both steps of the ranking, before near-copies are left out: the candidates, best first. */
export function lookAt(index: PassageIndex, question: string, { typing = false, context }: SearchOptions): { query: Query; ranked: Ranked[] } {
  const filters = readFilters(question);
  const query = { ...readQuery(filters.question, index, context), phrases: filters.phrases };
  const last = query.groups.at(-1);
  const prefix = typing && last !== undefined && last.passages === 0 && last.term.length >= SHORTEST_PREFIX ? last.term : undefined;
  const accepts = (number: PassageNumber): boolean => {
    const place = index.place(number);
    return place !== undefined && (filters.accepts === null || filters.accepts(place));
  };
  const found = index.candidates(termWeights(index, query), { limit: CANDIDATES, prefix, accepts });
  const numbers = new Set([...found.map(({ number }) => number), ...passagesOf(index, query).filter(accepts)]);
  return { query, ranked: rank(index, query, [...numbers]) };
}

/** A follow-up may share no word with its answer: all passages of the articles that answered before are candidates. */
function passagesOf(index: PassageIndex, { context }: Query): PassageNumber[] {
  return context === null ? [] : [...context.articles.keys()].flatMap((file) => index.passagesIn(file));
}

/** What the first step looks for: all terms of all alternatives, each with its highest weight. */
function termWeights(index: PassageIndex, { groups }: Query): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { terms, weight } of groups.flatMap(({ alternatives }) => alternatives)) {
    for (const number of terms) {
      const term = index.dictionary.term(number);
      weights.set(term, Math.max(weights.get(term) ?? 0, weight / terms.length));
    }
  }
  return weights;
}
