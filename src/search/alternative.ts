/** Alternatives: the ways in which a word of a question may stand in a passage, as the index knows them. */
import type { Expression } from '../language/tokens.ts';
import type { Dictionary, TermNumber } from './dictionary.ts';
import type { StandInKind } from './engine.ts';

/** One way in which a word of the question may stand in a passage. */
export interface Alternative {
  readonly by: StandInKind;
  /** A word, or the words of a phrase in order. */
  readonly terms: readonly TermNumber[];
  /** 1 for the word itself, less for what stands for it. */
  readonly weight: number;
}

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
