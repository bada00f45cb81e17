/** A text under reading: its pieces, and which of its words it writes with a small letter, or with a capital that only a name has. */
import { piecesOf } from './pieces.ts';
import type { Piece } from './pieces.ts';

export interface Reading {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Bare forms of the words in lower case. */
  readonly inLower: ReadonlySet<string>;
  /** Bare forms of the words with a capital within a sentence. */
  readonly inCapital: ReadonlySet<string>;
}

/** Reads a text. */
export function readingOf(text: string): Reading {
  const pieces = piecesOf(text);
  const inLower = new Set<string>();
  const inCapital = new Set<string>();
  for (const { shape, bare, opens } of pieces) {
    if (shape === 'lower') inLower.add(bare);
    else if (shape !== 'number' && !opens) inCapital.add(bare);
  }
  return { text, pieces, inLower, inCapital };
}

const SPACE = /^[ \u00A0\u202F]?$/u;

/** Whether only a space stands before the piece. */
export function isAdjacent(piece: Piece | undefined): piece is Piece {
  return piece !== undefined && SPACE.test(piece.gap);
}

/** A stretch of pieces written as one name: pieces `from` to `to`, both within it, and the offsets of the name. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
}

/** The run of those pieces, not in quotation marks. The full stop of a last initial may be that of the sentence. */
export function runOf({ pieces }: Reading, from: number, to: number): Run {
  const [first, last] = [pieces[from], pieces[to]];
  const end = last?.end ?? 0;
  const isLetter = last?.shape === 'initials' && last.folded.length === 1 && to > from;
  return { from, to, start: first?.start ?? 0, end: isLetter ? end - 1 : end, isQuoted: false };
}
