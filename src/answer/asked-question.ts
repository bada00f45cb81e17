/** A question as the answer sees it: what it asks for, and its words with what the engine knows of them. */
import { wordsIn } from '../language/phrases/word-classes.ts';
import type { QuestionReading } from '../language/question.ts';
import type { AskedKind } from '../language/question-kinds.ts';
import { questionText } from '../language/question-text.ts';
import { termOf } from '../language/tokens.ts';
import type { QuestionTerm } from '../search/engine.ts';
import { wantedValue } from './wanted-value.ts';

export interface AskedQuestion {
  readonly asked: QuestionReading;
  /** The kind of value that a passage must tell to answer; null where it need not tell one that can be recognised. */
  readonly wanted: AskedKind | null;
  /** In the question's order, with their rarities, and these together, above 0. */
  readonly words: readonly QuestionTerm[];
  readonly weights: Float64Array;
  readonly total: number;
  /** By word: whether it is a name or a number; a verb; a noun or a name. */
  readonly named: readonly boolean[];
  readonly verbs: readonly boolean[];
  readonly things: readonly boolean[];
  /** Numbers of the terms of the noun asked for. */
  readonly focus: ReadonlySet<number>;
}

/** Reads a question; `words` as the engine gave them. */
export function askedQuestion(question: string, words: readonly QuestionTerm[]): AskedQuestion {
  const { tokens, words: typed, language, reading: asked } = questionText(question);
  const classes = new Map(wordsIn(question, tokens, language).map((word) => [word.word, word.class]));
  return {
    asked,
    wanted: wantedValue(asked.kind, typed, new Set(typed.filter((word) => classes.get(word) === 'name'))),
    words,
    weights: Float64Array.from(words, ({ weight }) => weight),
    total: words.reduce((sum, { weight }) => sum + weight, 0) || 1,
    named: words.map(({ word }) => /^\p{Nd}/u.test(word) || classes.get(word) === 'name'),
    verbs: words.map(({ word }) => classes.get(word) === 'verb'),
    things: words.map(({ word }) => classes.get(word) === 'noun' || classes.get(word) === 'name'),
    focus: new Set(asked.focus.map((position) => numberOf(termOf(typed[position] ?? ''), words))),
  };
}

/** No passage has it. */
const LACKING = -1;

/** The number of a term of the question. */
function numberOf(term: string, words: readonly QuestionTerm[]): number {
  for (const { term: own, repair, alternatives } of words) {
    const place = (repair ?? [own]).indexOf(term);
    const number = alternatives.find(({ by }) => by === 'itself' || by === 'repair')?.terms[place];
    if (number !== undefined) return number;
  }
  return LACKING;
}

/** The share of the question's rarity in what is held of its words, by word from 0 to 1. */
export function shareOf({ weights, total }: AskedQuestion, held: Float64Array): number {
  let sum = 0;
  for (let group = 0; group < weights.length; group += 1) sum += (weights[group] ?? 0) * (held[group] ?? 0);
  return sum / total;
}
