/** Stretches of text with both halves of every bracket and quotation mark. */
import type { Span } from '../sentences.ts';

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['«', '»'],
  ['“', '”'],
];
const STRAIGHT = '"';
const MARKS = /[()[\]«»“”"]/gu;

/** Where the brackets and quotation marks of a text stand, in order. */
export function marksIn(text: string): number[] {
  const marks: number[] = [];
  MARKS.lastIndex = 0;
  while (MARKS.test(text)) marks.push(MARKS.lastIndex - 1);
  return marks;
}

/**
 * A span that holds brackets or quotation marks, wider by the mark beside it whose other half is inside; nothing where that one is
 * farther away.
 */
export function balanced(text: string, start: number, end: number): Span | undefined {
  const inside = text.slice(start, end);
  let [from, to] = [start, end];
  for (const [open, close] of PAIRS) {
    const [opened, closed] = [inside.lastIndexOf(open), inside.indexOf(close)];
    if (opened >= 0 && !inside.includes(close, opened)) {
      if (text[to] !== close) return undefined;
      to += 1;
    }
    if (closed >= 0 && !inside.slice(0, closed).includes(open)) {
      if (text[from - 1] !== open) return undefined;
      from -= 1;
    }
  }
  if (inside.split(STRAIGHT).length % 2 === 1) return { start: from, end: to };
  if (text[to] === STRAIGHT) return { start: from, end: to + 1 };
  return text[from - 1] === STRAIGHT ? { start: from - 1, end: to } : undefined;
}

/** Whether one of the ascending offsets lies from `start` to before `end`: seldom. By halves, for a text may be full of them. */
export function holdsOne(offsets: readonly number[], start: number, end: number): boolean {
  if (offsets.length === 0) return false;
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return (offsets[low] ?? Infinity) < end;
}
