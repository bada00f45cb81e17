/** What the project knows about a language; `english.ts` and `russian.ts` fill it in. */
import type { Families } from './families.ts';

/** ISO 639-1, or `und` where the text does not settle it. */
export type LanguageCode = string;

export const UNDETERMINED: LanguageCode = 'und';

/** What the project knows about one language. */
export interface Language {
  readonly code: LanguageCode;
  /** Tells whether a word is written in this language's script. */
  readonly script: RegExp;
  /** Letters that this script has but this language never uses. */
  readonly foreignLetters: RegExp | null;
  /** Words of grammar, folded: left out of a question, kept in the index. */
  readonly stopWords: ReadonlySet<string>;
  /** Shortened words after which a full stop ends no sentence, folded, without the stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** Files in `data/`. */
  readonly tables: Readonly<Record<'families' | 'synonyms', string>>;
  readonly families: Families;
  /** Takes a folded word, gives its stem. */
  readonly stem: (word: string) => string;
}
