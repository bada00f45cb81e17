/** From the parts of a date to its first and last day. */
import type { DateExpression, DateGrain, PartialDate } from './expression.ts';
import type { MarkedToken } from './marks.ts';
import { yearOf } from './reading.ts';
import type { Reading } from './reading.ts';

const UNKNOWN: PartialDate = { year: null, month: null, day: null };
const ofYear = (year: number): PartialDate => ({ year, month: null, day: null });
const MINUTES_PER_DAY = 1440;
/** Every century has its own last day of February; no date is refused for a leap year. */
const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** An amount of years that no day of writing makes more exact: "66 million years ago" says the same in every article. */
const AGES = 1000;

/** The expression that tokens with one reading make, or with the two ends of a range; none where they name no time. */
export function expressionOf(tokens: readonly MarkedToken[], one: Reading, other: Reading | null): DateExpression[] {
  const [first, end] = [tokens[0], tokens.at(-1)];
  const last = other ?? one;
  const [grain, lastGrain] = [grainOf(one), grainOf(last)];
  if (first === undefined || end === undefined || grain === null || lastGrain === null) return [];
  const [[from], [, to]] = [endsOf(one), endsOf(last)];
  if (!isPossible(from) || !isPossible(to) || (one.minutes ?? 0) > MINUTES_PER_DAY) return [];
  const isOfAges = one.shift?.unit === 'year' && one.shift.by <= -AGES;
  return [{
    start: first.start,
    end: end.end,
    grain: lastGrain,
    from,
    to,
    isRange: other !== null,
    relative: !isOfAges && (from.year === null || to.year === null || one.shift !== null),
    shift: one.shift ?? last.shift,
    weekday: one.weekday === last.weekday ? one.weekday : null,
    leaning: 0,
    minutes: one.minutes === null ? null : [one.minutes, last.minutes ?? one.minutes],
    part: other === null ? one.part : null,
  }];
}

/** The finest part of a reading. */
function grainOf(reading: Reading): DateGrain | null {
  if (reading.minutes !== null) return 'time';
  if (reading.day !== null) return 'day';
  if (reading.month !== null) return 'month';
  if (reading.season !== null) return 'season';
  if (reading.weekday !== null) return 'weekday';
  if (reading.decade !== null) return 'decade';
  if (reading.century !== null || reading.hundred !== null) return 'century';
  return reading.shift?.unit ?? (reading.year === null ? null : 'year');
}

function endsOf(reading: Reading): readonly [first: PartialDate, last: PartialDate] {
  const year = yearOf(reading);
  const { month, day, season, decade, century, hundred, era } = reading;
  if (month !== null || day !== null) return [{ year, month, day }, { year, month, day }];
  if (season !== null) return endsOfSeason(season, year);
  if (decade !== null) return era === -1 ? [ofYear(-decade - 9), ofYear(-decade)] : [ofYear(decade), ofYear(decade + 9)];
  if (hundred !== null) return [ofYear(hundred), ofYear(hundred + 99)];
  if (century !== null && (reading.shift === null || century > 0)) {
    const [first, last] = [century * 100 - 99, century * 100];
    return era === -1 ? [ofYear(-last), ofYear(-first)] : [ofYear(first), ofYear(last)];
  }
  return year === null ? [UNKNOWN, UNKNOWN] : [ofYear(year), ofYear(year)];
}

/** Three months each. "The winter of 1943" may be that at either end of the year, so with a year it is all of it. */
function endsOfSeason(season: number, year: number | null): readonly [PartialDate, PartialDate] {
  if (season > 1) return [{ year, month: season * 3 - 3, day: null }, { year, month: season * 3 - 1, day: null }];
  return year === null ? [{ year, month: 12, day: null }, { year, month: 2, day: null }] : [{ year, month: 1, day: null }, { year, month: 12, day: null }];
}

function isPossible({ month, day }: PartialDate): boolean {
  return day === null || (day >= 1 && day <= (LONGEST_MONTHS[(month ?? 1) - 1] ?? 0));
}
