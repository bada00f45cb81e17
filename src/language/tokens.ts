/**
 * Tokens: the words and numbers of a text, with their places. Index, question, highlight and
 * evaluation all see a text through this one function.
 */
import { foldWord } from './fold.ts';
import type { LanguageCode } from './language.ts';
import { languageOf, languageOfWord } from './languages.ts';

export interface Token {
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** Folded; numbers without their thousands separators. */
  readonly word: string;
}

/**
 * A number with thousands in groups of three ("1,500,000", «26 731») and a decimal part; or a word, with
 * apostrophes inside it ("O'Brien"); soft hyphens and joiners belong to the word.
 */
const TOKEN =
  /\p{Nd}{1,3}(?:[ ,\u00A0\u202F]\p{Nd}{3})+(?!\p{Nd})(?:[.,]\p{Nd}+)?|\p{Nd}+(?:[.,]\p{Nd}+)*|[\p{L}\p{M}\p{Nl}\p{No}][\p{L}\p{M}\u00AD\u200B-\u200D]*(?:['’ʼ][\p{L}\p{M}]+)*/gu;

const THOUSANDS = /(?<=\p{Nd})[ ,\u00A0\u202F](?=\p{Nd}{3}(?!\p{Nd}))/gu;
const POSSESSIVE = /'s$/;

/**
 * Texts whose tokens are remembered: reading an article, naming its passages and indexing them each look at the
 * same texts, one soon after the other. Longer texts are not worth their memory.
 */
const RECENT_TEXTS = 500;
const LONGEST_RECENT = 5000;
const recent = new Map<string, readonly Token[]>();

/** The tokens of a text in their order. */
export function tokenize(text: string): readonly Token[] {
  if (text.length > LONGEST_RECENT) return readTokens(text);
  let tokens = recent.get(text);
  if (tokens === undefined) {
    tokens = readTokens(text);
    if (recent.size >= RECENT_TEXTS) recent.clear();
    recent.set(text, tokens);
  }
  return tokens;
}

function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const word = /^\p{Nd}/u.test(raw)
      ? raw.normalize('NFKC').replace(THOUSANDS, '').replace(',', '.')
      : foldWord(raw).replace(/\s/gu, '');
    if (word !== '') tokens.push({ start: match.index, end: match.index + raw.length, word });
  }
  return tokens;
}

/** The folded words of a text in their order. */
export function wordsOf(text: string): string[] {
  return tokenize(text).map((token) => token.word);
}

/**
 * The form under which a word is indexed: its stem in the language of its script. Texts in other
 * languages (`und`) keep their words whole.
 */
export function termOf(word: string, textLanguage?: LanguageCode): string {
  if (textLanguage !== undefined && languageOf(textLanguage) === undefined) return word;
  const language = languageOfWord(word);
  return language === undefined ? word : language.stem(word.replace(POSSESSIVE, ''));
}

/** A word or phrase as the index knows it: its terms in order. */
export type Expression = readonly string[];

/** The terms of a text, in its order. */
export function termsOf(text: string, textLanguage?: LanguageCode): string[] {
  return tokenize(text).map(({ word }) => termOf(word, textLanguage));
}

/** Tells whether a word carries no meaning of its own in its language. */
export function isStopWord(word: string): boolean {
  return languageOfWord(word)?.stopWords.has(word) ?? false;
}
