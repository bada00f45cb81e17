/** Outlines: what a sentence offers to every question, worked out without one. */
import { candidatesIn } from './candidates.ts';
import type { Candidate } from './candidate.ts';
import { clausesIn } from './clauses.ts';
import type { SentencePlace, SentenceText } from './sentence-text.ts';

export interface Outline {
  /** Tokens of the passage at which a clause of the sentence begins, but for the first. */
  readonly clauses: readonly number[];
  /** All stretches that could be a short answer, in order. */
  readonly candidates: readonly Candidate[];
}

/** The outline of a sentence. */
export function outlineOf(text: SentenceText, place: SentencePlace): Outline {
  return { clauses: clausesIn(text, place), candidates: candidatesIn(text, place) };
}
