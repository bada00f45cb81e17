/** The dictionary: every term of the corpus by a small number, and how many passages hold it. */

import { NumberColumn } from './room.ts';
import { WordList } from './word-list.ts';
import type { KeptWords } from './word-list.ts';

/** A term's number, counted from 0 in the order in which terms were met. */
export type TermNumber = number;

export class Dictionary {
  readonly #terms = new WordList();
  readonly #passages = new NumberColumn();
  /** By term: the last call of `count` that met it, so that it counts once. */
  readonly #counted = new NumberColumn();
  #counts = 0;

  /** The terms as they are kept, without what is counted of them. */
  keep(): KeptWords {
    return this.#terms.keep();
  }

  /** Takes terms that were kept in the place of its own. */
  restore(terms: KeptWords): void {
    this.#terms.restore(terms);
  }

  /** How many terms there are. */
  get size(): number {
    return this.#terms.size;
  }

  /** The number of a term, a new one when it was not met before. */
  intern(term: string): TermNumber {
    return this.#terms.intern(term);
  }

  /** The number of a term that was met. */
  number(term: string): TermNumber | undefined {
    return this.#terms.number(term);
  }

  /** The number of a term; undefined when no passage holds it, or none any more. */
  find(term: string): TermNumber | undefined {
    const number = this.number(term);
    return number !== undefined && this.passagesWith(number) > 0 ? number : undefined;
  }

  /** The term of a number, '' where there is none. */
  term(number: TermNumber): string {
    return this.#terms.word(number);
  }

  /** Counts one passage more (or, with -1, less) for each different term of it, whichever of the lists it stands in. */
  count(change: 1 | -1, ...lists: readonly ArrayLike<TermNumber>[]): void {
    this.#counts += 1;
    for (const terms of lists) {
      for (let position = 0; position < terms.length; position += 1) {
        const number = terms[position] ?? 0;
        if (this.#counted.get(number) === this.#counts) continue;
        this.#counted.set(number, this.#counts);
        this.#passages.set(number, this.passagesWith(number) + change);
      }
    }
  }

  /** How many passages hold the term. */
  passagesWith(number: TermNumber): number {
    return this.#passages.get(number);
  }
}
