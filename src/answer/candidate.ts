/** A candidate: a stretch of a sentence that could be a short answer, with all that is known of it before anybody asks. */
import type { DateExpression } from '../language/dates/dates.ts';
import type { Quantity } from '../language/quantities/quantities.ts';
import type { Span } from '../language/sentences.ts';

/** What a candidate can be. An entity counts as each class of names by its likelihood. */
export const CANDIDATE_KINDS = [
  'day', 'month', 'year', 'period', 'range', 'time', 'weekday',
  'person', 'organisation', 'place', 'name',
  'count', 'counted', 'figure', 'money', 'percent', 'duration', 'age', 'measure', 'ordinal', 'ratio',
  'noun', 'verb', 'preposition', 'adjective', 'clause',
] as const;
export type CandidateKind = (typeof CANDIDATE_KINDS)[number];

/** What may stand just before or behind a candidate: a class of words, a role of words of grammar, or the end of a stretch. */
export const NEIGHBOURS = ['edge', 'punctuation', 'noun', 'verb', 'adjective', 'adverb', 'number', 'name', 'function', 'other'] as const;
export type Neighbour = (typeof NEIGHBOURS)[number];

/** What can be compared with what other passages state. Names are compared as written. */
export type CandidateValue =
  | { readonly kind: 'date'; readonly date: DateExpression }
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  | { readonly kind: 'name' };

/** Kinds of values. */
export const VALUE_KINDS = ['date', 'quantity', 'name'] as const satisfies readonly CandidateValue['kind'][];

/** Bits of what is seen of a candidate. */
export const SIGN = {
  /** Behind a quotation mark, or a bracket. */
  quoted: 1,
  bracketed: 2,
  /** With a larger one, or smaller ones, of the same kind around or in it. */
  inner: 4,
  outer: 8,
  digits: 16,
  /** Begins with a capital letter. */
  capital: 32,
  /** A date that is one only beside the day of its article: "on Wednesday". */
  relative: 64,
} as const;

/** Tokens of a passage, `to` not included. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

/** A stretch of the passage's text that could answer. */
export interface Candidate extends Span, TokenSpan {
  /** The number of its sentence in the passage. */
  readonly sentence: number;
  /** What it is, and how likely, in steps of LIKELIHOOD_STEPS. */
  readonly kinds: readonly (readonly [kind: CandidateKind, likely: number])[];
  /** The token of the head word of a phrase. */
  readonly head: number | null;
  /** The figure's noun, for what is counted. */
  readonly counted: TokenSpan | null;
  /** The kind of value that it states. */
  readonly states: CandidateValue['kind'] | null;
  readonly left: Neighbour;
  readonly right: Neighbour;
  /** What the word before it tells of it; a name of LEAD_NAMES. */
  readonly lead: string | null;
  /** Bits of SIGN. */
  readonly signs: number;
}

/**
 * Likelihoods are whole numbers of such parts: two bytes where they are kept, and a half is one of them. With parts of a
 * two-hundredth the names of a sentence are equally likely too often: one answer in a hundred changes.
 */
export const LIKELIHOOD_STEPS = 65_534;
