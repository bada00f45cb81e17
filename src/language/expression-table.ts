/**
 * A table from expressions to expressions (synonyms, translations) by numbers: single words first, then phrases. Flat,
 * so that it is read fast and the collector finds nothing in it; a phrase is looked for among those with its first word only.
 */
import type { Expression } from './tokens.ts';
import { flattenWords, NO_WORD, WordTable } from './word-table.ts';
import type { FlatWords } from './word-table.ts';

/** An expression's number in its table. */
export type ExpressionNumber = number;

/** No expression of the table, and no word. */
export const NO_EXPRESSION = NO_WORD;

/** What a table lists for each expression (its terms joined by spaces): others, each with its place, from 0 to 255. */
export type ExpressionLists = ReadonlyMap<string, readonly (readonly [expression: string, place: number])[]>;

/** Lists as they are kept. */
export interface FlatLists {
  /** All words of all expressions, by number; those that are no expression by themselves have an empty list. */
  readonly words: FlatWords;
  /** By phrase: where its words begin among those of all phrases; one longer. And the numbers of these, phrase after phrase. */
  readonly phraseStarts: Uint32Array;
  readonly phraseWords: Uint32Array;
  /** By word: the first phrase that begins with it, counted from 0; one longer. */
  readonly firstPhrases: Uint32Array;
  /** By expression: where its list begins; one longer. And the others that are listed with their places, list after list. */
  readonly starts: Uint32Array;
  readonly others: Uint32Array;
  readonly places: Uint8Array;
}

/** Lists as numbers. Every expression that is listed must have a list itself. */
export function flatten(lists: ExpressionLists): FlatLists {
  const expressions = Array.from(lists.keys(), (expression) => ({ expression, terms: expression.split(' ') }));
  const words = new Map<string, number>();
  for (const term of expressions.flatMap(({ terms }) => terms)) if (!words.has(term)) words.set(term, words.size);
  const phrases = expressions
    .filter(({ terms }) => terms.length > 1)
    .map(({ expression, terms }) => ({ expression, terms: terms.map((term) => words.get(term) ?? NO_EXPRESSION) }))
    .toSorted(({ terms: [one = 0, ...own] }, { terms: [other = 0, ...others] }) => one - other || others.length - own.length);
  const all = [...words.keys(), ...phrases.map(({ expression }) => expression)];
  const numbers = new Map(all.map((expression, number) => [expression, number]));
  const listed = all.map((expression) => lists.get(expression) ?? []);
  const beginning = new Uint32Array(words.size);
  for (const { terms: [first = 0] } of phrases) beginning[first] = (beginning[first] ?? 0) + 1;
  return {
    words: flattenWords([...words.keys()]),
    phraseStarts: startsOf(phrases.map(({ terms }) => terms.length)),
    phraseWords: Uint32Array.from(phrases.flatMap(({ terms }) => terms)),
    firstPhrases: startsOf(beginning),
    starts: startsOf(listed.map(({ length }) => length)),
    others: Uint32Array.from(listed.flat(), ([expression]) => numbers.get(expression) ?? NO_EXPRESSION),
    places: Uint8Array.from(listed.flat(), ([, place]) => place),
  };
}

export class ExpressionTable {
  /** By position in the lists: the expression that is listed there, and its place. */
  readonly others: Uint32Array;
  readonly places: Uint8Array;
  /** By expression: where its list begins; one longer. */
  readonly starts: Uint32Array;
  readonly #words: WordTable;
  readonly #phraseStarts: Uint32Array;
  readonly #phraseWords: Uint32Array;
  readonly #firstPhrases: Uint32Array;

  constructor({ words, phraseStarts, phraseWords, firstPhrases, starts, others, places }: FlatLists) {
    this.#words = new WordTable(words);
    this.#phraseStarts = phraseStarts;
    this.#phraseWords = phraseWords;
    this.#firstPhrases = firstPhrases;
    this.starts = starts;
    this.others = others;
    this.places = places;
  }

  /** How many single words there are: the numbers below are theirs. */
  get words(): number {
    return this.#words.size;
  }

  /** How many expressions there are. */
  get size(): number {
    return this.starts.length - 1;
  }

  /** The word of a number below `words`, as a term. */
  word(number: ExpressionNumber): string {
    return this.#words.word(number);
  }

  /** By term: its number, or NO_EXPRESSION. */
  numbersOf(terms: Expression): Int32Array {
    const numbers = new Int32Array(terms.length);
    for (let place = 0; place < terms.length; place += 1) numbers[place] = this.#words.numberOf(terms[place] ?? '');
    return numbers;
  }

  /** The expressions that begin at a position of terms as `numbersOf` gives them, longest first. */
  startingAt(terms: Int32Array, position: number): readonly ExpressionNumber[] {
    const first = terms[position] ?? NO_EXPRESSION;
    if (first === NO_EXPRESSION) return NONE;
    let found: ExpressionNumber[] | undefined;
    const end = this.#firstPhrases[first + 1] ?? 0;
    for (let phrase = this.#firstPhrases[first] ?? 0; phrase < end; phrase += 1) {
      if (this.#stands(phrase, terms, position)) (found ??= []).push(this.words + phrase);
    }
    if (!this.lists(first)) return found ?? NONE;
    if (found === undefined) return [first];
    found.push(first);
    return found;
  }

  /** The expression made of these terms, or NO_EXPRESSION. */
  numberOf(terms: Expression): ExpressionNumber {
    const [longest = NO_EXPRESSION] = this.startingAt(this.numbersOf(terms), 0);
    return longest !== NO_EXPRESSION && this.lengthOf(longest) === terms.length ? longest : NO_EXPRESSION;
  }

  /** Whether something is listed for an expression; NO_EXPRESSION has nothing. */
  lists(expression: ExpressionNumber): boolean {
    return expression !== NO_EXPRESSION && this.starts[expression] !== this.starts[expression + 1];
  }

  /** How many words an expression has. */
  lengthOf(expression: ExpressionNumber): number {
    const phrase = expression - this.words;
    return phrase < 0 ? 1 : (this.#phraseStarts[phrase + 1] ?? 0) - (this.#phraseStarts[phrase] ?? 0);
  }

  /** The number of one of an expression's words. */
  wordOf(expression: ExpressionNumber, place: number): ExpressionNumber {
    const phrase = expression - this.words;
    return phrase < 0 ? expression : (this.#phraseWords[(this.#phraseStarts[phrase] ?? 0) + place] ?? NO_EXPRESSION);
  }

  /** An expression's terms. */
  termsOf(expression: ExpressionNumber): Expression {
    return Array.from({ length: this.lengthOf(expression) }, (_, place) => this.word(this.wordOf(expression, place)));
  }

  #stands(phrase: number, terms: Int32Array, position: number): boolean {
    const start = this.#phraseStarts[phrase] ?? 0;
    const length = (this.#phraseStarts[phrase + 1] ?? 0) - start;
    // The first word is known to stand there.
    for (let place = 1; place < length; place += 1) if (this.#phraseWords[start + place] !== terms[position + place]) return false;
    return true;
  }
}

const NONE: readonly ExpressionNumber[] = [];

/** Where stretches of these lengths begin that follow each other, and where the last one ends. */
function startsOf(lengths: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let place = 0; place < lengths.length; place += 1) starts[place + 1] = (starts[place] ?? 0) + (lengths[place] ?? 0);
  return starts;
}
