/** Expressions of a table as the corpus has them: the words of the table are looked up in its dictionary once, until it changes. */
import type { ExpressionNumber, ExpressionTable } from '../language/expression-table.ts';
import type { Dictionary, TermNumber } from './dictionary.ts';
import type { Alternative, StandInKind } from './engine.ts';
import type { Spelling } from './spelling.ts';

/** Words not looked up yet, and those that the corpus lacks; all others stand with their numbers behind these. */
const UNKNOWN = 0;
const LACKING = 1;
const FIRST = 2;

export class ExpressionsInCorpus {
  readonly table: ExpressionTable;
  readonly #dictionary: Dictionary;
  readonly #spelling: Spelling;
  /** By word of the table. */
  readonly #terms: Uint32Array;
  /** The changes of the corpus there had been when these were looked up. */
  #changes = 0;

  constructor(table: ExpressionTable, dictionary: Dictionary, spelling: Spelling) {
    this.table = table;
    this.#dictionary = dictionary;
    this.#spelling = spelling;
    this.#terms = new Uint32Array(table.words);
  }

  /** An expression as an alternative; undefined where the corpus lacks one of its words. */
  alternativeOf(expression: ExpressionNumber, weight: number, by: StandInKind): Alternative | undefined {
    const length = this.table.lengthOf(expression);
    const first = this.#termOf(this.table.wordOf(expression, 0));
    if (first === undefined) return undefined;
    const terms = [first];
    for (let place = 1; place < length; place += 1) {
      const term = this.#termOf(this.table.wordOf(expression, place));
      if (term === undefined) return undefined;
      terms.push(term);
    }
    return { by, terms, weight };
  }

  #termOf(word: ExpressionNumber): TermNumber | undefined {
    if (this.#changes !== this.#spelling.changes) {
      this.#terms.fill(UNKNOWN);
      this.#changes = this.#spelling.changes;
    }
    let known = this.#terms[word] ?? UNKNOWN;
    if (known === UNKNOWN) {
      const term = this.#dictionary.find(this.table.word(word));
      known = term === undefined ? LACKING : FIRST + term;
      this.#terms[word] = known;
    }
    return known === LACKING ? undefined : known - FIRST;
  }
}
