/**
 * Lines no wider than the terminal, broken at spaces.
 */

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** What a person sees as the characters of a text. */
export function graphemes(text: string): string[] {
  return Array.from(GRAPHEMES.segment(text), ({ segment }) => segment);
}

/** Emoji, and the blocks that Unicode's East Asian Width counts as wide. */
const WIDE =
  /\p{Emoji_Presentation}|\uFE0F|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

/** Columns that one grapheme takes in a terminal: 0, 1 or 2. */
export function columnsOf(grapheme: string): number {
  if (INVISIBLE.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}

/**
 * Breaks a line of graphemes, each with whatever it carries, at its spaces; the space at a break goes.
 * A word wider than the whole line stays whole: most such are addresses, which one wants to click.
 */
export function wrap<Cell extends { readonly text: string }>(cells: readonly Cell[], width: number): Cell[][] {
  const lines: Cell[][] = [];
  let line: Cell[] = [];
  let columns = 0;
  let lastSpace = -1;
  let hasWord = false;
  for (const cell of cells) {
    line.push(cell);
    columns += columnsOf(cell.text);
    if (cell.text === ' ') {
      // An indent is no place to break.
      if (hasWord) lastSpace = line.length - 1;
      continue;
    }
    hasWord = true;
    if (columns <= width || lastSpace === -1) continue;
    lines.push(line.slice(0, lastSpace));
    line = line.slice(lastSpace + 1);
    columns = line.reduce((sum, { text }) => sum + columnsOf(text), 0);
    lastSpace = -1;
  }
  return [...lines, line];
}
