/**
 * The index over passages: MiniSearch finds the candidates, a forward index serves the second look. The
 * only file that knows MiniSearch.
 */
import MiniSearch from 'minisearch';
import type { Article, Passage } from '../article.ts';
import { kindsOf } from '../language/kinds.ts';
import { termOf, tokenize, wordsOf } from '../language/tokens.ts';
import { Dictionary } from './dictionary.ts';
import type { TermNumber } from './dictionary.ts';
import { ForwardIndex } from './forward-index.ts';
import type { PassageNumber } from './forward-index.ts';
import { WEIGHTS } from './weights.ts';

/** A passage in its article. */
export interface Place {
  readonly article: Article;
  readonly passage: Passage;
}

/** A passage that MiniSearch found, with the BM25 score of the terms it was asked for. */
export interface Candidate {
  readonly number: PassageNumber;
  readonly score: number;
}

/** A passage as MiniSearch sees it: terms separated by spaces. */
interface Entry {
  readonly id: PassageNumber;
  readonly text: string;
  readonly title: string;
}

interface IndexedArticle {
  readonly article: Article;
  readonly first: PassageNumber;
  readonly title: readonly TermNumber[];
}

export class PassageIndex {
  readonly dictionary = new Dictionary();
  readonly forward = new ForwardIndex();
  readonly #candidates = new MiniSearch<Entry>({
    fields: ['text', 'title'],
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
  });
  /** By passage number; empty where a passage was removed. */
  readonly #places: (IndexedArticle | undefined)[] = [];
  readonly #articles = new Map<Article, IndexedArticle>();
  #size = 0;
  #words = 0;

  /** Number of passages. */
  get size(): number {
    return this.#size;
  }

  /** Mean length of a passage in words, at least 1. */
  get averageLength(): number {
    return Math.max(1, this.#words / Math.max(1, this.#size));
  }

  /** Adds all passages of an article. */
  add(article: Article): void {
    const titleTerms = wordsOf(article.source.title).map((word) => termOf(word, article.source.language));
    const title = titleTerms.map((term) => this.dictionary.intern(term));
    const indexed: IndexedArticle = { article, first: this.#places.length, title };
    this.#articles.set(article, indexed);
    for (const passage of article.passages) {
      const tokens = tokenize(passage.text);
      const terms = tokens.map(({ word }) => termOf(word, passage.language));
      const numbers = terms.map((term) => this.dictionary.intern(term));
      this.#candidates.add({ id: this.#places.length, text: terms.join(' '), title: titleTerms.join(' ') });
      this.forward.push(numbers, kindsOf(passage.text, tokens));
      this.dictionary.count(new Set([...numbers, ...title]), 1);
      this.#places.push(indexed);
      this.#size += 1;
      this.#words += numbers.length;
    }
  }

  /** Takes an article out that was added before. */
  remove(article: Article): void {
    const indexed = this.#articles.get(article);
    if (indexed === undefined) return;
    this.#articles.delete(article);
    for (let offset = 0; offset < article.passages.length; offset += 1) {
      const number = indexed.first + offset;
      this.#candidates.discard(number);
      this.dictionary.count(new Set([...this.forward.termsOf(number), ...indexed.title]), -1);
      this.#places[number] = undefined;
      this.#size -= 1;
      this.#words -= this.forward.termsOf(number).length;
    }
  }

  /** The passage of that number and its article; undefined when it was removed. */
  place(number: PassageNumber): Place | undefined {
    const indexed = this.#places[number];
    const passage = indexed?.article.passages[number - indexed.first];
    return indexed === undefined || passage === undefined ? undefined : { article: indexed.article, passage };
  }

  /** The terms of the title of a passage's article. */
  titleOf(number: PassageNumber): readonly TermNumber[] {
    return this.#places[number]?.title ?? [];
  }

  /** Rarity of a term: the inverse document frequency of BM25, `ln(1 + (N − n + ½) / (n + ½))`, above 0. */
  rarity(term: TermNumber | undefined): number {
    const passages = term === undefined ? 0 : this.dictionary.passagesWith(term);
    return Math.log(1 + (this.#size - passages + 0.5) / (passages + 0.5));
  }

  /**
   * The passages that hold any of the terms, best first, at most `limit`. `prefix` is a beginning of words
   * that may stand for all of them.
   */
  candidates(terms: readonly string[], limit: number, prefix?: string): Candidate[] {
    const found: Candidate[] = [];
    const queries = prefix === undefined ? [...terms] : [...terms, { queries: [prefix], prefix: true }];
    if (queries.length === 0) return [];
    this.#candidates.search(
      { combineWith: 'OR', queries },
      {
        boost: { title: WEIGHTS.title },
        // MiniSearch multiplies a score by the number of terms that matched; without it BM25 ranks better.
        // Nothing passes the filter: result objects of thousands of passages would cost more than the search.
        filter: ({ id, score, queryTerms }) => {
          found.push({ number: id as PassageNumber, score: score / Math.max(queryTerms.length, 1) });
          return false;
        },
      },
    );
    return found.toSorted((one, other) => other.score - one.score || one.number - other.number).slice(0, limit);
  }
}
