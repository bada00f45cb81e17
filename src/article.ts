/**
 * The nouns of Verbatim: an article, its passages, and where each stands. Everything else in the
 * project makes these, finds these or shows these.
 */
import { createHash } from 'node:crypto';
import type { LanguageCode } from './language/language.ts';
import { fingerprint } from './language/fingerprint.ts';

/** Where an article comes from. What cannot be known is null, never guessed. */
export interface Source {
  /** Path inside the corpus folder, with forward slashes. */
  readonly file: string;
  readonly title: string;
  readonly publisher: string | null;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly url: string | null;
  readonly language: LanguageCode;
}

/** What an answer quotes: one paragraph, or a few neighbours where one alone would be a fragment. */
export interface Passage {
  readonly id: PassageId;
  /** Verbatim after white-space folding: `fold(article.text.slice(start, end)) === text`. */
  readonly text: string;
  /** UTF-16 offsets in the article's text. */
  readonly start: number;
  readonly end: number;
  /** Number of its first paragraph, counted from 1 over the paragraphs kept. */
  readonly paragraph: number;
  readonly language: LanguageCode;
}

/** A line that was read but is no part of the article, and the rule that said so. */
export interface DroppedLine {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

/** One article as read: its source, the decoded text that offsets refer to, its passages in order. */
export interface Article {
  readonly source: Source;
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly dropped: readonly DroppedLine[];
}

/** How long an article is for its readers: the number of the paragraph where its last passage begins; 0 when it has none. */
export function paragraphsIn({ passages }: Article): number {
  return passages.at(-1)?.paragraph ?? 0;
}

/** The articles by day of publication, the newest first, those without a day last. */
export function newestFirst(articles: readonly Article[]): Article[] {
  return articles.toSorted((one, other) => (other.source.date ?? '').localeCompare(one.source.date ?? ''));
}

/**
 * A stable name for a passage: the same on every machine and after every restart, short enough for a
 * button, made of letters that a `t.me/…?start=` link may carry.
 *
 * Three parts without separators: 7 characters for the file, 6 for the exact text, 6 for a similarity
 * fingerprint of it. When the text has changed, the first part still finds the article and the last
 * the passage most like it.
 */
export type PassageId = string & { readonly passageId: unique symbol };

const FILE_CHARACTERS = 7;
const TEXT_CHARACTERS = 6;
const LIKENESS_CHARACTERS = 6;
const ID_CHARACTERS = FILE_CHARACTERS + TEXT_CHARACTERS + LIKENESS_CHARACTERS;
const BITS_PER_CHARACTER = 6;
const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * The id of a passage. `occurrence` counts equal texts in one file from 0, so that the second is no
 * double of the first.
 */
export function passageId(file: string, text: string, occurrence = 0): PassageId {
  const content = occurrence === 0 ? text : `${text}\0${occurrence}`;
  const likeness = encodeBits(fingerprint(text, LIKENESS_CHARACTERS * BITS_PER_CHARACTER));
  // Added up, they would stay three strings and two sums of strings in memory.
  return [fileMark(file), hash(content, TEXT_CHARACTERS), likeness].join('') as PassageId;
}

/** Reads an id that came back from outside; null when it cannot be one. */
export function parsePassageId(value: string): PassageId | null {
  return value.length === ID_CHARACTERS && /^[\w-]+$/.test(value) ? (value as PassageId) : null;
}

/** The part of an id that names its file. */
export function fileMark(file: string): string {
  return hash(file.normalize('NFC'), FILE_CHARACTERS);
}

/** The file part of an id. */
export function fileMarkOf(id: PassageId): string {
  return id.slice(0, FILE_CHARACTERS);
}

/** Of passages of one article the one whose text is most like the text `id` was made from. */
export function nearestPassage(id: PassageId, passages: readonly Passage[]): Passage | undefined {
  let nearest: Passage | undefined;
  let smallest = Infinity;
  for (const passage of passages) {
    const difference = differingBits(id, passage.id);
    if (difference < smallest) [nearest, smallest] = [passage, difference];
  }
  return nearest;
}

/** In how many of their 36 bits the fingerprints of two ids differ: in half of them for texts that share no word. */
export function differingBits(one: PassageId, other: PassageId): number {
  const [own, others] = [one, other].map((id) => decodeBits(id.slice(-LIKENESS_CHARACTERS)));
  return own?.filter((bit, position) => bit !== others?.[position]).length ?? 0;
}

function hash(text: string, characters: number): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, characters);
}

function encodeBits(bits: readonly boolean[]): string {
  let encoded = '';
  for (let start = 0; start < bits.length; start += BITS_PER_CHARACTER) {
    const value = bits
      .slice(start, start + BITS_PER_CHARACTER)
      .reduce((sum, bit) => sum * 2 + Number(bit), 0);
    encoded += BASE64URL.charAt(value);
  }
  return encoded;
}

function decodeBits(encoded: string): boolean[] {
  return encoded.split('').flatMap((character) => {
    const value = BASE64URL.indexOf(character);
    return Array.from({ length: BITS_PER_CHARACTER }, (_, bit) => ((value >> (BITS_PER_CHARACTER - 1 - bit)) & 1) === 1);
  });
}
