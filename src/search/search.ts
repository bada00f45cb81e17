/** Searching: question → query → candidates → ranked hits, near-copies left out. */
import type { Article, Passage } from '../article.ts';
import type { TextFacts } from '../language/text-facts.ts';
import { explanationOf } from './explanation.ts';
import type { TermNumber } from './dictionary.ts';
import { FEATURES } from './feature-names.ts';
import { emptyingFields, readFilters } from './filters.ts';
import type { Filters } from './filters.ts';
import type { PassageNumber } from './forward-index.ts';
import type { Explanation, FilterUse, Hit, SearchEngine, SearchOptions, SearchResult } from './engine.ts';
import type { PassageIndex } from './passage-index.ts';
import { readQuery } from './query.ts';
import type { Query } from './query.ts';
import { rank } from './rank.ts';
import type { Ranked, Ranking } from './ranking.ts';
import { withoutNearCopies } from './sameness.ts';
import type { Distinct } from './sameness.ts';
import { supportOf } from './support.ts';
import { CANDIDATES, SHORTEST_PREFIX } from './weights.ts';

/** An engine over articles held in this process. */
export function createSearchEngine(index: PassageIndex): SearchEngine {
  return {
    search: (question, options) => Promise.resolve(search(index, question, options)),
    explain: (question, options) => Promise.resolve(explain(index, question, options)),
  };
}

function search(index: PassageIndex, question: string, options: SearchOptions): SearchResult {
  const { limit, offset = 0 } = options;
  const { query, ranking, filters } = lookAt(index, question, options);
  const { groups } = query;
  const shown = withoutNearCopies(index, ranking, offset + limit).slice(offset);
  return { hits: shown.map((own) => new FoundHit(index, own)), terms: groups, repaired: query.repaired, filters, support: supportOf(index, query, ranking) };
}

/** Why a question's passages rank as they do. */
function explain(index: PassageIndex, question: string, options: SearchOptions): Explanation {
  const { query, ranking, filters } = lookAt(index, question, options);
  const filtered = filters.some(({ used }) => used);
  const shown = withoutNearCopies(index, ranking, options.limit);
  return explanationOf(index, query, ranking, { shown: new Set(shown.map(({ place }) => place.passage)), filtered });
}

const SENTENCE = FEATURES.indexOf('sentence');

/** A hit that works out the facts of its passage when they are asked for: of twenty arranged, five are shown. */
class FoundHit implements Hit {
  readonly article: Article;
  readonly passage: Passage;
  readonly alsoIn: readonly Article[];
  readonly score: number;
  readonly sentence: number;
  readonly #index: PassageIndex;
  readonly #number: PassageNumber;

  constructor(index: PassageIndex, { ranked, place, alsoIn }: Distinct<Ranked>) {
    this.article = place.article;
    this.passage = place.passage;
    this.alsoIn = alsoIn;
    this.score = ranked.score;
    this.sentence = ranked.feature(SENTENCE);
    this.#index = index;
    this.#number = ranked.number;
  }

  get terms(): Uint32Array {
    return this.#index.forward.termsOf(this.#number);
  }

  get facts(): TextFacts {
    return this.#index.textFactsOf(this.#number);
  }
}

/** A question as read, and its candidates. */
interface Look {
  readonly query: Query;
  /** The candidates, before near-copies are left out. */
  readonly ranking: Ranking;
  readonly filters: readonly FilterUse[];
}

/** Both steps of the search: the candidates, and their ranking. */
export function lookAt(index: PassageIndex, question: string, { typing = false, context }: SearchOptions): Look {
  const filters = readFilters(question);
  const { read, rest } = beginningOf(filters.question);
  const before = context && { ...context, question: beginningOf(context.question).read };
  const own = readQuery(read, index, before);
  const query = { ...own, repaired: own.repaired === null ? null : own.repaired + rest, phrases: filters.phrases };
  const last = query.groups.at(-1);
  const prefix = typing && last !== undefined && last.passages === 0 && last.term.length >= SHORTEST_PREFIX ? last.term : undefined;
  const { uses, accepts } = narrowing(index, filters);
  const found = index.candidates(termWeights(query), { limit: CANDIDATES, prefix, accepts });
  const further = passagesOf(index, query).filter((number) => accepts?.(number) ?? true);
  const candidates = further.length === 0 ? found : Uint32Array.from(new Set([...found, ...further])).toSorted();
  return { query, ranking: rank(index, query, candidates), filters: uses };
}

/**
 * Characters of a question that are read: some 150 words, of which MOST_TERMS are looked for. Longer ones are pasted texts,
 * which their beginning finds as well, or meant to cost.
 */
const MOST_READ = 1000;
/** A word that is cut is none. */
const LAST_WORD = /(?<=\s)\S+$/u;

/** As much of a question as is read, and what follows. */
function beginningOf(question: string): { read: string; rest: string } {
  if (question.length <= MOST_READ) return { read: question, rest: '' };
  const read = question.slice(0, MOST_READ).replace(LAST_WORD, '');
  return { read, rest: question.slice(read.length) };
}

/** What filters come to: which are used, and the test on passages; undefined when nothing is kept out. */
function narrowing(index: PassageIndex, { fields, exact }: Filters): { uses: FilterUse[]; accepts: ((number: PassageNumber) => boolean) | undefined } {
  const emptying = new Set(fields.length === 0 ? [] : emptyingFields(fields, index.articles()));
  const used = fields.filter((field) => !emptying.has(field));
  const uses = [...fields.map((field) => ({ written: field.written, used: !emptying.has(field) })), ...exact.map(({ written }) => ({ written, used: true }))];
  if (used.length + exact.length === 0) return { uses, accepts: undefined };
  return {
    uses,
    accepts: (number) => {
      const place = index.place(number);
      return place !== undefined && used.every(({ accepts }) => accepts(place.article)) && exact.every(({ accepts }) => accepts(place));
    },
  };
}

/** A follow-up may share no word with its answer: all passages of the articles that answered before are candidates. */
function passagesOf(index: PassageIndex, { context }: Query): PassageNumber[] {
  return context === null ? [] : [...context.articles.keys()].flatMap((file) => index.passagesIn(file));
}

/** What the first step looks for: all terms of all alternatives, each with its highest weight. */
function termWeights({ groups }: Query): Map<TermNumber, number> {
  const weights = new Map<TermNumber, number>();
  for (const { terms, weight } of groups.flatMap(({ alternatives }) => alternatives)) {
    for (const term of terms) weights.set(term, Math.max(weights.get(term) ?? 0, weight / terms.length));
  }
  return weights;
}
