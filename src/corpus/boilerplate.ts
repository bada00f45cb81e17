/**
 * Boilerplate: the lines around an article that a saved page brings along. Ordered, named rules, each
 * about one line in its surroundings; the first that applies names the reason. When in doubt a line
 * stays: to lose a sentence of the article is worse than to keep a line of furniture.
 */
import type { DroppedLine } from '../article.ts';
import { wordsOf } from '../language/tokens.ts';
import {
  COMMENT_FORMS,
  COUNTERS,
  CREDITS,
  PLACEHOLDERS,
  READ_ALSO,
  SECTION_NAMES,
  SHARE_LINES,
} from './boilerplate-lines.ts';
import type { Line } from './draft.ts';

/** A line and what a rule may look at to judge it. */
interface Place {
  readonly line: Line;
  readonly index: number;
  readonly lines: readonly Line[];
  readonly title: string;
  /** The rule that dropped the line at an index, if one before this did. */
  readonly droppedBy: (index: number) => string | undefined;
}

interface Rule {
  readonly name: string;
  readonly applies: (place: Place) => boolean;
}

/** A longer line is prose, whatever words it begins with. */
const LONGEST_NOTICE = 200;
const LONGEST_LABEL = 60;

const RULES: readonly Rule[] = [
  { name: 'title again', applies: ({ line, title }) => sameWords(line.text, title) },
  { name: 'counter', applies: ({ line }) => COUNTERS.some((pattern) => pattern.test(line.text)) },
  {
    name: 'section name',
    applies: ({ line }) => isLabel(line) && (SECTION_NAMES.has(label(line.text)) || isDoubled(line.text)),
  },
  { name: 'share or subscribe', applies: ({ line }) => isNotice(line) && SHARE_LINES.some((p) => p.test(line.text)) },
  { name: 'comment form', applies: ({ line }) => isNotice(line) && COMMENT_FORMS.some((p) => p.test(line.text)) },
  { name: 'placeholder', applies: ({ line }) => isLabel(line) && PLACEHOLDERS.some((p) => p.test(line.text)) },
  { name: 'picture credit', applies: ({ line }) => isNotice(line) && CREDITS.some((p) => p.test(line.text)) },
  { name: 'picture caption', applies: endsWithAgency },
  { name: 'read also', applies: ({ line }) => isNotice(line) && READ_ALSO.some((p) => p.test(line.text)) },
  {
    name: 'title of another story',
    applies: (place) => place.droppedBy(place.index - 1) === 'picture caption' && isHeadline(place.line.text),
  },
];

/** The lines that are no part of the article titled `title`, with the rule that said so, in their order. */
export function findBoilerplate(lines: readonly Line[], title: string): DroppedLine[] {
  const reasons = new Map<number, string>();
  for (const rule of RULES) {
    lines.forEach((line, index) => {
      const place = { line, index, lines, title, droppedBy: (i: number) => reasons.get(i) };
      if (!reasons.has(index) && rule.applies(place)) reasons.set(index, rule.name);
    });
  }
  return lines.flatMap(({ start, end }, index) => {
    const rule = reasons.get(index);
    return rule === undefined ? [] : [{ start, end, rule }];
  });
}

function isNotice(line: Line): boolean {
  return line.text.length <= LONGEST_NOTICE;
}

function isLabel(line: Line): boolean {
  return line.text.length <= LONGEST_LABEL;
}

function label(text: string): string {
  return wordsOf(text).join(' ');
}

function sameWords(one: string, other: string): boolean {
  return label(one) === label(other);
}

/** «В стране и миреВ мире»: a menu whose names ran together, so that it ends with words it already had. */
function isDoubled(text: string): boolean {
  const parts = text.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  return parts.length > 1 && parts.every((part) => SECTION_NAMES.has(label(part)));
}

/** "Hackers - Sputnik International": the ending of picture captions, seen on two lines or more. */
const AGENCY_ENDING = / [-–—] (\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3})$/u;

function endsWithAgency({ line, lines }: Place): boolean {
  const agency = AGENCY_ENDING.exec(line.text)?.[1];
  if (agency === undefined) return false;
  return lines.filter((other) => AGENCY_ENDING.exec(other.text)?.[1] === agency).length > 1;
}

/** No sentence: no full stop at the end, and (in English) nearly every long word with a capital. */
function isHeadline(text: string): boolean {
  if (/[.!?…:;,]$/u.test(text)) return false;
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  return /\p{Script=Cyrillic}/u.test(text) || capitals >= long.length * 0.8;
}
