/** Outlines: what a sentence offers to every question, worked out without one. */
import { candidatesIn } from './candidates.ts';
import type { Candidate, TokenSpan } from './candidate.ts';
import type { SentencePlace, SentenceText } from './sentence-text.ts';

/** What divides a sentence into clauses; into the parts of a list as well, which does no harm. */
const DIVIDER = /[,;:()—–]/u;

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

function clausesIn({ text, words }: SentenceText, { from }: TokenSpan): number[] {
  const clauses: number[] = [];
  for (let position = 1; position < words.length; position += 1) {
    const word = words[position];
    if (word !== undefined && word.gap !== 'space' && DIVIDER.test(text.slice(words[position - 1]?.end, word.start))) clauses.push(from + position);
  }
  return clauses;
}
