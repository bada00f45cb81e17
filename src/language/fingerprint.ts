/** A similarity fingerprint: texts that share most words have fingerprints that differ in few bits. */
import { wordsOf } from './tokens.ts';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * `bits` booleans after Charikar's random-hyperplane sketch (STOC 2002): each distinct word votes on each
 * bit, long words, which are rarer, with more weight.
 */
export function fingerprint(text: string, bits: number): boolean[] {
  const votes = Array.from({ length: bits }, () => 0);
  for (const word of new Set(wordsOf(text))) {
    for (let bit = 0; bit < bits; bit += 1) {
      const side = hash(word, bit) & 1 ? 1 : -1;
      votes[bit] = (votes[bit] ?? 0) + side * word.length;
    }
  }
  return votes.map((vote) => vote > 0);
}

/** FNV-1a with a finishing mix, seeded. */
function hash(word: string, seed: number): number {
  let value = FNV_OFFSET ^ Math.imul(seed + 1, FNV_PRIME);
  for (let i = 0; i < word.length; i += 1) value = Math.imul(value ^ word.charCodeAt(i), FNV_PRIME);
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return value ^ (value >>> 13);
}
