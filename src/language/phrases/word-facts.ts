/** What a word is by itself, whatever stands around it: worked out once for each word. */
import { cached } from '../cache.ts';
import { partsOfEnglishWord } from './english-parts.ts';
import { NUMERALS, ROLES } from './function-words.ts';
import type { Role } from './function-words.ts';
import { partsOfRussian } from './parts-of-speech.ts';
import type { Parts } from './parts-of-speech.ts';
import { partsOfRussianWord } from './russian-parts.ts';

/** Of the letters of a word. */
export type Script = 'latin' | 'cyrillic' | 'other';

/** A word by itself. */
export interface WordFacts {
  /** In digits or in words. */
  readonly isNumber: boolean;
  readonly script: Script;
  /** Where it is a word of grammar. */
  readonly role: Role | undefined;
  /** Letters of `partsOfEnglishWord` or `partsOfRussianWord`, by its script. */
  readonly parts: Parts;
  /** A Russian word that the lexicon does not have. */
  readonly isUnknown: boolean;
}

const NUMBER = /^\p{Nd}/u;
const LATIN = /^\p{Script=Latin}/u;
const CYRILLIC = /^\p{Script=Cyrillic}/u;
/** "Isn't" does what "is" does. */
const NOT = /n't$/;
const POSSESSIVE = /'s?$/;

/** The facts of a folded word. */
export const factsOf: (word: string) => WordFacts = cached((word) => {
  const isNumber = NUMBER.test(word) || NUMERALS.has(word);
  const script = LATIN.test(word) ? 'latin' : CYRILLIC.test(word) ? 'cyrillic' : 'other';
  const role = ROLES.get(word.replace(NOT, ''));
  if (isNumber || script === 'other') return { isNumber, script, role, parts: '', isUnknown: false };
  if (script === 'latin') return { isNumber, script, role, parts: partsOfEnglishWord(word.replace(POSSESSIVE, '')), isUnknown: false };
  const known = partsOfRussian(word);
  return { isNumber, script, role, parts: partsOfRussianWord(word, known), isUnknown: known === '' };
});
