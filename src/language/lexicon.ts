/**
 * The English–Russian lexicon: what a word or phrase is called in the other language. One sorted table
 * in `data/lexicon.tsv`: headword, part of speech, translations, the most usual first; countries, languages,
 * currencies, months and weekdays come from Node's own `Intl`.
 */
import { readFileSync } from 'node:fs';
import { readCompiled } from './compiled.ts';
import type { CompiledTable } from './compiled.ts';
import { ExpressionLengths } from './expression-lengths.ts';
import { intlNames } from './intl-names.ts';
import { termsOf } from './tokens.ts';
import type { Expression } from './tokens.ts';

/** A translation, and how usual it is: 1 for the first, less for the next ones. */
export interface Translation {
  readonly expression: Expression;
  readonly weight: number;
}

/** The lexicon in both directions. */
interface Lexicon {
  /** Every expression, its terms joined by spaces. */
  readonly expressions: readonly string[];
  /** By expression: its translations as numbers of expressions, each followed by its place in its line, counted from 0. */
  readonly translations: readonly (readonly number[])[];
}

export const lexicon: CompiledTable<Lexicon> = { name: 'lexicon', compute: readTable };

interface OpenLexicon extends Lexicon {
  readonly numbers: ReadonlyMap<string, number>;
  readonly lengths: ExpressionLengths;
  /** By expression: its terms, once they have been asked for. */
  readonly terms: (Expression | undefined)[];
}

let read: OpenLexicon | undefined;

function open(): OpenLexicon {
  if (read === undefined) {
    const table = readCompiled(lexicon);
    read = { ...table, numbers: new Map(table.expressions.map((expression, number) => [expression, number])), lengths: new ExpressionLengths(table.expressions), terms: [] };
  }
  return read;
}

function termsAt({ expressions, terms }: OpenLexicon, number: number): Expression {
  return (terms[number] ??= (expressions[number] ?? '').split(' '));
}

/** How usual the translation at a place of its line is. */
function weightAt(place: number): number {
  return 1 / (1 + place / 2);
}

/** Translations of the expression made of these terms, in either direction, the most usual first. */
export function translationsOf(terms: Expression): readonly Translation[] {
  const own = open();
  const pairs = pairsOf(own, own.numbers.get(terms.join(' ')));
  const found: Translation[] = [];
  for (let at = 0; at < pairs.length; at += 2) found.push({ expression: termsAt(own, pairs[at] ?? -1), weight: weightAt(pairs[at + 1] ?? 0) });
  return found;
}

/** Whether a term by itself has a translation. */
export function isTranslated(term: string): boolean {
  const own = open();
  return pairsOf(own, own.numbers.get(term)).length > 0;
}

function pairsOf({ translations }: OpenLexicon, number: number | undefined): readonly number[] {
  return translations[number ?? -1] ?? [];
}

/** The expressions of the lexicon that begin at `position`, longest first. */
export function expressionAt(terms: readonly string[], position: number): Expression[] {
  const opened = open();
  return opened.lengths.stretchesAt(terms, position).flatMap((stretch) => {
    const number = opened.numbers.get(stretch);
    return number === undefined ? [] : [termsAt(opened, number)];
  });
}

/** The second words of the expressions of the lexicon that go on behind this term. */
export function secondsInLexicon(term: string): ReadonlySet<string> {
  return open().lengths.secondsOf(term);
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

/** Expressions of the same language with the same translations, there and back, at most `most`, the nearest in meaning first; weights up to 1. */
export function pivotSynonymsOf(terms: Expression, most: number): readonly Translation[] {
  const opened = open();
  const own = opened.numbers.get(terms.join(' '));
  const weights = new Map<number, number>();
  const there = pairsOf(opened, own);
  for (let at = 0; at < there.length; at += 2) {
    const back = pairsOf(opened, there[at]);
    const weight = weightAt(there[at + 1] ?? 0) / Math.sqrt(back.length / 2);
    for (let other = 0; other < back.length; other += 2) {
      const number = back[other] ?? -1;
      if (number !== own) weights.set(number, Math.min(1, (weights.get(number) ?? 0) + weight * weightAt(back[other + 1] ?? 0)));
    }
  }
  return heaviest(weights, most).map(([number, weight]) => ({ expression: termsAt(opened, number), weight }));
}

/** The entries with the largest values, at most `most`, the largest first: of some hundred a dozen, which sorting takes ten times as long for. */
function heaviest(weights: ReadonlyMap<number, number>, most: number): (readonly [number: number, weight: number])[] {
  const best: (readonly [number, number])[] = [];
  const weightOf = (place: number): number => best[place]?.[1] ?? 0;
  for (const entry of weights) {
    if (best.length === most && entry[1] <= weightOf(most - 1)) continue;
    let place = Math.min(best.length, most - 1);
    for (; place > 0 && weightOf(place - 1) < entry[1]; place -= 1) best[place] = best[place - 1] ?? entry;
    best[place] = entry;
  }
  return best;
}
