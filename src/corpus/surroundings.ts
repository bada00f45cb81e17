/**
 * Boilerplate by its place: captions, titles and teasers of other stories, menus above and below an article. The
 * article's body reaches from its first paragraph of prose to its last; a text without prose (notes, verses) has none,
 * and nothing in it is judged by its place.
 */
import { BLOCK_HEADS } from './boilerplate-lines.ts';
import { isDateLine } from './dates.ts';
import type { Line } from './draft.ts';
import { endsSentence, isListItem } from './prose.ts';

/** The lines of a text, and what is known of each so far. */
export interface Place {
  readonly lines: readonly Line[];
  /** The rule that dropped a line, by index. */
  readonly reasons: readonly (string | undefined)[];
  /** Paragraphs of running text, by index. */
  readonly prose: readonly boolean[];
  readonly titles: readonly string[];
  /** Indices of the first and the last paragraph of prose; -1 when there is none. */
  readonly first: number;
  readonly last: number;
}

interface PlaceRule {
  readonly name: string;
  /** The lines it applies to, in one pass; those that were dropped already need no mention but do no harm. */
  readonly find: (place: Place) => readonly number[];
}

/** A line without a sentence that is longer says more than a title does. */
const LONGEST_TITLE = 140;
/** Above an article a longer line is its opening, even without a full stop. */
const LONGEST_LABEL = 60;

/** The rules in their order; each sees what those before it dropped. */
export const SURROUNDINGS: readonly PlaceRule[] = [
  { name: 'date line', find: (place) => where(place, (line, index) => isOutside(index, place) && isDateLine(line.text)) },
  { name: 'picture caption', find: endingWithAgency },
  { name: 'title of another story', find: (place) => where(place, followsCaption) },
  { name: 'picture caption', find: (place) => where(place, isBesideCredit) },
  { name: 'title and credit', find: (place) => where(place, isTitleWithCredit) },
  { name: 'read also', find: (place) => where(place, isBlockHead) },
  { name: 'in a block of other stories', find: inBlocks },
  { name: 'list of links', find: labelledLinks },
  { name: 'said more than once', find: repeated },
  { name: 'above the article', find: aboveArticle },
  { name: 'below the article', find: belowArticle },
];

function where(place: Place, applies: (line: Line, index: number, place: Place) => boolean): number[] {
  return place.lines.flatMap((line, index) => (applies(line, index, place) ? [index] : []));
}

/** How often each value stands there. */
function countsOf(values: readonly (string | undefined)[]): ReadonlyMap<string | undefined, number> {
  const counts = new Map<string | undefined, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** "Hackers - Sputnik International": the ending of picture captions, seen on two lines or more. */
const AGENCY_ENDING = / [-–—] (\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3})$/u;
const LONGEST_AGENCY = 80;

function endingWithAgency({ lines }: Place): number[] {
  const agencies = lines.map(({ text }) => AGENCY_ENDING.exec(text.slice(-LONGEST_AGENCY))?.[1]);
  const counts = countsOf(agencies);
  return agencies.flatMap((agency, index) => (agency !== undefined && (counts.get(agency) ?? 0) > 1 ? [index] : []));
}

function followsCaption({ text }: Line, index: number, { reasons }: Place): boolean {
  return reasons[index - 1] === 'picture caption' && isHeadline(text);
}

/** No sentence: no full stop at the end, and (in English) nearly every long word with a capital. */
function isHeadline(text: string): boolean {
  if (text.length > LONGEST_TITLE || /[.!?…:;,]$/u.test(text)) return false;
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  return /\p{Script=Cyrillic}/u.test(text) || capitals >= long.length * 0.8;
}

/** A short line that ends no sentence, begins no list and leads to nothing. */
function isTitle({ text }: Line): boolean {
  return text.length <= LONGEST_TITLE && !endsSentence(text) && !text.endsWith(':') && !isListItem(text);
}

/** A caption stands right above the name of its photographer, or below the label that says so. */
function isBesideCredit(line: Line, index: number, { lines, reasons, prose }: Place): boolean {
  if (prose[index] === true || !isTitle(line)) return false;
  const isLabelled = /caption,?:?$/iu.test(lines[index - 1]?.text ?? '');
  const credit = reasons[index + 1] === 'picture credit' && !/caption/iu.test(lines[index + 1]?.text ?? '');
  return isLabelled || credit;
}

/** The title once more with the name of a photographer behind it. */
function isTitleWithCredit({ text }: Line, _index: number, { titles }: Place): boolean {
  return titles.some((title) => text.startsWith(title) && text.length < title.length + LONGEST_LABEL && /[/©]/u.test(text.slice(title.length)));
}

function isOutside(index: number, { first, last }: Place): boolean {
  return first !== -1 && (index < first || index > last);
}

