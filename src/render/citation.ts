/**
 * Citations: a passage and the stretch marked in it, written so that a button, a deep link and an inline query can carry
 * it: the passage's id, and behind it where the stretch begins and how long it is.
 */
import { parsePassageId } from '../article.ts';
import type { PassageId } from '../article.ts';
import type { Span } from '../language/sentences.ts';

export interface Citation {
  readonly passage: PassageId;
  /** UTF-16 offsets in the passage's text; null: nothing is marked. */
  readonly marked: Span | null;
}

/** Digits and small letters. */
const BASE = 36;
/** Offsets with more digits than this do not occur: passages are not that long. */
const LARGEST = BASE ** 4 - 1;

/** At most 29 letters of A–Z a–z 0–9 _ -. */
export function encodeCitation({ passage, marked }: Citation): string {
  if (marked === null || marked.end <= marked.start || marked.end > LARGEST) return passage;
  return `${passage}_${marked.start.toString(BASE)}_${(marked.end - marked.start).toString(BASE)}`;
}

/** Reads what came back from outside; null when it cannot be a citation. */
export function decodeCitation(value: string): Citation | null {
  const alone = parsePassageId(value);
  if (alone !== null) return { passage: alone, marked: null };
  const [, id = '', start = '', length = ''] = /^([\w-]{1,40})_([\da-z]{1,4})_([\da-z]{1,4})$/.exec(value) ?? [];
  const passage = parsePassageId(id);
  if (passage === null) return null;
  const from = Number.parseInt(start, BASE);
  return { passage, marked: { start: from, end: from + Number.parseInt(length, BASE) } };
}

/** A stretch of a text, if it is one and cuts no character in two; else nothing: made up, or from another text. */
export function stretchOf(text: string, marked: Span | null): Span {
  if (marked === null || marked.start >= marked.end || marked.end > text.length) return NOTHING;
  return [marked.start, marked.end].some((place) => splitsPair(text, place)) ? NOTHING : marked;
}

const NOTHING: Span = { start: 0, end: 0 };

function splitsPair(text: string, place: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, place - 1), place + 1));
}
