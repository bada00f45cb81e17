/** Whether two expressions, each of an article of its own day, name the same time. */
import { readDay, weekdayOf } from './calendar.ts';
import type { DateExpression, PartialDate } from './expression.ts';
import { resolveDate } from './resolve.ts';
import type { DayRange } from './resolve.ts';

/** `compatible`: one is a part of the other, or less exact, or too little is known; nothing contradicts. */
export type Comparison = 'same' | 'compatible' | 'different';

/** Compares two expressions, each with the day its article was written (YYYY-MM-DD or null). */
export function compareDates(one: DateExpression, oneWritten: string | null, other: DateExpression, otherWritten: string | null): Comparison {
  const [days, otherDays] = [resolveDate(one, oneWritten), resolveDate(other, otherWritten)];
  const ofDays = days !== null && otherDays !== null ? compareDays(one, days, other, otherDays) : compareStated(one, days, other, otherDays);
  return [ofDays, compareValues(one.minutes?.join('–'), other.minutes?.join('–')), compareValues(one.part, other.part)].reduce(weaker);
}

const ORDER: readonly Comparison[] = ['same', 'compatible', 'different'];

function weaker(one: Comparison, other: Comparison): Comparison {
  return ORDER[Math.max(ORDER.indexOf(one), ORDER.indexOf(other))] ?? 'different';
}

/** Values of one part: what only one of the two says contradicts nothing. */
function compareValues(one: string | number | null | undefined, other: string | number | null | undefined): Comparison {
  if ((one ?? null) === (other ?? null)) return 'same';
  return (one ?? null) === null || (other ?? null) === null ? 'compatible' : 'different';
}

function compareDays(one: DateExpression, days: DayRange, other: DateExpression, otherDays: DayRange): Comparison {
  if (days.from === otherDays.from && days.to === otherDays.to) return 'same';
  if (holds(days, otherDays) || holds(otherDays, days)) return 'compatible';
  const overlap = days.from <= otherDays.to && otherDays.from <= days.to;
  // A week or a season may begin in one month or year and end in the next; two stated ranges must agree.
  return overlap && !one.isRange && !other.isRange ? 'compatible' : 'different';
}

const holds = (outer: DayRange, inner: DayRange): boolean => outer.from <= inner.from && outer.to >= inner.to;

/** Where one of the two cannot be resolved: by what both say. */
function compareStated(one: DateExpression, days: DayRange | null, other: DateExpression, otherDays: DayRange | null): Comparison {
  if (one.shift !== null && other.shift !== null && !one.relative && !other.relative) return one.shift.by === other.shift.by ? 'same' : 'different';
  if (isDayOfYear(one) && isDayOfYear(other)) {
    const sameDay = one.from.month === other.from.month && one.from.day === other.from.day;
    // «8 мая» is taken for 08.05.2015 until an article says otherwise.
    return sameDay && compareValues(one.from.year, other.from.year) !== 'different' ? 'same' : 'different';
  }
  const weekday = compareValues(weekdayIn(one, days), weekdayIn(other, otherDays));
  const stated = FIELDS.map((field) => compareEnds(one, other, field)).reduce(weaker);
  const isKnown = one.from.year !== null || one.from.month !== null || one.weekday !== null || one.minutes !== null;
  if (weekday === 'different' || stated === 'different') return 'different';
  return stated === 'same' && isKnown && one.shift === null && other.shift === null ? weekday : 'compatible';
}

const isDayOfYear = ({ from, isRange, shift }: DateExpression): boolean => !isRange && shift === null && from.month !== null && from.day !== null;

/** The weekday of a single day. */
function weekdayIn({ weekday }: DateExpression, days: DayRange | null): number | null {
  if (weekday !== null || days === null || days.from !== days.to) return weekday;
  const day = readDay(days.from);
  return day === null ? null : weekdayOf(day);
}

const FIELDS = ['year', 'month', 'day'] as const;

/** One field of the two times: the same, or the one holds the other. */
function compareEnds(one: DateExpression, other: DateExpression, name: (typeof FIELDS)[number]): Comparison {
  const [from, to] = [compareValues(one.from[name], other.from[name]), compareValues(one.to[name], other.to[name])];
  if (from !== 'different' && to !== 'different') return weaker(from, to);
  const withinOther = within(one.from, one.to, other.from, other.to, name);
  return withinOther || within(other.from, other.to, one.from, one.to, name) ? 'compatible' : 'different';
}

/** Tells whether a field of one time lies within that of another. */
function within(from: PartialDate, to: PartialDate, outerFrom: PartialDate, outerTo: PartialDate, name: (typeof FIELDS)[number]): boolean {
  const values = [from[name], to[name], outerFrom[name], outerTo[name]];
  const [first, last, outerFirst, outerLast] = values;
  if (first == null || last == null || outerFirst == null || outerLast == null) return true;
  // December to February runs over the end of the year.
  if (outerFirst > outerLast) return first >= outerFirst || last <= outerLast;
  return first >= outerFirst && last <= outerLast;
}
