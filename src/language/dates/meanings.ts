/** The words of dates of both languages, each with all that is known of it before a text is read. Their scripts keep the languages apart. */
import { DOUBTFUL_IN_SMALL, ENGLISH_WORDS } from './english-words.ts';
import { mayHoldForms } from './forms.ts';
import { RUSSIAN_WORDS } from './russian-words.ts';
import { RELATIVE } from './word-table.ts';
import type { WordMeaning } from './word-table.ts';

/** Bits of `DateWord.hints`. No form of a date without digits can do without one of these: */
export const TIMED = 1;
/** One of the expressions of `casual.ts` ends so, or begins. */
export const CASUAL = 2;
/** More than a word may begin with it: «до н. э.», «двадцать первый». */
export const OPENS = 4;
/** "Last", "this", «эта», and the words that they make a date of: "week", "night". */
export const POINTS = 8;
export const POINTED_AT = 16;

/** A word of dates. */
export interface DateWord {
  /** What it stands for in small letters, and with a capital. */
  readonly small: WordMeaning;
  readonly capital: WordMeaning;
  /** A sum of bits. */
  readonly hints: number;
}

const NO_DATE: WordMeaning = { mark: 'x', value: 0 };
const CASUAL_WORDS: ReadonlySet<string> = new Set(['tomorrow', 'yesterday', 'now', 'today', 'ago', 'полгода', 'полчаса']);
const OPENERS: ReadonlySet<string> = new Set(['лет', 'до', 'двадцать', 'twenty', 'г', 'гг']);
/** A sign of the patterns (`marks.ts`), which is one token of the index. */
const CLOCK = "o'clock";
const LATIN = /^[a-z]/;

/** Folded word → what it is. */
export const DATE_MEANINGS: ReadonlyMap<string, DateWord> = readWords();

function readWords(): Map<string, DateWord> {
  const words = new Map<string, DateWord>();
  for (const word of [...CASUAL_WORDS, ...OPENERS]) words.set(word, { small: NO_DATE, capital: NO_DATE, hints: hintsOf(word, NO_DATE) });
  for (const [word, meaning] of [...ENGLISH_WORDS, ...RUSSIAN_WORDS]) {
    words.set(word, { small: inSmall(word, meaning), capital: withCapital(word, meaning), hints: hintsOf(word, meaning) });
  }
  words.set(CLOCK, { small: NO_DATE, capital: NO_DATE, hints: TIMED });
  return words;
}

/** "Sat", "sun", "wed" in small letters are other words, "may" and "march" mostly are. */
function inSmall(word: string, meaning: WordMeaning): WordMeaning {
  if (meaning.mark === 'u' && LATIN.test(word)) return NO_DATE;
  return DOUBTFUL_IN_SMALL.test(word) ? { mark: 'A', value: meaning.value } : meaning;
}

/** «Марта» and «Август» may be persons. */
function withCapital(word: string, meaning: WordMeaning): WordMeaning {
  return meaning.mark === 'm' && !LATIN.test(word) ? { mark: 'A', value: meaning.value } : meaning;
}

function hintsOf(word: string, { mark }: WordMeaning): number {
  const isPointedAt = mayHoldForms(RELATIVE + mark);
  return (
    (mayHoldForms(mark) ? TIMED : 0) |
    (CASUAL_WORDS.has(word) ? CASUAL : 0) |
    (OPENERS.has(word) ? OPENS : 0) |
    (mark === RELATIVE ? POINTS : 0) |
    (isPointedAt ? POINTED_AT : 0)
  );
}
