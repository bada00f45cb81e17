/**
 * The English–Russian lexicon: what a word or phrase is called in the other language. One sorted table
 * in `data/lexicon.tsv`: headword, part of speech, translations, the most usual first; countries, languages,
 * currencies, months and weekdays come from Node's own `Intl`.
 */
import { readFileSync } from 'node:fs';
import { readCompiled } from './compiled.ts';
import type { CompiledTable } from './compiled.ts';
import { ExpressionTable, flatten, NO_EXPRESSION } from './expression-table.ts';
import type { ExpressionLists, ExpressionNumber, FlatLists } from './expression-table.ts';
import { intlNames } from './intl-names.ts';
import { Pivots } from './pivots.ts';
import type { BestExpressions } from './pivots.ts';
import { termsOf } from './tokens.ts';
import type { Expression } from './tokens.ts';

/** A translation, and how usual it is: 1 for the first, less for the next ones. */
export interface Translation {
  readonly expression: Expression;
  readonly weight: number;
}

/** The lexicon in both directions: the translations of each expression, the most usual first. */
export const lexicon: CompiledTable<FlatLists> = { name: 'lexicon', compute: () => flatten(readTable()) };

let read: ExpressionTable | undefined;
let pivots: Pivots | undefined;

/** By expression of either language: its translations with their places in their lines. */
export function lexiconTable(): ExpressionTable {
  return (read ??= new ExpressionTable(readCompiled(lexicon)));
}

/** How usual the translation at a place of its line is: 1 for the first, less for the next ones. */
export function usualness(place: number): number {
  return 1 / (1 + place / 2);
}

/** Translations of the expression made of these terms, in either direction, the most usual first. */
export function translationsOf(terms: Expression): readonly Translation[] {
  const table = lexiconTable();
  const own = table.numberOf(terms);
  const found: Translation[] = [];
  if (own === NO_EXPRESSION) return found;
  const end = table.starts[own + 1] ?? 0;
  for (let at = table.starts[own] ?? 0; at < end; at += 1) found.push({ expression: table.termsOf(table.others[at] ?? 0), weight: usualness(table.places[at] ?? 0) });
  return found;
}

/** Leaves in `best` the expressions of the same language with the same translations, there and back, the nearest in meaning first; weights up to 1. */
export function likeMeaning(expression: ExpressionNumber, best: BestExpressions): void {
  pivots ??= new Pivots(lexiconTable(), usualness);
  pivots.find(expression, best);
}

function readTable(): ExpressionLists {
  const found = new Map<string, Map<string, number>>();
  const listOf = (expression: string): Map<string, number> => {
    const known = found.get(expression) ?? new Map<string, number>();
    found.set(expression, known);
    return known;
  };
  const add = (headword: string, translations: readonly string[]): void => {
    const own = termsOf(headword).join(' ');
    listOf(own);
    for (const [place, translation] of translations.entries()) {
      const other = termsOf(translation).join(' ');
      for (const [list, to] of [[listOf(own), other], [listOf(other), own]] as const) list.set(to, Math.min(place, list.get(to) ?? place));
    }
  };
  for (const line of readFileSync(new URL('data/lexicon.tsv', import.meta.url), 'utf8').split('\n')) {
    const [headword, , translations] = line.split('\t');
    if (headword !== undefined && translations !== undefined) add(headword, translations.split(', '));
  }
  for (const [english, russian] of intlNames()) add(english, [russian]);
  return new Map(Array.from(found, ([expression, list]) => [expression, [...list].toSorted(([, one], [, other]) => one - other)]));
}
