/** Numbers: figures and number words at a place of a text, read as one value. */
import type { Token } from '../tokens.ts';
import { GLUED_SCALES, INDEFINITE, NUMBER_WORDS, SCALES_ALONE } from './number-words.ts';
import { plainFigureAt } from './plain-figure.ts';
import { isFigure, isJoined, wordAt } from './reading.ts';
import type { Reading } from './reading.ts';
import type { WrittenNumber } from './written-number.ts';

export type { WrittenNumber } from './written-number.ts';

/** A number in the reading: what its scales have closed, and what the next scale will multiply. */
interface Sum {
  readonly total: number;
  readonly group: number | null;
  /** The last scale; the next one is smaller. */
  readonly last: number;
  readonly scale: number;
  readonly next: number;
}

const ARTICLES = ['a', 'an'];
/** In one set, for most words of a text are looked up here, and in vain. */
const BEGINNINGS: ReadonlySet<string> = new Set([...NUMBER_WORDS.keys(), ...ARTICLES]);
const LONGEST_NUMBER = 15;
/** More than one point: a date, a version, an address; and thousands in the European manner. */
const POINTS = /\..*\./;
const DOTTED_THOUSANDS = /^\d{1,3}(?:\.\d{3}){2,}$/;
const COMMA_IN_RUSSIAN = /^\d{1,3},\d{3}$/;
/** "½", as it is folded. */
const VULGAR = /^(\d+)\u2044(\d+)$/;
/** "1.1 × 10^11"; many texts have lost the raised place of the exponent. */
const POWER = /\s?[×·*]\s?10\^?([⁻−-]?\d{1,2})(?!\d)/uy;
const ORDINAL_SUFFIX = /(?:st|nd|rd|th)(?![\p{L}\p{N}])|[-\u2010\u2011](?:ы?й|[оы]?го|[оы]?му|ую|ая|ое|ые|ым|ых|ой|ом|я|е|ю|м|х)(?!\p{L})/uy;
/** What may follow a figure with a glued "m" for it to count millions: a noun in the plural. */
const PLURAL = /(?:[a-rt-z]s|people)$/;
/** Instrumental of seven, and much more often the accusative of family. */
const SEVEN_OR_FAMILY = 'семью';
const INSTRUMENTAL = /ми$/;
/** «Одна пятая», «две десятых»: a part, and no rank, by its gender and number. */
const PART_ENDING = /(?:th|third|ая|ую|ой|ых|ыми|ья|ьей)$/;

/** Whether a folded word may begin a number. */
export function beginsNumber(word: string): boolean {
  return isFigure(word) || BEGINNINGS.has(word);
}

/** The number that begins with the token at `position`; undefined where none does. */
export function numberAt(reading: Reading, position: number): WrittenNumber | undefined {
  const word = wordAt(reading, position);
  const figure = isFigure(word) ? plainFigureAt(reading, position) : undefined;
  if (figure !== undefined) return figure;
  const known = NUMBER_WORDS.get(word);
  if (known?.type === 'whole') return written(reading, position, { ...NOTHING, total: known.value, next: position + 1 }, 'cardinal');
  if (known === undefined && !isFigure(word) && !(isArticle(word) && isCountedByArticle(reading, position + 1))) return undefined;
  const article = known === undefined && isArticle(word);
  let sum: Sum = article ? { ...NOTHING, group: 1, next: position + 1 } : { ...NOTHING, next: position };
  for (;;) {
    const longer = sum.next === position || isJoined(reading, sum.next) ? added(reading, position, sum) : undefined;
    if (longer === undefined) break;
    sum = longer;
  }
  return withEnding(reading, position, sum, article);
}

const NOTHING: Sum = { total: 0, group: null, last: Infinity, scale: 1, next: 0 };

/** "A" or "an". */
export function isArticle(word: string): boolean {
  return ARTICLES.includes(word);
}

/** "A million", "a quarter"; of the ordinals, which divide as well, only "a third of". */
function isCountedByArticle(reading: Reading, position: number): boolean {
  const type = NUMBER_WORDS.get(wordAt(reading, position))?.type;
  if (!isJoined(reading, position)) return false;
  return type === 'scale' || type === 'part' || (type === 'ordinal' && wordAt(reading, position) !== 'second' && wordAt(reading, position + 1) === 'of');
}

