/** Dates and times in English and Russian texts: where they stand, what they say, and when that is. */
import { cached } from '../cache.ts';
import type { LanguageCode } from '../language.ts';
import { tokenize } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import { casualDatesIn } from './casual.ts';
import { ENGLISH_WORDS } from './english-words.ts';
import type { DateExpression } from './expression.ts';
import { formsIn, longestOf, mayHoldForms } from './forms.ts';
import type { FormMatch } from './forms.ts';
import { leaningOf } from './leaning.ts';
import { markedTokens, meaningOfWord } from './marks.ts';
import type { MarkedToken } from './marks.ts';
import { areNeighbours, joinEnds } from './range-ends.ts';
import { readAlone, readTokens } from './reading.ts';
import { RUSSIAN_WORDS } from './russian-words.ts';
import { settleMarks } from './settling.ts';
import { expressionOf } from './time-spans.ts';
import { RELATIVE } from './word-table.ts';
import type { WordTable } from './word-table.ts';

export { compareDates } from './compare.ts';
export type { DateExpression, DateGrain, PartialDate, PartOfTime, Shift } from './expression.ts';
export { resolveDate } from './resolve.ts';

/** Their scripts keep the two languages apart, and each quotes the other. */
const WORDS: WordTable = new Map([...ENGLISH_WORDS, ...RUSSIAN_WORDS]);

const meaningOf = cached((word) => meaningOfWord(word, WORDS));

/**
 * The dates and times that a text in that language names: in order, not overlapping, of two that overlap the longer one.
 * Never throws; takes time in proportion to the text's length.
 */
export function datesIn(text: string, language: LanguageCode): DateExpression[] {
  return mayHoldDates(text, tokenize(text)) ? longestOf([...formalDatesIn(text), ...casualDatesIn(text, language)]) : [];
}

/** Words that no form of a date can do without, if it has no digit. */
const TIMED: ReadonlySet<string> = new Set([...WORDS].flatMap(([word, { mark }]) => (mayHoldForms(mark) || mark === RELATIVE ? [word] : [])).concat('now', 'полгода', 'полчаса'));
/** Before a full stop these are shortened: «XX в.». */
const SHORTENED: ReadonlySet<string> = new Set(['г', 'гг', 'в', 'вв']);
const DIGIT = /^\d/;

/** Three sentences of four hold none, and are told by their words. */
function mayHoldDates(text: string, tokens: readonly Token[]): boolean {
  return tokens.some(({ word, end }) => TIMED.has(word) || DIGIT.test(word) || word.includes("'") || (SHORTENED.has(word) && text[end] === '.'));
}

function formalDatesIn(text: string): DateExpression[] {
  const tokens = markedTokens(text, meaningOf);
  if (!mayHoldForms(marksOf(tokens))) return [];
  const settled = settleMarks(tokens);
  return formsIn(marksOf(settled)).flatMap((form) => readForm(settled, form));
}

function marksOf(tokens: readonly MarkedToken[]): string {
  let marks = '';
  for (const { mark } of tokens) marks += mark;
  return marks;
}

function readForm(tokens: readonly MarkedToken[], { start, end, joint }: FormMatch): DateExpression[] {
  const all = tokens.slice(start, end);
  if (joint === null) return expressionOf(all, readAlone(all), null).map((one) => (one.weekday === null ? one : { ...one, leaning: leaningOf(tokens, start, end) }));
  const [first, second] = [tokens.slice(start, joint), tokens.slice(joint + 1, end)];
  const [from, to] = [readTokens(first), readTokens(second)];
  joinEnds(from, to);
  // "8 and 12 May" are two days, "8 and 9 May" are a range like "between 8 and 12 May".
  const areTwo = tokens[joint]?.mark === '&' && first[0]?.mark !== 'B' && !areNeighbours(from, to);
  return areTwo ? [...expressionOf(first, from, null), ...expressionOf(second.filter(({ mark }, at) => at > 0 || mark !== 'v'), to, null)] : expressionOf(all, from, to);
}
