/** Quantities whose number is no word of its own: «двухлетний», «пятиэтажный», «полгода», "a decade". */
import type { Found } from './amount.ts';
import { NUMBER_BEGINNINGS } from './number-words.ts';
import { isArticle } from './numbers.ts';
import { isJoined, wordAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { hedgeAround } from './surroundings.ts';
import { DURATION_LEADS, TERMS } from './term-words.ts';
import { unitOfWord } from './unit-words.ts';
import { kindOfBase } from './units.ts';

/** Cheap to test on every word; what remains is looked up. */
const MAY_BE = new RegExp(`^(?:${NUMBER_BEGINNINGS.map(([beginning]) => beginning).join('|')})\\p{L}{3,}(?:[ыиоа]й|[аяо]я|[оеы]е|[оеи]го|[оеи]му|[уюс]ю|[ыи][мх]|[ыи]ми|ие|ом|ем)$`, 'u');
/** What is counted so and has no unit. */
const COUNTED = /^(?:кратн|этажн|сторонн|комнатн|местн|томн|тысячн|голов|колесн|моторн|палубн|балльн|звездочн|уровнев|ступенчат|ядерн)/u;
const HALVES = /^пол(?:года|угода|часа|учаса|века|увека)$/u;
/** Said without a number they are long enough to measure: "a decade"; "an hour" only behind "for", "about" and the like. */
const LONG: ReadonlySet<string> = new Set(['decade', 'century', 'fortnight', 'millennium']);
/** «Столетний», «полгода». */
const SHORTEST = 7;
const FIRST_LETTERS = [...new Set(['п', ...NUMBER_BEGINNINGS.map(([beginning]) => beginning.charAt(0))])].join('');

/** Whether a folded word, no article, may begin a quantity of these: most are let go by their length or first letter. */
export function beginsCompound(word: string): boolean {
  return word.length >= SHORTEST && FIRST_LETTERS.includes(word.charAt(0)) && (HALVES.test(word) || MAY_BE.test(word));
}

/** The quantity that begins with the word at a position. */
export function compoundAt(reading: Reading, position: number): Found | undefined {
  const word = wordAt(reading, position);
  if (isArticle(word)) return articleAt(reading, position);
  if (!beginsCompound(word)) return undefined;
  return HALVES.test(word) ? unitAlone(reading, position, position) : adjectiveAt(reading, position, word);
}

/** The figure of «двухлетний» is «двух». */
function adjectiveAt(reading: Reading, position: number, word: string): Found | undefined {
  const { start = 0, end = 0 } = reading.tokens[position] ?? {};
  const [beginning, number] = NUMBER_BEGINNINGS.find(([own]) => word.startsWith(own)) ?? ['', 0];
  const rest = word.slice(beginning.length);
  const unit = unitOfWord(rest);
  const isUnit = unit?.adjective === true;
  if (!isUnit && !COUNTED.test(rest)) return undefined;
  const value = number * (isUnit ? unit.factor : 1);
  const isAge = isUnit && unit.base === 'year' && !TERMS.test(wordAt(reading, position + 1));
  const kind = isAge ? 'age' : isUnit ? kindOfBase(unit.base) : 'count';
  const figure = { start, end: start + beginning.length };
  return { quantity: { start, end, figure, kind, low: value, high: value, unit: isUnit ? unit.base : null, approximate: null, counted: null }, next: position + 1 };
}

function articleAt(reading: Reading, position: number): Found | undefined {
  const unit = wordAt(reading, position + 1);
  // Most words behind an article end here.
  if (!LONG.has(unit) && !DURATION_LEADS.has(wordAt(reading, position - 1))) return undefined;
  const base = unit === 'second' ? undefined : unitOfWord(unit)?.base;
  const isDuration = base !== undefined && kindOfBase(base) === 'duration' && isJoined(reading, position + 1);
  return isDuration ? unitAlone(reading, position, position + 1) : undefined;
}

/** One of a unit: there is no figure but all of it. */
function unitAlone(reading: Reading, first: number, last: number): Found | undefined {
  const unit = unitOfWord(wordAt(reading, last));
  const span = { start: reading.tokens[first]?.start ?? 0, end: reading.tokens[last]?.end ?? 0 };
  if (unit === undefined) return undefined;
  const approximate = hedgeAround(reading, first, span.end, last + 1);
  return { quantity: { ...span, figure: span, kind: 'duration', low: unit.factor, high: unit.factor, unit: unit.base, approximate, counted: null }, next: last + 1 };
}
