/** Comparing quantities: the same value in other words, one the rounding of the other, or a contradiction. */
import type { Quantity } from './quantity.ts';

/** A value as it is compared: in a unit that all of its family share. */
interface Comparable {
  readonly family: string;
  readonly low: number;
  readonly high: number;
}

/** Months and years in months; days of a mean month, for durations in both. */
const MONTHS_OF_YEAR = 12;
const SECONDS_OF_MONTH = 2_629_746;

/** "About 5" is 5 within this share; "over 5" reaches so far above, "nearly 5" so far below. */
const ABOUT = 0.05;
const BEYOND = 0.1;
/** Feet and metres, months and days, thirds and percents are rounded when one is given for the other. */
const CONVERTED = 0.02;
/** Counts below this are not rounded: 30 and 32 contradict each other. */
const LEAST_ROUNDED = 100;
/** Values this near, as a share of the larger, differ by floating point only. */
const EQUAL = 1e-9;

/**
 * Whether two quantities say the same: 'same' where the values are equal (1.5 million, полтора миллиона); 'compatible' where both can be true
 * (one rounds the other, lies in its range, is hedged, or was converted); 'different' otherwise, and for kinds and units that do not convert.
 * What is counted is not looked at. A duration in years may be an age («25 лет», "aged 25").
 */
export function compareQuantities(one: Quantity, other: Quantity): 'same' | 'compatible' | 'different' {
  const [first, second] = commonUnit(comparable(one), comparable(other));
  if (first.family !== second.family) return 'different';
  if (first.family === 'ratio :') return compareScores(first, second);
  const isEqual = near(first.low, second.low, EQUAL) && near(first.high, second.high, EQUAL);
  if (isEqual) return one.approximate === other.approximate && isAge(one) === isAge(other) ? 'same' : 'compatible';
  const isConverted = first.family.startsWith('measure') || first.family === 'seconds' || (first.family === 'share' && one.unit !== other.unit);
  const tolerance = isConverted ? CONVERTED : 0;
  const [a, b] = [widened(first, one, tolerance), widened(second, other, tolerance)];
  if (a.low <= b.high && b.low <= a.high) return 'compatible';
  const isRounded = isPoint(first) && isPoint(second) && (rounds(first.low, second.low) || rounds(second.low, first.low));
  return isRounded && first.family !== 'ordinal' ? 'compatible' : 'different';
}

function comparable({ kind, unit, low, high }: Quantity): Comparable {
  if (unit === '%') return { family: 'share', low: low / 100, high: high / 100 };
  if (kind === 'ratio' && unit === null) return { family: 'share', low, high };
  if (unit === 'year') return { family: 'month', low: low * MONTHS_OF_YEAR, high: high * MONTHS_OF_YEAR };
  if (unit === 'month' || unit === 's') return { family: unit, low, high };
  return { family: unit === ':' ? 'ratio :' : kind === 'count' || kind === 'ordinal' ? kind : `${kind} ${unit}`, low, high };
}

/** Seconds and months in seconds, where one is given in each. */
function commonUnit(one: Comparable, other: Comparable): [Comparable, Comparable] {
  const isMixed = (one.family === 's' && other.family === 'month') || (one.family === 'month' && other.family === 's');
  return isMixed ? [inSeconds(one), inSeconds(other)] : [one, other];
}

function inSeconds({ family, low, high }: Comparable): Comparable {
  const factor = family === 'month' ? SECONDS_OF_MONTH : 1;
  return { family: 'seconds', low: low * factor, high: high * factor };
}

function compareScores(one: Comparable, other: Comparable): 'same' | 'compatible' | 'different' {
  if (one.low === other.low && one.high === other.high) return 'same';
  // Told by the loser.
  return one.low === other.high && one.high === other.low ? 'compatible' : 'different';
}

function isAge({ kind }: Quantity): boolean {
  return kind === 'age';
}

/** The values a quantity allows for. */
function widened({ low, high, family }: Comparable, { approximate }: Quantity, tolerance: number): Comparable {
  const below = approximate === 'about' ? ABOUT : approximate === 'less' ? BEYOND : tolerance;
  const above = approximate === 'about' ? ABOUT : approximate === 'more' ? BEYOND : tolerance;
  return { family, low: low - Math.abs(low) * Math.max(below, tolerance), high: high + Math.abs(high) * Math.max(above, tolerance) };
}

function isPoint({ low, high }: Comparable): boolean {
  return low === high;
}

function near(one: number, other: number, share: number): boolean {
  return Math.abs(one - other) <= share * Math.max(Math.abs(one), Math.abs(other));
}

/** Whether the first is the second with fewer digits: 1.5 million of 1,487,000; 5 of 5.3. */
function rounds(coarse: number, fine: number): boolean {
  if (!near(coarse, fine, ABOUT)) return false;
  if (Math.abs(coarse) < LEAST_ROUNDED && Number.isInteger(fine)) return false;
  const step = lastPlace(coarse);
  return lastPlace(fine) < step && Math.abs(coarse - fine) <= step / 2 + step * EQUAL;
}

/** The place of a number's last digit that is not zero: 100,000 of 1,500,000; 0.1 of 2.5. */
function lastPlace(value: number): number {
  if (value === 0) return 1;
  const [digits = '', exponent] = Math.abs(Number(value.toPrecision(12))).toExponential().split('e');
  return 10 ** (Number(exponent) - (digits.split('.')[1]?.length ?? 0));
}
