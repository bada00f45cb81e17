/** Metadata read off a text: what its lines say of its publisher and its day. Null rather than wrong. */
import type { DroppedLine } from '../article.ts';
import { datesOfLine, isDateLine } from './dates.ts';
import type { DayKind } from './dates.ts';
import type { Line } from './draft.ts';
import { isProse } from './prose.ts';
import { publisherOfDateline, publisherOfFurniture, publisherTold } from './publisher.ts';

/** Furniture reaches so far above the first paragraph, and so far below the last. */
const HEAD_LINES = 120;
const TAIL_LINES = 120;

/** Who talks to whom is looked for in sentences, and in no more of them than an article has. */
const SHORTEST_SENTENCE = 40;
const MOST_PARAGRAPHS = 300;
/** Furniture that names others than the publisher: owners of pictures, other stories. */
const OF_OTHERS: ReadonlySet<string> = new Set(['picture credit', 'picture caption', 'title of another story', 'read also', 'in a block of other stories', 'title again']);

/** The publisher that the text names; null when it names none. `beside` stood behind its title. */
export function publisherOf(lines: readonly Line[], dropped: readonly DroppedLine[], beside?: string): string | null {
  if (beside !== undefined) return beside;
  const rules = new Map(dropped.map(({ start, rule }) => [start, rule]));
  const kept = lines.filter(({ start }) => !rules.has(start)).map(({ text }) => text);
  const furniture = lines.filter(({ start }) => !OF_OTHERS.has(rules.get(start) ?? 'title again')).map(({ text }) => text);
  const around = [...furniture.slice(0, HEAD_LINES), ...furniture.slice(HEAD_LINES).slice(-TAIL_LINES)];
  return publisherOfDateline(kept) ?? publisherOfFurniture(around) ?? publisherTold(kept.filter(({ length }) => length >= SHORTEST_SENTENCE).slice(0, MOST_PARAGRAPHS)) ?? null;
}

/** The surest kind of day first. */
const KINDS: readonly DayKind[] = ['published', 'plain', 'updated'];
/** A text without paragraphs of prose has its day in its first lines. */
const FIRST_LINES = 5;
/** A dateline stands in one of the first paragraphs. */
const OPENING_LINES = 3;

/** The day of publication that lines above or below the text say; null when none does. Days inside it are those of its events. */
export function dateOf(lines: readonly Line[], dropped: readonly DroppedLine[]): string | null {
  const out = new Set(dropped.map(({ start }) => start));
  const isBody = ({ start, text }: Line): boolean => !out.has(start) && isProse(text);
  const first = lines.findIndex(isBody);
  const head = first === -1 ? lines.slice(0, FIRST_LINES) : lines.slice(Math.max(0, first - HEAD_LINES), first);
  const tail = first === -1 ? [] : lines.slice(lines.findLastIndex(isBody) + 1).slice(0, TAIL_LINES);
  const days = [...head, ...tail].filter(({ text }) => isDateLine(text)).flatMap(({ text }) => datesOfLine(text));
  for (const kind of KINDS) {
    const found = days.find((day) => day.kind === kind);
    if (found !== undefined) return found.day;
  }
  return dateOfOpening(lines.slice(0, Math.max(0, first) + OPENING_LINES).slice(-HEAD_LINES));
}

/** «… сообщает пресс-служба. РИА Новости, 14.01.2021»: the day behind the agency's name at the end of an opening paragraph. */
const SIGNED = /[.!?»"”)] \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2}, (\d{2}\.\d{2}\.\d{4})$/u;
/** «МОСКВА, 10 августа 2014 - РИА Новости», "WASHINGTON, Nov. 18, 2013 (AP)": the day of a dateline that has a year. */
const DATELINE = /^\p{Lu}[\p{L} .'’-]{1,40}[,.] ([\p{L}\d ,.]{8,28}?)(?: года)?[.,]? ?(?:\(|\/|[-–—]|\p{Lu}{4})/u;

function dateOfOpening(lines: readonly Line[]): string | null {
  for (const { text } of lines) {
    const written = SIGNED.exec(text.slice(-120))?.[1] ?? DATELINE.exec(text.slice(0, 120))?.[1];
    const day = written === undefined ? undefined : datesOfLine(written.trim())[0]?.day;
    if (day !== undefined) return day;
  }
  return null;
}
