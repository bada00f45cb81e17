/** A candidate: a stretch of a sentence that could be a short answer, with what it is. */
import type { DateExpression } from '../language/dates/dates.ts';
import type { Entity } from '../language/entities/entities.ts';
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

/** A stretch of the passage's text that could answer. */
export interface Candidate extends Span {
  /** The number of its sentence in the reading. */
  readonly sentence: number;
  /** Tokens, `to` not included. */
  readonly from: number;
  readonly to: number;
  /** What it is, and how likely. */
  readonly kinds: readonly (readonly [kind: CandidateKind, likely: number])[];
  /** Where the head word of a phrase begins. */
  readonly head: number | null;
  /** The figure's noun, for what is counted. */
  readonly counted: Span | null;
  /** What can be compared with that of other passages. */
  readonly value: CandidateValue | null;
}

export type CandidateValue =
  | { readonly kind: 'date'; readonly date: DateExpression }
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  | { readonly kind: 'entity'; readonly entity: Entity };
