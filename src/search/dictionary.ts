/** The dictionary: every term of the corpus by a small number, and how many passages hold it. */

/** A term's number, counted from 0 in the order in which terms were met. */
export type TermNumber = number;

export class Dictionary {
  readonly #numbers = new Map<string, TermNumber>();
  readonly #terms: string[] = [];
  readonly #passages: number[] = [];

  /** The number of a term, a new one when it was not met before. */
  intern(term: string): TermNumber {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.#terms.length;
    this.#numbers.set(term, number);
    this.#terms.push(term);
    this.#passages.push(0);
    return number;
  }

  /** The number of a term; undefined when it was never met. */
  find(term: string): TermNumber | undefined {
    return this.#numbers.get(term);
  }

  term(number: TermNumber): string {
    return this.#terms[number] ?? '';
  }

  /** Counts one passage more (or, with -1, less) for each of its distinct terms. */
  count(terms: Iterable<TermNumber>, change: 1 | -1): void {
    for (const number of terms) this.#passages[number] = this.passagesWith(number) + change;
  }

  /** How many passages hold the term. */
  passagesWith(number: TermNumber): number {
    return this.#passages[number] ?? 0;
  }
}
