/** A question's text taken apart: what search and answer both begin with. */
import type { LanguageCode } from './language.ts';
import { detectLanguage } from './languages.ts';
import { readQuestion } from './question.ts';
import type { QuestionReading } from './question.ts';
import { indexedWord, readTokens } from './tokens.ts';
import type { IndexedWord, Token } from './tokens.ts';

/** A question by its words, folded. */
export interface QuestionWords {
  readonly words: readonly string[];
  /** By word. */
  readonly facts: readonly IndexedWord[];
  readonly language: LanguageCode;
  readonly reading: QuestionReading;
}

export interface QuestionText extends QuestionWords {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/**
 * The last two that were read: a question as typed, and as its filters and repairs left it. Search and answer ask for them one
 * right after the other; where another question comes between them, one is only read again.
 */
let last: QuestionText | undefined;
let before: QuestionText | undefined;

/** Takes a question's text apart; the same object comes back for a text that was just read. */
export function questionText(text: string): QuestionText {
  if (last?.text === text) return last;
  const read = before?.text === text ? before : readText(text);
  before = last;
  last = read;
  return read;
}

function readText(text: string): QuestionText {
  const tokens = readTokens(text);
  return { text, tokens, ...questionWords(tokens.map(({ word }) => word)) };
}

/** The same of words that nobody wrote in this way. */
export function questionWords(words: readonly string[]): QuestionWords {
  return { words, facts: words.map((word) => indexedWord(word)), language: detectLanguage(words), reading: readQuestion(words) };
}
