/**
 * Casual expressions that the forms leave out ("the day after tomorrow", «полгода назад»), by chrono-node. Over whole texts it
 * finds little more that is a date of the writing, and much that is none ("now", "for nine years", «Май» of «Майкл»), so it is
 * asked only where one of a few words stands.
 */
import { createRequire } from 'node:module';
import type { Chrono } from 'chrono-node/en';
import type { LanguageCode } from '../language.ts';
import type { DateExpression, Shift } from './expression.ts';

const TRIGGERS: readonly (readonly [language: LanguageCode, trigger: RegExp])[] = [
  ['en', /\b(?:the day (?:after tomorrow|before yesterday)|(?:a|\w{1,9}) (?:day|week|month|year)s? from (?:now|today)|half an? (?:hour|year) ago)\b/giu],
  ['ru', /(?<!\p{L})пол(?:года|часа) назад(?!\p{L})/giu],
];

/** chrono-node is read where a text asks for it: its 70 files take 60 ms, of every start and every command. */
const require = createRequire(import.meta.url);

function parserOf(language: LanguageCode): Chrono {
  return (require(`chrono-node/${language}`) as { casual: Chrono }).casual;
}

/** Any day does; on the middle of a month no distance of months runs over its end. */
const WRITTEN = new Date(2001, 0, 15, 12);
const MS_PER_HOUR = 3_600_000;
const UNKNOWN = { year: null, month: null, day: null };

/** The casual expressions of a text in that language, in order; some may overlap what other forms find. */
export function casualDatesIn(text: string, language: LanguageCode): DateExpression[] {
  return TRIGGERS.flatMap(([code, trigger]) => (code === language ? Array.from(text.matchAll(trigger)) : []).flatMap(({ 0: words, index }) => {
    const [result] = parserOf(code).parse(words, WRITTEN, { forwardDate: false });
    if (result?.text.length !== words.length) return [];
    const shift = shiftTo(result.date());
    return [{ start: index, end: index + words.length, grain: shift.unit, from: UNKNOWN, to: UNKNOWN, isRange: false, relative: true, shift, weekday: null, leaning: 0, minutes: null, part: null }];
  }));
}

/** The distance in the largest unit that makes it whole. */
function shiftTo(date: Date): Shift {
  const months = (date.getFullYear() - WRITTEN.getFullYear()) * 12 + date.getMonth() - WRITTEN.getMonth();
  if (date.getDate() === WRITTEN.getDate() && months !== 0) return months % 12 === 0 ? { unit: 'year', by: months / 12 } : { unit: 'month', by: months };
  const hours = (date.getTime() - WRITTEN.getTime()) / MS_PER_HOUR;
  const days = Math.round(hours / 24);
  if (Math.abs(hours) < 24) return { unit: 'time', by: Math.round(hours) };
  return days % 7 === 0 ? { unit: 'week', by: days / 7 } : { unit: 'day', by: days };
}
