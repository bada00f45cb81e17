/** The second look: the candidates ranked anew by what the forward index knows of them. */
import type { QuestionTerm } from './engine.ts';
import type { PassageNumber } from './forward-index.ts';
import type { Candidate, PassageIndex } from './passage-index.ts';

export interface Ranked {
  readonly number: PassageNumber;
  readonly score: number;
  readonly matched: ReadonlySet<string>;
}

/** Best first; ties by the order in the corpus. */
export function rank(index: PassageIndex, candidates: readonly Candidate[], terms: readonly QuestionTerm[]): Ranked[] {
  const asked = new Map(terms.map(({ term }) => [index.dictionary.find(term), term]));
  return candidates.map(({ number, score }) => {
    const matched = new Set<string>();
    for (const term of [...index.forward.termsOf(number), ...index.titleOf(number)]) {
      const name = asked.get(term);
      if (name !== undefined) matched.add(name);
    }
    return { number, score, matched };
  });
}
