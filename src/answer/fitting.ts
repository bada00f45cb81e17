/** Fitting: whether a candidate is of a kind that a question asks for. */
import type { AskedKind } from '../language/question-kinds.ts';
import type { Candidate, CandidateKind } from './candidate.ts';

/** What a question of a kind asks for, as anyone would say it; the fit learns the rest. */
const FITTING: Readonly<Partial<Record<AskedKind, Readonly<Partial<Record<CandidateKind, number>>>>>> = {
  when: { day: 1, month: 1, year: 1, period: 1, range: 1, time: 1, weekday: 1 },
  year: { year: 1, range: 0.5 },
  month: { month: 1, day: 0.5 },
  day: { day: 1, weekday: 0.7 },
  time: { time: 1 },
  period: { period: 1, range: 0.7, year: 0.5 },
  who: { person: 1, organisation: 0.7, name: 0.5 },
  person: { person: 1, name: 0.3 },
  organisation: { organisation: 1, name: 0.5 },
  where: { place: 1, organisation: 0.4, name: 0.3 },
  place: { place: 1, organisation: 0.3, name: 0.3 },
  'how many': { count: 1, counted: 0.8, ratio: 0.3 },
  amount: { money: 1, percent: 1, measure: 1, count: 0.7, duration: 0.7, ratio: 0.7, figure: 0.3 },
  money: { money: 1, figure: 0.3 },
  percent: { percent: 1, ratio: 0.5, figure: 0.3 },
  duration: { duration: 1, range: 0.3 },
  age: { age: 1, figure: 0.7, count: 0.5 },
  measure: { measure: 1, figure: 0.3 },
  why: { clause: 1 },
};

/** How far the candidate is of a kind asked for: 0 to 1, or a little more where it is of several. */
export function fitOf(asked: AskedKind, { kinds }: Candidate): number {
  const fitting = FITTING[asked];
  let fit = 0;
  if (fitting !== undefined) for (const [kind, likely] of kinds) fit += likely * (fitting[kind] ?? 0);
  return fit;
}
