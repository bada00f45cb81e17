/** The two ends of a range, each of which may leave out what the other says. */
import { HALF_A_DAY, onDial } from './reading.ts';
import type { Reading } from './reading.ts';

/** Gives each end of a range what only the other says: "8" of «с 8 по 10 мая» is of May, "10" of "May 8–10" too. */
export function joinEnds(one: Reading, other: Reading): void {
  explain(one, other);
  explain(other, one);
  // "From November to February 2015" begins in the year before.
  const wraps = one.month !== null && other.month !== null && one.month > other.month;
  if ((one.month !== null || one.season !== null) && other.year !== null) one.year ??= other.year - (wraps ? 1 : 0);
  // "From 9 to 11 a.m. on May 3".
  if (one.minutes !== null && one.day === null) [one.year, one.month, one.day, one.weekday] = [other.year, other.month, other.day, one.weekday ?? other.weekday];
  if (one.day !== null && other.day !== null) other.year ??= one.year;
  one.era ??= other.era;
}

function explain(end: Reading, other: Reading): void {
  if (end.bare === null) return;
  if (other.century !== null) end.century = end.bare;
  else if (other.decade !== null) end.decade = end.bare < 100 ? Math.floor(other.decade / 100) * 100 + end.bare : end.bare;
  else if (other.minutes !== null) end.minutes = onDial(end.bare * 60, other.isPastNoon && end.bare * 60 + HALF_A_DAY < other.minutes ? 1 : 2);
  else if (other.day !== null) [end.day, end.month] = [end.bare, other.month];
  // "1990–91".
  else if (other.year !== null) end.year = end.bare < 100 ? Math.floor(other.year / 100) * 100 + end.bare : end.bare;
  end.bare = null;
}

/** Tells whether the second of two times follows the first: 8 and 9 May, 2011 and 2012, May and June. */
export function areNeighbours(one: Reading, other: Reading): boolean {
  const field = (['day', 'month', 'year', 'century', 'decade'] as const).find((name) => other[name] !== null);
  return field !== undefined && (other[field] ?? 0) - (one[field] ?? 0) === (field === 'decade' ? 10 : 1);
}
