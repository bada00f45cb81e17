/**
 * Tokens: the words and numbers of a text, with their places. Index, question, highlight and
 * evaluation all see a text through this one function.
 */
import { cached } from './cache.ts';
import { endOfPlainWord, isGapAt } from './characters.ts';
import { foldWord } from './fold.ts';
import type { LanguageCode } from './language.ts';
import { languageOf, languageOfWord, languages } from './languages.ts';

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
  /\p{Nd}{1,3}(?:[ ,\u00A0\u202F]\p{Nd}{3})+(?!\p{Nd})(?:[.,]\p{Nd}+)?|\p{Nd}+(?:[.,]\p{Nd}+)*|[\p{L}\p{M}\p{Nl}\p{No}][\p{L}\p{M}\u00AD\u200B-\u200D]*(?:['’ʼ][\p{L}\p{M}]+)*/uy;

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

/** The same, not remembered: for readers that keep the tokens themselves. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; ) {
    const end = endOfPlainWord(text, start);
    if (end > start) {
      tokens.push({ start, end, word: text.slice(start, end).toLowerCase() });
      start = end;
      continue;
    }
    const raw = isGapAt(text, start) ? undefined : rawTokenAt(text, start);
    const word = raw === undefined ? '' : wordOf(raw);
    if (raw !== undefined && word !== '') tokens.push({ start, end: start + raw.length, word });
    start += raw?.length ?? 1;
  }
  return tokens;
}

function rawTokenAt(text: string, start: number): string | undefined {
  TOKEN.lastIndex = start;
  return TOKEN.exec(text)?.[0];
}

function wordOf(raw: string): string {
  if (/^\p{Nd}/u.test(raw)) return raw.normalize('NFKC').replace(THOUSANDS, '').replace(',', '.');
  return foldWord(raw).replace(/\s/gu, '');
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
  return textLanguage !== undefined && languageOf(textLanguage) === undefined ? word : indexedWord(word).term;
}

/** What a word is to the index, in the language of its script. */
export interface IndexedWord {
  readonly term: string;
  readonly isStopWord: boolean;
}

/** Term and stop word in one look, for a folded word of a text in one of our languages. */
export const indexedWord = cached((word): IndexedWord => {
  const language = languageOfWord(word);
  if (language === undefined) return { term: word, isStopWord: false };
  return { term: language.stem(word.replace(POSSESSIVE, '')), isStopWord: language.stopWords.has(word) };
});

/** A word or phrase as the index knows it: its terms in order. */
export type Expression = readonly string[];

/** The terms of a text, in its order. */
export function termsOf(text: string, textLanguage?: LanguageCode): string[] {
  return tokenize(text).map(({ word }) => termOf(word, textLanguage));
}

/** Tells whether a word carries no meaning of its own in its language. */
export function isStopWord(word: string): boolean {
  return languages().some(({ stopWords }) => stopWords.has(word));
}
