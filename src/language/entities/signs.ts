/** The characters that most texts are made of, as the reading of names tells them apart; expressions are for the others. */

/** Letters that fold without a loss, and digits: what plain words are made of. */
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 4;
export const IN_WORD = LOWER | UPPER | DIGIT;
/** Ends a plain word for sure, and begins none. */
export const GAP = 8;
/** Ends a plain word, but may belong to initials. */
export const FULL_STOP = 16;

/** Up to the quotation marks and dashes of both languages. */
const TABLE_SIZE = 0x20_40;
const TABLE = signTable();

function signTable(): Uint8Array {
  const table = new Uint8Array(TABLE_SIZE);
  const set = (characters: string, sign: number): void => {
    for (const character of characters) table[character.charCodeAt(0)] = sign;
  };
  const letters = 'abcdefghijklmnopqrstuvwxyzабвгдеёжзийклмнопрстуфхцчшщъыьэюя';
  set(letters, LOWER);
  set(letters.toUpperCase(), UPPER);
  set('0123456789', DIGIT);
  set(' \n\t\u00A0,:;!?()[]"/–—«»“”„…', GAP);
  set('.', FULL_STOP);
  return table;
}

/** The sign at a place of a text: one of the bits above, 0 for any other character; behind the text's end a gap. */
export function signAt(text: string, at: number): number {
  return at < text.length ? (TABLE[text.charCodeAt(at)] ?? 0) : GAP;
}
