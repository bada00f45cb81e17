/** Sentences of passages: where they stand, and read word by word. */
import type { Passage } from '../article.ts';
import type { LanguageCode } from '../language/language.ts';
import { wordsIn } from '../language/phrases/word-classes.ts';
import type { Word } from '../language/phrases/word-classes.ts';
import type { Span } from '../language/sentences.ts';
import { tokenize } from '../language/tokens.ts';
import type { TokenSpan } from './candidate.ts';

/** A sentence in its passage: its number, its tokens and its stretch of the text. */
export interface SentencePlace extends TokenSpan, Span {
  readonly sentence: number;
}

/** Offsets of the words are those of its own text. */
export interface SentenceText {
  readonly text: string;
  readonly language: LanguageCode;
  readonly words: readonly Word[];
}

/** The sentence of a passage that stands there. */
export function readSentence({ text: all, language }: Passage, { start, end }: Span): SentenceText {
  const text = all.slice(start, end);
  return { text, language, words: wordsIn(text, tokenize(text), language) };
}
