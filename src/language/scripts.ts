/** The two scripts in which names are compared, and the letters of each as the comparison sees them. */
import { readSpellingRules } from './spelling-rules.ts';
import type { SpellingRules } from './spelling-rules.ts';

const FIRST_CYRILLIC = 0x04_00;
const LAST_CYRILLIC = 0x05_2f;

/** Tells whether a word begins with a Cyrillic letter. */
export function isCyrillic(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= FIRST_CYRILLIC && code <= LAST_CYRILLIC;
}

let latin: SpellingRules | undefined;

/** How Latin letters are written in Russian, in the languages names come from. */
export function latinRules(): SpellingRules {
  latin ??= readSpellingRules('letters.tsv');
  return latin;
}

const PLAIN_LATIN = /^[a-z]+$/;
const NO_LATIN_LETTER = /[^\p{Script=Latin}]/gu;
const MARKS = /\p{M}/gu;
const POSSESSIVE = /'s$/;
/** `ll`, `zz`, and `cc` and `gg` before e, i and y have sounds of their own. */
const DOUBLED_LATIN = /([bdfjkmnpqrstvwx])\1+|([cg])\2+(?![eiy])/g;

/** A folded Latin word with only the letters that the rules know, doubled consonants once. */
export function latinLetters(word: string): string {
  return (PLAIN_LATIN.test(word) ? word : knownLetters(word)).replace(DOUBLED_LATIN, '$1$2');
}

function knownLetters(word: string): string {
  const rules = latinRules();
  let known = '';
  for (const letter of word.replace(POSSESSIVE, '').replace(NO_LATIN_LETTER, '')) {
    known += rules.byLetter.has(letter) ? letter : letter.normalize('NFD').replace(MARKS, '');
  }
  return known;
}

const SAME_SOUND: ReadonlyMap<string, string> = new Map(
  Object.entries({ ё: 'е', э: 'е', є: 'е', ы: 'и', й: 'и', і: 'и', ї: 'и', ґ: 'г', ў: 'у', щ: 'ш', ь: '', ъ: '' }),
);
const VARYING = /[ёэєыйіїґўщьъ]/g;
const DOUBLED_CYRILLIC = /([бвгджзйклмнпрстфхцчш])\1+/g;
const NO_CYRILLIC_LETTER = /[^\u0400-\u052F]/g;

/** A folded Cyrillic word with letters of nearly the same sound made one, doubled consonants once. */
export function cyrillicLetters(word: string): string {
  return word
    .replace(NO_CYRILLIC_LETTER, '')
    .replace(VARYING, (letter) => SAME_SOUND.get(letter) ?? letter)
    .replace(DOUBLED_CYRILLIC, '$1');
}
