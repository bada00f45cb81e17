/** Parts of speech of the lexicon's words: English words as they are, Russian ones by their stems. */
import { readFileSync } from 'node:fs';
import { stemmer } from '@orama/stemmers/russian';
import { readCompiled } from '../compiled.ts';
import type { CompiledTable } from '../compiled.ts';
import { foldWord } from '../fold.ts';
import { flattenMap, NO_WORD, WordMap } from '../word-table.ts';
import type { FlatWordMap } from '../word-table.ts';

/** Letters of the parts of speech that a word may be: n noun, v verb, a adjective, d adverb. */
export type Parts = string;

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['n', 'n'],
  ['v', 'v'],
  ['adj', 'a'],
  ['adv', 'd'],
]);

/** English words and Russian stems, each with the place of its parts among the few combinations that there are. */
interface FlatParts extends FlatWordMap {
  readonly combinations: readonly Parts[];
}

export const partsOfSpeech: CompiledTable<FlatParts> = { name: 'parts-of-speech', compute: readTable };

let read: { readonly places: WordMap; readonly combinations: readonly Parts[] } | undefined;

/** What the lexicon says of a folded English word in its first form; '' where it says nothing. */
export function partsOfEnglish(word: string): Parts {
  return partsOf(word);
}

/** What the lexicon says of the words with the stem of a folded Russian word. */
export function partsOfRussian(word: string): Parts {
  return partsOf(stemmer(word));
}

function partsOf(word: string): Parts {
  if (read === undefined) {
    const table = readCompiled(partsOfSpeech);
    read = { places: new WordMap(table), combinations: table.combinations };
  }
  return read.combinations[read.places.get(word) ?? NO_WORD] ?? '';
}

function readTable(): FlatParts {
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
  const combinations = [...new Set(found.values())];
  return { ...flattenMap(new Map(Array.from(found, ([word, parts]) => [word, combinations.indexOf(parts)]))), combinations };
}
