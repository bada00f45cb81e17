/** A phrase by the places of its words, before it is a stretch of text. */

export type PhraseKind = 'noun' | 'verb' | 'preposition' | 'adjective' | 'clause';

/** Places count the words of the text from 0; `first` and `last` are both within. */
export interface Candidate {
  readonly kind: PhraseKind;
  readonly first: number;
  readonly last: number;
  readonly head: number;
}
