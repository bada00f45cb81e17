/** What stands for an expression by the tables of synonyms and translations, remembered until the corpus changes. */
import { pivotSynonymsOf, translationsOf } from '../language/lexicon.ts';
import { synonymsOf } from '../language/synonyms.ts';
import type { Expression } from '../language/tokens.ts';
import { alternativeOf } from './alternative.ts';
import type { Alternative } from './alternative.ts';
import { CorpusMemory } from './corpus-memory.ts';
import type { Dictionary } from './dictionary.ts';
import type { Spelling } from './spelling.ts';
import { MOST_PIVOTS, PIVOT, SYNONYM, TRANSLATION } from './weights.ts';

/** Half of what people ask with are the same two thousand words; each takes about a kilobyte here. */
const MOST_REMEMBERED = 2000;

export class TableStandIns {
  readonly #dictionary: Dictionary;
  readonly #synonyms: CorpusMemory<readonly Alternative[]>;
  readonly #translations: CorpusMemory<readonly Alternative[]>;

  constructor(dictionary: Dictionary, spelling: Spelling) {
    this.#dictionary = dictionary;
    this.#synonyms = new CorpusMemory(spelling, MOST_REMEMBERED);
    this.#translations = new CorpusMemory(spelling, MOST_REMEMBERED);
  }

  /** Its synonyms in the corpus. */
  synonyms(of: Expression): readonly Alternative[] {
    return this.#synonyms.of(of.join(' '), () => synonymsOf(of).flatMap((other) => alternativeOf(other, SYNONYM, 'synonym', this.#dictionary) ?? []));
  }

  /** Its translations in the corpus, and words with the same translations. */
  translations(of: Expression): readonly Alternative[] {
    return this.#translations.of(of.join(' '), () => [
      ...translationsOf(of).flatMap(({ expression, weight }) => alternativeOf(expression, TRANSLATION * weight, 'translation', this.#dictionary) ?? []),
      ...pivotSynonymsOf(of, MOST_PIVOTS).flatMap(({ expression, weight }) => alternativeOf(expression, PIVOT * weight, 'like meaning', this.#dictionary) ?? []),
    ]);
  }
}
