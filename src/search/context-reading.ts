/** Reading passages for what was asked before: the two features of a follow-up. */
import type { EvidenceTable } from './evidence.ts';
import { FEATURES } from './feature-names.ts';
import type { PassageIndex } from './passage-index.ts';
import type { QueryContext } from './query.ts';
import type { Marks } from './marks.ts';

const ARTICLE = FEATURES.indexOf('context');
const WORDS = FEATURES.indexOf('contextWords');

/** A group of the earlier question, its alternatives as marks. */
interface MarkedGroup {
  readonly weight: number;
  readonly alternatives: readonly { readonly marks: readonly number[]; readonly weight: number }[];
}

export class ContextReading {
  readonly #index: PassageIndex;
  readonly #context: QueryContext;
  readonly #marks: Marks;
  readonly #groups: readonly MarkedGroup[];
  readonly #total: number;
  /** By mark: the last row, counted from 1, whose passage or title holds it. */
  readonly #heldBy: Uint32Array;

  constructor(index: PassageIndex, context: QueryContext, marks: Marks) {
    this.#index = index;
    this.#context = context;
    this.#marks = marks;
    marks.clear(index.dictionary.size);
    this.#groups = context.groups.map(({ weight, alternatives }) => ({
      weight,
      alternatives: alternatives.map((own) => ({ marks: own.terms.map((term) => marks.mark(term)), weight: own.weight })),
    }));
    this.#total = context.groups.reduce((sum, { weight }) => sum + weight, 0);
    this.#heldBy = new Uint32Array(marks.size + 1);
  }

  /** Fills in both features of all rows. */
  addFeatures({ passages, features }: EvidenceTable): void {
    passages.forEach((number, row) => {
      this.#note(this.#index.forward.termsOf(number), row + 1);
      this.#note(this.#index.titleOf(number), row + 1);
      const file = this.#index.place(number)?.article.source.file ?? '';
      features[row * FEATURES.length + ARTICLE] = this.#context.articles.get(file) ?? 0;
      features[row * FEATURES.length + WORDS] = this.#total === 0 ? 0 : this.#heldIn(row + 1) / this.#total;
    });
  }

  #note(terms: Uint32Array, row: number): void {
    const { marks } = this.#marks;
    for (let position = 0; position < terms.length; position += 1) {
      const mark = marks[terms[position] ?? 0] ?? 0;
      if (mark > 0) this.#heldBy[mark] = row;
    }
  }

  /** The rarity of the earlier question that the row holds. */
  #heldIn(row: number): number {
    let held = 0;
    for (const { weight, alternatives } of this.#groups) {
      let best = 0;
      for (const own of alternatives) if (own.weight > best && own.marks.every((mark) => this.#heldBy[mark] === row)) best = own.weight;
      held += weight * best;
    }
    return held;
  }
}
