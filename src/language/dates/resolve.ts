/** From what a text says of a time to the days it means, by the day on which the text was written. */
import { dayNumber, lengthOfMonth, partsOfDay, readDay, weekdayOf, writeDay } from './calendar.ts';
import type { DateExpression, PartialDate, Shift } from './expression.ts';

/** The first and the last day. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** Numbers of days (`calendar.ts`). */
type Days = readonly [from: number, to: number];

const DAYS_OF_WEEK = 7;
const YEARS_OF: Readonly<Partial<Record<Shift['unit'], number>>> = { year: 1, decade: 10, century: 100 };

/**
 * The days that an expression means in an article of that day (YYYY-MM-DD), as YYYY-MM-DD: a full date by itself; a weekday as
 * the nearest one, a day or month without year in the year that puts it nearest. Null where it cannot be known.
 */
export function resolveDate(expression: DateExpression, written: string | null): DayRange | null {
  const days = daysOf(expression, written === null ? null : readDay(written));
  if (days === null) return null;
  const [from, to] = [writeDay(days[0]), writeDay(days[1])];
  return from === null || to === null || days[0] > days[1] ? null : { from, to };
}

function daysOf(expression: DateExpression, today: number | null): Days | null {
  const { from, to, shift, weekday } = expression;
  if (from.year !== null && to.year !== null) return endsIn(from, to, from.year, to.year);
  if (today === null) return null;
  if (from.month !== null && to.month !== null) return withYear(from, to, shift, today);
  if (shift !== null && shift.unit !== 'weekday') return shifted(shift, today, expression.isRange);
  return weekday === null ? null : same(weekdayNear(weekday, expression, today));
}

const same = (day: number): Days => [day, day];

function endsIn(from: PartialDate, to: PartialDate, firstYear: number, lastYear: number): Days | null {
  // A year before our era is no year of the calendar of days; 2015 of "5/8/2015" is no day.
  if (firstYear < 1 || lastYear < 1 || (from.day === null) !== (to.day === null)) return null;
  const lastMonth = to.month ?? 12;
  if (!isDay(firstYear, from) || !isDay(lastYear, to)) return null;
  return [dayNumber(firstYear, from.month ?? 1, from.day ?? 1), dayNumber(lastYear, lastMonth, to.day ?? lengthOfMonth(lastYear, lastMonth))];
}

/** There is no February 29 in most years. */
const isDay = (year: number, { month, day }: PartialDate): boolean => day === null || month === null || day <= lengthOfMonth(year, month);

/** A day, month or season without its year. */
function withYear(from: PartialDate, to: PartialDate, shift: Shift | null, today: number): Days | null {
  const { year } = partsOfDay(today);
  const wraps = (to.month ?? 0) < (from.month ?? 0) ? 1 : 0;
  const inYear = (one: number): Days | null => endsIn(from, to, one, one + wraps);
  if (shift?.unit === 'year' || (shift?.by === 0 && wraps === 0)) return inYear(year + shift.by);
  const candidates = [year - 2, year - 1, year, year + 1, year + 2].flatMap((one) => {
    const days = inYear(one);
    return days === null ? [] : [days];
  });
  if (shift?.by === -1) return candidates.findLast(([, last]) => last < today) ?? null;
  if (shift?.by === 1) return candidates.find(([first]) => first > today) ?? null;
  return candidates.toSorted((one, other) => distance(one, today) - distance(other, today))[0] ?? null;
}

function distance([from, to]: Days, today: number): number {
  return Math.max(0, from - today, today - to);
}

function weekdayNear(weekday: number, { shift, leaning }: DateExpression, today: number): number {
  const ahead = (weekday - weekdayOf(today) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  if (shift?.by === -1) return today + ahead - DAYS_OF_WEEK;
  if (shift?.by === 1) return today + (ahead || DAYS_OF_WEEK);
  if (shift?.by === 0) return today + weekday - weekdayOf(today);
  const isBehind = leaning === 0 ? ahead > DAYS_OF_WEEK / 2 : leaning < 0 && ahead > 0;
  return today + (isBehind ? ahead - DAYS_OF_WEEK : ahead);
}

function shifted({ unit, by }: Shift, today: number, isRange: boolean): Days | null {
  if (isRange) return null;
  const { year, month, day } = partsOfDay(today);
  // "Five years ago" is a year, "five months ago" a month: more is not said.
  const years = YEARS_OF[unit];
  if (years !== undefined) {
    const first = (Math.floor(year / years) + by) * years;
    return first < 1 ? null : [dayNumber(first, 1, 1), dayNumber(first + years - 1, 12, 31)];
  }
  if (unit === 'month') return [dayNumber(year, month + by, 1), dayNumber(year, month + by + 1, 0)];
  if (unit === 'week') {
    const monday = today - weekdayOf(today) + 1 + by * DAYS_OF_WEEK;
    return [monday, monday + DAYS_OF_WEEK - 1];
  }
  return unit === 'day' ? same(dayNumber(year, month, day + by)) : null;
}
