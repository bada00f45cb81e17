/**
 * What the rest of Verbatim asks of a search engine. It is asynchronous, so that another engine, in
 * another process or on another machine, can stand behind it.
 */
import type { Article, Passage } from '../article.ts';

/** A passage that was found. */
export interface Hit {
  readonly article: Article;
  readonly passage: Passage;
  /** Comparable within one result only. */
  readonly score: number;
  /** The question's terms that stand in the passage or in its article's title. */
  readonly matched: ReadonlySet<string>;
}

/** One word of a question, as the index knows it. */
export interface QuestionTerm {
  readonly term: string;
  /** As typed, folded. */
  readonly word: string;
  /** Passages that hold it. */
  readonly passages: number;
  /** Rarity: the inverse document frequency as BM25 has it, 0 or more. */
  readonly weight: number;
}

/** What was found, and what the question looks like to the index. */
export interface SearchResult {
  /** Best first, near-copies of a better hit left out. */
  readonly hits: readonly Hit[];
  readonly terms: readonly QuestionTerm[];
}

/** How a question is to be searched. */
export interface SearchOptions {
  /** Most hits wanted. */
  readonly limit: number;
  /** Hits passed over first, for further pages. */
  readonly offset?: number;
  /** The last word may be unfinished: somebody is still typing. */
  readonly typing?: boolean;
}

export interface SearchEngine {
  search(question: string, options: SearchOptions): Promise<SearchResult>;
}
