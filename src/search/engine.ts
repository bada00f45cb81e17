/**
 * What the rest of Verbatim asks of a search engine. It is asynchronous, so that another engine, in
 * another process or on another machine, can stand behind it.
 */
import type { Article, Passage } from '../article.ts';
import type { QuestionType } from '../language/question-kinds.ts';
import type { TextFacts } from '../language/text-facts.ts';
import type { FeatureName } from './feature-names.ts';

/** A passage that was found. */
export interface Hit {
  /** Other articles with nearly the same passage, further down in the ranking. */
  readonly alsoIn: readonly Article[];
  readonly article: Article;
  readonly passage: Passage;
  /** What the index knows of the passage's words: by token the number of its term, as alternatives have it, */
  readonly terms: Uint32Array;
  /** and all that needs no question. */
  readonly facts: TextFacts;
  /** Comparable within one result only. */
  readonly score: number;
  /** The share of the question's rarity that its best sentence holds, 0 to 1. */
  readonly sentence: number;
}

/** What stands in a text for a word of a question: the word in any of its forms, or which kind of other word. */
export type StandInKind = 'itself' | 'synonym' | 'translation' | 'like meaning' | 'value' | 'name' | 'repair';

/** One way in which a word of a question may stand in a passage. */
export interface Alternative {
  readonly by: StandInKind;
  /** A word, or the words of a phrase in order, as numbers of terms. */
  readonly terms: readonly number[];
  /** 1 for the word itself, less for what stands for it: a synonym, a translation, the same name in another script. */
  readonly weight: number;
}

/** One word of a question, as the index knows it. */
export interface QuestionTerm {
  readonly term: string;
  /** As typed, folded. */
  readonly word: string;
  /** Terms of what it was repaired to; null where it is looked for as typed. */
  readonly repair: readonly string[] | null;
  /** Passages that hold it. */
  readonly passages: number;
  /** Whether an article has it, its usual translation, the same name in another script, or what it was repaired to. */
  readonly known: boolean;
  /** Rarity: the inverse document frequency as BM25 has it, 0 or more. */
  readonly weight: number;
  /** All that may stand for it in an article, the word itself first. */
  readonly alternatives: readonly Alternative[];
}

/** What was found, and what the question looks like to the index. */
export interface SearchResult {
  /** Best first, near-copies of a better hit left out. */
  readonly hits: readonly Hit[];
  readonly terms: readonly QuestionTerm[];
  /** The question as repaired; null when it was searched as typed. */
  readonly repaired: string | null;
  readonly filters: readonly FilterUse[];
  readonly support: Support;
}

/** A filter that a question has, such as `source:` or a phrase in quotation marks. */
export interface FilterUse {
  /** As it stands in the question. */
  readonly written: string;
  /** False: no article meets it, and the question was searched without it. */
  readonly used: boolean;
}

/** How much of a question the best passage holds. Shares are of the question's rarity, 0 to 1. */
export interface Support {
  /** Held by the passage or its title. */
  readonly covered: number;
  /** By term: how well it is held by the passage, its title or another passage of its article. */
  readonly held: Float64Array;
  /** 1 when a follow-up is answered by the article that answered before, less for the next ones, else 0. */
  readonly context: number;
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

/** The whole ranking of a question's best passages, told so that it can be added up again. */
export interface Explanation {
  readonly type: QuestionType | null;
  /** The question as repaired; null when it was searched as typed. */
  readonly repaired: string | null;
  /** Words of the question that were not looked for, folded: grammar, words of asking, those beyond the most that are. */
  readonly ignored: readonly string[];
  /** A filter of the question, such as `source:`, kept passages out. */
  readonly filtered: boolean;
  readonly words: readonly ExplainedWord[];
  /** Best first, near-copies of a better one left out. */
  readonly passages: readonly ExplainedPassage[];
}

/** A word that was looked for. */
export interface ExplainedWord {
  /** As typed, folded. */
  readonly word: string;
  /** Passages that hold it in any of its forms. */
  readonly passages: number;
  readonly known: boolean;
  /** Its part of the question's rarity, 0 to 1: what it counts for. */
  readonly share: number;
}

export interface ExplainedPassage {
  readonly article: Article;
  readonly passage: Passage;
  /** The sum of the points of its features. */
  readonly score: number;
  /** By word of the explanation: how it stands in the passage or its title; empty where it does not. */
  readonly matches: readonly (readonly WordMatch[])[];
  readonly features: readonly ExplainedFeature[];
}

/** A stretch of a passage or its title that stands for a word. */
export interface WordMatch {
  readonly by: StandInKind;
  /** As written there. */
  readonly text: string;
  readonly where: 'text' | 'title';
  /** 1 for the word itself, less for what stands for it. */
  readonly weight: number;
}

export interface ExplainedFeature {
  readonly name: FeatureName;
  readonly value: number;
  readonly weight: number;
  /** Value times weight. */
  readonly points: number;
}

export interface SearchEngine {
  search(question: string, options: SearchOptions): Promise<SearchResult>;
  /** Why `search` ranks as it does; `typing` and `offset` aside. */
  explain(question: string, options: SearchOptions): Promise<Explanation>;
}