/** The sum with the next word of the number; undefined where the number ends before that. */
function added(reading: Reading, first: number, sum: Sum): Sum | undefined {
  const { group, next } = sum;
  const token = reading.tokens[next];
  if (token === undefined) return undefined;
  const { word } = token;
  if (isFigure(word)) {
    const vulgar = VULGAR.exec(word);
    return vulgar === null ? withDigits(reading, token, sum) : { ...sum, group: (group ?? 0) + Number(vulgar[1]) / Number(vulgar[2]), next: next + 1 };
  }
  if (word === 'and' || word === 'с') return withAnd(reading, sum);
  const glued = group === null ? undefined : gluedScale(reading, next);
  if (glued !== undefined) return withScale(sum, glued);
  const known = NUMBER_WORDS.get(word);
  if (known?.type === 'cardinal') {
    if (word === SEVEN_OR_FAMILY && !INSTRUMENTAL.test(wordAt(reading, next + 1))) return undefined;
    if (group !== null && (isFigure(wordAt(reading, next - 1)) || isArticle(wordAt(reading, next - 1)) || !fits(group, known.value))) return undefined;
    return { ...sum, group: (group ?? 0) + known.value, scale: 1, next: next + 1 };
  }
  if (known?.type !== 'scale') return undefined;
  const alone = next === first && SCALES_ALONE.has(word) && !INDEFINITE.has(wordAt(reading, first - 1));
  return group === null && !alone ? undefined : withScale(sum, known.value);
}

function withDigits(reading: Reading, token: Token, sum: Sum): Sum | undefined {
  if (sum.group !== null || token.word.length > LONGEST_NUMBER) return undefined;
  const raw = reading.text.slice(token.start, token.end);
  const isScaled = NUMBER_WORDS.get(wordAt(reading, sum.next + 1))?.type === 'scale';
  let value = Number(token.word);
  if (POINTS.test(token.word)) value = DOTTED_THOUSANDS.test(token.word) ? Number(token.word.replaceAll('.', '')) : Number.NaN;
  else if (isScaled && reading.language === 'ru' && COMMA_IN_RUSSIAN.test(raw)) value = Number(raw.replace(',', '.'));
  // «2 млн 300 тысяч»: what follows a scale is less than it.
  const isLess = value < sum.last && (sum.last === Infinity || isScaled || sum.last === 1000);
  return isLess ? { ...sum, group: value, next: sum.next + 1 } : undefined;
}

function withScale(sum: Sum, value: number): Sum | undefined {
  const own = sum.group ?? 1;
  if (value <= 100) return { ...sum, group: own * value, scale: value, next: sum.next + 1 };
  if (value >= sum.last) return undefined;
  return { total: sum.total + own * value, group: null, last: value, scale: value, next: sum.next + 1 };
}

/** "Two hundred and five"; "two and a half", «два с половиной». */
function withAnd(reading: Reading, sum: Sum): Sum | undefined {
  const { group, next } = sum;
  if ((group === null && sum.last === Infinity) || !isJoined(reading, next + 1)) return undefined;
  const place = isArticle(wordAt(reading, next + 1)) ? next + 2 : next + 1;
  const known = NUMBER_WORDS.get(wordAt(reading, place));
  if (known?.type === 'part') {
    const isHalf = place === next + 2 || wordAt(reading, next) === 'с';
    return group !== null && isHalf ? { ...sum, group: group + 1 / known.value, next: place + 1 } : undefined;
  }
  if (known?.type !== 'cardinal' || known.value >= 100 || wordAt(reading, next) !== 'and' || isFigure(wordAt(reading, next - 1))) return undefined;
  return group === null || (group >= 100 && fits(group, known.value)) ? { ...sum, group: (group ?? 0) + known.value, scale: 1, next: place + 1 } : undefined;
}

/** Twenty takes five, two hundred takes twenty; two takes nothing. */
function fits(group: number, value: number): boolean {
  if (value < 1 || !Number.isInteger(value) || group === 0) return false;
  const room = value < 10 ? 10 : value < 100 ? 100 : 1000;
  return group % room === 0 && !(value < 10 && group % 100 === 10);
}

