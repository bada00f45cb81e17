/** Dates and times in English and Russian texts: where they stand, what they say, and when that is. */
import { isDigitAt } from '../characters.ts';
import type { LanguageCode } from '../language.ts';
import { tokenize } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import { casualDatesIn } from './casual.ts';
import type { DateExpression } from './expression.ts';
import { formsIn, longestOf, mayHoldForms } from './forms.ts';
import type { FormMatch } from './forms.ts';
import { leaningOf } from './leaning.ts';
import { markedTokens } from './marks.ts';
import type { MarkedToken } from './marks.ts';
import { CASUAL, DATE_MEANINGS, POINTED_AT, POINTS, TIMED } from './meanings.ts';
import { areNeighbours, joinEnds } from './range-ends.ts';
import { readAlone, readTime } from './reading.ts';
import { settleMarks } from './settling.ts';
import { expressionOf } from './time-spans.ts';

export { compareDates } from './compare.ts';
export type { DateExpression, DateGrain, PartialDate, PartOfTime, Shift } from './expression.ts';
export { resolveDate } from './resolve.ts';

/**
 * The dates and times that a text in that language names: in order, not overlapping, of two that overlap the longer one.
 * Never throws; takes time in proportion to the text's length.
 */
export function datesIn(text: string, language: LanguageCode): DateExpression[] {
  const tokens = tokenize(text);
  const hints = hintsIn(text, tokens);
  const formal = (hints & TIMED) === 0 ? [] : formalDatesIn(text, tokens);
  const casual = (hints & CASUAL) === 0 ? [] : casualDatesIn(text, language);
  return casual.length === 0 ? formal : longestOf([...formal, ...casual]);
}

/** Before a full stop these are shortened: «XX в.». */
const SHORTENED: ReadonlySet<string> = new Set(['г', 'гг', 'в', 'вв']);

/** What the words of a text say that it may hold: bits of `TIMED` and `CASUAL`. Most sentences hold none. */
function hintsIn(text: string, tokens: readonly Token[]): number {
  let hints = 0;
  let before = 0;
  for (const { word, end } of tokens) {
    const own = hintsOf(word);
    hints |= own;
    if ((own & POINTED_AT) !== 0 && (before & POINTS) !== 0) hints |= TIMED;
    if (isDigitAt(word, 0) || (text.charAt(end) === '.' && SHORTENED.has(word))) hints |= TIMED;
    before = own;
  }
  return hints;
}

function hintsOf(word: string): number {
  const known = DATE_MEANINGS.get(word);
  if (known !== undefined) return known.hints;
  if (!word.includes("'")) return 0;
  // "Today's", "d'avril".
  return word.split("'").reduce((hints, part) => hints | (DATE_MEANINGS.get(part)?.hints ?? 0), 0);
}

function formalDatesIn(text: string, tokens: readonly Token[]): DateExpression[] {
  const marked = markedTokens(text, tokens);
  const dates: DateExpression[] = [];
  for (let start = 0; start < marked.length; ) {
    const end = endOfStretch(marked, start);
    if (end > start && mayHoldForms(marksOf(marked, start, end))) addDatesOf(dates, marked, start, end);
    start = end + 1;
  }
  return dates;
}

/** The end of the tokens that may belong to one date: no form has another word or sign in it. */
function endOfStretch(tokens: readonly MarkedToken[], start: number): number {
  let end = start;
  for (let mark = tokens[end]?.mark; mark !== undefined && mark !== 'x' && mark !== '#'; mark = tokens[end]?.mark) end += 1;
  return end;
}

function addDatesOf(dates: DateExpression[], tokens: readonly MarkedToken[], start: number, end: number): void {
  const settled = settleMarks(tokens, start, end);
  for (const form of formsIn(marksOf(settled, 0, settled.length))) {
    for (const one of readForm(settled.slice(form.start, form.end), form)) {
      const leans = one.weekday !== null && form.joint === null;
      dates.push(leans ? { ...one, leaning: leaningOf(tokens, start + form.start, start + form.end) } : one);
    }
  }
}

function marksOf(tokens: readonly MarkedToken[], start: number, end: number): string {
  let marks = '';
  for (let at = start; at < end; at += 1) marks += tokens[at]?.mark ?? '';
  return marks;
}

/** The dates that the tokens of a form name: one, or two that stand side by side. */
function readForm(tokens: readonly MarkedToken[], { start, joint }: FormMatch): DateExpression[] {
  if (joint === null) return expressionOf(tokens, readAlone(tokens), null);
  const [first, second] = [tokens.slice(0, joint - start), tokens.slice(joint - start + 1)];
  const [from, to] = [readTime(first), readTime(second)];
  joinEnds(from, to);
  // "8 and 12 May" are two days, "8 and 9 May" are a range like "between 8 and 12 May".
  const areTwo = tokens[joint - start]?.mark === '&' && first[0]?.mark !== 'B' && !areNeighbours(from, to);
  return areTwo ? [...expressionOf(first, from, null), ...expressionOf(second.filter(({ mark }, at) => at > 0 || mark !== 'v'), to, null)] : expressionOf(tokens, from, to);
}
