/** What stands for the words and phrases of a question by the tables of synonyms and translations. */
import { NO_EXPRESSION } from '../language/expression-table.ts';
import type { ExpressionNumber } from '../language/expression-table.ts';
import { lexiconTable, likeMeaning, usualness } from '../language/lexicon.ts';
import { BestExpressions } from '../language/pivots.ts';
import { synonymTable } from '../language/synonyms.ts';
import type { Expression } from '../language/tokens.ts';
import type { Dictionary } from './dictionary.ts';
import type { Alternative } from './engine.ts';
import { ExpressionsInCorpus } from './expressions-in-corpus.ts';
import type { Spelling } from './spelling.ts';
import { MOST_PIVOTS, PIVOT, SYNONYM, TRANSLATION } from './weights.ts';

/** A question's terms by their numbers in both tables. */
export interface TermsInTables {
  readonly synonyms: Int32Array;
  readonly lexicon: Int32Array;
}

/** Takes what may stand for the words of a question from a position on. */
export type AddAlternative = (position: number, length: number, alternative: Alternative) => void;

export class TableStandIns {
  readonly #dictionary: Dictionary;
  readonly #spelling: Spelling;
  readonly #near = new BestExpressions(MOST_PIVOTS);
  #synonyms: ExpressionsInCorpus | undefined;
  #lexicon: ExpressionsInCorpus | undefined;

  constructor(dictionary: Dictionary, spelling: Spelling) {
    this.#dictionary = dictionary;
    this.#spelling = spelling;
  }

  /** Looks a question's terms up. */
  read(terms: Expression): TermsInTables {
    return { synonyms: synonymTable().numbersOf(terms), lexicon: lexiconTable().numbersOf(terms) };
  }

  /** Whether the term at a position has a translation by itself, in the corpus or not. */
  isTranslated({ lexicon }: TermsInTables, position: number): boolean {
    return lexiconTable().lists(lexicon[position] ?? NO_EXPRESSION);
  }

  /** Adds what stands in the corpus for the expressions that begin at a position and are wanted: synonyms first, longer expressions first. */
  add(terms: TermsInTables, position: number, isWanted: (position: number, length: number) => boolean, add: AddAlternative): void {
    for (const expression of synonymTable().startingAt(terms.synonyms, position)) {
      const length = synonymTable().lengthOf(expression);
      if (isWanted(position, length)) this.#addSynonyms(expression, position, length, add);
    }
    for (const expression of lexiconTable().startingAt(terms.lexicon, position)) {
      const length = lexiconTable().lengthOf(expression);
      if (isWanted(position, length)) this.#addTranslations(expression, position, length, add);
    }
  }

  #addSynonyms(expression: ExpressionNumber, position: number, length: number, add: AddAlternative): void {
    const known = (this.#synonyms ??= new ExpressionsInCorpus(synonymTable(), this.#dictionary, this.#spelling));
    const { starts, others } = known.table;
    const end = starts[expression + 1] ?? 0;
    for (let at = starts[expression] ?? 0; at < end; at += 1) {
      const alternative = known.alternativeOf(others[at] ?? 0, SYNONYM, 'synonym');
      if (alternative !== undefined) add(position, length, alternative);
    }
  }

  /** Translations, and expressions with the same translations. */
  #addTranslations(expression: ExpressionNumber, position: number, length: number, add: AddAlternative): void {
    const known = (this.#lexicon ??= new ExpressionsInCorpus(lexiconTable(), this.#dictionary, this.#spelling));
    const { starts, others, places } = known.table;
    const end = starts[expression + 1] ?? 0;
    for (let at = starts[expression] ?? 0; at < end; at += 1) {
      const alternative = known.alternativeOf(others[at] ?? 0, TRANSLATION * usualness(places[at] ?? 0), 'translation');
      if (alternative !== undefined) add(position, length, alternative);
    }
    const near = this.#near;
    likeMeaning(expression, near);
    for (let rank = 0; rank < near.count; rank += 1) {
      const alternative = known.alternativeOf(near.numbers[rank] ?? 0, PIVOT * (near.weights[rank] ?? 0), 'like meaning');
      if (alternative !== undefined) add(position, length, alternative);
    }
  }
}
