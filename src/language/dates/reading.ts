/** What the tokens of a date say: its year, month, day, and so on, part by part. */
import type { DateGrain, PartOfTime, Shift } from './expression.ts';
import type { MarkedToken } from './marks.ts';
import { UNITS } from './word-table.ts';
import type { Mark } from './word-table.ts';

/** The parts of one time, or of one end of a range. */
export interface Reading {
  year: number | null;
  month: number | null;
  day: number | null;
  /** 1 is winter. */
  season: number | null;
  /** The first year. */
  decade: number | null;
  century: number | null;
  /** "The 1700s": the first of a hundred years. */
  hundred: number | null;
  era: number | null;
  weekday: number | null;
  minutes: number | null;
  /** Tells whether the clock of twelve hours is said to be past noon. */
  isPastNoon: boolean;
  /** A number alone, which the other end of a range explains. */
  bare: number | null;
  part: PartOfTime | null;
  shift: Shift | null;
}

const PARTS: readonly PartOfTime[] = ['early', 'mid', 'late'];
const NOTHING: Reading = {
  year: null, month: null, day: null, season: null, decade: null, century: null, hundred: null, era: null, weekday: null, minutes: null, isPastNoon: false, bare: null, part: null, shift: null,
};
/** Noon, in minutes. */
export const HALF_A_DAY = 720;
/** "Before present" counts from there. */
const PRESENT = 1950;

/** "The 2000s" are ten years, the hundreds before them a hundred. */
const NO_HUNDRED = 2000;

/** Marks of units. */
const UNIT = /[kjgGcP]/;
/** Marks whose value is a part as it stands. */
const FIELD_OF: Readonly<Record<Mark, 'year' | 'month' | 'weekday' | 'season' | 'era' | 'minutes'>> = {
  y: 'year', m: 'month', a: 'month', A: 'month', w: 'weekday', u: 'weekday', s: 'season', S: 'season', e: 'era', T: 'minutes',
};

/** Reads the tokens of one time, or of one end of a range. */
export function readTime(tokens: readonly MarkedToken[]): Reading {
  const reading = { ...NOTHING };
  if (tokens.at(-1)?.mark === 'z') return { ...reading, shift: shiftBack(tokens) };
  tokens.forEach((token, at) => {
    const field = FIELD_OF[token.mark];
    if (field === undefined) readPart(reading, token, tokens, at);
    else reading[field] = token.value;
  });
  const leaning = tokens.find(({ mark }) => mark === 'l')?.value;
  if (leaning !== undefined) reading.shift = { unit: unitOf(tokens.findLast(({ mark }) => UNIT.test(mark))) ?? ownUnit(reading), by: leaning };
  // «60-е годы прошлого века» are those of the twentieth in all that is written now.
  if (reading.decade !== null) reading.shift = null;
  if (reading.decade !== null && reading.century !== null) [reading.decade, reading.century] = [reading.century * 100 - 100 + (reading.decade % 100), null];
  if (reading.month !== null) [reading.day, reading.bare] = [reading.bare ?? reading.day, null];
  if (reading.era !== null) reading.year ??= reading.bare;
  return reading;
}

function readPart(reading: Reading, { mark, value, word }: MarkedToken, tokens: readonly MarkedToken[], at: number): void {
  switch (mark) {
    case 'd':
    case 'n':
    case 'o':
    case 'R':
      readNumber(reading, value, tokens, at);
      break;
    case 'D':
      [reading.year, reading.month, reading.day] = [Math.floor(value / 10_000), Math.floor(value / 100) % 100 || null, value % 100 || null];
      break;
    case 'Y':
      if (value % 100 === 0 && value < NO_HUNDRED && word.endsWith('s')) reading.hundred = value;
      else reading.decade = value;
      break;
    case 'p':
    case 'j':
      if (reading.minutes === null) break;
      reading.isPastNoon = mark === 'j' || value === 1;
      reading.minutes = onDial(reading.minutes, mark === 'j' ? 1 : value);
      break;
    case 'i':
      reading.part = PARTS[value] ?? null;
      break;
    case 't':
      reading.shift = { unit: 'day', by: value };
      break;
    default:
  }
}

/** What a number is, by the tokens beside it. */
function readNumber(reading: Reading, value: number, tokens: readonly MarkedToken[], at: number): void {
  const next = tokens[at + 1]?.mark ?? '';
  const hasEra = tokens.some(({ mark }) => mark === 'e');
  if (next === 'H') reading.part = value === 2 ? 'late' : 'early';
  else if (/[cq-]/.test(next)) reading.century = value;
  else if (/[pPj]/.test(next)) reading.minutes = value * 60;
  else if (/[gGe]/.test(next) && (hasEra || value >= 100)) reading.year = value;
  else reading.bare = value;
}

/** Reads the tokens of one time that is no end of a range: «79 году» is of no other century. */
export function readAlone(tokens: readonly MarkedToken[]): Reading {
  const reading = readTime(tokens);
  if (tokens.some(({ mark }) => mark === 'g')) reading.year ??= reading.bare;
  return reading;
}

/** Minutes of a clock of twelve hours as minutes of the day; `half` is 0 before noon, 1 after it, other where it is not said. */
export function onDial(minutes: number, half: number): number {
  if (half === 0) return minutes >= HALF_A_DAY && minutes < HALF_A_DAY + 60 ? minutes - HALF_A_DAY : minutes;
  return half === 1 && minutes < HALF_A_DAY ? minutes + HALF_A_DAY : minutes;
}

/** "22 million years ago". */
function shiftBack(tokens: readonly MarkedToken[]): Shift {
  const amounts = tokens.filter(({ mark }) => /[Ndny]/.test(mark)).map(({ value }) => value);
  const powers = tokens.filter(({ mark }) => mark === 'M').map(({ value }) => 10 ** value);
  const by = [...amounts, ...powers].reduce((product, factor) => product * factor, 1);
  return { unit: unitOf(tokens.findLast(({ mark }) => UNIT.test(mark))) ?? 'day', by: -by };
}

function unitOf(token: MarkedToken | undefined): DateGrain | null {
  if (token === undefined) return null;
  if (token.mark === 'P') return 'time';
  return token.mark === 'j' ? 'day' : (UNITS[token.value] ?? null);
}

function ownUnit(reading: Reading): DateGrain {
  if (reading.weekday !== null) return 'weekday';
  if (reading.month !== null) return 'month';
  return reading.season === null ? 'day' : 'season';
}

/** The year as history counts it: negative before our era. */
export function yearOf({ year, era }: Reading): number | null {
  if (year === null) return null;
  if (era === 0) return PRESENT - year;
  return era === -1 ? -year : year;
}
