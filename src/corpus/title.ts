/** The title of a text, read off its first lines. */
import { furnitureRule } from './boilerplate.ts';
import { isDateLine } from './dates.ts';
import type { Line } from './draft.ts';
import { endsSentence } from './prose.ts';
import { siteNamed } from './publisher.ts';
import { sentencesOf } from '../language/sentences.ts';

/** A title, the line it was read from, and the publisher whose name stood behind it. */
export interface TitleReading {
  readonly title: string;
  /** The whole line; undefined when the title is only the beginning of a paragraph, or no line at all. */
  readonly line: string | undefined;
  readonly publisher: string | undefined;
}

/** Furniture above a title has no more lines. */
const MOST_LINES_ABOVE = 10;
/** Longer lines that end a sentence are paragraphs, and longer lines of any kind. */
const LONGEST_TITLE = 160;
const LONGEST_LINE = 300;

/** The title of a text; null when none of its first lines can be one. */
export function titleOf(lines: readonly Line[]): TitleReading | null {
  const first = lines[0]?.text;
  if (first === undefined) return null;
  const line = lines.slice(0, MOST_LINES_ABOVE).map(({ text }) => text).find(isTitle) ?? first;
  if (!isParagraph(line)) {
    const { text, publisher } = withoutSite(withoutTime(line));
    return { title: text, line, publisher };
  }
  const [opening] = sentencesOf(line.slice(0, LONGEST_LINE));
  const sentence = line.slice(opening?.start ?? 0, opening?.end ?? 0);
  return sentence.length <= LONGEST_TITLE && endsSentence(sentence) ? { title: sentence, line: undefined, publisher: undefined } : null;
}

/** Tells whether a line can be a title: no furniture, no day, no name of a site, no bare number. */
function isTitle(text: string): boolean {
  if (text.length <= LONGEST_LINE && withoutSite(text).publisher !== undefined) return true;
  return /\p{L}/u.test(text) && furnitureRule(text) === undefined && !isDateLine(text) && siteNamed(text) === undefined;
}

function isParagraph(text: string): boolean {
  return text.length > LONGEST_LINE || (text.length > LONGEST_TITLE && endsSentence(text));
}

/** "11:38 Profits fell": the hour that lists of news put before a title. */
function withoutTime(text: string): string {
  return text.replace(/^\d{1,2}:\d{2} (?=\P{Ll})/u, '');
}

/** What stands between a title and the name of its site. */
const SEPARATOR = / (?:[|•·»]|::|--|[-–—]) /gu;
/** Before the name of a site stands a title of so many characters. */
const SHORTEST_HEADLINE = 10;

/** A title without the name of its site, and that name when it is known. After a bar or a bullet nothing else stands. */
function withoutSite(text: string): { text: string; publisher: string | undefined } {
  for (const { index, 0: separator } of text.matchAll(SEPARATOR)) {
    const rest = text.slice(index + separator.length);
    const name = rest.split(/ (?:[|•·»]|::|--|[-–—]) |, \d/u).toReversed().map(siteNamed).find((site) => site !== undefined);
    const whole = name ?? siteNamed(rest);
    if (index >= SHORTEST_HEADLINE && whole !== undefined) return { text: text.slice(0, index).trim(), publisher: whole };
  }
  return { text, publisher: undefined };
}
