/** Headings in plain text, where nothing marks them but their form and their place. */
import { furnitureRule } from './boilerplate.ts';
import type { Line } from './draft.ts';
import { endsSentence, isListItem, isProse } from './prose.ts';

/** A longer line is no heading. */
const LONGEST_HEADING = 90;

/**
 * The lines, those marked that are headings: short, no sentence, between paragraphs of prose or questions that
 * paragraphs answer.
 */
export function markHeadings(lines: readonly Line[]): Line[] {
  return lines.map((line, index) => (index > 0 && isHeading(line, lines[index - 1], lines[index + 1]) ? { ...line, heading: true } : line));
}

function isHeading({ text }: Line, before: Line | undefined, next: Line | undefined): boolean {
  if (text.length > LONGEST_HEADING || next === undefined || before === undefined || !/^[\p{Lu}\p{N}«"“‘'(]/u.test(text)) return false;
  if (isListItem(text) || text.endsWith(':') || (endsSentence(text) && !text.endsWith('?'))) return false;
  if (!endsSentence(before.text) && !isProse(before.text) && !isListItem(before.text)) return false;
  const leads = isProse(next.text) || endsSentence(next.text) || isListItem(next.text) || next.text.endsWith(':');
  return leads && next.text.length > text.length / 2 && furnitureRule(text) === undefined;
}
