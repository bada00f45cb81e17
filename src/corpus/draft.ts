/**
 * A draft: what a format's reader makes of a file, before anybody knows which lines are the article
 * and which are furniture. All formats meet here.
 */
import { foldSpace } from '../language/fold.ts';
import type { LanguageCode } from '../language/language.ts';

/** One paragraph of a file as it stands there. */
export interface Line {
  /** UTF-16 offsets in the draft's text, without the white space around. */
  readonly start: number;
  readonly end: number;
  /** White space folded. */
  readonly text: string;
  readonly heading: boolean;
}

/** What a file states about itself; what it does not state is left out. */
export interface Stated {
  readonly title?: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly url?: string;
  readonly language?: LanguageCode;
}

export interface Draft {
  /** The decoded text that offsets refer to. */
  readonly text: string;
  readonly lines: readonly Line[];
  readonly stated: Stated;
  /** What a person should know of this reading, for example that a page was read as plain text. */
  readonly notes: readonly string[];
}

/** The line that stands at these offsets, trimmed; undefined when there is nothing but white space. */
export function lineAt(text: string, start: number, end: number, heading = false): Line | undefined {
  const raw = text.slice(start, end);
  const trimmed = raw.trim();
  if (trimmed === '') return undefined;
  const from = start + raw.indexOf(trimmed);
  return { start: from, end: from + trimmed.length, text: foldSpace(trimmed), heading };
}
