/** Units: what a number at a place of a text measures, from its sign or the words after it. */
import type { WrittenNumber } from './numbers.ts';
import { gapBefore, isJoined, positionFrom, wordAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { ANY_WHOSE, FIRST_OF_SIGNS, KIND_OF_BASE, LAST_OF_SIGNS, LETTERS, MODIFIERS, PER, POWERS, SIGNS, unitOfWord, WHOSE } from './unit-words.ts';
import type { UnitWord } from './unit-words.ts';

/** A unit as written. */
export interface WrittenUnit {
  readonly kind: 'money' | 'percent' | 'duration' | 'measure';
  readonly base: string;
  readonly factor: number;
  /** «25-летний»: the thing measured follows. */
  readonly adjective: boolean;
  /** UTF-16 offset of its end, and the position of the token behind it. */
  readonly end: number;
  readonly next: number;
}

/** A sign or code before a figure: where it begins, as an offset and as the position of the token that hedges stand before. */
export interface CurrencySign {
  readonly base: string;
  readonly start: number;
  readonly position: number;
}

/** "Light years" are no years. */
const LIGHT = /^(?:light|светов\p{L}+)$/u;
const LIGHT_YEAR = 9.4607304725808e15;
const SECONDS_OF_HOUR = 3600;
const WATTS_OF_HORSEPOWER = 745.69987;
const LONGEST_SIGN = 3;
const SPACES = [' ', '\u00A0', '\u202F'];
/** From here on pounds are money: nothing in the news weighs a million pounds. */
const SUM_OF_POUNDS = 1e6;

/** Signs behind a figure. */
const PERCENT = /\s?[%٪]/uy;
const DEGREES = /\s?(?:°\s?([CFСcf](?!\p{L}))?|([℃])|([℉]))/uy;
const POINTS = /\s?(?:п\.?\s?п(?!\p{L})\.?|(?:per\s?cent(?:age)?|%)[ -]points?|(?:процентн\p{L}+|%)\s?пункт\p{L}{0,3})/uy;
const PER_CENT = /\s?(?:per cent(?:age)?)(?!\p{L})/iuy;
const HORSES = /\s(?:л\.\s?с\.|лошадин\p{L}+ сил\p{L}{0,2})/uy;
const RAISED = /[²³]|[23](?![\p{L}\p{N}])/uy;
const HOURS = /\s?[·⋅*-]?\s?(?:ч(?:\.|ас\p{L}{0,3})?|hours?|h)(?!\p{L})/uy;

/** The currency whose sign, or ISO code, stands before a figure. */
export function signBefore({ text, tokens }: Reading, { start, first }: WrittenNumber): CurrencySign | undefined {
  const end = SPACES.includes(text.charAt(start - 1)) ? start - 1 : start;
  const before = text.slice(Math.max(0, end - LONGEST_SIGN), end);
  const known = LAST_OF_SIGNS.includes(text.charAt(end - 1)) ? SIGNS.find(([sign]) => before.endsWith(sign)) : undefined;
  if (known !== undefined) {
    const from = end - known[0].length;
    // The letters of "US$" are a token.
    return { base: known[1], start: from, position: tokens[first - 1]?.start === from ? first - 1 : first };
  }
  const token = tokens[first - 1];
  if (token === undefined || token.end !== end || token.end - token.start !== LONGEST_SIGN || !/^[A-Z]{3}$/.test(before)) return undefined;
  const unit = unitOfWord(token.word);
  return unit !== undefined && isCurrency(unit.base) ? { base: unit.base, start: token.start, position: first - 1 } : undefined;
}

/** The unit behind a number. */
export function unitAfter(reading: Reading, number: WrittenNumber): WrittenUnit | undefined {
  return signAfter(reading, number) ?? wordsAfter(reading, number);
}

/** With which characters the patterns below begin behind their space, and the signs of currencies. */
const BEGINNINGS_OF_SIGNS = `%٪°℃℉пПpPл${FIRST_OF_SIGNS}`;

function signAfter(reading: Reading, number: WrittenNumber): WrittenUnit | undefined {
  const { text } = reading;
  const { end } = number;
  if (!BEGINNINGS_OF_SIGNS.includes(text.charAt(/\s/.test(text.charAt(end)) ? end + 1 : end))) return undefined;
  const made = (base: string, last: number, factor = 1): WrittenUnit => ({ ...unitOf({ base, factor, adjective: false }), end: last, next: positionFrom(reading, number.next, last) });
  for (const [pattern, base] of [[POINTS, 'pp'], [PERCENT, '%'], [PER_CENT, '%']] as const) {
    const last = endOf(pattern, text, end);
    if (last !== undefined) return made(base, last);
  }
  const horses = endOf(HORSES, text, end);
  if (horses !== undefined) return made('W', horses, WATTS_OF_HORSEPOWER);
  DEGREES.lastIndex = end;
  const degrees = DEGREES.exec(text);
  if (degrees !== null) return made(/[Ff℉]/u.test(degrees[0]) ? '°F' : /[CСc℃]/u.test(degrees[0]) ? '°C' : '°', DEGREES.lastIndex);
  const from = SPACES.includes(text.charAt(end)) ? end + 1 : end;
  const sign = SIGNS.find(([own]) => text.startsWith(own, from));
  // Behind a sign that belongs to the next figure ("between 5 $10 notes") nothing is lost.
  return sign !== undefined && !/^[\p{L}\p{N}]/u.test(text.slice(from + sign[0].length)) ? made(sign[1], from + sign[0].length) : undefined;
}

/** Words before the unit's own: "square", «морских», "light", "Canadian", "US"; `position` is behind them. */
interface UnitLead {
  readonly position: number;
  readonly power: number | undefined;
  readonly isLight: boolean;
  readonly whose: (typeof WHOSE)[number] | undefined;
}

function leadAt(reading: Reading, from: number): UnitLead {
  let position = from;
  const power = POWERS.get(wordAt(reading, position));
  if (power !== undefined || MODIFIERS.has(wordAt(reading, position)) || wordAt(reading, position) === 'hong') position += 1;
  const isLight = LIGHT.test(wordAt(reading, position)) && unitOfWord(wordAt(reading, position + 1))?.base === 'year';
  if (isLight) position += 1;
  const word = wordAt(reading, position);
  const whose = ANY_WHOSE.test(word) ? WHOSE.find(([adjective]) => adjective.test(word)) : undefined;
  if (whose !== undefined) position += wordAt(reading, position) === 'u' && wordAt(reading, position + 1) === 's' ? 2 : 1;
  return { position, power, isLight, whose };
}

function wordsAfter(reading: Reading, number: WrittenNumber): WrittenUnit | undefined {
  if (!isJoined(reading, number.next)) return undefined;
  const { position, power, isLight, whose } = leadAt(reading, number.next);
  const token = reading.tokens[position];
  const known = isJoined(reading, position) ? unitOfWord(token?.word ?? '') : undefined;
  if (known === undefined || token === undefined || (whose !== undefined && !isCurrency(known.base))) return undefined;
  if (LETTERS.test(token.word) && !isLetterUnit(reading, number, position, known)) return undefined;
  const made = (base: string, factor: number, end: number): WrittenUnit => ({
    ...unitOf({ base, factor, adjective: known.adjective }), end, next: positionFrom(reading, position + 1, end),
  });
  const { base, factor } = known;
  if (isLight) return made('m', LIGHT_YEAR, token.end);
  if (base === 'm') return lengthUnit(reading, position, power, factor, made);
  if (power !== undefined) return undefined;
  const hours = base === 'W' ? endOf(HOURS, reading.text, token.end) : undefined;
  if (hours !== undefined) return made('J', factor * SECONDS_OF_HOUR, hours);
  const per = base === 'B' ? timeAfter(reading, position) : undefined;
  if (per !== undefined) return made('B/s', factor / per.factor, per.end);
  const exact = exactUnit(reading, position, base, number.value);
  if (exact !== undefined) return made(exact.base, 1, exact.end);
  return made(whose !== undefined && whose[1] === base ? whose[2] : base, factor, token.end);
}

/** A length; with a power before or behind it an area or a volume, with a time behind it a speed. */
function lengthUnit(reading: Reading, position: number, power: number | undefined, factor: number, made: (base: string, factor: number, end: number) => WrittenUnit): WrittenUnit {
  const end = reading.tokens[position]?.end ?? 0;
  const raised = endOf(RAISED, reading.text, end);
  const exponent = power ?? (raised === undefined ? 1 : Number(reading.text.slice(end, raised).normalize('NFKC')));
  if (exponent > 1) return made(`m${exponent}`, factor ** exponent, raised ?? end);
  const per = timeAfter(reading, position);
  return per === undefined ? made('m', factor, end) : made('m/s', factor / per.factor, per.end);
}

/** What words after a unit make of it: "degrees Celsius", "pounds sterling", «долларов США»; and pounds by the million. */
function exactUnit(reading: Reading, position: number, base: string, value: number): { base: string; end: number } | undefined {
  const { tokens } = reading;
  const isPound = /^(?:pounds?|фунт\p{L}*)$/u.test(wordAt(reading, position));
  const own = isPound && value >= SUM_OF_POUNDS ? 'GBP' : base;
  const place = base === '°' && wordAt(reading, position + 1) === 'по' ? position + 2 : position + 1;
  const [last, token] = [tokens[position], tokens[place]];
  if (token !== undefined && isJoined(reading, position + 1)) {
    const next = unitOfWord(token.word)?.base ?? '';
    if ((isPound && next === 'GBP') || (base === '°' && next.startsWith('°'))) return { base: next, end: token.end };
    if (base === 'USD' && token.word === 'сша') return { base, end: token.end };
  }
  return last === undefined || own === base ? undefined : { base: own, end: last.end };
}

/** "/h", " per hour", «в час» behind a unit. */
function timeAfter(reading: Reading, position: number): { factor: number; end: number } | undefined {
  const isSlash = /^\s?\/\s?$/.test(gapBefore(reading, position + 1));
  const place = isSlash ? position + 1 : PER.has(wordAt(reading, position + 1)) && isJoined(reading, position + 1) ? position + 2 : undefined;
  const token = place === undefined ? undefined : reading.tokens[place];
  const unit = token === undefined ? undefined : unitOfWord(token.word);
  return token !== undefined && unit?.base === 's' && unit.factor <= SECONDS_OF_HOUR ? { factor: unit.factor, end: token.end } : undefined;
}

/** A letter or two are a unit behind digits only, and «в», «с», «г» not where they are words of grammar or stand for a year. */
function isLetterUnit({ text, tokens }: Reading, { end, bare, first, value }: WrittenNumber, position: number, { base }: UnitWord): boolean {
  const token = tokens[position];
  if (token === undefined || !/^\d/.test(tokens[first]?.word ?? '')) return false;
  if (token.word === 'в' || token.word === 'v' || token.word === 'a') return text.charAt(token.start) === 'В' || text.charAt(token.start) === 'V';
  if (token.word === 's' || token.word === 'h' || token.word === 't') return token.start === end || /[\s\d]/.test(text.charAt(end));
  if (token.word === 'г' && bare && value >= 1000 && value <= 2100) return false;
  return base !== 'USD';
}

function unitOf({ base, factor, adjective }: UnitWord): Omit<WrittenUnit, 'end' | 'next'> {
  return { kind: kindOfBase(base), base, factor, adjective };
}

/** What kind of quantity a base unit makes. */
export function kindOfBase(base: string): WrittenUnit['kind'] {
  return isCurrency(base) ? 'money' : (KIND_OF_BASE[base] ?? 'measure');
}

function isCurrency(base: string): boolean {
  return /^(?:[A-Z]{3}|cent)$/.test(base);
}

function endOf(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
