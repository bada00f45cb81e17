/** A text as a row of marks: its words, numbers and signs, each with what it is to a date (`word-table.ts`). */
import { isDigitAt } from '../characters.ts';
import { foldWord } from '../fold.ts';
import type { Span } from '../sentences.ts';
import type { Token } from '../tokens.ts';
import { DATE_MEANINGS, OPENS } from './meanings.ts';
import type { DateWord } from './meanings.ts';
import { isPlainNumber, isPlainSign, isPlainWord } from './plain-pieces.ts';
import type { Mark, WordMeaning } from './word-table.ts';

/** A word, number or sign with its mark. */
export interface MarkedToken extends Span, WordMeaning {
  readonly word: string;
}

/** A full day in digits is packed into one number: YYYYMMDD, with zeros for what is unknown. */
const packDay = (year: number, month: number, day: number): number => (year * 100 + month) * 100 + day;

/** Sticky pieces of a text, tried in this order; every length but that of a word is bounded. */
const TOKEN = new RegExp(
  [
    String.raw`(?<era>(?:лет\s)?до\sнастоящего\sвремени|до\s{1,2}н\.\s?э\.?|н\.\s?э\.|B\.C\.(?:E\.)?|A\.D\.)(?!\p{L})`,
    String.raw`(?<half>[ap]\.\s?m\.?(?!\p{L})|o['’]clock)`,
    String.raw`(?<full>\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z?)?|\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)|9/11)(?![\d/]|[.-]\d)`,
    String.raw`(?<clock>\d{1,2}:\d\d)(?!\d|:\d)`,
    String.raw`(?<decade>['’]?(?:\d\d|1\d|20)\d0['’]?s|['’]?\d0['’]?s|(?:1\d|20)?\d0-(?:[ехм]|ые|ых))(?![\p{L}\d])`,
    String.raw`(?<ordinal>двадцать перв\p{L}{2,3}|twenty[- ]first|\d{1,2}(?:st|nd|rd|th|-(?:й|го|е|ом|м|му|ого|ый)))(?![\p{L}\d])`,
    String.raw`(?<yearly>\d{4}-(?:м|й|го|му|ом)(?!\p{L}))`,
    String.raw`(?<number>\d{1,3}(?:[ ,\u00A0\u202F]\d{3}(?!\d)){1,4}|\d{1,12})`,
    String.raw`(?<short>(?:гг?|вв?)\.|гг?(?!\p{L}))`,
    String.raw`(?<word>\p{L}[\p{L}\p{M}]*(?:['’](?!s(?!\p{L}))\p{L}{1,3}(?!\p{L}))?)`,
    String.raw`(?<space>[^\S\n]+)`,
    String.raw`(?<sign>[^])`,
  ].join('|'),
  'uy',
);

