/** Two numbers that make one quantity: "10 to 12", "between 5 and 10", "2–1", "one in ten". */
import { beginsNumber, numberAt } from './numbers.ts';
import type { WrittenNumber } from './numbers.ts';
import { wordAt } from './reading.ts';
import type { Reading } from './reading.ts';

/** Of a score, `low` is the first number and `high` the second; of a share both are the share. */
export interface NumberRange {
  readonly kind: 'range' | 'score' | 'share';
  readonly low: number;
  readonly high: number;
  readonly last: WrittenNumber;
}

/** What stands between two numbers; a unit said twice is read over: "10% to 15%", "$5–$10 million". */
const DASH = /^\s?%?\s?[-–—−\u2010\u2011]\s?\p{Sc}?$/u;
const TO = /^\s?%?\s(?:to|or|до|или)\s(?:\p{Sc}\s?)?$/u;
const AND = /^\s?%?\s(?:and|и)\s(?:\p{Sc}\s?)?$/u;
const AGAINST = /^(?:\s?:\s?|\s(?:to|к)\s)$/u;
const AMONG = /^\s(?:in|out of|из)\s$/u;
/** Nobody wins by more. */
const MOST_POINTS = 200;
/** «Один из трёх» picks one of three persons; of round numbers it is a share. */
const ROUND = 5;
const LONGEST_GAP = 12;
const LINKS: ReadonlySet<string> = new Set(['to', 'or', 'and', 'до', 'или', 'и', 'к', 'in', 'out', 'of', 'из']);
const SCORE_LEADS = /^(?:счетом|счет|score|odds|ratio|соотношении|соотношение|пропорции|соотношением)$/u;
/** "Rose from 5 to 10": two quantities. */
const CHANGES = /^(?:rose|rise|rises|risen|grew|grow|grown|fell|fall|fallen|increased?|increasing|decreased?|dropped?|declined?|jumped|raised?|cut|reduced?|вырос\p{L}*|увелич\p{L}+|сниз\p{L}+|упал\p{L}*|сократ\p{L}+|возрос\p{L}*|подня\p{L}+|уменьш\p{L}+|повы\p{L}+)$/u;
const CHANGE_REACH = 5;

/** What a number makes together with the next one. */
export function rangeFrom(reading: Reading, first: WrittenNumber): NumberRange | undefined {
  const { text, tokens } = reading;
  if (first.type !== 'cardinal') return undefined;
  let position = first.next;
  // One or two words stand between, and no more.
  while (position < first.next + 2 && LINKS.has(wordAt(reading, position))) position += 1;
  const start = tokens[position]?.start;
  if (start === undefined || start - first.end > LONGEST_GAP || !beginsNumber(wordAt(reading, position))) return undefined;
  const gap = text.slice(first.end, start);
  const isDash = DASH.test(gap);
  if (!isDash && !TO.test(gap) && !AND.test(gap) && !AGAINST.test(gap) && !AMONG.test(gap)) return undefined;
  const last = numberAt(reading, position);
  if (last === undefined || last.type !== 'cardinal') return undefined;
  if (AMONG.test(gap)) return shareOf(reading, first, last);
  const scaled = first.scale === 1 && last.scale > 1 && first.value < last.value / last.scale ? first.value * last.scale : first.value;
  const before = wordAt(reading, first.first - 1);
  const isCounting = last.value > scaled && (isDash || TO.test(gap) || (AND.test(gap) && /^(?:between|между)$/u.test(before)));
  if (isCounting && !SCORE_LEADS.test(before) && !(isDash && isDateRange(first, last)) && !isChange(reading, first.first, gap)) return { kind: 'range', low: scaled, high: last.value, last };
  return isScore(reading, first, last, gap, isDash) ? { kind: 'score', low: first.value, high: last.value, last } : undefined;
}

function isDateRange(first: WrittenNumber, last: WrittenNumber): boolean {
  return first.bare && last.bare && first.value >= 1000 && first.value <= 2100 && last.value <= 2100;
}

function isChange(reading: Reading, first: number, gap: string): boolean {
  const before = wordAt(reading, first - 1);
  if (!TO.test(gap) || !/^(?:from|от|со?)$/u.test(before)) return false;
  if (before === 'с' || before === 'со') return true;
  for (let place = first - 2; place >= Math.max(0, first - CHANGE_REACH); place -= 1) if (CHANGES.test(wordAt(reading, place))) return true;
  return false;
}

/** "2:1" is a score or a ratio, "15:00" and "3:08" are times; "24–10" is a score, for a range rises. */
function isScore(reading: Reading, first: WrittenNumber, last: WrittenNumber, gap: string, isDash: boolean): boolean {
  const isSmall = Number.isInteger(first.value) && Number.isInteger(last.value) && first.value <= MOST_POINTS && last.value <= MOST_POINTS;
  if (!isSmall || !(AGAINST.test(gap) || isDash)) return false;
  const isLed = SCORE_LEADS.test(wordAt(reading, first.first - 1)) || SCORE_LEADS.test(wordAt(reading, first.first - 2));
  if (gap.includes(':')) return isLed || (last.end - last.start === 1 && !/^[:\d]/.test(reading.text.slice(last.end, last.end + 1)));
  return isLed || (isDash ? first.bare && last.bare && first.value >= last.value : /\s(?:to|к)\s/u.test(gap) && first.value > last.value && last.value <= 10);
}

function shareOf(reading: Reading, first: WrittenNumber, last: WrittenNumber): NumberRange | undefined {
  const link = wordAt(reading, first.next);
  const isShare = first.value < last.value && last.value <= 1e6 && (link === 'out' || (first.value === 1 && (link === 'in' || (link === 'из' && last.value % ROUND === 0))));
  const isYear = last.bare && last.value >= 1000;
  return isShare && !isYear ? { kind: 'share', low: first.value / last.value, high: first.value / last.value, last } : undefined;
}