function isBlockHead({ text }: Line, index: number, { first }: Place): boolean {
  return first !== -1 && index > first && text.length <= LONGEST_LABEL && !endsSentence(text) && BLOCK_HEADS.some((pattern) => pattern.test(text));
}

function isHead({ text }: Line, reason: string | undefined): boolean {
  return reason === 'read also' && BLOCK_HEADS.some((pattern) => pattern.test(text));
}

/** Below the head of a block, up to the next paragraph; at the end of a page teasers that are sentences, too. */
function inBlocks({ lines, reasons, prose }: Place): number[] {
  const found: number[] = [];
  const tail = tailFrom(lines.map((line, index) => isHead(line, reasons[index])), prose);
  let open = false;
  lines.forEach((line, index) => {
    if (isHead(line, reasons[index])) open = true;
    else if (open && index > tail) found.push(index);
    else if (open && reasons[index] === undefined) {
      open = prose[index] !== true && isTitle(line);
      if (open) found.push(index);
    }
  });
  return found;
}

/** So few paragraphs below the head of a block, none next to another, are teasers. */
const MOST_TEASERS = 3;
const FEWEST_PARAGRAPHS = 3;

/** The first head of a block below which only teasers stand; the number of lines when there is none. */
function tailFrom(heads: readonly boolean[], prose: readonly boolean[]): number {
  let tail = heads.length;
  let below = 0;
  let above = prose.filter(Boolean).length;
  for (let index = heads.length - 1; index >= 0; index -= 1) {
    if (prose[index] === true) {
      below += 1;
      above -= 1;
      if (below > MOST_TEASERS || above < FEWEST_PARAGRAPHS || (prose[index + 1] === true && below > 1)) break;
    }
    if (heads[index] === true) tail = index;
  }
  return tail;
}

/** "A SIMPLE GUIDE: how to tie a knot": links that each have a label in capitals, several in a row. */
const LABELLED = /^\p{Lu}[\p{Lu} &'’-]{3,30}: \S/u;
const FEWEST_LINKS = 3;

function labelledLinks({ lines }: Place): number[] {
  const found: number[] = [];
  let run: number[] = [];
  lines.forEach((line, index) => {
    if (LABELLED.test(line.text) && line.text.length <= LONGEST_TITLE && !/[.;,]$/u.test(line.text)) run.push(index);
    else run = [];
    if (run.length === FEWEST_LINKS) found.push(...run);
    else if (run.length > FEWEST_LINKS) found.push(index);
  });
  return found;
}

/** A label that stands three times, or twice outside the body: a button, a photographer, a section. */
function repeated(place: Place): number[] {
  if (place.first === -1) return [];
  const counts = countsOf(place.lines.map(({ text }) => text));
  return where(place, (line, index) => {
    const times = counts.get(line.text) ?? 0;
    return line.text.length <= LONGEST_LABEL && isTitle(line) && (times > 2 || (times > 1 && isOutside(index, place)));
  });
}

/** Between title and body, where other furniture stands: short lines that end no sentence. */
function aboveArticle(place: Place): number[] {
  const { first, reasons } = place;
  if (!reasons.slice(0, Math.max(0, first)).some((reason) => reason !== undefined && reason !== 'title again')) return [];
  return where(place, (line, index) => index < first && line.text.length <= LONGEST_LABEL && isTitle(line));
}

/** Furniture that stands inside articles as often as below them: nothing follows from it. */
const INSIDE: ReadonlySet<string | undefined> = new Set([undefined, 'picture credit', 'picture caption', 'counter', 'placeholder', 'no words']);

/** Below the body and below a line of furniture there: lines that end no sentence. Above that line: titles in capitals and signatures. */
function belowArticle(place: Place): number[] {
  const { last, reasons } = place;
  if (last === -1) return [];
  const isSigned = isSignature(place.lines[last + 1]?.text ?? '');
  const from = isSigned ? last + 1 : reasons.findIndex((reason, index) => index > last && !INSIDE.has(reason));
  return where(place, ({ text }, index) => {
    if (index <= last) return false;
    if (from !== -1 && index > from) return !endsSentence(text) && !text.endsWith(':') && !isListItem(text);
    return index === from || (from !== -1 && isLatinHeadline(text));
  });
}

/** A name alone. */
function isSignature(text: string): boolean {
  return text.length <= LONGEST_SIGNATURE && /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,2}$/u.test(text);
}
const LONGEST_SIGNATURE = 40;

/** A title as English ones are written: its long words with capitals. */
function isLatinHeadline(text: string): boolean {
  return /\p{L}{4,}.*\p{L}{4,}/u.test(text) && !/\p{Script=Cyrillic}/u.test(text) && isHeadline(text);
}
