/** Parts of speech that an English word may have, out of its neighbours: by the lexicon and by its ending. */
import { IRREGULAR_VERBS } from './function-words.ts';
import { partsOfEnglish } from './parts-of-speech.ts';
import type { Parts } from './parts-of-speech.ts';

/** Endings of words that the lexicon does not have; the first that fits decides. */
const ENDINGS: readonly (readonly [ending: RegExp, parts: Parts])[] = [
  [/(?:tion|sion|ness|ment|ity|ism|ship|hood|ance|ence|ancy|ency|ology|ist|ture|dom)s?$/, 'n'],
  [/(?:ities|ologies|ancies|encies)$/, 'n'],
  [/(?:ous|ful|less|able|ible|ive|ic|ical|ish|ary|ular|ial|ual|esque|proof)$/, 'a'],
  [/(?:al|ant|ent)$/, 'an'],
  [/ly$/, 'd'],
  [/(?:ize|ise|ify)s?$/, 'v'],
  [/(?:er|or)s?$/, 'n'],
];

/**
 * The letters of `Parts` that a folded English word may have, the likelier first, with p for a form in -ed and g for
 * one in -ing.
 */
export function partsOfEnglishWord(word: string): Parts {
  const own = partsOfEnglish(word);
  if (IRREGULAR_VERBS.has(word)) return own.replace('v', '') === '' ? 'p' : `p${own.replace('v', '')}`;
  if (/.{2}ed$/.test(word) && isVerbForm(word, 'ed')) return `p${own.replace(/[pv]/g, '')}`;
  if (/.{2}ing$/.test(word) && isVerbForm(word, 'ing')) return `g${own.replace(/[gv]/g, '')}`;
  if (own !== '') return own;
  const bases = /[^s]s$/.test(word) ? [word.slice(0, -1), word.replace(/es$/, ''), word.replace(/ies$/, 'y'), word.replace(/ves$/, 'f')] : [];
  const plural = bases.map((base) => partsOfEnglish(base)).join('').replace(/[ad]/g, '');
  if (plural !== '') return plural.startsWith('v') && plural.includes('n') ? 'nv' : plural;
  if (word.includes('-')) return partsOfEnglishWord(word.slice(word.lastIndexOf('-') + 1));
  const compared = /(?:er|est)$/.test(word) ? partsOfEnglish(word.replace(/(?:i?er|i?est)$/, (end) => (end.startsWith('i') ? 'y' : ''))) : '';
  if (compared.includes('a')) return 'a';
  return ENDINGS.find(([ending]) => ending.test(word))?.[1] ?? 'n';
}

/** Whether a word in -ed or -ing comes from a verb: one of the lexicon, or any that the lexicon does not have ("googled", not "bed"). */
function isVerbForm(word: string, ending: string): boolean {
  const base = word.slice(0, -ending.length);
  const bases = [base, `${base}e`, base.replace(/(.)\1$/, '$1'), base.replace(/i$/, 'y')];
  if (bases.some((one) => partsOfEnglish(one).includes('v'))) return true;
  return partsOfEnglish(word) === '' && /[aeiouy]/.test(base);
}
