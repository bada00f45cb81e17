/**
 * Spelling: the words of the corpus as they are written, and those a mistyped word may have meant.
 */
import type { TermNumber } from './dictionary.ts';

/** Shorter words have too many neighbours. */
export const SHORTEST_MISTYPED = 5;
/** From this length on two slips are forgiven, below one. */
const LENGTH_FOR_TWO = 9;

/** A word's number, counted from 0 in the order in which words were met. */
export type WordNumber = number;

export class Spelling {
  readonly #numbers = new Map<string, WordNumber>();
  readonly #words: string[] = [];
  readonly #terms: TermNumber[] = [];
  /** In how many articles each word stands now; those in none are no words of the corpus. */
  readonly #articles: number[] = [];
  readonly #byLength = new Map<number, string[]>();

  /** How many words were met. */
  get size(): number {
    return this.#words.length;
  }

  /** Remembers a folded word and its term; `count` says where it stands. */
  add(word: string, term: TermNumber): WordNumber {
    const known = this.number(word);
    if (known !== undefined) return known;
    const number = this.#words.length;
    this.#numbers.set(word, number);
    this.#words.push(word);
    this.#terms.push(term);
    this.#articles.push(0);
    const same = this.#byLength.get(word.length);
    if (same === undefined) this.#byLength.set(word.length, [word]);
    else same.push(word);
    return number;
  }

  /** The number of a word that was met. */
  number(word: string): WordNumber | undefined {
    return this.#numbers.get(word);
  }

  /** Counts one article more (or, with -1, less) for each of its words. */
  count(change: 1 | -1, words: Uint32Array): void {
    for (const number of words) this.#articles[number] = (this.#articles[number] ?? 0) + change;
  }

  /** The word of a number, and the number of its term. */
  entry(number: WordNumber): readonly [word: string, term: TermNumber] {
    return [this.#words[number] ?? '', this.#terms[number] ?? 0];
  }

  /** The term of a word as it is written in the corpus. */
  term(word: string): TermNumber | undefined {
    const number = this.#numbers.get(word);
    return number !== undefined && (this.#articles[number] ?? 0) > 0 ? this.#terms[number] : undefined;
  }

  /**
   * The words of the corpus one slip away (two in long words): a letter wrong, missing, too many, or two
   * letters swapped. Nearest first. Words shorter than SHORTEST_MISTYPED and numbers have none.
   */
  near(word: string): string[] {
    if (word.length < SHORTEST_MISTYPED || /\p{Nd}/u.test(word)) return [];
    const most = word.length >= LENGTH_FOR_TWO ? 2 : 1;
    const letters = lettersOf(word);
    const found: { word: string; slips: number }[] = [];
    for (let length = word.length - most; length <= word.length + most; length += 1) {
      for (const candidate of this.#byLength.get(length) ?? []) {
        if (differentBits(letters, lettersOf(candidate)) > most * 2) continue;
        const slips = slipsBetween(word, candidate, most);
        if (slips <= most && this.term(candidate) !== undefined) found.push({ word: candidate, slips });
      }
    }
    const fewest = Math.min(...found.map(({ slips }) => slips));
    return found.filter(({ slips }) => slips === fewest).map((own) => own.word);
  }
}

/** A bit for each letter, so that words without enough common letters are passed over at once. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i += 1) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

function differentBits(one: number, other: number): number {
  let bits = one ^ other;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}

/** Damerau's distance (1964) with adjacent swaps, given up beyond `most`. */
function slipsBetween(one: string, other: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      let slips = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        slips = Math.min(slips, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(slips);
      least = Math.min(least, slips);
    }
    if (least > most) return least;
    [beforeLast, last] = [last, current];
  }
  return last[other.length] ?? Infinity;
}
