/**
 * The characters that most texts are made of, with what each of them is: patterns with classes of Unicode cost ten times as much, and
 * are left the other characters.
 */

/** Letters of English and Russian, ё among them. */
export const LOWER = 1 << 0;
export const UPPER = 1 << 1;
/** `0` to `9`. */
export const DIGIT = 1 << 2;
/** A tab and the end of a line among them. */
const SPACE = 1 << 3;
export const FULL_STOP = 1 << 4;
export const HYPHEN = 1 << 5;
/** Punctuation that divides words, whatever stands beside it. */
export const SIGN = 1 << 6;
/** A letter whose folded form is its small letter: all of the above but ё. */
const PLAIN = 1 << 7;

/** Divides words, and so does the end of a text. */
export const DIVIDER = SPACE | SIGN;
/** Ends a word of letters only, and is in none. */
const GAP = DIVIDER | FULL_STOP | HYPHEN;

const CLASSES = characterClasses();

function characterClasses(): Uint8Array {
  // Up to the dashes and quotation marks of both languages.
  const classes = new Uint8Array(0x20_40);
  const set = (characters: string, bits: number): void => {
    for (const character of characters) classes[character.charCodeAt(0)] = bits;
  };
  const letters = 'abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщъыьэюя';
  set(letters, LOWER | PLAIN);
  set(letters.toUpperCase(), UPPER | PLAIN);
  set('ё', LOWER);
  set('Ё', UPPER);
  set('0123456789', DIGIT);
  set(' \t\n\u00A0', SPACE);
  set('.', FULL_STOP);
  set('-', HYPHEN);
  set(',:;!?()[]"/–—«»“”„…', SIGN);
  return classes;
}

/** What stands at an offset of a text: bits of the above, 0 for any other character; behind the text's end a space. */
export function classAt(text: string, offset: number): number {
  return offset < text.length ? (CLASSES[text.charCodeAt(offset)] ?? 0) : SPACE;
}

/** Whether a digit stands at an offset of a text. */
export function isDigitAt(text: string, offset: number): boolean {
  return (classAt(text, offset) & DIGIT) !== 0;
}

/** Whether words end at an offset of a text, and none begins. */
export function isGapAt(text: string, offset: number): boolean {
  return (classAt(text, offset) & GAP) !== 0;
}

/** The end of the word at an offset, where it is of plain letters and surely ends; else the offset. */
export function endOfPlainWord(text: string, start: number): number {
  let end = start;
  while ((classAt(text, end) & PLAIN) !== 0) end += 1;
  return isGapAt(text, end) ? end : start;
}
