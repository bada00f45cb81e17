/**
 * The query: a question as the index sees it. Each word of the question is a group of alternatives, any
 * of which stands for it, so that five synonyms count as one word and not as five.
 */
import { readQuestion } from '../language/question.ts';
import type { QuestionType } from '../language/question-words.ts';
import { isStopWord, termOf, tokenize } from '../language/tokens.ts';
import type { TermNumber } from './dictionary.ts';
import type { QuestionTerm } from './engine.ts';
import type { PassageIndex } from './passage-index.ts';
import { MOST_TERMS } from './weights.ts';

/** One way in which a word of the question may stand in a passage. */
export interface Alternative {
  /** A word, or the words of a phrase in order. */
  readonly terms: readonly TermNumber[];
  /** 1 for the word itself, less for what stands for it. */
  readonly weight: number;
}

/** One word of the question with all that may stand for it. */
export interface Group extends QuestionTerm {
  readonly alternatives: readonly Alternative[];
}

export interface Query {
  readonly type: QuestionType | null;
  /** In the question's order. */
  readonly groups: readonly Group[];
}

/** Reads a question: at most MOST_TERMS groups, the rarest known ones. */
export function readQuery(question: string, index: PassageIndex): Query {
  const words = tokenize(question).map((token) => token.word);
  const { type, asking } = readQuestion(words);
  const meaningful = words.filter((word, position) => !isStopWord(word) && !asking.has(position));
  const groups = new Map<string, Group>();
  for (const word of meaningful.length > 0 ? meaningful : words) {
    const term = termOf(word);
    groups.set(term, groupOf(word, term, index));
  }
  return { type, groups: rarest([...groups.values()]) };
}

function groupOf(word: string, term: string, index: PassageIndex): Group {
  const number = index.dictionary.find(term);
  const passages = number === undefined ? 0 : index.dictionary.passagesWith(number);
  const alternatives = number === undefined ? [] : [{ terms: [number], weight: 1 }];
  return { term, word, passages, weight: index.rarity(number), alternatives };
}

function rarest(groups: readonly Group[]): readonly Group[] {
  if (groups.length <= MOST_TERMS) return groups;
  const value = ({ passages, weight }: Group): number => (passages === 0 ? 0 : weight);
  const kept = new Set(groups.toSorted((one, other) => value(other) - value(one)).slice(0, MOST_TERMS));
  return groups.filter((group) => kept.has(group));
}
