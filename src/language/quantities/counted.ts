/** Amounts without a unit: counts of a noun, ranks, and parts of a whole. */
import { quantityOf } from './amount.ts';
import type { Amount, Found } from './amount.ts';
import { measured } from './measured.ts';
import { isJoined, positionFrom, wordAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { countedAfter, isPartOfName } from './surroundings.ts';
import { unitAfter } from './units.ts';

const EVERY = /^(?:every|кажд(?:ый|ая|ое|ого|ую|ой|ому|ым))$/u;
/** Before "one" they make a pronoun or a name of it: "no one", "this one". */
const PRONOUNS = /^(?:no|any|every|each|this|that|which|another|the|some|ни|еще)$/u;
/** "The second half", "his other half" are no shares. */
const NO_SHARES = /^(?:first|second|other|latter|better|last|opening|of|перв\p{L}+|втор\p{L}+|последн\p{L}+|друг\p{L}+)$/u;
/** Parts that need a number or an article before them; a "quarter" alone is one of a year or a town. */
const NO_PARTS_ALONE = /^(?:quarters?|halves|.*(?:th|d)s)$/;

/** A number alone or with its noun; undefined for "one" without a noun, and for the number of a name. */
export function counted(reading: Reading, amount: Amount): Found | undefined {
  const { first, last } = amount;
  const noun = countedAfter(reading, last.next, last.value, false);
  if (noun === null && isPartOfName(reading, first.first)) return undefined;
  const isOne = first === last && first.value === 1 && first.next === first.first + 1 && !first.bare;
  if (isOne && (noun === null || PRONOUNS.test(wordAt(reading, first.first - 1)))) return undefined;
  return quantityOf(amount, { kind: 'count', unit: null, counted: noun, end: noun?.end ?? amount.figure.end }, positionFrom(reading, last.next, noun?.end ?? 0));
}

/** "Third place"; "every tenth" is a share. "First" and "second" need a noun, for they are adverbs and units as well. */
export function ranked(reading: Reading, amount: Amount): Found | undefined {
  const { first, next, value, end } = amount.first;
  const every = reading.tokens[first - 1];
  if (every !== undefined && value > 2 && EVERY.test(every.word)) {
    const span = { start: every.start, end };
    return quantityOf({ ...amount, figure: span, low: 1 / value, high: 1 / value }, { kind: 'ratio', unit: null }, next);
  }
  const noun = countedAfter(reading, next, value, true);
  if (noun === null && value <= 2 && !/^\d/.test(wordAt(reading, first))) return undefined;
  return quantityOf(amount, { kind: 'ordinal', unit: null, counted: noun, end: noun?.end ?? end }, positionFrom(reading, next, noun?.end ?? 0));
}

/** "Half an hour" and «четверть века» are measured; "two thirds" are a ratio. */
export function divided(reading: Reading, amount: Amount): Found | undefined {
  const { first, next } = amount.first;
  const isRussian = /^\p{sc=Cyrl}/u.test(wordAt(reading, first));
  let place = next;
  if (wordAt(reading, place) === 'of') place += 1;
  if (/^an?$/.test(wordAt(reading, place))) place += 1;
  else place = next;
  if ((place > next || isRussian) && isJoined(reading, place)) {
    const unit = unitAfter(reading, { ...amount.first, end: reading.tokens[place - 1]?.end ?? 0, next: place });
    if (unit !== undefined && unit.kind !== 'percent') return measured(reading, amount, unit);
  }
  const isAlone = next === first + 1 && (NO_PARTS_ALONE.test(wordAt(reading, first)) || NO_SHARES.test(wordAt(reading, first - 1)));
  return isAlone ? undefined : quantityOf(amount, { kind: 'ratio', unit: null }, next);
}
