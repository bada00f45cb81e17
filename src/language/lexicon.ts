/**
 * The English–Russian lexicon: what a word or phrase is called in the other language. One sorted table
 * in `data/lexicon.tsv`: headword, part of speech, translations, the most usual first; countries, languages,
 * currencies, months and weekdays come from Node's own `Intl`.
 */
import { readFileSync } from 'node:fs';
import { readCompiled } from './compiled.ts';
import type { CompiledTable } from './compiled.ts';
import { intlNames } from './intl-names.ts';
import { termsOf } from './tokens.ts';
import type { Expression } from './tokens.ts';

/** A translation, and how usual it is: 1 for the first, less for the next ones. */
export interface Translation {
  readonly expression: Expression;
  readonly weight: number;
}

const LONGEST_PHRASE = 4;

/** The lexicon in both directions. */
interface Lexicon {
  /** Every expression, its terms joined by spaces. */
  readonly expressions: readonly string[];
  /** By expression: its translations as numbers of expressions, each followed by its place in its line, counted from 0. */
  readonly translations: readonly (readonly number[])[];
}

export const lexicon: CompiledTable<Lexicon> = { name: 'lexicon', compute: readTable };

let read: (Lexicon & { readonly numbers: ReadonlyMap<string, number> }) | undefined;

function open(): NonNullable<typeof read> {
  if (read === undefined) {
    const table = readCompiled(lexicon);
    read = { ...table, numbers: new Map(table.expressions.map((expression, number) => [expression, number])) };
  }
  return read;
}

/** How usual the translation at a place of its line is. */
function weightAt(place: number): number {
  return 1 / (1 + place / 2);
}

/** Translations of the expression made of these terms, in either direction, the most usual first. */
export function translationsOf(terms: Expression): readonly Translation[] {
  const { expressions, translations, numbers } = open();
  const own = translations[numbers.get(terms.join(' ')) ?? -1] ?? [];
  return Array.from({ length: own.length / 2 }, (_, pair) => ({
    expression: (expressions[own[pair * 2] ?? -1] ?? '').split(' '),
    weight: weightAt(own[pair * 2 + 1] ?? 0),
  }));
}

/** The expressions of the lexicon that begin at `position`, longest first. */
export function expressionAt(terms: readonly string[], position: number): Expression[] {
  const { numbers } = open();
  const found: Expression[] = [];
  for (let length = Math.min(LONGEST_PHRASE, terms.length - position); length > 0; length -= 1) {
    const expression = terms.slice(position, position + length);
    if (numbers.has(expression.join(' '))) found.push(expression);
  }
  return found;
}

function readTable(): Lexicon {
  const numbers = new Map<string, number>();
  const places: Map<number, number>[] = [];
  const numberOf = (entry: string): number => {
    const expression = termsOf(entry).join(' ');
    const number = numbers.get(expression) ?? numbers.size;
    numbers.set(expression, number);
    places[number] ??= new Map();
    return number;
  };
  const add = (headword: string, translations: readonly string[]): void => {
    const own = numberOf(headword);
    for (const [place, translation] of translations.entries()) {
      const other = numberOf(translation);
      for (const [from, to] of [[own, other], [other, own]] as const) {
        places[from]?.set(to, Math.min(place, places[from].get(to) ?? place));
      }
    }
  };
  for (const line of readFileSync(new URL('data/lexicon.tsv', import.meta.url), 'utf8').split('\n')) {
    const [headword, , translations] = line.split('\t');
    if (headword !== undefined && translations !== undefined) add(headword, translations.split(', '));
  }
  for (const [english, russian] of intlNames()) add(english, [russian]);
  return {
    expressions: [...numbers.keys()],
    translations: places.map((own) => [...own].toSorted(([, one], [, other]) => one - other).flat()),
  };
}

/** Expressions of the same language with the same translations, there and back; weights up to 1. */
export function pivotSynonymsOf(terms: Expression, most: number): Translation[] {
  const own = terms.join(' ');
  const found = new Map<string, Translation>();
  for (const { expression, weight } of translationsOf(terms)) {
    const back = translationsOf(expression);
    for (const synonym of back) {
      const name = synonym.expression.join(' ');
      if (name === own) continue;
      const sum = (found.get(name)?.weight ?? 0) + (weight * synonym.weight) / Math.sqrt(back.length);
      found.set(name, { expression: synonym.expression, weight: Math.min(1, sum) });
    }
  }
  return [...found.values()].toSorted((one, other) => other.weight - one.weight).slice(0, most);
}
