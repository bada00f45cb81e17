/**
 * The index: MiniSearch over passages, which finds the candidates. The only file that knows MiniSearch.
 */
import MiniSearch from 'minisearch';
import type { SearchResult as MiniSearchHit } from 'minisearch';
import type { Article, Passage } from '../article.ts';
import { termOf, wordsOf } from '../language/tokens.ts';
import type { Hit, QuestionTerm, SearchEngine, SearchOptions, SearchResult } from './engine.ts';
import { readQuestionTerms } from './question-terms.ts';
import { withoutNearCopies } from './sameness.ts';
import { createVocabulary } from './vocabulary.ts';
import { SHORTEST_PREFIX, WEIGHTS } from './weights.ts';

/** One passage as MiniSearch sees it: terms separated by spaces. */
interface Entry {
  readonly id: number;
  readonly text: string;
  readonly title: string;
}

interface Place {
  readonly article: Article;
  readonly passage: Passage;
}

/** An index over all passages of some articles. */
export function createIndex(articles: readonly Article[]): SearchEngine {
  const places: Place[] = [];
  const vocabulary = createVocabulary();
  const index = new MiniSearch<Entry>({
    fields: ['text', 'title'],
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
  });

  for (const article of articles) {
    const title = termsOf(article.source.title, article.source.language);
    for (const passage of article.passages) {
      const terms = termsOf(passage.text, passage.language);
      index.add({ id: places.length, text: terms.join(' '), title: title.join(' ') });
      vocabulary.add(new Set([...terms, ...title]));
      places.push({ article, passage });
    }
  }

  const search = (question: string, { limit, offset = 0, typing = false }: SearchOptions): SearchResult => {
    const terms = readQuestionTerms(question, vocabulary);
    const best = findBest(index, terms, typing);
    const hits = best.flatMap((found): Hit[] => {
      const place = places[found.id as number];
      return place === undefined ? [] : [{ ...place, score: scoreOf(found), matched: new Set(found.queryTerms) }];
    });
    return { hits: withoutNearCopies(hits, offset + limit).slice(offset), terms };
  };
  return { search: (question, options) => Promise.resolve(search(question, options)) };
}

function termsOf(text: string, language: string): string[] {
  return wordsOf(text).map((word) => termOf(word, language));
}

function findBest(index: MiniSearch<Entry>, terms: readonly QuestionTerm[], typing: boolean): MiniSearchHit[] {
  if (terms.length === 0) return [];
  const last = terms.at(-1)?.term;
  return index
    .search(terms.map(({ term }) => term).join(' '), {
      boost: { title: WEIGHTS.title },
      prefix: (term) => typing && term === last && term.length >= SHORTEST_PREFIX,
    })
    .toSorted((one, other) => scoreOf(other) - scoreOf(one));
}

/**
 * MiniSearch multiplies a score by the number of question terms that matched; without that factor BM25
 * ranks better in both languages.
 */
function scoreOf(found: MiniSearchHit): number {
  return found.score / Math.max(found.queryTerms.length, 1);
}
