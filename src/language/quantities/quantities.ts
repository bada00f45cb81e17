/** Reading quantities: the numbers of a text with what they measure or count, in English and Russian. */
import type { LanguageCode } from '../language.ts';
import { tokenize } from '../tokens.ts';
import { quantityOf } from './amount.ts';
import type { Amount, Found } from './amount.ts';
import { beginsCompound, compoundAt } from './compounds.ts';
import { counted, divided, ranked } from './counted.ts';
import { measured, money } from './measured.ts';
import { beginsNumber, numberAt } from './numbers.ts';
import type { WrittenNumber } from './numbers.ts';
import type { Quantity } from './quantity.ts';
import { rangeFrom } from './ranges.ts';
import type { Reading } from './reading.ts';
import { areYears, hedgeAround, isAgeLedBy, isDateOrName } from './surroundings.ts';
import { signBefore, unitAfter } from './units.ts';
import type { WrittenUnit } from './units.ts';

export { compareQuantities } from './compare.ts';
export type { Approximate, Quantity, QuantityKind } from './quantity.ts';

/** A hyphen is a minus before these only, for it is a dash elsewhere. */
const DEGREES_OR_PERCENTS = /^[°%]/;
const MINUSES = ['-', '−'];
const MINUS = /(?:^|[^\p{L}\p{N}%)])([-−])$/u;

/**
 * The quantities of a text, in its order, none over another. Left out: dates, years and times; numbers that name a thing (Boeing 737,
 * No. 5); "one" and "first", "second" where no unit or noun follows; and words that say no number (several, hundreds of).
 */
export function quantitiesIn(text: string, language: LanguageCode): Quantity[] {
  const tokens = tokenize(text);
  const reading: Reading = { text, tokens, language };
  const quantities: Quantity[] = [];
  for (let position = 0; position < tokens.length; ) {
    const word = tokens[position]?.word ?? '';
    position = beginsNumber(word) || beginsCompound(word) ? readAt(reading, position, quantities) : position + 1;
  }
  return quantities;
}

/** Adds the quantity that begins at a position, if one does; gives the position to go on from. */
function readAt(reading: Reading, position: number, quantities: Quantity[]): number {
  const before = quantities.at(-1);
  const compound = compoundAt(reading, position);
  const number = compound === undefined ? numberAt(reading, position) : undefined;
  const found = number === undefined ? compound : quantityOfNumber(reading, number, before?.end ?? 0);
  if (found === undefined) return number?.next ?? position + 1;
  const sum = before === undefined ? undefined : sumOf(reading.text, before, found.quantity);
  if (sum !== undefined) quantities.pop();
  quantities.push(sum ?? found.quantity);
  return found.next;
}

/** `taken` is where the quantity before ends: a sign between two figures belongs to one of them. */
function quantityOfNumber(reading: Reading, first: WrittenNumber, taken: number): Found | undefined {
  const range = rangeFrom(reading, first);
  if (range !== undefined && range.kind !== 'range') {
    const amount = { ...range, first, figure: { start: first.start, end: range.last.end }, approximate: hedgeAround(reading, first.first, range.last.end, range.last.next) };
    return quantityOf(amount, { kind: 'ratio', unit: range.kind === 'score' ? ':' : null }, range.last.next);
  }
  if (isDateOrName(reading, first) || (range !== undefined && isDateOrName(reading, range.last, true))) return undefined;
  const last = range?.last ?? first;
  const before = signBefore(reading, first);
  const sign = before !== undefined && before.start >= taken ? before : undefined;
  const unit = unitAfter(reading, last);
  const approximate = hedgeAround(reading, sign?.position ?? first.first, unit?.end ?? last.end, unit?.next ?? last.next);
  const minus = range === undefined && isNegative(reading.text, first, unit) ? 1 : 0;
  const value = minus === 1 ? -first.value : first.value;
  const amount: Amount = { first, last, figure: { start: first.start - minus, end: last.end }, low: range?.low ?? value, high: range?.high ?? value, approximate };
  if (sign !== undefined) return money(amount, sign, unit);
  if (approximate === null && areYears(reading, first, last, unit?.base)) return undefined;
  if (first.type === 'ordinal') return ranked(reading, amount);
  if (unit !== undefined && (first.type === 'cardinal' || unit.kind !== 'duration')) return measured(reading, amount, unit);
  if (first.type === 'part') return divided(reading, amount);
  if (isAgeLedBy(reading, first.first, false)) return quantityOf(amount, { kind: 'age', unit: 'year' }, last.next);
  return counted(reading, amount);
}

function isNegative(text: string, { start }: WrittenNumber, unit: WrittenUnit | undefined): boolean {
  if (!MINUSES.includes(text.charAt(start - 1))) return false;
  const sign = MINUS.exec(text.slice(Math.max(0, start - 2), start))?.[1];
  return sign === '−' || (sign === '-' && unit !== undefined && DEGREES_OR_PERCENTS.test(unit.base));
}

/** "2 hours 30 minutes", "6 feet and 2 inches": one quantity of two. */
function sumOf(text: string, one: Quantity, other: Quantity): Quantity | undefined {
  const isAlike = one.kind === other.kind && one.unit === other.unit && (one.kind === 'duration' || one.unit === 'm');
  if (!isAlike || other.approximate !== null || one.low !== one.high || other.high >= one.low) return undefined;
  if (!/^(?:,? | and | и )$/.test(text.slice(one.end, other.start))) return undefined;
  const span = { start: one.start, end: other.end };
  return { ...one, ...span, figure: span, low: one.low + other.low, high: one.high + other.high };
}
