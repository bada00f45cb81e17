/** Expressions as alternatives for a word of a question, in the numbers of the index. */
import type { Expression } from '../language/tokens.ts';
import type { Dictionary, TermNumber } from './dictionary.ts';
import type { Alternative, StandInKind } from './engine.ts';

/** An expression as an alternative; undefined where the corpus lacks one of its words. */
export function alternativeOf(expression: Expression, weight: number, by: StandInKind, dictionary: Dictionary): Alternative | undefined {
  const terms: TermNumber[] = [];
  for (const term of expression) {
    const number = dictionary.find(term);
    if (number === undefined) return undefined;
    terms.push(number);
  }
  return { by, terms, weight };
}
