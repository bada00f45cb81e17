/** Figures that are a number by themselves: most of all numbers, read without the sums of `numbers.ts`. */
import { NUMBER_WORDS } from './number-words.ts';
import { isFigure, wordAt } from './reading.ts';
import type { Reading } from './reading.ts';
import type { WrittenNumber } from './written-number.ts';

const PLAIN_FIGURE = /^\d{1,9}$/;
/** What ends a number of digits, where it has no ending of its own. */
const AFTER_PLAIN = ' ,.;)';
const SIGNS_OF_POWER = '×·*';

/** The number that a token of digits is, where nothing stands behind it that may belong to a number; else undefined. */
export function plainFigureAt(reading: Reading, position: number): WrittenNumber | undefined {
  const token = reading.tokens[position];
  if (token === undefined || !PLAIN_FIGURE.test(token.word) || token.end - token.start !== token.word.length) return undefined;
  if (!endsFigure(reading.text, token.end) || maySum(wordAt(reading, position + 1))) return undefined;
  return { type: 'cardinal', value: Number(token.word), start: token.start, end: token.end, first: position, next: position + 1, bare: true, scale: 1 };
}

/** What ends a figure, and is no beginning of "× 10^11". */
function endsFigure(text: string, end: number): boolean {
  const character = text.charAt(end);
  return AFTER_PLAIN.includes(character) && !(character === ' ' && SIGNS_OF_POWER.includes(text.charAt(end + 1)));
}

/** "5 million", "5 and a half", «5 с половиной». */
function maySum(after: string): boolean {
  return isFigure(after) || NUMBER_WORDS.has(after) || after === 'and' || after === 'с';
}
