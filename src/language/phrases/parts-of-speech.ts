/** Parts of speech of the lexicon's words: English words as they are, Russian ones by their stems. */
import { readFileSync } from 'node:fs';
import { stemmer } from '@orama/stemmers/russian';
import { readCompiled } from '../compiled.ts';
import type { CompiledTable } from '../compiled.ts';
import { foldWord } from '../fold.ts';

/** Letters of the parts of speech that a word may be: n noun, v verb, a adjective, d adverb. */
export type Parts = string;

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['n', 'n'],
  ['v', 'v'],
  ['adj', 'a'],
  ['adv', 'd'],
]);

/** Words and stems by their parts: a few lists are read in a fifth of the time that 40,000 keys take. */
export const partsOfSpeech: CompiledTable<Record<Parts, string[]>> = { name: 'words-by-part', compute: readTable };

/** By script: two small maps are looked through faster than a large one. */
interface OpenParts {
  readonly english: Map<string, Parts>;
  readonly russian: Map<string, Parts>;
}

/** Before it in the order of strings: words in Latin letters. */
const CYRILLIC_START = '\u0400';

let parts: OpenParts | undefined;

function open(): OpenParts {
  parts ??= openTable();
  return parts;
}

function openTable(): OpenParts {
  const opened: OpenParts = { english: new Map(), russian: new Map() };
  for (const [letters, words] of Object.entries(readCompiled(partsOfSpeech))) {
    for (const word of words) (word < CYRILLIC_START ? opened.english : opened.russian).set(word, letters);
  }
  return opened;
}

/** What the lexicon says of a folded English word in its first form; '' where it says nothing. */
export function partsOfEnglish(word: string): Parts {
  return open().english.get(word) ?? '';
}

/** What the lexicon says of the words with the stem of a folded Russian word. */
export function partsOfRussian(word: string): Parts {
  return open().russian.get(stemmer(word)) ?? '';
}

function readTable(): Record<Parts, string[]> {
  const found = new Map<string, Parts>();
  const add = (key: string, letter: string): void => {
    const own = found.get(key) ?? '';
    if (!own.includes(letter)) found.set(key, own + letter);
  };
  for (const line of readFileSync(new URL('../data/lexicon.tsv', import.meta.url), 'utf8').split('\n')) {
    const [headword = '', part = '', translations = ''] = line.split('\t');
    const letter = LETTERS.get(part);
    if (letter === undefined) continue;
    if (/^[a-z]+(?:-[a-z]+)*$/.test(headword)) add(headword, letter);
    for (const translation of translations.split(', ')) {
      if (/^[а-яё]+(?:-[а-яё]+)*$/.test(translation)) add(stemmer(foldWord(translation)), letter);
    }
  }
  const lists: Record<Parts, string[]> = {};
  for (const [word, letters] of found) (lists[letters] ??= []).push(word);
  return lists;
}
