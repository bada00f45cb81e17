/**
 * Bytes to text. What a file says or shows of its encoding decides; what is guessed must be plausible. Where
 * nothing is, the file is refused: text in a wrong encoding must not get into an answer.
 *
 *   byte order mark → NULs in every other place (UTF-16) → UTF-8 → stated charset → the most plausible reading
 *
 * Valid UTF-8 beyond ASCII comes before the stated charset: no other text looks like it by chance, and saved
 * pages often were converted without their `<meta>`.
 */
import { findMojibake } from './encoding/mojibake.ts';
import { decodeAs, guessEncoding, readAs } from './encoding/single-byte.ts';
import { statedCharset } from './encoding/stated-charset.ts';
import { wideEncoding } from './encoding/wide.ts';

export interface Decoded {
  readonly text: string;
  /** By the name that `TextDecoder` gives it, for example `windows-1251`. */
  readonly encoding: string;
  /** What a person should know of this reading: what was left out or cannot be read. */
  readonly notes: readonly string[];
}

/** First bytes of files that are often named like texts, or saved as such by mistake. */
const BINARIES: readonly (readonly [string, string])[] = [
  ['\u0089PNG', 'a PNG picture'],
  ['\u00FF\u00D8\u00FF', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['%PDF-', 'a PDF file'],
  ['PK\u0003\u0004', 'a ZIP archive (as .docx, .odt and .epub files are)'],
  ['\u001F\u008B', 'a gzip archive'],
  ['\u00D0\u00CF\u0011\u00E0', 'an old Microsoft Office file'],
  ['{\\rtf', 'an RTF file'],
];

/** The text in a file. Throws an `Error` that says why when the bytes are no text, or in no encoding that is plausible. */
export function decode(bytes: Uint8Array): Decoded {
  const first = String.fromCharCode(...bytes.subarray(0, 8));
  const binary = BINARIES.find(([signature]) => first.startsWith(signature));
  if (binary !== undefined) throw new Error(`it is ${binary[1]}, no text`);
  const { text, encoding } = read(bytes);
  return cleaned(text.replace(/^\uFEFF/u, ''), encoding);
}

interface Reading {
  readonly text: string;
  readonly encoding: string;
}

function read(bytes: Uint8Array): Reading {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  const text = decodeAs(bytes, 'utf-8') ?? damagedUtf8(bytes);
  if (text !== undefined) return { text, encoding: 'utf-8' };

  const charset = statedCharset(bytes);
  const stated = charset === undefined ? undefined : readAs(bytes, charset);
  if (stated !== undefined) return stated;
  const encoding = guessEncoding(bytes);
  const guessed = encoding === undefined ? undefined : decodeAs(bytes, encoding);
  if (encoding === undefined || guessed === undefined) {
    throw new Error('its encoding is not known, or it is no text; a text can be read when it is saved as UTF-8');
  }
  return { text: guessed, encoding };
}

/**
 * The text when bytes are UTF-8 but for a few, which become `�`: when at least as many characters beyond ASCII
 * are right. In 200 letters of IBM866 there are half as many at most, in other encodings one in fifty.
 */
function damagedUtf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  return count(text, /[\u0080-\uFFFC]/gu) >= count(text, /\uFFFD/gu) ? text : undefined;
}

/**
 * C0 controls but for white space, and what Unicode says is no character. C1 controls stay: a quote is what stands in
 * the file, and there they stand for dashes and quotation marks that were once decoded wrongly.
 */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F\uFFFE\uFFFF]/gu;
/** More than this share of controls, or of characters lost, is no text. A few are always taken as damage. */
const MOST_DAMAGE = 0.01;
const LITTLE_DAMAGE = 3;

function cleaned(text: string, encoding: string): Decoded {
  const notes: string[] = [];
  const controls = count(text, CONTROLS);
  if (isTooMuch(controls, text)) throw new Error(`it is no text: ${controls} of its ${text.length} characters are control characters`);
  if (controls > 0) notes.push(`${controls} control ${controls === 1 ? 'character was' : 'characters were'} left out`);

  const lost = count(text, /\uFFFD/gu);
  if (isTooMuch(lost, text)) throw new Error(`${lost} of its ${text.length} characters are damaged`);
  if (lost > 0) notes.push(`${lost} damaged ${lost === 1 ? 'character stands' : 'characters stand'} as �`);

  const mojibake = findMojibake(text);
  if (mojibake !== undefined) {
    const { example, places, unreadable } = mojibake;
    const reason = `it was saved with the letters of another encoding (“${example}” and others, ${places} places)`;
    if (unreadable) throw new Error(reason);
    notes.push(reason);
  }
  return { text: controls > 0 ? text.replace(CONTROLS, '') : text, encoding, notes };
}

function isTooMuch(damage: number, text: string): boolean {
  return damage > LITTLE_DAMAGE && damage > text.length * MOST_DAMAGE;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
