/**
 * The languages Verbatim reads with stems and stop words. Nothing outside this folder knows which
 * they are: another one is another entry here and its tables beside.
 */
import { english } from './english.ts';
import { UNDETERMINED } from './language.ts';
import type { Language, LanguageCode } from './language.ts';
import { russian } from './russian.ts';

const LANGUAGES: readonly Language[] = [english, russian];

/** All of them. */
export function languages(): readonly Language[] {
  return LANGUAGES;
}

/** The language of that code, if it is one of ours. */
export function languageOf(code: LanguageCode): Language | undefined {
  return LANGUAGES.find((language) => language.code === code);
}

/** The language a folded word is written in, by its script. */
export function languageOfWord(word: string): Language | undefined {
  return LANGUAGES.find((language) => language.script.test(word));
}

/**
 * Below this share of stop words a text of at least SETTLING_WORDS words in a script is no text of our
 * language in that script. News in English and Russian have 35–50 % and 20–35 %.
 */
const STOP_WORD_SHARE = 0.08;
const SETTLING_WORDS = 20;

/**
 * The language of a text, by its script and then by the share of words of grammar in it; `und` for
 * other languages and for texts without words.
 */
export function detectLanguage(words: readonly string[]): LanguageCode {
  let best: Language | undefined;
  let bestCount = 0;
  for (const language of LANGUAGES) {
    const count = words.filter((word) => language.script.test(word)).length;
    if (count > bestCount) [best, bestCount] = [language, count];
  }
  if (best === undefined) return UNDETERMINED;
  const own = best;
  if (own.foreignLetters !== null && words.filter((word) => own.foreignLetters?.test(word)).length > bestCount / 50) {
    return UNDETERMINED;
  }
  const stops = words.filter((word) => own.stopWords.has(word)).length;
  if (bestCount >= SETTLING_WORDS && stops < bestCount * STOP_WORD_SHARE) return UNDETERMINED;
  return own.code;
}
