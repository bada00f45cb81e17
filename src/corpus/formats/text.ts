/** Plain text: every line that is not empty is a paragraph; the lines of a hard-wrapped paragraph are one. */
import { lineAt } from '../draft.ts';
import type { Draft, Line } from '../draft.ts';
import { joinWrapped } from '../hard-wrap.ts';
import { markHeadings } from '../headings.ts';
import { readFrontMatter } from './front-matter.ts';

const LINE = /[^\r\n\u2028\u2029]+/gu;

/** Reads a decoded `.txt` file. */
export function readText(text: string): Draft {
  const { stated, notes, end } = readFrontMatter(text);
  return { text, lines: linesOf(text, end), stated, notes };
}

/** The lines of a text from an offset on, each a paragraph or a heading. */
export function linesOf(text: string, from = 0): Line[] {
  const lines: Line[] = [];
  for (const match of text.slice(from).matchAll(LINE)) {
    const start = from + match.index;
    const line = lineAt(text, start, start + match[0].length);
    if (line !== undefined) lines.push(line);
  }
  const paragraphs = joinWrapped(text, lines);
  return markHeadings(paragraphs === lines ? lines : paragraphs.flatMap(({ start, end }) => lineAt(text, start, end) ?? []));
}
