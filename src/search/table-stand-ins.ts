/** What stands for words and phrases by the tables of synonyms and translations; that of single words is remembered. */
import { isTranslated, pivotSynonymsOf, secondsInLexicon, translationsOf } from '../language/lexicon.ts';
import { secondsWithSynonyms, synonymsOf } from '../language/synonyms.ts';
import type { Expression } from '../language/tokens.ts';
import { alternativeOf } from './alternative.ts';
import type { Alternative } from './alternative.ts';
import { CorpusMemory } from './corpus-memory.ts';
import type { Dictionary } from './dictionary.ts';
import type { Spelling } from './spelling.ts';
import { MOST_PIVOTS, PIVOT, SYNONYM, TRANSLATION } from './weights.ts';

/** Of the words that people ask with nine in ten are the same five thousand; each takes about a kilobyte here. */
const MOST_REMEMBERED = 5000;

/** What the tables have for a term. */
export interface TableWord {
  readonly synonyms: readonly Alternative[];
  readonly translations: readonly Alternative[];
  /** Whether it has a translation, in the corpus or not. */
  readonly isTranslated: boolean;
  /** Whether a phrase of the tables begins with it and this term behind it. */
  readonly goesOn: (next: string) => boolean;
}

export class TableStandIns {
  readonly #dictionary: Dictionary;
  readonly #words: CorpusMemory<TableWord>;

  constructor(dictionary: Dictionary, spelling: Spelling) {
    this.#dictionary = dictionary;
    this.#words = new CorpusMemory(spelling, MOST_REMEMBERED);
  }

  word(of: string): TableWord {
    return this.#words.of(of, (term) => {
      const [bySynonyms, byLexicon] = [secondsWithSynonyms(term), secondsInLexicon(term)];
      return {
        synonyms: this.synonyms([term]),
        translations: this.translations([term]),
        isTranslated: isTranslated(term),
        goesOn: (next) => bySynonyms.has(next) || byLexicon.has(next),
      };
    });
  }

  /** Synonyms of an expression, in the corpus. */
  synonyms(of: Expression): Alternative[] {
    return synonymsOf(of).flatMap((other) => alternativeOf(other, SYNONYM, 'synonym', this.#dictionary) ?? []);
  }

  /** Its translations in the corpus, and words with the same translations. */
  translations(of: Expression): Alternative[] {
    return [
      ...translationsOf(of).flatMap(({ expression, weight }) => alternativeOf(expression, TRANSLATION * weight, 'translation', this.#dictionary) ?? []),
      ...pivotSynonymsOf(of, MOST_PIVOTS).flatMap(({ expression, weight }) => alternativeOf(expression, PIVOT * weight, 'like meaning', this.#dictionary) ?? []),
    ];
  }
}
