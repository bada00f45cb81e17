/**
 * Spelling: the words of the corpus as they are written, and those a mistyped word may have meant.
 */
import type { Dictionary, TermNumber } from './dictionary.ts';
import { NearWords } from './near-words.ts';
import { NumberColumn } from './room.ts';
import { WordList } from './word-list.ts';
import type { KeptWords } from './word-list.ts';

/** Shorter words have too many neighbours. */
export const SHORTEST_MISTYPED = 5;
/**
 * By their stems only longer words are compared: stems have lost the endings that tell words apart. The first letter must
 * be right, for people seldom miss it (in 1 of 14 mistypings: Yannakoudakis and Fawthrop 1983).
 */
const SHORTEST_BY_STEM = 6;
/** From this length on two slips are forgiven, below one. */
const LENGTH_FOR_TWO = 9;

/** Words between two pauses: about a millisecond of work. */
const STEP = 2000;

/** A word's number, counted from 0 in the order in which words were met. */
export type WordNumber = number;

export interface KeptSpelling {
  readonly words: KeptWords;
  /** By word: the number of its term. */
  readonly terms: Uint32Array;
}

export class Spelling {
  readonly #words = new WordList();
  #terms = new NumberColumn();
  /** In how many articles each word stands now; those in none are no words of the corpus. */
  readonly #articles = new NumberColumn();
  /** What mistyped words are compared with: the words up to `#prepared`. */
  readonly #near = new NearWords((number) => this.#words.word(number));
  #prepared = 0;
  /** Stems that were added, up to `#stemmed` of the dictionary's. */
  #stems: NearWords | undefined;
  #stemmed = 0;
  #changes = 0;

  /** The words and their terms as they are kept. */
  keep(): KeptSpelling {
    return { words: this.#words.keep(), terms: this.#terms.copy(this.size) };
  }

  /** Takes words that were kept in the place of its own; they stand in no article yet. */
  restore({ words, terms }: KeptSpelling): void {
    this.#words.restore(words);
    this.#terms = new NumberColumn(terms.slice());
  }

  /** How many words were met. */
  get size(): number {
    return this.#words.size;
  }

  /** Remembers a folded word and its term; `count` says where it stands. */
  add(word: string, term: TermNumber): WordNumber {
    const size = this.size;
    const number = this.#words.intern(word);
    if (number < size) return number;
    this.#terms.set(number, term);
    return number;
  }

  /** How often articles came or went. */
  get changes(): number {
    return this.#changes;
  }

  /** How many articles have the word now. */
  articlesWith(number: WordNumber): number {
    return this.#articles.get(number);
  }

  /** The number of a word that was met. */
  number(word: string): WordNumber | undefined {
    return this.#words.number(word);
  }

  /** Counts one article more (or, with -1, less) for each of its words. */
  count(change: 1 | -1, words: Uint32Array): void {
    this.#changes += 1;
    for (const number of words) this.#articles.set(number, this.articlesWith(number) + change);
  }

  /** The word of a number, and the number of its term. */
  entry(number: WordNumber): readonly [word: string, term: TermNumber] {
    return [this.#words.word(number), this.#terms.get(number)];
  }

  /** The term of a word as it is written in the corpus. */
  term(word: string): TermNumber | undefined {
    const number = this.number(word);
    return number !== undefined && this.articlesWith(number) > 0 ? this.#terms.get(number) : undefined;
  }

  /** Makes ready for mistyped words, the first of which would have to wait for it. A generator: it may be paused at each `yield`, whatever happens meanwhile. */
  *prepare(): Generator<void> {
    while (this.#prepared < this.size) {
      this.#near.add(this.#prepared);
      this.#prepared += 1;
      if (this.#prepared % STEP === 0) yield;
    }
  }

  /**
   * The words of the corpus one slip away (two in long words): a letter wrong, missing, too many, or two
   * letters swapped. Nearest first. Words shorter than SHORTEST_MISTYPED and numbers have none.
   */
  near(word: string): string[] {
    if (!mayBeMistyped(word)) return [];
    for (const _ of this.prepare());
    return this.#near.nearest(word, slipsForgiven(word), (candidate) => this.term(candidate) !== undefined);
  }

  /**
   * The same by stems, for a word that the corpus has in other forms only: for each of the nearest stems the
   * form of it most like `word`, whose own stem is `stem`.
   */
  nearByStem(word: string, stem: string, dictionary: Dictionary): string[] {
    if (word.length < SHORTEST_BY_STEM || !mayBeMistyped(stem)) return [];
    const near = (this.#stems ??= new NearWords((number) => dictionary.term(number)));
    for (; this.#stemmed < dictionary.size; this.#stemmed += 1) near.add(this.#stemmed);
    const stems = near.nearest(stem, slipsForgiven(stem), (candidate) => candidate[0] === stem[0] && dictionary.find(candidate) !== undefined);
    return stems.flatMap((candidate) => this.#formLike(word, dictionary.find(candidate)) ?? []);
  }

  /** The form of a term that begins most like `word`. */
  #formLike(word: string, term: TermNumber | undefined): string | undefined {
    const forms: string[] = [];
    for (let number = 0; number < this.size; number += 1) {
      if (this.#terms.get(number) === term && this.articlesWith(number) > 0) forms.push(this.#words.word(number));
    }
    return forms.toSorted((one, other) => sharedBeginning(word, other) - sharedBeginning(word, one))[0];
  }
}

function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function mayBeMistyped(word: string): boolean {
  return word.length >= SHORTEST_MISTYPED && !/\p{Nd}/u.test(word);
}

/** How many slips a word of this length may hold. */
function slipsForgiven(word: string): number {
  return word.length >= LENGTH_FOR_TWO ? 2 : 1;
}
