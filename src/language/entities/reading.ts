/** A text under reading: its pieces, and which of its words it writes with a small letter, or with a capital that only a name has. */
import { piecesOf } from './pieces.ts';
import type { Piece } from './pieces.ts';

/** Reads a text. */
export class Reading {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Bare forms, worked out when they are first asked for; those in lower case by their first letter. */
  private inLower: Map<string, ReadonlySet<string>> | undefined;
  private inCapital: ReadonlySet<string> | undefined;

  constructor(text: string) {
    this.text = text;
    this.pieces = piecesOf(text);
    this.inLower = undefined;
    this.inCapital = undefined;
  }

  /** Whether a word of this bare form stands in the text in lower case. */
  hasInLower(bare: string): boolean {
    const letter = bare.charAt(0);
    this.inLower ??= new Map();
    let forms = this.inLower.get(letter);
    if (forms === undefined) {
      forms = bareForms(this.pieces, (piece) => piece.shape === 'lower' && piece.mayBegin(letter));
      this.inLower.set(letter, forms);
    }
    return forms.has(bare);
  }

  /** Whether a word of this bare form has a capital within a sentence. */
  hasInCapital(bare: string): boolean {
    this.inCapital ??= bareForms(this.pieces, ({ shape, opens }) => shape !== 'lower' && shape !== 'number' && !opens);
    return this.inCapital.has(bare);
  }
}

function bareForms(pieces: readonly Piece[], isOne: (piece: Piece) => boolean): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const piece of pieces) if (isOne(piece)) forms.add(piece.bare);
  return forms;
}

/** Whether only a space stands before the piece. */
export function isAdjacent(piece: Piece | undefined): piece is Piece {
  if (piece === undefined) return false;
  const { gap } = piece;
  return gap === ' ' || gap === '' || gap === '\u00A0' || gap === '\u202F';
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
