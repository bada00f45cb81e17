/** What a word is by itself, whatever stands around it: worked out once for each word. */
import { cached } from '../cache.ts';
import { clauseMarkersFrom } from './clause-markers.ts';
import type { ClauseMarkers } from './clause-markers.ts';
import { partsOfEnglishWord } from './english-parts.ts';
import { NUMERALS, ROLES } from './function-words.ts';
import type { Role } from './function-words.ts';
import { bitsOf, PART } from './parts.ts';
import { partsOfRussian } from './parts-of-speech.ts';
import { partsOfRussianWord } from './russian-parts.ts';

/** What a word is in its sentence; `function` for words of grammar, `name` for those with a capital inside a sentence. */
export type WordClass = 'noun' | 'verb' | 'adjective' | 'adverb' | 'number' | 'function' | 'name' | 'other';

/** Of the letters of a word. */
export type Script = 'latin' | 'cyrillic' | 'other';

/** A word by itself. */
export interface WordFacts {
  readonly script: Script;
  /** `number`: in digits or in words; `function`: a word of grammar. The likeliest where neighbours decide. */
  readonly class: WordClass;
  /** Whether its neighbours decide on its class. */
  readonly isOpen: boolean;
  /** Where it is a word of grammar. */
  readonly role: Role | undefined;
  /** Bits of PART; none of numbers and words of grammar. */
  readonly parts: number;
  /** A Russian word that the lexicon does not have. */
  readonly isUnknown: boolean;
  /** Those that begin with it. */
  readonly markers: ClauseMarkers | undefined;
}

const DIGIT = /^\p{Nd}/u;
const LATIN = /^\p{Script=Latin}/u;
const CYRILLIC = /^\p{Script=Cyrillic}/u;
/** "Isn't" does what "is" does. */
const NOT = "n't";
const POSSESSIVE = "'s";

const NUMBER: WordFacts = { script: 'other', class: 'number', isOpen: false, role: undefined, parts: 0, isUnknown: false, markers: undefined };
const OTHER: WordFacts = { ...NUMBER, class: 'other' };

/** Twice what is usual: words that are alike share their facts, so that each costs no more than its key. */
const MOST_WORDS = 100_000;

/** The facts of a folded word; words that are alike have the same object. */
export const factsOf: (word: string) => WordFacts = cached((word) => {
  const script = scriptOf(word);
  if (NUMERALS.has(word) || (script === 'other' && DIGIT.test(word))) return NUMBER;
  const role = ROLES.get(word.endsWith(NOT) ? word.slice(0, -NOT.length) : word);
  const facts = role === undefined ? factsByForm(word, script) : { ...OTHER, script, role, class: 'function' as const };
  const markers = clauseMarkersFrom(word);
  return markers === undefined ? facts : { ...facts, markers };
}, MOST_WORDS);

function scriptOf(word: string): Script {
  return LATIN.test(word) ? 'latin' : CYRILLIC.test(word) ? 'cyrillic' : 'other';
}

function factsByForm(word: string, script: Script): WordFacts {
  if (script === 'other') return OTHER;
  if (script === 'latin') return englishFacts(partsOfEnglishWord(withoutPossessive(word)));
  const known = partsOfRussian(word);
  const parts = partsOfRussianWord(word, known);
  return known === '' ? unknownRussianFacts(parts) : russianFacts(parts);
}

function withoutPossessive(word: string): string {
  if (word.endsWith(POSSESSIVE)) return word.slice(0, -POSSESSIVE.length);
  return word.endsWith("'") ? word.slice(0, -1) : word;
}

/** The facts of all words with these parts. */
const englishFacts = cached((letters): WordFacts => {
  const parts = bitsOf(letters);
  const has = (part: number): boolean => (parts & part) !== 0;
  const choices = [PART.noun, PART.verb, PART.adjective].filter(has).length;
  const likeliest = has(PART.adjective) ? 'adjective' : has(PART.noun) ? 'noun' : has(PART.verb) ? 'verb' : has(PART.adverb) ? 'adverb' : 'noun';
  return { ...OTHER, script: 'latin', class: likeliest, isOpen: has(PART.participle | PART.gerund) || choices > 1, parts };
});

const RUSSIAN_CLASSES: ReadonlyMap<string, WordClass> = new Map([
  ['n', 'noun'],
  ['a', 'adjective'],
  ['d', 'adverb'],
  ['v', 'verb'],
  ['i', 'verb'],
  ['p', 'verb'],
  ['g', 'verb'],
]);

/** The facts of all words with these parts that the lexicon has, and that it does not have. */
const russianFacts = cached((letters): WordFacts => {
  const likeliest = RUSSIAN_CLASSES.get(letters.charAt(0)) ?? 'other';
  return { ...OTHER, script: 'cyrillic', class: likeliest, isOpen: true, parts: bitsOf(letters) };
});
const unknownRussianFacts = cached((letters): WordFacts => ({ ...russianFacts(letters), isUnknown: true }));
