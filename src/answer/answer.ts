/** An answer: quoted passages with the sentence that matters marked, and how sure Verbatim is of it. */
import type { Passage, PassageId, Source } from '../article.ts';
import type { LanguageCode } from '../language/language.ts';
import type { Span } from '../language/sentences.ts';
import type { FilterUse } from '../search/engine.ts';

/** One quoted passage. Spans are UTF-16 offsets in `passage.text`. */
export interface Quote {
  readonly passage: Passage;
  readonly source: Source;
  readonly score: number;
  /** Other articles with nearly the same passage. */
  readonly alsoIn: readonly Source[];
  /** The sentence that answers. */
  readonly highlight: Span;
  /** The shortest stretch of the highlight that answers. */
  readonly answer: Span | null;
  /** For an answer like "on Wednesday": the days it means, by the article's own date; YYYY-MM-DD. */
  readonly when: { readonly from: string; readonly to: string } | null;
}

/** Different values of one kind for one question. */
export interface Disagreement {
  readonly kind: string;
  readonly values: readonly { readonly answer: string; readonly passage: PassageId }[];
}

export interface Answer {
  readonly question: string;
  /** The question as understood, when a follow-up or a repair changed it. */
  readonly asked: string | null;
  /** Whether it was asked together with earlier questions. */
  readonly leaning: boolean;
  /** It only asks ("when?") and nothing was asked before it: there is nothing to search for, and the asker is asked back. */
  readonly unclear: boolean;
  readonly language: LanguageCode;
  /** False: no passage answers; `quotes` holds the nearest ones. */
  readonly confident: boolean;
  readonly quotes: readonly Quote[];
  /** The sources that give the first quote's answer, its own first; none where that has no answer. */
  readonly agreeing: readonly Source[];
  readonly disagreement: Disagreement | null;
  readonly filters: readonly FilterUse[];
  /** Words of the question that no article has, as typed; none of grammar. */
  readonly missing: readonly string[];
  /** Whether a further page of passages exists. */
  readonly more: boolean;
}

/** What an answer depends on besides the corpus. */
export interface AnswerOptions {
  /** Most quotes wanted. */
  readonly limit: number;
  /** Quotes passed over first, for further pages. */
  readonly offset?: number;
  /** Earlier questions of the same chat, oldest first. */
  readonly after?: readonly string[];
  /** The last word may be unfinished. */
  readonly typing?: boolean;
}
