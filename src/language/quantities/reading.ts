/** A text as its tokens, and what stands between them. */
import { isDigitAt } from '../characters.ts';
import type { LanguageCode } from '../language.ts';
import type { Token } from '../tokens.ts';
import { SHORTENED } from './number-words.ts';

/** A text with its tokens. Its language settles only what "1,388 million" is: in Russian the comma is decimal. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: LanguageCode;
}

/** Between two words of one expression. */
const JOINT = /^(?:[ \u00A0\u202F]|\s?[-\u2010\u2011]|\.\s?)?$/;

/** The text between two neighbouring tokens. */
export function gapBefore({ text, tokens }: Reading, position: number): string {
  return text.slice(tokens[position - 1]?.end ?? 0, tokens[position]?.start ?? text.length);
}

/** Whether a token goes on after the one before it: at once, behind a space or a hyphen, or behind the stop of a shortened word. */
export function isJoined(reading: Reading, position: number): boolean {
  const { text, tokens } = reading;
  const [before, token] = [tokens[position - 1], tokens[position]];
  if (token === undefined) return false;
  if (before !== undefined && token.start - before.end === 1 && text.charAt(before.end) === ' ') return true;
  const gap = gapBefore(reading, position);
  return JOINT.test(gap) && (!gap.startsWith('.') || SHORTENED.has(wordAt(reading, position - 1)));
}

/** The folded word at a position; empty behind the end. */
export function wordAt({ tokens }: Reading, position: number): string {
  return tokens[position]?.word ?? '';
}

/** Whether a word is written in digits. */
export function isFigure(word: string): boolean {
  return isDigitAt(word, 0);
}

/** The first token from `position` on that begins at an offset or behind it. */
export function positionFrom({ tokens }: Reading, position: number, offset: number): number {
  let next = position;
  while ((tokens[next]?.start ?? Infinity) < offset) next += 1;
  return next;
}
