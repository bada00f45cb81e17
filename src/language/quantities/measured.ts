/** Amounts of a unit: money, percents, measures, durations and ages. */
import { quantityOf } from './amount.ts';
import type { Amount, Found } from './amount.ts';
import type { QuantityKind } from './quantity.ts';
import { isJoined, wordAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { isAgeLedBy } from './surroundings.ts';
import { TERMS } from './term-words.ts';
import type { CurrencySign, WrittenUnit } from './units.ts';

/** The scales of temperature that are not Celsius, by definition. */
const TO_CELSIUS: Readonly<Record<string, (degrees: number) => number>> = {
  '°F': (degrees) => ((degrees - 32) * 5) / 9,
  '°C+273': (degrees) => degrees - 273.15,
};
/** What the factors of units leave behind so many digits is no part of a value. */
const DIGITS = 12;

/** "$5 million"; a word after the number ("$5 million dollars") is its end. */
export function money(amount: Amount, sign: CurrencySign, unit: WrittenUnit | undefined): Found {
  const isNamed = unit?.kind === 'money';
  return quantityOf(amount, { kind: 'money', unit: sign.base, start: sign.start, end: isNamed ? unit.end : amount.last.end }, isNamed ? unit.next : amount.last.next);
}

/** An amount with the unit behind it. */
export function measured(reading: Reading, amount: Amount, unit: WrittenUnit): Found {
  const toBase = TO_CELSIUS[unit.base] ?? ((value: number): number => value * unit.factor);
  const [low, high] = [amount.low, amount.high].map((value) => Number(toBase(value).toPrecision(DIGITS))) as [number, number];
  const base = unit.base in TO_CELSIUS ? '°C' : unit.base;
  const old = unit.kind === 'duration' ? oldAfter(reading, unit.next) : undefined;
  const { end, next } = old ?? unit;
  const kind = old === undefined ? kindOf(reading, amount, unit) : 'age';
  return quantityOf(amount, { kind, unit: base, low, high, end }, next);
}

/** «Ему 25 лет» and «25-летний водитель» are ages, «25-летний контракт» is none. */
function kindOf(reading: Reading, amount: Amount, unit: WrittenUnit): QuantityKind {
  if (unit.kind !== 'duration') return unit.kind;
  const isAdjective = unit.adjective && unit.base === 'year' && !TERMS.test(wordAt(reading, unit.next));
  return isAdjective || isAgeLedBy(reading, amount.first.first, true) ? 'age' : 'duration';
}

/** "25 years old", "25-year-old", "25 years of age". */
function oldAfter(reading: Reading, next: number): { end: number; next: number } | undefined {
  if (!isJoined(reading, next)) return undefined;
  const word = wordAt(reading, next);
  const length = word === 'old' || word === 'olds' ? 1 : word === 'of' && wordAt(reading, next + 1) === 'age' ? 2 : 0;
  const last = length === 0 ? undefined : reading.tokens[next + length - 1];
  return last === undefined ? undefined : { end: last.end, next: next + length };
}
