/** Parts of speech that an English word may have, out of its neighbours: by the lexicon and by its ending. */
import { IRREGULAR_VERBS } from './function-words.ts';
import { partsOfEnglish } from './parts-of-speech.ts';
import type { Parts } from './parts-of-speech.ts';

/** Endings of words that the lexicon does not have; the longest that fits decides. */
const ENDINGS: ReadonlyMap<string, Parts> = new Map([
  ...endings('n', 'tion sion ness ment ity ism ship hood ance ence ancy ency ology ist ture dom er or', 's'),
  ...endings('n', 'ities ologies ancies encies'),
  ...endings('a', 'ous ful less able ible ive ic ical ish ary ular ial ual esque proof'),
  ...endings('an', 'al ant ent'),
  ...endings('d', 'ly'),
  ...endings('v', 'ize ise ify', 's'),
]);
const LONGEST_ENDING = Math.max(...[...ENDINGS.keys()].map((ending) => ending.length));

/** The endings of a list with their parts, alone and with `more` behind them. */
function endings(parts: Parts, list: string, more = ''): [ending: string, parts: Parts][] {
  return list.split(' ').flatMap((ending): [string, Parts][] => [[ending, parts], [ending + more, parts]]);
}

/** Letters before -ed and -ing, at least. */
const SHORTEST_BASE = 2;

/**
 * The letters of `Parts` that a folded English word may have, the likelier first, with p for a form in -ed and g for
 * one in -ing.
 */
export function partsOfEnglishWord(word: string): Parts {
  const own = partsOfEnglish(word);
  if (IRREGULAR_VERBS.has(word) || isVerbForm(word, 'ed', own)) return `p${own.replace('v', '')}`;
  if (isVerbForm(word, 'ing', own)) return `g${own.replace('v', '')}`;
  if (own !== '') return own;
  const plural = partsOfSingular(word);
  if (plural !== '') return plural.startsWith('v') && plural.includes('n') ? 'nv' : plural;
  const hyphen = word.lastIndexOf('-');
  if (hyphen >= 0) return partsOfEnglishWord(word.slice(hyphen + 1));
  return isCompared(word, 'er') || isCompared(word, 'est') ? 'a' : partsOfEnding(word);
}

/** Whether a word in -ed or -ing comes from a verb: one of the lexicon, or any that the lexicon does not have ("googled", not "bed"). */
function isVerbForm(word: string, ending: string, own: Parts): boolean {
  if (!word.endsWith(ending) || word.length < ending.length + SHORTEST_BASE) return false;
  const base = word.slice(0, -ending.length);
  if (isVerb(base) || isVerb(`${base}e`)) return true;
  if (base.endsWith('i') && isVerb(`${base.slice(0, -1)}y`)) return true;
  if (base.at(-1) === base.at(-2) && isVerb(base.slice(0, -1))) return true;
  return own === '' && /[aeiouy]/.test(base);
}

function isVerb(base: string): boolean {
  return partsOfEnglish(base).includes('v');
}

/** What the word is as a form in -s of nouns and verbs that the lexicon has: "towns", "dishes", "cities", "wolves". */
function partsOfSingular(word: string): Parts {
  if (word.length < 2 || !word.endsWith('s') || word.endsWith('ss')) return '';
  let parts = partsOfEnglish(word.slice(0, -1));
  if (word.endsWith('es')) parts += partsOfEnglish(word.slice(0, -2));
  if (word.endsWith('ies')) parts += partsOfEnglish(`${word.slice(0, -3)}y`);
  if (word.endsWith('ves')) parts += partsOfEnglish(`${word.slice(0, -3)}f`);
  return parts.replace(/[ad]/g, '');
}

/** Whether a word is "colder" or "driest" of an adjective that the lexicon has. */
function isCompared(word: string, ending: string): boolean {
  if (!word.endsWith(ending)) return false;
  const base = word.slice(0, -ending.length);
  return partsOfEnglish(base.endsWith('i') ? `${base.slice(0, -1)}y` : base).includes('a');
}

function partsOfEnding(word: string): Parts {
  for (let length = Math.min(LONGEST_ENDING, word.length); length > 1; length -= 1) {
    const parts = ENDINGS.get(word.slice(-length));
    if (parts !== undefined) return parts;
  }
  return 'n';
}
