/** Pieces of a text that are nothing but a word, a number or a sign, told by codes of characters: nine of ten, at a tenth of what the patterns cost. */

const [SMALL_A, SMALL_Z, TO_SMALL] = [0x61, 0x7a, 0x20];
/** Letters of Russian and of its neighbours, without a gap. */
const [FIRST_CYRILLIC, LAST_CYRILLIC] = [0x04_00, 0x04_5f];
const [ZERO, NINE] = [0x30, 0x39];
const ASCII_END = 0x80;
const [SPACE, APOSTROPHE, COMMA, STOP] = [0x20, 0x27, 0x2c, 0x2e];

/** Before a full stop they are shortened: "a.m.", «вв.». */
const LONGEST_SHORTENED = 2;
/** A year has so many digits. */
const LONGEST_NUMBER = 4;

/** Signs that begin nothing longer. */
const PLAIN_SIGNS = ',.()[]";:!?-–—«»“”…/&';
/** Signs beyond ASCII that end a word. */
const ENDS_OF_WORDS = '»”–—…«“';
/** Signs with which a number ends, whatever stands behind them. */
const ENDS_OF_NUMBERS = ')];!?–—»”';

/** Whether a character is a sign by itself. */
export function isPlainSign(character: string): boolean {
  return PLAIN_SIGNS.includes(character);
}

/** Whether the code of a character is that of a digit. */
export function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

/**
 * The end of the English or Russian word that stands at an offset; the offset itself where none does, or what follows may be a part of
 * it or make something else of it.
 */
export function endOfPlainWord(text: string, start: number): number {
  let end = start;
  while (isPlainLetter(text.charCodeAt(end))) end += 1;
  const next = text.charCodeAt(end);
  if (next === APOSTROPHE || (next === STOP && end - start <= LONGEST_SHORTENED)) return start;
  return next >= ASCII_END && !ENDS_OF_WORDS.includes(text.charAt(end)) ? start : end;
}

/** The same of a number of at most four digits that is part of no longer number, sum, date or code. */
export function endOfPlainNumber(text: string, start: number): number {
  if (start > 0 && text.charCodeAt(start - 1) !== SPACE) return start;
  let end = start;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end - start <= LONGEST_NUMBER && endsNumber(text, end) ? end : start;
}

function endsNumber(text: string, end: number): boolean {
  if (end >= text.length) return true;
  const [next, afterNext] = [text.charCodeAt(end), text.charCodeAt(end + 1)];
  if (next === SPACE) return isPlainLetter(afterNext);
  if (next === COMMA || next === STOP) return afterNext === SPACE || end + 1 === text.length;
  return ENDS_OF_NUMBERS.includes(text.charAt(end));
}

function isPlainLetter(code: number): boolean {
  const small = code | TO_SMALL;
  return (small >= SMALL_A && small <= SMALL_Z) || (code >= FIRST_CYRILLIC && code <= LAST_CYRILLIC);
}
