/** When a passage of a news set counts as found: the rules of the question sets, not of the bot. */
import type { Passage, Source } from '../article.ts';
import { foldSpace } from '../language/fold.ts';

/** So much of the beginning of an accepted paragraph must stand in the passage. */
const BEGINNING = 80;
/** A passage that is only a part of the gold paragraph must be at least so long. */
const SHORTEST_PART = 40;

/** What a question set says about where the answer stands. */
export interface Accepted {
  readonly file: string;
  readonly paragraph: string;
  readonly answer: string;
  readonly otherParagraphs: readonly string[];
  /** Files that hold one of the other paragraphs; empty: they stand in the same file. */
  readonly otherFiles: readonly string[];
}

/** A text as texts are compared here: white space folded, case and ё ignored. */
export function compared(text: string): string {
  return foldSpace(text).toLowerCase().replaceAll('ё', 'е');
}

/**
 * Tells whether a passage is right: it comes from an accepted file and contains the first 80 characters
 * of an accepted paragraph, or is a part of the gold paragraph, 40 characters or more, with the answer.
 */
export function acceptsPassage(accepted: Accepted): (passage: Passage, source: Source) => boolean {
  const files = new Set([accepted.file, ...accepted.otherFiles]);
  const gold = compared(accepted.paragraph);
  const answer = compared(accepted.answer);
  const beginnings = [gold, ...accepted.otherParagraphs.map(compared)].map((text) => text.slice(0, BEGINNING));
  return (passage, source) => {
    if (!files.has(source.file)) return false;
    const text = compared(passage.text);
    if (beginnings.some((beginning) => text.includes(beginning))) return true;
    return text.length >= SHORTEST_PART && gold.includes(text) && text.includes(answer);
  };
}

/** Tells whether a highlight contains one of the answers. */
export function holdsAnswer(highlight: string, answers: readonly string[]): boolean {
  const text = compared(highlight);
  return answers.some((answer) => text.includes(compared(answer)));
}
