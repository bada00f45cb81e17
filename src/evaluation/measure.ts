/** From what came of the questions to numbers: scores with intervals, by set and by question type. */
import type { Dataset } from './dataset.ts';
import { estimate } from './intervals.ts';
import type { Estimate } from './intervals.ts';
import { holdsAnswer } from './matching.ts';
import { discountedGain, exactMatch, hitAt, quantile, reciprocalRank, tokenF1 } from './metrics.ts';
import { QUESTION_TYPES, questionType } from './question-type.ts';
import type { Outcome, SetOutcomes } from './run.ts';
import { shortAnswersOf } from './short-answers.ts';
import type { ShortAnswers } from './short-answers.ts';

/** The scores, in the order of tables. All are means over questions, from 0 to 1. */
export const METRICS = [
  'hit@1', 'hit@3', 'hit@5', 'hit@10', 'mrr@10', 'ndcg@10', 'map',
  'highlightHoldsAnswer', 'answerExact', 'answerF1', 'answerShown', 'declined',
] as const;

export type Metric = (typeof METRICS)[number];

/** Scores that exist for a set; those that make no sense for it are left out. */
export type Scores = Readonly<Partial<Record<Metric, Estimate>>>;

/** One row of a table by question type. */
export interface TypeMeasures {
  readonly type: string;
  readonly questions: number;
  readonly scores: Scores;
}

/** The numbers of one set of questions. Lengths are in characters; null where there is nothing to measure. */
export interface SetMeasures {
  readonly name: string;
  readonly questions: number;
  readonly scores: Scores;
  readonly medianHighlight: number | null;
  readonly medianAnswer: number | null;
  /** Null for a set without known answers. */
  readonly shortAnswers: ShortAnswers | null;
  readonly violations: readonly string[];
  readonly milliseconds: { readonly median: number | null; readonly p95: number | null };
  readonly types: readonly TypeMeasures[];
  /** What went wrong most, worst first: the gold not found or far down; for a set without gold, what was not declined. */
  readonly worst: readonly Outcome[];
}

type Score = (outcome: Outcome) => number;

const DEPTH = 10;

/** Scores that need a gold answer. */
const AGAINST_GOLD: Partial<Record<Metric, Score>> = {
  'hit@1': ({ rank }) => hitAt(1, rank),
  'hit@3': ({ rank }) => hitAt(3, rank),
  'hit@5': ({ rank }) => hitAt(5, rank),
  'hit@10': ({ rank }) => hitAt(DEPTH, rank),
  'mrr@10': ({ rank }) => reciprocalRank(DEPTH, rank),
  'ndcg@10': ({ rank }) => discountedGain(DEPTH, rank),
};

/** Scores that need to know the answer itself, and not only where it stands. */
const AGAINST_ANSWERS: Partial<Record<Metric, Score>> = {
  highlightHoldsAnswer: ({ first, case: { gold } }) => Number(first !== null && holdsAnswer(first.highlight, gold?.answers ?? [])),
  answerExact: ({ first, case: { gold } }) => exactMatch(first?.answer ?? null, gold?.answers ?? []),
  answerF1: ({ first, case: { gold } }) => tokenF1(first?.answer ?? null, gold?.answers ?? []),
};

/** Average precision is only told where the ranking was fetched far enough: of sentences. */
const OF_WHOLE_RANKING: Partial<Record<Metric, Score>> = {
  map: ({ rank }) => reciprocalRank(Infinity, rank),
};

/** Scores of any question. */
const OF_ANY: Partial<Record<Metric, Score>> = {
  answerShown: ({ first }) => Number(first !== null && first.answer !== null),
  declined: ({ confident }) => Number(!confident),
};

/** The measures of a set. `kind` decides which scores there are, `worst` how many bad cases are kept. */
export function measureSet(set: SetOutcomes, kind: Dataset['kind'], worst: number): SetMeasures {
  const { name, outcomes } = set;
  const hasGold = outcomes.some((outcome) => outcome.case.gold !== null);
  const hasAnswers = outcomes.some((outcome) => (outcome.case.gold?.answers.length ?? 0) > 0);
  const wanted = { ...(hasGold ? AGAINST_GOLD : {}), ...(hasAnswers ? AGAINST_ANSWERS : {}), ...(hasGold && kind === 'sentences' ? OF_WHOLE_RANKING : {}), ...OF_ANY };
  const firsts = outcomes.flatMap(({ first }) => first ?? []);
  const times = outcomes.map(({ milliseconds }) => milliseconds);
  return {
    name,
    questions: outcomes.length,
    scores: scoresOf(outcomes, wanted),
    medianHighlight: quantile(firsts.map(({ highlight }) => highlight.length), 0.5),
    medianAnswer: quantile(firsts.flatMap(({ answer }) => answer?.length ?? []), 0.5),
    shortAnswers: hasAnswers ? shortAnswersOf(outcomes) : null,
    violations: outcomes.flatMap(({ violations }) => violations),
    milliseconds: { median: quantile(times, 0.5), p95: quantile(times, 0.95) },
    types: byType(outcomes).map(([type, some]) => ({ type, questions: some.length, scores: scoresOf(some, wanted) })),
    worst: (hasGold ? farthest(outcomes) : outcomes.filter(({ confident }) => confident)).slice(0, worst),
  };
}

function scoresOf(outcomes: readonly Outcome[], wanted: Partial<Record<Metric, Score>>): Scores {
  const metrics = METRICS.flatMap((metric) => {
    const score = wanted[metric];
    return score === undefined ? [] : [{ metric, column: outcomes.map(score) }];
  });
  const estimates = estimate(metrics.map(({ column }) => column));
  return Object.fromEntries(metrics.map(({ metric }, index) => [metric, estimates[index]]));
}

function byType(outcomes: readonly Outcome[]): [type: string, outcomes: Outcome[]][] {
  const groups = new Map<string, Outcome[]>(QUESTION_TYPES.map((type) => [type, []]));
  for (const outcome of outcomes) groups.get(questionType(outcome.case.question))?.push(outcome);
  return [...groups].filter(([, some]) => some.length > 0);
}

/** Not found first, then by falling rank, in the order of the dataset where equal; what came first is no bad case. */
function farthest(outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.filter(({ rank }) => rank !== 1).toSorted((a, b) => depth(b) - depth(a));
}

function depth({ rank }: Outcome): number {
  return rank ?? Number.MAX_SAFE_INTEGER;
}
