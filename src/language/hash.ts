/** Hashes of words, by Fowler, Noll and Vo (FNV-1a, RFC 9923), over UTF-16: numbers of 32 bits, nearly always others for other letters. */

const BASIS = 0x81_1c_9d_c5;
const PRIME = 0x01_00_01_93;

/** The hash of a word, */
export function hashOf(word: string): number {
  let hash = BASIS;
  for (let place = 0; place < word.length; place += 1) hash = Math.imul(hash ^ word.charCodeAt(place), PRIME);
  return hash >>> 0;
}

/** and that of its letters in a row of others. */
export function hashOfLetters(letters: Uint16Array, start: number, end: number): number {
  let hash = BASIS;
  for (let place = start; place < end; place += 1) hash = Math.imul(hash ^ (letters[place] ?? 0), PRIME);
  return hash >>> 0;
}
