/** Sentences: where each begins and ends in a text, in both languages. */
import { foldWord } from './fold.ts';
import { languageOfWord } from './languages.ts';
import { isStopWord } from './tokens.ts';

/** A stretch of a text, in UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const segmenter = new Intl.Segmenter('ru', { granularity: 'sentence' });

/** The last word before a full stop, with inner stops: "U.S", «т.е», "Nov". */
const LAST_WORD = /([\p{L}\p{M}]+(?:\.[\p{L}\p{M}]+)*)\.\s*$/u;

/** "in the U.S. The company": a word of grammar with a capital opens a sentence even after an abbreviation. */
const FIRST_WORD = /^\p{L}+/u;
const LOOK_AHEAD = 20;
/** Longer than any abbreviation: LAST_WORD on a whole sentence takes time by the square of its length. */
const LOOK_BACK = 60;

/**
 * The sentences of a text, without the white space between them. Unicode's boundaries, less those after
 * an abbreviation or an initial and those before a lower-case letter.
 */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  let end = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    end = index + segment.length;
    if (staysOpen(text.slice(Math.max(start, end - LOOK_BACK), end), text.slice(end, end + LOOK_AHEAD))) continue;
    push(sentences, text, start, end);
    start = end;
  }
  push(sentences, text, start, end);
  return sentences;
}

function staysOpen(sentence: string, rest: string): boolean {
  if (/^\p{Ll}/u.test(rest)) return true;
  const last = LAST_WORD.exec(sentence)?.[1];
  if (last === undefined) return false;
  if (/^\p{Lu}$/u.test(last)) return true;
  const word = foldWord(last);
  if (languageOfWord(word)?.abbreviations.has(word) !== true) return false;
  const next = FIRST_WORD.exec(rest)?.[0];
  return next === undefined || !isStopWord(foldWord(next));
}

function push(sentences: Span[], text: string, start: number, end: number): void {
  const raw = text.slice(start, end);
  const trimmed = raw.trim();
  if (trimmed === '') return;
  const from = start + raw.indexOf(trimmed);
  sentences.push({ start: from, end: from + trimmed.length });
}
