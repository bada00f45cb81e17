/** What stands around a number: a hedge before it, a date or a name it belongs to, the noun it counts. */
import { isCapitalAt } from '../capitals.ts';
import type { Span } from '../sentences.ts';
import { isStopWord } from '../tokens.ts';
import type { WrittenNumber } from './numbers.ts';
import { NUMBER_WORDS } from './number-words.ts';
import type { Approximate } from './quantity.ts';
import { gapBefore, isFigure, isJoined, wordAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { AGE_LEADS, CENTURIES, CENTURY, HEDGES, HEDGES_AFTER, MONTHS, NAMING, NO_NOUNS, PERSONS, PLURALS, TIMES_OF_DAY, YEAR_WORDS } from './surrounding-words.ts';

const LONGEST_HEDGE = 4;
const EARLIEST_YEAR = 1000;
const LATEST_YEAR = 2100;
const LAST_DAY = 31;
const CENTURY_REACH = 4;
/** «981–1037 гг.»; behind a number it is nothing else. */
const YEARS_SHORT = 'гг';
const YEARS_LONG = /^(?:years?|лет|летн\p{L}+)$/u;
/** "08.05", and no decimal: both parts with their zeros. */
const DAY_AND_MONTH = /^(?:0\d|[12]\d|3[01])\.(?:0[1-9]|1[0-2])$/;
const CLOCK = /^:\d\d(?!\d)/;
const LONGEST_BEHIND = 4;
const GLUED_BEFORE = /\d:$|\d\/$|[\p{L}_#№/][-\u2010\u2011]?$|[#№]\s$/u;
const NUMBER_SIGNS = ['# ', '№ '];
const MOST_COUNTED = 3;
const ADJECTIVE = /(?:ых|их|ые|ие|ого|его|ым|им|ыми|ими|ой|ая|яя|ое|ее|ую|юю|ый)$/u;
const RUSSIAN_VERB = /(?:али|или|ели|яли|ались|ились|лось|ался|ился|ает|яет|ует|ают|яют|уют|ать|ить|еть|ться|тся|но|нны|ны)$/u;
const PLURAL_ENDING = /(?:[^su'i]s|[^i]us|ies)$/;

/** The hedge before a number or behind it. */
export function hedgeAround(reading: Reading, first: number, end: number, next: number): Approximate | null {
  const before = LAST_OF_HEDGES.has(wordAt(reading, first - 1)) ? hedgeBefore(reading, first) : undefined;
  if (before !== undefined) return before;
  if (reading.text.charAt(end) === '+') return 'more';
  const word = wordAt(reading, next);
  return FIRST_OF_HEDGES_AFTER.has(word) ? (HEDGES_AFTER.get(`${word} ${wordAt(reading, next + 1)}`) ?? null) : null;
}

/** Most words end no hedge, and begin none. */
const lastWord = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1);
const LAST_OF_HEDGES: ReadonlySet<string> = new Set(Array.from(HEDGES.keys(), lastWord));
const LAST_OF_AGE_LEADS: ReadonlySet<string> = new Set(Array.from(AGE_LEADS.plain, lastWord));
const FIRST_OF_HEDGES_AFTER: ReadonlySet<string> = new Set(Array.from(HEDGES_AFTER.keys(), (hedge) => hedge.slice(0, hedge.indexOf(' '))));

function hedgeBefore(reading: Reading, first: number): Approximate | undefined {
  for (let length = Math.min(LONGEST_HEDGE, first); length > 0; length -= 1) {
    let words = '';
    for (let place = first - length; place < first; place += 1) words += (words === '' ? '' : ' ') + wordAt(reading, place);
    const hedge = HEDGES.get(words);
    if (hedge !== undefined) return hedge;
  }
  return undefined;
}

/** Whether a number says how old someone is by the words before it: "aged 25", «в возрасте 25», «ему 25 лет». */
export function isAgeLedBy(reading: Reading, first: number, hasYears: boolean): boolean {
  const [before, second] = [wordAt(reading, first - 1), wordAt(reading, first - 2)];
  if (AGE_LEADS.plain.has(before) || (LAST_OF_AGE_LEADS.has(before) && AGE_LEADS.plain.has(`${second} ${before}`))) return true;
  return hasYears && (AGE_LEADS.persons.has(before) || (AGE_LEADS.between.has(before) && AGE_LEADS.persons.has(second)));
}

/** Whether a number is a day, an hour, or the name of a thing: those are no quantities. The second one of a range has digits before it. */
export function isDateOrName(reading: Reading, number: WrittenNumber, isSecond = false): boolean {
  const { text, tokens } = reading;
  const { first, next, start, end, type, value } = number;
  const before = wordAt(reading, first - 1);
  const after = wordAt(reading, next);
  if (MONTHS.has(after) && isJoined(reading, next) && (after !== 'may' || text.startsWith('May', tokens[next]?.start))) return true;
  if (after === 'of' && MONTHS.has(wordAt(reading, next + 1))) return true;
  if (MONTHS.has(before) && isMonthName(reading, first - 1) && value <= LAST_DAY && /^\.?[ \u00A0]?$/.test(gapBefore(reading, first))) return true;
  const isInDigits = isFigure(wordAt(reading, first));
  if (type === 'ordinal' && (isCenturyNear(reading, next) || (YEAR_WORDS.has(after) && isInDigits))) return true;
  if (!isInDigits) return false;
  if (type === 'ordinal') return value >= EARLIEST_YEAR && value <= LATEST_YEAR;
  if (number.bare && CENTURY.has(after) && isJoined(reading, next)) return true;
  if (after === YEARS_SHORT) return true;
  if (TIMES_OF_DAY.has(after) && isJoined(reading, next)) return true;
  if (NAMING.has(before) && value % 1 === 0) return true;
  if (DAY_AND_MONTH.test(text.slice(start, end))) return true;
  return isGluedBefore(text, start, isSecond) || isGluedBehind(text, end, value);
}

/** A clock, a day, a score or a code goes on before the figure: "G20", «Су-35», "# 5". */
function isGluedBefore(text: string, start: number, isSecond: boolean): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  if (before.endsWith(' ')) return NUMBER_SIGNS.includes(before);
  return GLUED_BEFORE.test(before) || (!isSecond && /\d[-\u2010-\u2014]$/u.test(before));
}

/** It goes on behind it: "15:30", "1/2", "1990s". */
function isGluedBehind(text: string, end: number, value: number): boolean {
  if (text.charAt(end) === ' ') return false;
  const behind = text.slice(end, end + LONGEST_BEHIND);
  return CLOCK.test(behind) || /^[/.]\d/.test(behind) || (value % 10 === 0 && value > 10 && /^s(?!\p{L})/u.test(behind));
}

/** "The 16th and 17th centuries". */
function isCenturyNear(reading: Reading, next: number): boolean {
  for (let place = next; place < next + CENTURY_REACH; place += 1) if (CENTURIES.test(wordAt(reading, place))) return true;
  return false;
}

function isMonthName({ text, tokens }: Reading, position: number): boolean {
  return isCapitalAt(text, tokens[position]?.start ?? 0) || /^\p{sc=Cyrl}/u.test(tokens[position]?.word ?? '');
}

/** Whether four digits, or both numbers of a range, are years: nothing is measured by them, and no persons are counted. */
export function areYears(reading: Reading, first: WrittenNumber, last: WrittenNumber, unit: string | undefined): boolean {
  if (!mayBeYear(reading, first) || !mayBeYear(reading, last)) return false;
  // «2015 год» is a date, «2000 лет» are none.
  if (unit !== undefined) return unit === 'year' && !YEARS_LONG.test(wordAt(reading, last.next));
  return /^(?:in|в)$/.test(wordAt(reading, first.first - 1)) || !PERSONS.has(wordAt(reading, last.next));
}

function mayBeYear({ text }: Reading, { bare, start, end, value }: WrittenNumber): boolean {
  return bare && value >= EARLIEST_YEAR && value <= LATEST_YEAR && /^\d{4}$/.test(text.slice(start, end));
}

/** Whether a figure behind a word with a capital belongs to that: "Boeing 737". */
export function isPartOfName(reading: Reading, first: number): boolean {
  const { text, tokens } = reading;
  const [before, token] = [tokens[first - 1], tokens[first]];
  if (before === undefined || token === undefined || token.start - before.end !== 1 || !isFigure(token.word)) return false;
  return /^\p{Lu}\p{L}/u.test(text.slice(before.start, before.start + 4)) && !isStopWord(before.word) && NUMBER_WORDS.get(before.word) === undefined && !HEDGES.has(before.word);
}

/** The noun that a number counts, with at most two words before it; null where a word of grammar or a stop comes first. */
export function countedAfter(reading: Reading, next: number, value: number, isRank: boolean): Span | null {
  const { tokens } = reading;
  const start = tokens[next]?.start;
  if (start === undefined) return null;
  let single: number | null = null;
  for (let place = next; place < next + MOST_COUNTED; place += 1) {
    const token = tokens[place];
    if (token === undefined || !isJoined(reading, place) || isNoNoun(token.word) || isNextSentence(reading, place)) break;
    if (/^\p{sc=Cyrl}/u.test(token.word)) {
      if (RUSSIAN_VERB.test(token.word) && token.word.length > 4) break;
      single = token.end;
      if (!ADJECTIVE.test(token.word)) return { start, end: token.end };
    } else {
      const isLinked = gapBefore(reading, place).includes('-');
      if (PLURALS.has(token.word) || PLURAL_ENDING.test(token.word)) return { start, end: token.end };
      if (place === next && (value === 1 || isRank || isLinked)) return { start, end: token.end };
    }
  }
  return single === null ? null : { start, end: single };
}

/** «5 млн. Президент»: the stop of a shortened word may end the sentence as well. */
function isNextSentence(reading: Reading, position: number): boolean {
  return gapBefore(reading, position).startsWith('.') && isCapitalAt(reading.text, reading.tokens[position]?.start ?? 0);
}

function isNoNoun(word: string): boolean {
  return isStopWord(word) || NO_NOUNS.has(word) || NUMBER_WORDS.has(word) || !/^\p{L}/u.test(word);
}