const ROMAN = /^[IVXІХ]{1,5}$/;
/** «ХХ век» is typed with Russian letters as well. */
const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, І: 1, V: 5, X: 10, Х: 10 };
const SIGNS: Readonly<Record<string, Mark>> = { '–': '-', '—': '-', '-': '-', '‑': '-', ',': ',', '.': '.', '/': '/' };
const ERAS: readonly (readonly [pattern: RegExp, era: number])[] = [[/времени$/u, 0], [/^(?:до|B)/u, -1], [/^(?:н|A)/u, 1]];
/** Stuck to a number, these make it a sum, a code or a part of a longer number. */
const GLUED_BEFORE = /[\p{L}\p{N}#№$£€¥₽+.,:/&@_*=-]$/u;
const GLUED_AFTER = /^(?:(?![AaPp][Mm](?!\p{L}))[\p{L}%‰°$£€¥₽_@*=]|[.,:]\p{Nd}|\/\p{Nd}(?!\p{Nd}(?:\p{Nd}{2})?(?!\p{Nd}))| ?[%$£€¥₽]|-\d{3}(?!\d))/u;
const MONTHS = 12;
const DAYS = 31;
const YEARS = [1000, 2100] as const;

const SPACE = ' ';

/**
 * The marked tokens of a text, without the space between them. `tokens` are those of the index, whose folded words are at hand. Most
 * pieces are plain, and are told without the patterns.
 */
export function markedTokens(text: string, tokens: readonly Token[]): MarkedToken[] {
  const marked: MarkedToken[] = [];
  let next = 0;
  for (let start = 0; start < text.length; ) {
    while ((tokens[next]?.start ?? Infinity) < start) next += 1;
    const token = tokens[next];
    const character = text.charAt(start);
    if (token?.start === start) {
      start = addPlain(marked, text, token) ? token.end : addPiece(marked, text, start);
    } else if (character === SPACE) {
      start += 1;
    } else if (isPlainSign(text, start)) {
      marked.push({ start, end: start + 1, word: character, mark: SIGNS[character] ?? '#', value: 0 });
      start += 1;
    } else {
      start = addPiece(marked, text, start);
    }
  }
  return marked;
}

/** Adds a token that is a plain word or number; tells whether it is. */
function addPlain(marked: MarkedToken[], text: string, token: Token): boolean {
  const { start, end, word: folded } = token;
  if (isDigitAt(text, start)) {
    if (!isPlainNumber(text, token)) return false;
    const { mark, value } = meaningOfNumber(folded);
    marked.push({ start, end, word: folded, mark, value });
    return true;
  }
  if (!isPlainWord(text, token)) return false;
  const known = DATE_MEANINGS.get(folded);
  if (known !== undefined && (known.hints & OPENS) !== 0) return false;
  const word = text.slice(start, end);
  const { mark, value } = meaningOfWord(word, folded, known);
  marked.push({ start, end, word, mark, value });
  return true;
}

/** Adds the piece at an offset, by the patterns, unless it is space; gives its end. */
function addPiece(marked: MarkedToken[], text: string, start: number): number {
  TOKEN.lastIndex = start;
  const match = TOKEN.exec(text);
  if (match === null) return text.length;
  const [word] = match;
  const groups = match.groups ?? {};
  const end = start + word.length;
  if (groups['space'] !== undefined) return end;
  const folded = groups['word'] === undefined ? undefined : foldWord(word);
  const { mark, value } = folded === undefined ? meaningOfSign(groups, text, start, end) : meaningOfWord(word, folded, DATE_MEANINGS.get(folded));
  marked.push({ start, end, word, mark, value });
  return end;
}

const plain = (mark: Mark, value = 0): WordMeaning => ({ mark, value });
const ANOTHER_WORD = plain('x');

/** What a word, as written, is to a date. */
function meaningOfWord(word: string, folded: string, known: DateWord | undefined): WordMeaning {
  const isCapital = folded.charCodeAt(0) !== word.charCodeAt(0);
  if (known !== undefined) return isCapital ? known.capital : known.small;
  return isCapital && ROMAN.test(word) ? plain('R', romanNumber(word)) : ANOTHER_WORD;
}

function meaningOfNumber(digits: string): WordMeaning {
  const value = Number(digits);
  if (value >= 1 && value <= DAYS && digits.length <= 2) return plain('d', value);
  return plain(value >= YEARS[0] && value <= YEARS[1] ? 'y' : 'n', value);
}

type SignGroups = Readonly<Partial<Record<'era' | 'half' | 'full' | 'clock' | 'decade' | 'ordinal' | 'yearly' | 'number' | 'short' | 'sign', string>>>;

function meaningOfSign(groups: SignGroups, text: string, start: number, end: number): WordMeaning {
  const { era, half, full, clock, decade, ordinal, yearly, number, short, sign } = groups;
  if (sign !== undefined) return plain(SIGNS[sign] ?? '#');
  if (era !== undefined) return plain('e', ERAS.find(([pattern]) => pattern.test(era))?.[1]);
  if (half !== undefined) return plain('p', half.startsWith('p') ? 1 : half.startsWith('o') ? 2 : 0);
  if (short !== undefined) return short.startsWith('г') ? plain('g', 3) : plain('q', 5);
  if (isGlued(text, start, end)) return plain('#');
  if (full !== undefined) return fullDay(full);
  if (clock !== undefined) return clockTime(clock);
  if (yearly !== undefined) return plain('y', Number.parseInt(yearly, 10));
  if (ordinal !== undefined && /^\p{L}/u.test(ordinal)) return plain('o', 21);
  const digits = (decade ?? ordinal ?? number ?? '').replace(/\D/gu, '');
  const value = Number(digits);
  if (decade !== undefined) return plain('Y', value < 100 ? 1900 + value : value);
  if (ordinal !== undefined) return plain('o', value);
  return digits === number ? meaningOfNumber(digits) : plain('n', value);
}

/** A dash before or after a number joins it to a range or a date, unless it belongs to a code or a telephone number. */
function isGlued(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  if (/(?<!\d)\d{4}\/$|(?:(?<!\d)\d{1,4}|[^\S\n]|\p{Ll}{3}|\ds)-$|(?<!\p{N})[([]$/u.test(before)) return GLUED_AFTER.test(text.slice(end, end + 5));
  return GLUED_BEFORE.test(before) || GLUED_AFTER.test(text.slice(end, end + 5));
}

function fullDay(written: string): WordMeaning {
  if (written === '9/11') return plain('D', packDay(2001, 9, 11));
  const [one = 0, two = 0, three = 0] = written.split(/\D/u).map(Number);
  if (written.includes('-')) return dayOf(one, two, three);
  if (written.includes('.')) return dayOf(three, two, one);
  const year = three < 100 ? 2000 + three : three;
  if (one > MONTHS) return dayOf(year, two, one);
  // Which of the two is the month is told by the country, and by no text.
  return two > MONTHS || one === two ? dayOf(year, one, two) : plain('D', packDay(year, 0, 0));
}

function dayOf(year: number, month: number, day: number): WordMeaning {
  const isDay = year >= YEARS[0] && year <= YEARS[1] && month >= 1 && month <= MONTHS && day >= 1 && day <= DAYS;
  return isDay ? plain('D', packDay(year, month, day)) : plain('#');
}

function clockTime(written: string): WordMeaning {
  const [hours = 0, minutes = 0] = written.split(':').map(Number);
  return hours <= 24 && minutes < 60 ? plain('T', hours * 60 + minutes) : plain('#');
}

function romanNumber(roman: string): number {
  const digits = Array.from(roman, (digit) => ROMAN_DIGITS[digit] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}
