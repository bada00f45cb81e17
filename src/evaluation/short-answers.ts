/** How good the short answers are, over the types of questions that ask for a value. */
import { tokenF1 } from './metrics.ts';
import { questionType } from './question-type.ts';
import type { Outcome } from './run.ts';

/** Counts and means over the questions of one set; a share of nothing is NaN. */
export interface ShortAnswers {
  /** Questions for a value or a named thing: when, where, who, how many, how much, which, what + noun and their Russian kin. */
  readonly questions: number;
  /** F1 of the first passage's answer over them; no answer counts 0. */
  readonly f1: number;
  /** Questions for a value alone: without which and what. */
  readonly valueQuestions: number;
  /** Of those: a short answer is shown. */
  readonly shown: number;
  /** Of those shown with the right passage: F1 with the gold of at least a half. */
  readonly right: number;
  /** Of all questions of the set: a disagreement is shown. */
  readonly disagreeing: number;
}

const VALUE_TYPES: ReadonlySet<string> = new Set(['when', 'where', 'who', 'how many', 'how much', 'когда', 'где', 'кто', 'сколько']);
const NAMING_TYPES: ReadonlySet<string> = new Set(['which', 'what + noun', 'какой']);
const RIGHT = 0.5;

/** The measures of a set with gold answers. */
export function shortAnswersOf(outcomes: readonly Outcome[]): ShortAnswers {
  const typed = outcomes.map((outcome) => ({ outcome, type: questionType(outcome.case.question), f1: f1Of(outcome) }));
  const values = typed.filter(({ type }) => VALUE_TYPES.has(type));
  const all = typed.filter(({ type }) => VALUE_TYPES.has(type) || NAMING_TYPES.has(type));
  const shown = values.filter(({ outcome }) => outcome.first !== null && outcome.first.answer !== null);
  const decided = shown.filter(({ outcome }) => outcome.rank === 1);
  return {
    questions: all.length,
    f1: all.reduce((sum, { f1 }) => sum + f1, 0) / all.length,
    valueQuestions: values.length,
    shown: shown.length / values.length,
    right: decided.filter(({ f1 }) => f1 >= RIGHT).length / decided.length,
    disagreeing: outcomes.filter(({ disagreeing }) => disagreeing).length / outcomes.length,
  };
}

/** The F1 of the answer in the first passage; 0 when that passage is not the right one. */
function f1Of({ first, case: { gold } }: Outcome): number {
  return tokenF1(first?.answer ?? null, gold?.answers ?? []);
}
