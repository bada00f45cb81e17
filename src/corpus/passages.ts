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

/** Shorter ones are fragments: the attribution of a quote, a list item, a sub-heading. */
const SHORTEST_PASSAGE = 40;
/** The contract's limit; a single longer sentence stays whole. */
const LONGEST_PASSAGE = 1200;
/** Below this many words a passage's language is its article's. */
const SETTLING_WORDS = 8;

/** A paragraph that was kept. Those with the same `run` stand next to each other, with nothing dropped between. */
export interface Paragraph extends Span {
  /** Counted from 1 over the paragraphs kept. */
  readonly number: number;
  readonly run: number;
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
      const own = foldSpace(text.slice(start, end));
      const occurrence = occurrences.get(own) ?? 0;
      occurrences.set(own, occurrence + 1);
      const words = wordsOf(own);
      const language = words.length < SETTLING_WORDS ? articleLanguage : detectLanguage(words);
      return { id: passageId(file, own, occurrence), text: own, start, end, paragraph: number, language };
    });
}

/** A fragment joins the paragraph after it when it leads to it, else the one before; never across a gap. */
function joinFragments(text: string, paragraphs: readonly Paragraph[]): Paragraph[] {
  const joined: Paragraph[] = [];
  let open: Paragraph | undefined;
  for (const paragraph of paragraphs) {
    if (open !== undefined && open.run !== paragraph.run) {
      settle(joined, open);
      open = undefined;
    }
    const whole: Paragraph = open === undefined ? paragraph : { ...open, end: paragraph.end };
    open = undefined;
    if (whole.end - whole.start >= SHORTEST_PASSAGE) joined.push(whole);
    else if (/[.!?…»"”]$/u.test(text.slice(whole.start, whole.end))) settle(joined, whole);
    else open = whole;
  }
  if (open !== undefined) settle(joined, open);
  return joined;
}

/** Adds a fragment that has nothing to lead to: to the paragraph before it when that stands next to it. */
function settle(joined: Paragraph[], fragment: Paragraph): void {
  const before = joined.at(-1);
  if (before !== undefined && before.run === fragment.run) joined[joined.length - 1] = { ...before, end: fragment.end };
  else joined.push(fragment);
}

/** Pieces of about equal length, each at most LONGEST_PASSAGE, cut at sentence ends. */
function cutGiant(text: string, paragraph: Paragraph): Paragraph[] {
  const length = paragraph.end - paragraph.start;
  if (length <= LONGEST_PASSAGE) return [paragraph];
  const aim = length / Math.ceil(length / LONGEST_PASSAGE);
  const pieces: Paragraph[] = [];
  let piece: Paragraph | undefined;
  for (const sentence of sentencesOf(text.slice(paragraph.start, paragraph.end))) {
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
