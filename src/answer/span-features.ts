/** Span features: what speaks for a candidate as the short answer to a question. */
import type { AskedQuestion } from './asked-question.ts';
import { CANDIDATE_KINDS, SIGN } from './candidate.ts';
import type { Candidate, TokenSpan } from './candidate.ts';
import { fitOf } from './fitting.ts';
import { Neighbourhood, NEXT_TO, surroundingsOf } from './nearness.ts';
import type { Outline } from './outline.ts';
import type { Reading } from './reading.ts';
import { CELL, column, kindNumber, PLAIN, SPAN_ROW } from './span-feature-names.ts';

/** No answer that people give is longer, in words. */
const TOO_LONG = 7;

/** Of a sentence: for so many there is room at first. */
const USUAL_CANDIDATES = 32;

/** Takes a feature that is not 0: the number of the candidate, that of the feature, and its value. */
export type Visit = (candidate: number, column: number, value: number) => void;

/** Shows the features of the candidates in a sentence of a reading, by its number, to `visit`. The features of the sentence itself are not among them. */
export type SpanFeatures = (reading: Reading, sentence: number, outline: Outline, visit: Visit) => void;

/** The span features of candidates to one question. What they are worked out in is used again for each sentence. */
export function spanFeaturesOf(question: AskedQuestion): SpanFeatures {
  const { kind: asked } = question.asked;
  const grouped = column.grouped(asked, 0);
  const neighbourhood = new Neighbourhood(question);
  /** By kind of candidate how close the closest one in a sentence is to the question's words. */
  const closest = new Float64Array(CANDIDATE_KINDS.length);
  let rows = new Float64Array(USUAL_CANDIDATES * SPAN_ROW);
  return (reading, number, { clauses, candidates }, visit) => {
    const sentence = reading.sentences[number];
    if (sentence === undefined) return;
    const size = candidates.length * SPAN_ROW;
    if (rows.length < size) rows = new Float64Array(2 * size);
    closest.fill(0);
    const around = surroundingsOf(reading, sentence, clauses);
    for (let place = 0; place < candidates.length; place += 1) {
      const candidate = candidates[place];
      if (candidate === undefined) break;
      const row = place * SPAN_ROW;
      neighbourhood.tell(rows, row, candidate, around);
      tellFocus(rows, row, question, reading, candidate);
      tellSigns(rows, row, candidate, sentence);
      rows[row + CELL.fits] = fitOf(asked, candidate);
      const kind = kindNumber(candidate);
      closest[kind] = Math.max(closest[kind] ?? 0, closeness(rows, row));
    }
    for (let place = 0; place < candidates.length; place += 1) {
      const candidate = candidates[place];
      if (candidate === undefined) break;
      const row = place * SPAN_ROW;
      rows[row + CELL.nearest] = closeness(rows, row) < (closest[kindNumber(candidate)] ?? 0) ? 0 : 1;
      for (let cell = 0; cell < SPAN_ROW; cell += 1) {
        const value = rows[row + cell] ?? 0;
        if (value !== 0) visit(place, cell < PLAIN.length ? cell : grouped + cell - PLAIN.length, value);
      }
      for (const [kind, likely] of candidate.kinds) visit(place, column.pair(asked, kind), likely);
      visit(place, column.left(candidate.left), 1);
      visit(place, column.right(candidate.right), 1);
      if (candidate.lead !== null) visit(place, column.lead(asked, candidate.lead), 1);
    }
  };
}

/** Tells where the noun asked for stands, if any is. */
function tellFocus(rows: Float64Array, row: number, question: AskedQuestion, reading: Reading, { from, to, counted, head }: Candidate): void {
  if (question.focus.size === 0) return;
  const counts = counted !== null && holdsFocus(question, reading, counted.from, counted.to);
  rows[row + CELL.focusIn] = holdsFocus(question, reading, from, to) ? 1 : 0;
  rows[row + CELL.focusHead] = head !== null && holdsFocus(question, reading, head, head + 1) ? 1 : 0;
  rows[row + CELL.focusBefore] = holdsFocus(question, reading, from - NEXT_TO, from) ? 1 : 0;
  rows[row + CELL.focusAfter] = holdsFocus(question, reading, to, to + NEXT_TO) ? 1 : 0;
  rows[row + CELL.counts] = counts ? 1 : 0;
  rows[row + CELL.miscounts] = counted !== null && !counts ? 1 : 0;
}

function holdsFocus({ focus }: AskedQuestion, { terms }: Reading, from: number, to: number): boolean {
  for (let position = Math.max(0, from); position < to; position += 1) {
    const term = terms[position];
    if (term !== undefined && focus.has(term)) return true;
  }
  return false;
}

/** Tells what is seen of the candidate before anybody asks. */
function tellSigns(rows: Float64Array, row: number, { from, to, signs }: Candidate, sentence: TokenSpan): void {
  rows[row + CELL.quoted] = signs & SIGN.quoted ? 1 : 0;
  rows[row + CELL.bracketed] = signs & SIGN.bracketed ? 1 : 0;
  rows[row + CELL.inner] = signs & SIGN.inner ? 1 : 0;
  rows[row + CELL.outer] = signs & SIGN.outer ? 1 : 0;
  rows[row + CELL.tooLong] = Math.max(0, to - from - TOO_LONG);
  rows[row + CELL.length] = Math.log(to - from + 1);
  rows[row + CELL.opening] = from === sentence.from ? 1 : 0;
  rows[row + CELL.closing] = to === sentence.to ? 1 : 0;
  rows[row + CELL.digits] = signs & SIGN.digits ? 1 : 0;
  rows[row + CELL.capital] = signs & SIGN.capital ? 1 : 0;
}

/** How close the question's words stand to the candidate of that row, on both sides together. */
function closeness(rows: Float64Array, row: number): number {
  return (rows[row + CELL.nearBefore] ?? 0) + (rows[row + CELL.nearAfter] ?? 0);
}
