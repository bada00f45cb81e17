/** Stretches of text with both halves of every bracket and quotation mark. */
import type { Span } from '../sentences.ts';

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['«', '»'],
  ['“', '”'],
];
const STRAIGHT = '"';
const MARKS = /[()[\]«»“”"]/u;

/** The span, wider by the mark beside it whose other half is inside; nothing where that one is farther away. */
export function balanced(text: string, { start, end }: Span): Span | undefined {
  const inside = text.slice(start, end);
  if (!MARKS.test(inside)) return { start, end };
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
