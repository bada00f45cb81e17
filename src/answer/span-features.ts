/** Span features: what speaks for a candidate as the short answer to a question. */
import type { AskedQuestion } from './asked-question.ts';
import { SIGN } from './candidate.ts';
import type { Candidate, CandidateKind } from './candidate.ts';
import { NEARNESS, NEARNESS_SIZE, Neighbourhood, NEXT_TO, SIDES } from './nearness.ts';
import type { Outline } from './outline.ts';
import type { Reading } from './reading.ts';
import { fitOf } from './fitting.ts';
import { kindOf } from './signs.ts';
import { column, PLAIN } from './span-feature-names.ts';

/** No answer that people give is longer, in words. */
const TOO_LONG = 7;
const FOCUS = PLAIN.indexOf('focusIn');
const MISCOUNTS = PLAIN.indexOf('miscounts');

/** Takes the features that are not 0: the number of the candidate, that of the feature, and its value. */
export type Visit = (candidate: number, column: number, value: number) => void;

/** Shows the features of the candidates of one sentence to `visit`; `ofSentence`: those of the sentence itself. */
export function visitSpanFeatures(question: AskedQuestion, reading: Reading, { clauses, candidates }: Outline, number: number, ofSentence: readonly number[], visit: Visit): void {
  const sentence = reading.sentences[number];
  if (sentence === undefined) return;
  const { kind: asked } = question.asked;
  const around = new Neighbourhood(question, reading, sentence, clauses);
  const near = new Float64Array(candidates.length * NEARNESS_SIZE);
  candidates.forEach(({ from, to }, place) => around.tell(near, place * NEARNESS_SIZE, from, to));
  const closeness = (place: number): number => near[place * NEARNESS_SIZE + NEARNESS.closeness] ?? 0;
  const closest = new Map<CandidateKind | undefined, number>();
  candidates.forEach((candidate, place) => closest.set(kindOf(candidate), Math.max(closest.get(kindOf(candidate)) ?? 0, closeness(place))));
  const isFocus = (position: number): boolean => question.focus.has(reading.text.facts.terms[position] ?? '');
  const grouped = column.grouped(asked, 0);
  const behind = grouped + SIDES;
  let place = 0;
  const push = (at: number, value: number): void => {
    if (value !== 0) visit(place, at, value);
  };
  for (const candidate of candidates) {
    const first = place * NEARNESS_SIZE;
    push(0, fitOf(asked, candidate));
    push(1, near[first + NEARNESS.repeated] ?? 0);
    push(2, near[first + NEARNESS.clause] ?? 0);
    if (question.focus.size > 0) pushFocus(isFocus, candidate, push);
    pushSigns(candidate, push);
    for (let at = 0; at < ofSentence.length; at += 1) push(column.sentence(at), ofSentence[at] ?? 0);
    for (const [kind, likely] of candidate.kinds) push(column.pair(asked, kind), likely);
    for (let side = 0; side < SIDES; side += 1) push(grouped + side, near[first + NEARNESS.sides + side] ?? 0);
    push(behind, Math.log(candidate.to - candidate.from + 1));
    push(behind + 1, candidate.from === sentence.from ? 1 : 0);
    push(behind + 2, candidate.to === sentence.to ? 1 : 0);
    push(behind + 3, candidate.signs & SIGN.digits ? 1 : 0);
    push(behind + 4, candidate.signs & SIGN.capital ? 1 : 0);
    push(behind + 5, near[first + NEARNESS.verbs] ?? 0);
    push(behind + 6, near[first + NEARNESS.verbs + 1] ?? 0);
    push(behind + 7, near[first + NEARNESS.vicinity] ?? 0);
    push(behind + 8, (closest.get(kindOf(candidate)) ?? 0) > closeness(place) ? 0 : 1);
    push(column.left(candidate.left), 1);
    push(column.right(candidate.right), 1);
    if (candidate.lead !== null) push(column.lead(asked, candidate.lead), 1);
    place += 1;
  }
}

type Push = (at: number, value: number) => void;

/** Shows the features of where the noun asked for stands to `push`; `isFocus` tells whether it is the token at a position of the passage. */
function pushFocus(isFocus: (position: number) => boolean, { from, to, counted, head }: Candidate, push: Push): void {
  const holds = (first: number, last: number): boolean => {
    for (let position = Math.max(0, first); position < last; position += 1) if (isFocus(position)) return true;
    return false;
  };
  const counts = counted !== null && holds(counted.from, counted.to);
  push(FOCUS, holds(from, to) ? 1 : 0);
  push(FOCUS + 1, head !== null && isFocus(head) ? 1 : 0);
  push(FOCUS + 2, holds(from - NEXT_TO, from) ? 1 : 0);
  push(FOCUS + 3, holds(to, to + NEXT_TO) ? 1 : 0);
  push(FOCUS + 4, counts ? 1 : 0);
  push(MISCOUNTS, counted !== null && !counts ? 1 : 0);
}

/** Shows the features of PLAIN that are read off the candidate alone to `push`. */
function pushSigns({ from, to, signs }: Candidate, push: Push): void {
  push(FOCUS + 5, signs & SIGN.quoted ? 1 : 0);
  push(FOCUS + 6, signs & SIGN.bracketed ? 1 : 0);
  push(FOCUS + 7, signs & SIGN.inner ? 1 : 0);
  push(FOCUS + 8, signs & SIGN.outer ? 1 : 0);
  push(FOCUS + 9, Math.max(0, to - from - TOO_LONG));
}
