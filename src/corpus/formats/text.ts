/** Plain text: every line that is not empty is a paragraph. */
import { lineAt } from '../draft.ts';
import type { Draft, Line } from '../draft.ts';

const LINE = /[^\r\n\u2028\u2029]+/gu;

/** Reads a decoded `.txt` file. */
export function readText(text: string): Draft {
  const lines: Line[] = [];
  for (const match of text.matchAll(LINE)) {
    const line = lineAt(text, match.index, match.index + match[0].length);
    if (line !== undefined) lines.push(line);
  }
  return { text, lines, stated: {}, notes: [] };
}
