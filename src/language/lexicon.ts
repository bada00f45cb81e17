/**
 * The English–Russian lexicon: what a word or phrase is called in the other language. One sorted table
 * in `data/lexicon.tsv`: headword, part of speech, translations, the most usual first.
 */
import { readFileSync } from 'node:fs';
import { termOf, wordsOf } from './tokens.ts';

/** A word or phrase as the index knows it: its terms in order. */
export type Expression = readonly string[];

/** A translation, and how usual it is: 1 for the first, less for the next ones. */
export interface Translation {
  readonly expression: Expression;
  readonly weight: number;
}

const LONGEST_PHRASE = 4;

let table: Map<string, Translation[]> | undefined;

/** How usual the translation at a place of its line is. */
function weightAt(place: number): number {
  return 1 / (1 + place / 2);
}

/** Translations of the expression made of these terms, in either direction, the most usual first. */
export function translationsOf(terms: Expression): readonly Translation[] {
  table ??= readTable();
  return table.get(terms.join(' ')) ?? [];
}

/** The longest expression of the lexicon that begins at `position`; undefined when there is none. */
export function expressionAt(terms: readonly string[], position: number): Expression[] {
  table ??= readTable();
  const found: Expression[] = [];
  for (let length = Math.min(LONGEST_PHRASE, terms.length - position); length > 0; length -= 1) {
    const expression = terms.slice(position, position + length);
    if (table.has(expression.join(' '))) found.push(expression);
  }
  return found;
}

function readTable(): Map<string, Translation[]> {
  const read = new Map<string, Map<string, Translation>>();
  const add = (from: Expression, to: Expression, weight: number): void => {
    const key = from.join(' ');
    const own = read.get(key) ?? new Map<string, Translation>();
    const name = to.join(' ');
    const known = own.get(name);
    if (known === undefined || known.weight < weight) own.set(name, { expression: to, weight });
    read.set(key, own);
  };
  for (const line of readFileSync(new URL('data/lexicon.tsv', import.meta.url), 'utf8').split('\n')) {
    const [headword, , translations] = line.split('\t');
    if (headword === undefined || translations === undefined) continue;
    const own = expressionOf(headword);
    translations.split(', ').forEach((translation, place) => {
      const other = expressionOf(translation);
      if (own.length === 0 || other.length === 0) return;
      add(own, other, weightAt(place));
      add(other, own, weightAt(place));
    });
  }
  return new Map([...read].map(([key, own]) => [key, [...own.values()].toSorted((one, other) => other.weight - one.weight)]));
}

function expressionOf(text: string): Expression {
  return wordsOf(text).map((word) => termOf(word));
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
