/** Searching: question → query → candidates → ranked hits, near-copies left out. */
import type { Hit, SearchEngine, SearchOptions, SearchResult } from './engine.ts';
import type { PassageIndex } from './passage-index.ts';
import { readQuery } from './query.ts';
import type { Query } from './query.ts';
import { rank } from './rank.ts';
import type { Ranked } from './rank.ts';
import { withoutNearCopies } from './sameness.ts';
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
    return place === undefined ? [] : [{ ...place, score, matched }];
  });
  return { hits: withoutNearCopies(hits, offset + limit).slice(offset), terms: groups };
}

/** Both steps of the ranking, before near-copies are left out: the candidates, best first. */
export function lookAt(index: PassageIndex, question: string, { typing = false }: SearchOptions): { query: Query; ranked: Ranked[] } {
  const query = readQuery(question, index);
  const last = query.groups.at(-1);
  const prefix = typing && last !== undefined && last.passages === 0 && last.term.length >= SHORTEST_PREFIX ? last.term : undefined;
  const known = query.groups.filter(({ passages }) => passages > 0);
  const found = index.candidates(known.map(({ term }) => term), CANDIDATES, prefix);
  return { query, ranked: rank(index, query, found.map(({ number }) => number)) };
}
