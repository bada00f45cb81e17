/** Forms: all usual ways in which a value or a day of a question may stand in a text of either language. */
import { termOf } from '../tokens.ts';
import type { Expression, Token } from '../tokens.ts';
import { HALF_FORMS, MONTH_FORMS, ORDINAL_FORMS, SCALE_FORMS, UNIT_FORMS } from './form-words.ts';
import { ORDINAL_WORDS, VALUE_WORDS } from './number-words.ts';
import { beginsNumber, numberAt } from './numbers.ts';
import type { WrittenNumber } from './numbers.ts';
import { isFigure } from './reading.ts';
import type { Reading } from './reading.ts';

/** A stretch of a question, and what may stand for it: sequences of terms of the index, itself among them. */
export interface FormMatch {
  /** Words covered, from the position on. */
  readonly length: number;
  readonly forms: readonly Expression[];
}

const MONTH_WORDS: ReadonlySet<string> = new Set(MONTH_FORMS.flat());
const LAST_DAY = 31;
/** A day and a month in figures, with or without the year. */
const NUMERIC_DATE = /^(0?[1-9]|[12]\d|3[01])\.(0[1-9]|1[0-2])(?:\.(\d{4}))?$/;
const YEAR = /^(?:1\d{3}|20\d{2}|2100)$/;
/** One and zero are everywhere. */
const LEAST_VALUE = 2;
/** More figures behind the point than people write before a scale: 1,487,512 is no "1.487512 million". */
const MOST_DECIMALS = 3;
const ORDINAL_SUFFIX = /^(?:st|nd|rd|th|го|е|of)$/;

/** The values, days and units that begin at `position` of a question's folded words, the longest first. */
export function formsAt(words: readonly string[], position: number): readonly FormMatch[] {
  const [word = '', before = ''] = [words[position], words[position - 1]];
  if (!isFigure(before) && !beginsForm(word)) return NONE;
  const date = dateAt(words, position);
  if (date.length > 0) return date;
  const number = numberAt(readingOf(words, position), 0);
  const unit = isFigure(before) ? unitForms(word) : [];
  const units: FormMatch[] = unit.length > 0 ? [{ length: 1, forms: unit }] : [];
  if (number === undefined || number.value < LEAST_VALUE || (number.bare && YEAR.test(word))) return units;
  const forms = number.type === 'ordinal' ? ordinalForms(number.value, word) : number.type === 'cardinal' ? valueForms(number) : [];
  return [...(forms.length > 0 ? [{ length: number.next, forms: distinct(forms) }] : []), ...units];
}

const NONE: readonly FormMatch[] = [];

/** Most words begin no number and name no month. */
function beginsForm(word: string): boolean {
  return beginsNumber(word) || MONTH_WORDS.has(word);
}

/** Numbers of questions are short: so many words are read. */
const LONGEST_NUMBER = 10;

/** What tokens lose of "5m", "3rd" and «3-й»: how the word stands at its figure. */
const GLUED: ReadonlyMap<string, string> = new Map([['m', 'M'], ['st', 'st'], ['nd', 'nd'], ['rd', 'rd'], ['th', 'th'], ['й', '-й'], ['го', '-го']]);

/** The words from a position on as a text of their own. */
function readingOf(words: readonly string[], position: number): Reading {
  let text = '';
  const tokens: Token[] = [];
  for (const word of words.slice(position, position + LONGEST_NUMBER)) {
    const glued = isFigure(tokens.at(-1)?.word ?? '') ? GLUED.get(word) : undefined;
    text += glued ?? (text === '' ? word : ` ${word}`);
    tokens.push({ start: text.length - word.length, end: text.length, word });
  }
  return { text, tokens, language: 'und' };
}

function valueForms({ value }: WrittenNumber): string[][] {
  const forms: string[][] = [[String(value)], ...(VALUE_WORDS.get(value) ?? wordsOfTens(value)).map((form) => [...form])];
  for (const [scale, names] of SCALE_FORMS) {
    const times = Number((value / scale).toPrecision(12));
    if (times < 1 || times >= 1000 || decimals(times) > MOST_DECIMALS) continue;
    const figures = [[String(times)], ...(VALUE_WORDS.get(times) ?? [])];
    for (const name of names) for (const figure of figures) if (sameScript(figure, name)) forms.push([...figure, name]);
    if (times === 1) for (const name of names) if (name.length > 4) forms.push([name]);
  }
  for (const [scale, halves] of HALF_FORMS) if (value * 2 === scale) for (const half of halves) forms.push([...half]);
  return forms;
}