/** "5m": a million behind a sign of currency, with a capital, or before a noun in the plural; a metre elsewhere. */
function gluedScale(reading: Reading, position: number): number | undefined {
  const { text, tokens } = reading;
  const [before, token] = [tokens[position - 1], tokens[position]];
  const scale = GLUED_SCALES.get(token?.word ?? '');
  if (scale === undefined || before === undefined || token === undefined || before.end !== token.start || !isFigure(before.word)) return undefined;
  const isMoney = /\p{Sc}\s?$/u.test(text.slice(Math.max(0, before.start - 2), before.start));
  const isCounting = token.word === 'm' && isJoined(reading, position + 1) && PLURAL.test(wordAt(reading, position + 1));
  return isMoney || isCounting || token.word === 'k' || /^[MB]/.test(text.slice(token.start)) ? scale : undefined;
}

/** The number with what makes an ordinal or a part of it. */
function withEnding(reading: Reading, first: number, sum: Sum, article: boolean): WrittenNumber | undefined {
  const { total, group, next } = sum;
  const known = next === first || isJoined(reading, next) ? NUMBER_WORDS.get(wordAt(reading, next)) : undefined;
  const longer = { ...sum, next: next + 1 };
  if (known?.type === 'part' && total === 0) {
    const isPart = group === null || article || (Number.isInteger(group) && group < known.value);
    if (isPart) return withScaledPart(reading, first, { ...longer, group: (group ?? 1) / known.value });
  }
  if (known?.type === 'ordinal') {
    if (group === null || fits(group, known.value)) return written(reading, first, { ...longer, total: total + (group ?? 0) + known.value, group: null }, 'ordinal');
    const isPart = total === 0 && Number.isInteger(group) && group < known.value && (article || PART_ENDING.test(wordAt(reading, next)));
    if (isPart && known.value > 2) return written(reading, first, { ...longer, group: group / known.value }, 'part');
  }
  if ((group === null && total === 0) || (article && next === first + 1)) return undefined;
  if (next === first + 1 && VULGAR.test(wordAt(reading, first))) return written(reading, first, sum, 'part');
  const number = written(reading, first, sum, 'cardinal');
  return number.bare ? withSuffix(reading, number) : number;
}

/** "Half a million", "half of a million", «четверть миллиона» are numbers; "half" alone is a part. */
function withScaledPart(reading: Reading, first: number, sum: Sum): WrittenNumber {
  let place = sum.next;
  if (wordAt(reading, place) === 'of') place += 1;
  if (isArticle(wordAt(reading, place))) place += 1;
  const scale = NUMBER_WORDS.get(wordAt(reading, place));
  const isScaled = scale?.type === 'scale' && isJoined(reading, place) && (place > sum.next || /^\p{sc=Cyrl}/u.test(wordAt(reading, place)));
  if (!isScaled) return written(reading, first, sum, 'part');
  return written(reading, first, { ...sum, group: (sum.group ?? 0) * scale.value, scale: scale.value, next: place + 1 }, 'cardinal');
}

function written(reading: Reading, first: number, { total, group, scale, next }: Sum, type: WrittenNumber['type']): WrittenNumber {
  const { tokens } = reading;
  const bare = next === first + 1 && isFigure(wordAt(reading, first)) && type === 'cardinal';
  return { type, value: total + (group ?? 0), first, next, bare, scale, start: tokens[first]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
}

/** Behind digits: "3rd", «3-й», "1.1 × 10^11". */
function withSuffix({ text, tokens }: Reading, number: WrittenNumber): WrittenNumber {
  POWER.lastIndex = number.end;
  const power = POWER.exec(text);
  ORDINAL_SUFFIX.lastIndex = number.end;
  const isOrdinal = power === null && ORDINAL_SUFFIX.test(text);
  if (power === null && !isOrdinal) return number;
  const end = power === null ? ORDINAL_SUFFIX.lastIndex : POWER.lastIndex;
  let { next } = number;
  while ((tokens[next]?.start ?? Infinity) < end) next += 1;
  if (isOrdinal) return { ...number, type: 'ordinal', end, next };
  return { ...number, value: number.value * 10 ** Number((power?.[1] ?? '0').replace(/[⁻−]/u, '-')), end, next, bare: false };
}
