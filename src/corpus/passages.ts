/**
 * Passages: what an answer can quote. A paragraph is one; a fragment is kept with its neighbour, and a
 * giant is cut at sentence ends.
 */
import { passageId } from '../article.ts';
import type { Passage } from '../article.ts';
import { foldSpace } from '../language/fold.ts';
import { detectLanguage } from '../language/languages.ts';
import type { LanguageCode } from '../language/language.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { Span } from '../language/sentences.ts';
import { wordsOf } from '../language/tokens.ts';
import { isListItem } from './prose.ts';

/** Shorter ones are fragments: the attribution of a quote, a list item, a sub-heading. */
const SHORTEST_PASSAGE = 40;
/** The contract's limit; a single longer sentence stays whole. */
const LONGEST_PASSAGE = 1200;
/** A line that ends with a colon or a question and is no longer leads to what follows. */
const LONGEST_LEAD = 120;
/** A longer item of a list is a paragraph of its own. */
const LONGEST_ITEM = 160;
/** Below this many words a passage's language is its article's. */
const SETTLING_WORDS = 8;

/** A paragraph that was kept. Those with the same `run` stand next to each other, with nothing dropped between. */
export interface Paragraph extends Span {
  /** Counted from 1 over the paragraphs kept. */
  readonly number: number;
  readonly run: number;
  /** A heading leads to what follows, however long it is. */
  readonly heading?: boolean;
}

/** The passages of an article's text, in order; `occurrences` counts the texts met in its file so far. */
export function passagesOf(
  file: string,
  text: string,
  paragraphs: readonly Paragraph[],
  articleLanguage: LanguageCode,
  occurrences: Map<string, number>,
): Passage[] {
  return joinFragments(text, paragraphs)
    .flatMap((paragraph) => cutGiant(text, paragraph))
    .map(({ start, end, number }) => {
      const raw = text.slice(start, end);
      const folded = foldSpace(raw);
      // Of equals the slice: it shares the memory of the article's text.
      const own = folded === raw ? raw : folded;
      const occurrence = occurrences.get(own) ?? 0;
      occurrences.set(own, occurrence + 1);
      const words = wordsOf(own);
      const language = words.length < SETTLING_WORDS ? articleLanguage : detectLanguage(words);
      return { id: passageId(file, own, occurrence), text: own, start, end, paragraph: number, language };
    });
}

/** What a paragraph is joined to: the next when it leads to it, the one before when it belongs to that, or neither. */
type Leaning = 'next' | 'before' | 'none';

function leaningOf(text: string, paragraph: Paragraph): Leaning {
  const own = text.slice(paragraph.start, paragraph.end);
  if (paragraph.heading === true || (own.length <= LONGEST_LEAD && /[:?]$/u.test(own))) return 'next';
  if (own.length <= LONGEST_ITEM && isListItem(own)) return 'before';
  if (own.length >= SHORTEST_PASSAGE) return 'none';
  return /[.!?…»"”]$/u.test(own) ? 'before' : 'next';
}

/** A heading, a fragment or an item joins its neighbour; never across a gap. */
function joinFragments(text: string, paragraphs: readonly Paragraph[]): Paragraph[] {
  const joined: Paragraph[] = [];
  let open: Paragraph | undefined;
  for (const paragraph of paragraphs) {
    if (open !== undefined && open.run !== paragraph.run) {
      settle(joined, open);
      open = undefined;
    }
    const whole: Paragraph = open === undefined ? paragraph : { ...open, end: paragraph.end };
    const isLong = whole.end - whole.start >= SHORTEST_PASSAGE;
    const leaning = leaningOf(text, paragraph);
    const leads = leaning === 'next' && (!isLong || paragraph.end - paragraph.start >= SHORTEST_PASSAGE || paragraph.heading === true);
    const isFirstItem = open !== undefined && !isLong && isListItem(text.slice(paragraph.start, paragraph.end));
    if (isFirstItem || (leads && whole.end - whole.start <= LONGEST_PASSAGE / 2)) open = whole;
    else {
      if (leaning === 'before' && (open === undefined || !isLong)) settle(joined, whole);
      else joined.push(whole);
      open = undefined;
    }
  }
  if (open !== undefined) settle(joined, open);
  return joined;
}

/** Adds what has nothing to lead to: to the paragraph before it when that stands next to it, a list as long as it is no giant. */
function settle(joined: Paragraph[], fragment: Paragraph): void {
  const before = joined.at(-1);
  const isGiant = before !== undefined && fragment.end - before.start > LONGEST_PASSAGE && fragment.end - fragment.start >= SHORTEST_PASSAGE;
  if (before !== undefined && before.run === fragment.run && !isGiant) joined[joined.length - 1] = { ...before, end: fragment.end };
  else joined.push(fragment);
}

/** Pieces of about equal length, each at most LONGEST_PASSAGE, cut at sentence ends. */
function cutGiant(text: string, paragraph: Paragraph): Paragraph[] {
  const length = paragraph.end - paragraph.start;
  if (length <= LONGEST_PASSAGE) return [paragraph];
  const aim = length / Math.ceil(length / LONGEST_PASSAGE);
  const pieces: Paragraph[] = [];
  let piece: Paragraph | undefined;
  for (const sentence of sentencesOfLong(text.slice(paragraph.start, paragraph.end))) {
    const start = paragraph.start + sentence.start;
    const end = paragraph.start + sentence.end;
    const grown: number = piece === undefined ? 0 : end - piece.start;
    if (piece === undefined || grown > LONGEST_PASSAGE || piece.end - piece.start >= aim) {
      piece = { ...paragraph, start, end };
      pieces.push(piece);
    } else {
      piece = { ...piece, end };
      pieces[pieces.length - 1] = piece;
    }
  }
  return pieces;
}

/** The platform's segmenter takes time by the square of a text's length; no paragraph that a person wrote is longer. */
const LONGEST_STRETCH = 10_000;
const STRETCH_END = /[.!?…]["'»“”’)\]]?\s/gu;

/** The sentences of a paragraph of any length: stretch by stretch, each ending where a sentence does. */
function sentencesOfLong(text: string): Span[] {
  if (text.length <= LONGEST_STRETCH) return sentencesOf(text);
  const sentences: Span[] = [];
  for (let from = 0; from < text.length; ) {
    STRETCH_END.lastIndex = from + LONGEST_STRETCH;
    const to = STRETCH_END.exec(text) === null ? text.length : STRETCH_END.lastIndex;
    for (const { start, end } of sentencesOf(text.slice(from, to))) sentences.push({ start: from + start, end: from + end });
    from = to;
  }
  return sentences;
}
