/** Pieces of a text that are nothing but a word, a number or a sign to a date: nine of ten, told at a tenth of what the patterns cost. */
import { classAt, endOfPlainWord, FULL_STOP, HYPHEN, isDigitAt, LOWER, SIGN, UPPER } from '../characters.ts';
import type { Span } from '../sentences.ts';

/** Before a full stop they are shortened: "a.m.", «вв.». */
const LONGEST_SHORTENED = 2;
/** A year has so many digits. */
const LONGEST_NUMBER = 4;

/** Signs with which a number ends, whatever stands behind them. */
const ENDS_OF_NUMBERS = ')];!?–—»”';

/** Whether a sign that begins nothing longer stands at an offset of a text. */
export function isPlainSign(text: string, offset: number): boolean {
  return (classAt(text, offset) & (SIGN | FULL_STOP | HYPHEN)) !== 0;
}

/** Whether a token of a text is a word of letters that nothing behind it makes anything else of. */
export function isPlainWord(text: string, { start, end }: Span): boolean {
  return endOfPlainWord(text, start) === end && !(classAt(text, end) === FULL_STOP && end - start <= LONGEST_SHORTENED);
}

/** Whether a token of a text is a number of at most four digits that is part of no longer number, sum, date or code. */
export function isPlainNumber(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_NUMBER || (start > 0 && text.charAt(start - 1) !== ' ')) return false;
  for (let at = start; at < end; at += 1) if (!isDigitAt(text, at)) return false;
  return endsNumber(text, end);
}

function endsNumber(text: string, end: number): boolean {
  if (end >= text.length) return true;
  const next = text.charAt(end);
  if (next === ' ') return (classAt(text, end + 1) & (LOWER | UPPER)) !== 0;
  if (next === ',' || next === '.') return end + 1 === text.length || text.charAt(end + 1) === ' ';
  return ENDS_OF_NUMBERS.includes(next);
}
