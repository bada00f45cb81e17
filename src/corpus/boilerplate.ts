/**
 * Boilerplate: the lines around an article that a saved page brings along. Ordered, named rules; the first that
 * applies names the reason. Those of this file judge a line by what it says, those of `surroundings.ts` by where it
 * stands. When in doubt a line stays: to lose a sentence of the article is worse than to keep a line of furniture.
 */
import type { DroppedLine } from '../article.ts';
import { wordsOf } from '../language/tokens.ts';
import {
  BLOCK_HEADS,
  BYLINES,
  COUNTERS,
  DATE_LABELS,
  FOLLOW_LABELS,
  FORM_LABELS,
  PICTURE_LABELS,
  PLACEHOLDERS,
  READ_ALSO,
  SECTION_NAMES,
  SHARE_LABELS,
  TAGS,
} from './boilerplate-lines.ts';
import { COMMENT_NOTICES, CORRECTIONS, DATED_RIGHTS, INVITATIONS, REGISTRATION, RIGHTS } from './boilerplate-notices.ts';
import type { Line } from './draft.ts';
import { endsSentence, isProse } from './prose.ts';
import { SURROUNDINGS } from './surroundings.ts';
import type { Place } from './surroundings.ts';

/** What a line says: in few words that end no sentence, or in whole sentences. */
interface TextRule {
  readonly name: string;
  readonly labels?: readonly RegExp[];
  readonly notices?: readonly RegExp[];
}

/** Longer lines are prose, whatever words they begin with. */
const LONGEST_LABEL = 300;
const LONGEST_NOTICE = 600;
const LONGEST_SECTION = 60;
/** Marks, spaces and soft hyphens by which a title may differ from itself. */
const PUNCTUATION = 60;
/** The head of a block of other stories, where nothing else says so. */
const MOST_HEAD_WORDS = 3;

const TEXT_RULES: readonly TextRule[] = [
  { name: 'counter', labels: COUNTERS },
  { name: 'share or subscribe', labels: [...SHARE_LABELS, ...FOLLOW_LABELS], notices: INVITATIONS },
  { name: 'comment form', labels: FORM_LABELS, notices: COMMENT_NOTICES },
  { name: 'placeholder', labels: PLACEHOLDERS },
  { name: 'rights and contacts', labels: DATED_RIGHTS },
  { name: 'picture credit', labels: PICTURE_LABELS },
  { name: 'read also', labels: READ_ALSO },
  { name: 'date line', labels: DATE_LABELS },
  { name: 'tags', labels: TAGS },
  { name: 'byline', labels: BYLINES },
  { name: 'cookies or registration', notices: REGISTRATION },
  { name: 'rights and contacts', notices: RIGHTS },
  { name: 'correction or editor', notices: CORRECTIONS },
];

/** The rule by which a line is furniture wherever it stands; undefined when it may be text. */
export function furnitureRule(text: string): string | undefined {
  if (isScript(text)) return 'script';
  if (text.length > LONGEST_NOTICE) return undefined;
  if (!/[\p{L}\p{N}]/u.test(text)) return 'no words';
  if (isSectionName(text)) return 'section name';
  const label = text.length <= LONGEST_LABEL && !endsSentence(text);
  if (label && text.split(' ').length <= MOST_HEAD_WORDS && BLOCK_HEADS.some((pattern) => pattern.test(text))) return 'read also';
  return TEXT_RULES.find(
    ({ labels = [], notices = [] }) =>
      (label && labels.some((pattern) => pattern.test(text))) || notices.some((pattern) => pattern.test(text)),
  )?.name;
}

/**
 * The lines that are no part of the article, with the rule that said so, in their order. `titles` are its title and
 * the line it was read from.
 */
export function findBoilerplate(lines: readonly Line[], ...titles: readonly string[]): DroppedLine[] {
  const names = new Set(titles.map(folded));
  const longest = Math.max(...titles.map(({ length }) => length)) + PUNCTUATION;
  const rules = new Map<string, string | undefined>();
  const reasons = lines.map(({ text }) => {
    if (!rules.has(text)) rules.set(text, text.length <= longest && names.has(folded(text)) ? 'title again' : furnitureRule(text));
    return rules.get(text);
  });
  const prose = lines.map(({ text }, index) => reasons[index] === undefined && isProse(text));
  const place: Place = { lines, reasons, prose, titles, first: prose.indexOf(true), last: prose.lastIndexOf(true) };
  for (const { name, find } of SURROUNDINGS) {
    for (const index of find(place)) reasons[index] ??= name;
  }
  return lines.flatMap(({ start, end }, index) => {
    const rule = reasons[index];
    return rule === undefined ? [] : [{ start, end, rule }];
  });
}

function folded(text: string): string {
  return wordsOf(text).join(' ');
}

/** A section's name alone, or a menu whose names ran together: «В стране и миреВ мире». */
function isSectionName(text: string): boolean {
  if (text.length > LONGEST_SECTION) return false;
  if (SECTION_NAMES.has(folded(text))) return true;
  const parts = text.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  return parts.length > 1 && parts.every((part) => SECTION_NAMES.has(folded(part)));
}

/** A piece of a page's program, which a copy of its text brought along. */
const SCRIPT = /\b(?:document\.\w+\(|console\.log\(|window\.\w+ ?=|\.setAttribute\(|googletag\.cmd)/u;
const SCRIPT_BEGINNING = 400;
/** Share of the marks of programs among its characters. */
const SCRIPT_MARKS = 0.04;

function isScript(text: string): boolean {
  const beginning = text.slice(0, SCRIPT_BEGINNING);
  return SCRIPT.test(beginning) && (beginning.match(/[{}();=]/gu)?.length ?? 0) > beginning.length * SCRIPT_MARKS;
}
