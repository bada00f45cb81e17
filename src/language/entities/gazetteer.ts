/** What the tables know of a word or a phrase: names of people and places, and the words that stand in names and beside them. */
import { readFileSync } from 'node:fs';
import { readCompiled } from '../compiled.ts';
import type { CompiledTable } from '../compiled.ts';
import { foldWord } from '../fold.ts';
import { intlNames } from '../intl-names.ts';
import { flattenMap, WordMap } from '../word-table.ts';
import type { FlatWordMap } from '../word-table.ts';
import { bareName } from './bare.ts';
import { MARK, NO_MARKS } from './marks.ts';
import type { Mark, Marks } from './marks.ts';

/** Every known word or phrase in bare form, its words joined by spaces, with its marks. */
export const gazetteer: CompiledTable<FlatWordMap> = { name: 'name-marks', compute: readTables };

let read: WordMap | undefined;

/** The marks of a bare word, or of bare words joined by spaces; none if it is unknown. */
export function marksOf(bare: string): Marks {
  read ??= new WordMap(readCompiled(gazetteer));
  return read.get(bare) ?? NO_MARKS;
}

/** Whether a bare word, or bare words joined by spaces, have one of these marks. */
export function isMarked(bare: string, marks: Marks): boolean {
  return (marksOf(bare) & marks) !== 0;
}

/** Parts of speech of the lexicon. */
const NAME = 'name';
const PEOPLE = new Set(['adj', 'n']);
const CAPITAL = /^\p{Lu}/u;

function linesOf(table: string): string[][] {
  const text = readFileSync(new URL(`../data/${table}`, import.meta.url), 'utf8');
  return text.split('\n').filter(Boolean).map((line) => line.split('\t'));
}

function readTables(): FlatWordMap {
  const marks = new Map<string, Marks>();
  const add = (expression: string, mark: Mark): void => {
    marks.set(expression, (marks.get(expression) ?? NO_MARKS) | MARK[mark]);
  };
  for (const [mark = '', , words = ''] of linesOf('name-words.tsv')) {
    for (const word of words.split(' ')) add(mark === 'deed' ? foldWord(word) : bareName(word), mark as Mark);
  }
  for (const names of linesOf('first-names.tsv')) addAll(names, 'first-name', add);
  for (const names of linesOf('place-names.tsv')) addAll(names, 'known-place', add);
  // Languages, currencies and months are in lower case in Russian.
  for (const names of intlNames()) if (CAPITAL.test(names[1])) addAll(names, 'known-place', add);
  addLexicon(marks, add);
  return flattenMap(marks);
}

function addAll(names: readonly string[], mark: Mark, add: (expression: string, mark: Mark) => void): void {
  for (const name of names.flatMap((variants) => variants.split(', '))) for (const key of keysOf(name)) add(key, mark);
}

/** «Иваново», which must not be Иванов. */
const LIKE_FAMILY_NAME = /^[\p{L}-]+(?:[оеё]в|[иы]н)о$/iu;
/** «Вьетнам»: its bare form «вьетн» is not that of «Вьетнама». */
const LIKE_CASE = /^\p{Script=Cyrillic}+[мхй]$/iu;

/** What the words of a text are looked up by: bare forms, and whole ones where those would mislead. */
function keysOf(name: string): string[] {
  const folded = foldWord(name);
  if (LIKE_FAMILY_NAME.test(name)) return [folded, `${folded.slice(0, -1)}е`];
  return LIKE_CASE.test(name) ? [bareName(name), folded] : [bareName(name)];
}

/** A name of the lexicon is a place's, unless it is a first name or `name-kinds.tsv` says otherwise. */
function addLexicon(marks: ReadonlyMap<string, Marks>, add: (expression: string, mark: Mark) => void): void {
  const kinds = new Map(linesOf('name-kinds.tsv').flatMap(([kind = '', names = '']) => names.split(', ').map((name) => [name, kind] as const)));
  const has = (name: string, mark: Mark): boolean => ((marks.get(bareName(name)) ?? NO_MARKS) & MARK[mark]) !== 0;
  const lines = linesOf('lexicon.tsv');
  for (const [headword = '', part = '', translations = ''] of lines) {
    if (part !== NAME) continue;
    const kind = kinds.get(headword);
    const isFirstName = kind === undefined && has(headword, 'first-name');
    if (!isFirstName) addAll([headword, translations], `known-${kind ?? 'place'}` as Mark, add);
  }
  for (const [headword = '', part = ''] of lines) {
    const isPeople = PEOPLE.has(part) && CAPITAL.test(headword);
    if (isPeople && !has(headword, 'known-place')) add(bareName(headword), 'people');
  }
}
