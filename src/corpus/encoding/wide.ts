/** UTF-16, told by its mark or by its zeros. */

/** Of the places that are NUL in texts of UTF-16 (the upper halves of spaces, digits and Latin letters), so few are elsewhere. */
const ELSEWHERE = 0.05;
/** Every text has spaces and full stops: of so many of its characters the upper half is zero. */
const FEWEST_ZEROS = 0.05;
/** Bytes looked at. */
const SAMPLE = 64 * 1024;

/** `utf-16le` or `utf-16be` when bytes are one of them, by their byte order mark or where their NULs stand. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const fewest = Math.max(1, (sample.length / 2) * FEWEST_ZEROS);
  if (odd >= fewest && even <= odd * ELSEWHERE) return looksWide(sample, 'utf-16le') ? 'utf-16le' : undefined;
  if (even >= fewest && odd <= even * ELSEWHERE) return looksWide(sample, 'utf-16be') ? 'utf-16be' : undefined;
  return undefined;
}

/** The alphabets from Latin to Arabic, and the signs between words. ASCII taken for UTF-16 is Chinese. */
const ALPHABETIC = /[\t\n\r\u0020-\u007E\u00A0-\u06FF\u2010-\u203A\u2116]/gu;
const MOSTLY = 0.9;

function looksWide(sample: Uint8Array, encoding: string): boolean {
  const text = new TextDecoder(encoding).decode(sample);
  return (text.match(ALPHABETIC)?.length ?? 0) >= text.length * MOSTLY;
}
