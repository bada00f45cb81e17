/** Days of the calendar: their names as YYYY-MM-DD, and the way between them. */

const MS_PER_DAY = 86_400_000;

/** A day as a number: days since 1970-01-01. Months outside of 1–12 and days outside of the month run over, as in `Date`. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MS_PER_DAY);
}

/** The number of a day written as YYYY-MM-DD, null if it is none. */
export function readDay(written: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(written);
  return match === null ? null : dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** A day's number as YYYY-MM-DD; null outside of the years 1–9999. */
export function writeDay(number: number): string | null {
  const { year, month, day } = partsOfDay(number);
  if (!(year >= 1 && year <= 9999)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Year, month and day of a day's number. */
export function partsOfDay(number: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(number * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The last day of a month. */
export function lengthOfMonth(year: number, month: number): number {
  return partsOfDay(dayNumber(year, month + 1, 0)).day;
}

/** The weekday of a day's number; 1 is Monday. */
export function weekdayOf(number: number): number {
  // 1970-01-01 was a Thursday.
  return ((((number + 3) % 7) + 7) % 7) + 1;
}
