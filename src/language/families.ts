/**
 * Families: words of one root that Snowball leaves apart (sold and sell, подпишут and подписание), joined
 * under one stem. Reviewed tables, a family a line, beside this file in `data/`.
 */
import { readFileSync } from 'node:fs';
import { readCompiled } from './compiled.ts';
import type { CompiledTable } from './compiled.ts';
import { ROLES } from './phrases/function-words.ts';
import { flattenMap, NO_WORD, WordMap } from './word-table.ts';
import type { FlatWordMap } from './word-table.ts';

/** Stems, and of each the number of the stem of its family. */
export type Families = CompiledTable<FlatWordMap>;

/**
 * The families in `data/<table>`, with the stemmer of their language. A stem in two lines belongs to the first;
 * the stem of a line's first word stands for all of it.
 */
export function familiesIn(table: string, stem: (word: string) => string): Families {
  return { name: table, compute: () => flatten(readFamilies(table, stem)) };
}

/**
 * The stemmer of a language with its families: takes a folded word, gives the stem of its family; the table is read at the first call.
 * A preposition belongs to none, whatever its stem: «после» is not of «посол». Stop words may, for they are never searched for.
 */
export function withFamilies(stem: (word: string) => string, families: Families, stopWords: ReadonlySet<string>): (word: string) => string {
  let known: WordMap | undefined;
  return (word) => {
    const own = stem(word);
    if (ROLES.get(word) === 'preposition' && !stopWords.has(word)) return own;
    known ??= new WordMap(readCompiled(families));
    const family = known.get(own);
    return family === undefined ? own : known.words.word(family);
  };
}

/** The stem of a family is in it itself. */
function flatten(families: ReadonlyMap<string, string>): FlatWordMap {
  const numbers = new Map(Array.from(families.keys(), (stem, number) => [stem, number]));
  return flattenMap(new Map(Array.from(families, ([stem, family]) => [stem, numbers.get(family) ?? NO_WORD])));
}

function readFamilies(table: string, stem: (word: string) => string): Map<string, string> {
  const families = new Map<string, string>();
  for (const line of readFileSync(new URL(`data/${table}`, import.meta.url), 'utf8').split('\n')) {
    const [head, ...others] = line.split(' ').filter(Boolean).map(stem);
    if (head === undefined) continue;
    const family = families.get(head) ?? head;
    for (const member of [head, ...others]) if (!families.has(member)) families.set(member, family);
  }
  return families;
}
