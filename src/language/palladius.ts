/**
 * Chinese names: pinyin in Russian letters by the Palladius system (Палладий Кафаров, 1888; the table is the
 * one used for geographical names in Russia), syllable by syllable from `data/palladius.tsv`.
 */
import { readFileSync } from 'node:fs';

const LONGEST_SYLLABLE = 6;
/** Names of more syllables than this in one word are not Chinese. */
const MOST_SYLLABLES = 4;
const PLAIN = /^[a-z]+$/;
const TONES = /[\u0300\u0301\u0304\u030C]/g;
/** After a syllable in -н a vowel takes a hard sign (Чанъань). */
const OPEN_JOINT = /([^ь]н)-(?=[аеиоуэюя])/g;

let syllables: ReadonlyMap<string, string> | undefined;

function readSyllables(): ReadonlyMap<string, string> {
  const lines = readFileSync(new URL('data/palladius.tsv', import.meta.url), 'utf8').split('\n');
  return new Map(lines.filter(Boolean).map((line) => line.split('\t') as [string, string]));
}

/**
 * Takes a folded Latin word, gives how it is written in Russian if it is pinyin, the division into the
 * fewest syllables first; empty for all other words.
 */
export function palladiusOf(word: string): readonly string[] {
  syllables ??= readSyllables();
  if (word.length > LONGEST_SYLLABLE * MOST_SYLLABLES) return [];
  const letters = PLAIN.test(word) ? word : word.normalize('NFD').replace(TONES, '').normalize('NFC');
  const found: string[][] = [];
  divide(letters, 0, [], syllables, found);
  return found
    .toSorted((one, other) => one.length - other.length)
    .map((parts) => parts.join('-').replace(OPEN_JOINT, '$1ъ').replaceAll('-', ''));
}

/** Adds all ways to divide the letters from a place on, as Russian syllables; at most MOST_SYLLABLES deep. */
function divide(
  letters: string,
  start: number,
  before: readonly string[],
  known: ReadonlyMap<string, string>,
  found: string[][],
): void {
  if (start === letters.length && before.length > 0) found.push([...before]);
  if (before.length === MOST_SYLLABLES) return;
  // An apostrophe divides and has no sound.
  const place = letters.charAt(start) === "'" ? start + 1 : start;
  const last = Math.min(letters.length, place + LONGEST_SYLLABLE);
  for (let end = place + 1; end <= last; end += 1) {
    const own = known.get(letters.slice(place, end));
    if (own !== undefined) divide(letters, end, [...before, own], known, found);
  }
}
