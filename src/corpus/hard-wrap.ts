/**
 * Hard-wrapped texts: every paragraph broken into lines of about one width, as mail and old archives have them.
 * A line was broken there when the first word of the next would not have fitted in; such lines are one paragraph.
 */
import type { Span } from '../language/sentences.ts';

/** Widths at which people and programs wrap. */
const NARROWEST = 50;
const WIDEST = 100;
/** Longer lines than the width are addresses and tables, or the text is not wrapped. */
const MOST_WIDE = 0.05;
/** So many lines that go on in the next are no accident, when they are such a share of the lines that have a next. */
const FEWEST_BROKEN = 3;
const BROKEN_SHARE = 0.4;
/** A line may stay so much shorter than the width: the word that did not fit may have had a mark that was lost. */
const SLACK = 4;

const STOP = /[.!?…:;]["'»“”’)\]]*$/u;
/** What begins a line of its own: an item, a speaker's dash, a quoted mail. */
const OWN_LINE = /^\s*(?:[-–—•*·>#|]|\d{1,3}[.)] )/u;

/** The lines of a text with those joined that were one; as they are when the text is not hard-wrapped. */
export function joinWrapped(text: string, lines: readonly Span[]): readonly Span[] {
  const width = widthOf(text, lines);
  if (width === undefined) return lines;
  const joined: Span[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const open = joined.at(-1);
    const goesOn = before !== undefined && isAdjacent(text, before, line) && isBroken(text, before, line, width);
    if (open !== undefined && goesOn) joined[joined.length - 1] = { start: open.start, end: line.end };
    else joined.push(line);
  });
  return joined;
}

/** The width that a text is wrapped at; undefined when it is not. */
function widthOf(text: string, lines: readonly Span[]): number | undefined {
  const lengths = lines.map(({ start, end }) => end - start);
  const inside = lengths.filter((length) => length <= WIDEST);
  const width = inside.reduce((longest, length) => Math.max(longest, length), 0);
  if (width < NARROWEST || lengths.length - inside.length > lengths.length * MOST_WIDE) return undefined;
  let [pairs, broken] = [0, 0];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before === undefined || !isAdjacent(text, before, line)) return;
    pairs += 1;
    const isOpen = !STOP.test(text.slice(before.start, before.end).slice(-20));
    if (isOpen && /^\p{Ll}/u.test(text.slice(line.start, line.start + 2)) && isFull(text, before, line, width)) broken += 1;
  });
  return broken >= FEWEST_BROKEN && broken >= pairs * BROKEN_SHARE ? width : undefined;
}

/** Tells whether no empty line stands between two lines. */
function isAdjacent(text: string, before: Span, line: Span): boolean {
  const between = text.slice(before.end, line.start);
  return between.length < WIDEST && (between.match(/\r\n?|[\n\u2028\u2029]/gu)?.length ?? 0) <= 1;
}

/** Tells whether a line goes on in the next: by its length, or because the next begins in mid-sentence. */
function isBroken(text: string, before: Span, line: Span, width: number): boolean {
  const next = text.slice(line.start, Math.min(line.end, line.start + WIDEST));
  if (OWN_LINE.test(next) || before.end - before.start > WIDEST) return false;
  const indent = /[ \t\u00A0]*$/u.exec(text.slice(Math.max(0, line.start - 12), line.start))?.[0] ?? '';
  if (indent.length > 1) return false;
  const isOpen = !STOP.test(text.slice(before.start, before.end).slice(-20));
  return isFull(text, before, line, width) || (isOpen && /^\p{Ll}/u.test(next) && before.end - before.start >= NARROWEST / 2);
}

/** Tells whether the first word of a line would not have fitted in the line before. */
function isFull(text: string, before: Span, line: Span, width: number): boolean {
  const word = /^\S*/u.exec(text.slice(line.start, Math.min(line.end, line.start + WIDEST)))?.[0] ?? '';
  return before.end - before.start + 1 + word.length > width - SLACK;
}