/** "Twenty five", «двадцать пять». */
function wordsOfTens(value: number): string[][] {
  const ones = value % 10;
  if (value >= 100 || ones === 0 || !Number.isInteger(value)) return [];
  const [tens, units] = [VALUE_WORDS.get(value - ones) ?? [], VALUE_WORDS.get(ones) ?? []];
  return tens.flatMap((ten) => units.filter((unit) => sameScript(ten, unit[0] ?? '')).map((unit) => [...ten, ...unit]));
}

/** Words for figures, and figures for words: from word to word is the lexicon's, which has their other meanings as well. */
function ordinalForms(value: number, typed: string): string[][] {
  if (isFigure(typed)) return (ORDINAL_WORDS.get(value) ?? []).map((word) => [word]);
  return ORDINAL_FORMS.map((suffix) => [String(value), suffix]);
}

function unitForms(word: string): Expression[] {
  const term = termOf(word);
  const row = UNIT_FORMS.find((forms) => forms.some((form) => termOf(form) === term));
  return row === undefined ? [] : distinct(row.map((form) => [form]));
}

/** "May 8", "8 May", "8th of May", «8 мая 2015», "08.05", "08.05.2015". */
function dateAt(words: readonly string[], position: number): FormMatch[] {
  const word = words[position] ?? '';
  const numeric = NUMERIC_DATE.exec(word);
  if (numeric !== null) return [{ length: 1, forms: dayForms(Number(numeric[1]), Number(numeric[2]) - 1, numeric[3]) }];
  let [day, next] = [dayOf(word), position + 1];
  let month = monthOf(word);
  if (month >= 0) {
    day = dayOf(words[next] ?? '');
    next += ORDINAL_SUFFIX.test(words[next + 1] ?? '') && words[next + 1] !== 'of' ? 2 : 1;
  } else {
    while (next < position + 3 && ORDINAL_SUFFIX.test(words[next] ?? '')) next += 1;
    month = monthOf(words[next] ?? '');
    next += 1;
  }
  if (month < 0 || day === 0) return [];
  const year = YEAR.test(words[next] ?? '') ? words[next] : undefined;
  const forms = { length: next - position, forms: dayForms(day, month) };
  return year === undefined ? [forms] : [{ length: next - position + 1, forms: [[numericDay(day, month, year)]] }, forms];
}

function dayForms(day: number, month: number, year?: string): Expression[] {
  const named = (MONTH_FORMS[month] ?? []).flatMap((name) => [[String(day), name], ...(/^[a-z]/.test(name) ? [[name, String(day)]] : [])]);
  return distinct([...(year === undefined ? [] : [[numericDay(day, month, year)]]), [numericDay(day, month)], ...named]);
}

function numericDay(day: number, month: number, year?: string): string {
  return [String(day).padStart(2, '0'), String(month + 1).padStart(2, '0'), ...(year === undefined ? [] : [year])].join('.');
}

function dayOf(word: string): number {
  const day = /^\d{1,2}$/.test(word) ? Number(word) : 0;
  return day <= LAST_DAY ? day : 0;
}

function monthOf(word: string): number {
  return word === '' ? -1 : MONTH_FORMS.findIndex((forms) => forms.includes(word));
}

function decimals(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/** "Five миллионов" nobody writes; figures go with both. */
function sameScript(figure: readonly string[], name: string): boolean {
  return isFigure(figure[0] ?? '') || /^[a-z]/.test(figure[0] ?? '') === /^[a-z]/.test(name);
}

/** As terms of the index, each once. */
function distinct(forms: readonly (readonly string[])[]): Expression[] {
  const terms = forms.map((form) => form.map((word) => termOf(word)));
  return [...new Map(terms.map((form) => [form.join(' '), form])).values()];
}
