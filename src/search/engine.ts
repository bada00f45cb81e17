/**
 * What the rest of Verbatim asks of a search engine. It is asynchronous, so that another engine, in
 * another process or on another machine, can stand behind it.
 */
import type { Article, Passage } from '../article.ts';

/** A passage that was found. */
export interface Hit {
  /** Other articles with nearly the same passage, further down in the ranking. */
  readonly alsoIn: readonly Article[];
  readonly article: Article;
  readonly passage: Passage;
  /** Comparable within one result only. */
  readonly score: number;
  /** The question's terms that stand in the passage or in its article's title. */
  readonly matched: ReadonlySet<string>;
}

/** One way in which a word of a question may stand in a text. */
export interface WordForm {
  /** A word, or the words of a phrase in order, as terms. */
  readonly terms: readonly string[];
  /** 1 for the word itself, less for what stands for it: a synonym, a translation, the same name in another script. */
  readonly weight: number;
}

/** One word of a question, as the index knows it. */
export interface QuestionTerm {
  readonly term: string;
  /** As typed, folded. */
  readonly word: string;
  /** Passages that hold it. */
  readonly passages: number;
  /** Whether an article has it, its usual translation, the same name in another script, or what it was repaired to. */
  readonly known: boolean;
  /** Rarity: the inverse document frequency as BM25 has it, 0 or more. */
  readonly weight: number;
  /** All that may stand for it in an article, the word itself first. */
  readonly forms: readonly WordForm[];
}

/** What was found, and what the question looks like to the index. */
export interface SearchResult {
  /** Best first, near-copies of a better hit left out. */
  readonly hits: readonly Hit[];
  readonly terms: readonly QuestionTerm[];
  /** The question as repaired; null when it was searched as typed. */
  readonly repaired: string | null;
  readonly support: Support;
}

/** How much of a question the best passage holds. Shares are of the question's rarity, 0 to 1. */
export interface Support {
  /** Held by the passage or its title. */
  readonly covered: number;
  /** Held by its best sentence. */
  readonly sentence: number;
  /** Held only elsewhere in its article. */
  readonly article: number;
  /** 1 when a follow-up is answered by the article that answered before, less for the next ones, else 0. */
  readonly context: number;
  /** The part of the heaviest word that is not held. */
  readonly lacking: number;
  /** Words that no article has in any form. */
  readonly unknown: number;
  /** 1 when the question asks for a kind of thing and its best sentence has one, */
  readonly kind: number;
  /** or has none. */
  readonly noKind: number;
  /** Logarithm of the number of words asked, plus one. */
  readonly words: number;
}

/** How a question is to be searched. */
export interface SearchOptions {
  /** Most hits wanted. */
  readonly limit: number;
  /** Hits passed over first, for further pages. */
  readonly offset?: number;
  /** The last word may be unfinished: somebody is still typing. */
  readonly typing?: boolean;
  /** What was asked just before, when the question leans on it. */
  readonly context?: SearchContext;
}

/** The subject of a conversation. */
export interface SearchContext {
  /** Earlier questions, as one text. */
  readonly question: string;
  /** Files of the articles that answered them, the best first. */
  readonly files: readonly string[];
}

export interface SearchEngine {
  search(question: string, options: SearchOptions): Promise<SearchResult>;
}
