/** The dictionary: every term of the corpus by a small number, and how many passages hold it. */

/** A term's number, counted from 0 in the order in which terms were met. */
export type TermNumber = number;

export class Dictionary {
  readonly #numbers = new Map<string, TermNumber>();
  readonly #terms: string[] = [];
  readonly #passages: number[] = [];
  /** By term: the last call of `count` that met it, so that it counts once. */
  readonly #counted: number[] = [];
  #counts = 0;

  /** How many terms there are. */
  get size(): number {
    return this.#terms.length;
  }

  /** The number of a term, a new one when it was not met before. */
  intern(term: string): TermNumber {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.#terms.length;
    this.#numbers.set(term, number);
    this.#terms.push(term);
    this.#passages.push(0);
    this.#counted.push(0);
    return number;
  }

  /** The number of a term; undefined when no passage holds it, or none any more. */
  find(term: string): TermNumber | undefined {
    const number = this.#numbers.get(term);
    return number !== undefined && this.passagesWith(number) > 0 ? number : undefined;
  }

  term(number: TermNumber): string {
    return this.#terms[number] ?? '';
  }

  /** Counts one passage more (or, with -1, less) for each different term of it, whichever of the lists it stands in. */
  count(change: 1 | -1, ...lists: readonly ArrayLike<TermNumber>[]): void {
    this.#counts += 1;
    for (const terms of lists) {
      for (let position = 0; position < terms.length; position += 1) {
        const number = terms[position] ?? 0;
        if (this.#counted[number] === this.#counts) continue;
        this.#counted[number] = this.#counts;
        this.#passages[number] = this.passagesWith(number) + change;
      }
    }
  }

  /** How many passages hold the term. */
  passagesWith(number: TermNumber): number {
    return this.#passages[number] ?? 0;
  }
}
