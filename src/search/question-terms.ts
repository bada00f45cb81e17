/** The terms of a question: its words without those of grammar, each once, as the index knows them. */
import { isStopWord, termOf, tokenize } from '../language/tokens.ts';
import type { QuestionTerm } from './engine.ts';
import type { PassageIndex } from './passage-index.ts';
import { MOST_TERMS } from './weights.ts';

/** At most MOST_TERMS of them, the rarest known ones, in the question's order. */
export function readQuestionTerms(question: string, index: PassageIndex): QuestionTerm[] {
  const words = tokenize(question).map((token) => token.word);
  const meaningful = words.filter((word) => !isStopWord(word));
  const terms = new Map<string, QuestionTerm>();
  for (const word of meaningful.length > 0 ? meaningful : words) {
    const term = termOf(word);
    const number = index.dictionary.find(term);
    const passages = number === undefined ? 0 : index.dictionary.passagesWith(number);
    terms.set(term, { term, word, passages, weight: index.rarity(number) });
  }
  const all = [...terms.values()];
  if (all.length <= MOST_TERMS) return all;
  const kept = new Set(all.toSorted((one, other) => rank(other) - rank(one)).slice(0, MOST_TERMS));
  return all.filter((term) => kept.has(term));
}

function rank(term: QuestionTerm): number {
  return term.passages === 0 ? 0 : term.weight;
}
