/** Pieces: a text as names are read from it, words with their capitals, initials and what stands between them. */
import { cached } from '../cache.ts';
import { foldWord } from '../fold.ts';
import { languageOfWord } from '../languages.ts';
import type { Span } from '../sentences.ts';
import { isStopWord } from '../tokens.ts';
import { bareName, bareOf } from './bare.ts';
import { marksOf } from './gazetteer.ts';
import type { Mark } from './gazetteer.ts';

/** How a piece is written. `upper` has capitals only, two or more; `initials` are "J." and "J.K.". */
export type Shape = 'lower' | 'capital' | 'upper' | 'initials' | 'number';

/** A word, a number or initials. */
export interface Piece extends Span {
  readonly folded: string;
  readonly bare: string;
  readonly shape: Shape;
  readonly marks: ReadonlySet<Mark>;
  /** A word of grammar. */
  readonly isStop: boolean;
  /** "Anna's", "Moscow-based": the end is before the tail. */
  readonly isCut: boolean;
  /** What stands between this piece and the one before it. */
  readonly gap: string;
  /** Whether a capital here may be that of a sentence or a quotation. */
  readonly opens: boolean;
}

/** "U.S.", «И.И.»; "J." before a capital; a word with hyphens, apostrophes and ampersands in it. */
const PIECE = /(?:\p{Lu}\.){2,}|\p{Lu}\.(?=[\s\u00A0]?\p{Lu})|[\p{L}\p{M}\p{N}]+(?:[-‐‑'’ʼ&][\p{L}\p{M}\p{N}]+)*/gu;

/** "Anna's", "Moscow-based": no part of the name. */
const TAIL = /(?:['’ʼ]s|[-‐‑](?:based|owned|led|born|style|size|sized|backed|made|speaking|controlled|run|wide|era|like))$/u;
/** Ends a sentence, begins a speech, an item of a list or a line. */
const OPENING = /[.!?…:;\n•*]|^["«“„(]|["«“„]$|(?:^|\s)[-–—]\s/u;
/** A full stop that belongs to the piece before it. */
const ABBREVIATION_GAP = /^\.\s?$/u;

/** The pieces of a text in their order. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(PIECE)) {
    const gap = text.slice(end, match.index);
    pieces.push(pieceOf(match[0], match.index, gap, pieces.at(-1)));
    end = match.index + match[0].length;
  }
  return pieces;
}

function pieceOf(raw: string, start: number, gap: string, before: Piece | undefined): Piece {
  const { length, folded, bare, shape, marks, isStop } = factsOf(raw);
  return {
    start,
    end: start + length,
    folded,
    bare,
    shape,
    marks,
    isStop,
    isCut: length < raw.length,
    gap,
    opens: before === undefined || (gap !== ' ' && OPENING.test(gap) && !(ABBREVIATION_GAP.test(gap) && isShortened(before))),
  };
}

/** What a piece is by itself. */
interface PieceFacts extends Pick<Piece, 'folded' | 'bare' | 'shape' | 'marks' | 'isStop'> {
  /** Without its tail. */
  readonly length: number;
}

/** The facts of a piece as written. */
const factsOf: (raw: string) => PieceFacts = cached((raw) => {
  const tail = TAIL.exec(raw)?.[0].length ?? 0;
  const written = raw.slice(0, raw.length - tail);
  const shape = shapeOf(written);
  const folded = foldWord(shape === 'initials' ? written.replace(/\.$/u, '') : written);
  const bare = folded.includes('-') ? bareName(folded) : bareOf(folded);
  const marks = marksOf(bare);
  return { length: written.length, folded, bare, shape, marks: marks.size > 0 ? marks : marksOf(folded), isStop: isStopWord(folded) };
});

function shapeOf(written: string): Shape {
  if (written.endsWith('.')) return 'initials';
  if (/^\p{N}/u.test(written)) return /\p{Lu}/u.test(written) ? 'capital' : 'number';
  if (!/\p{Lu}/u.test(written)) return 'lower';
  return written.length > 1 && !/\p{Ll}/u.test(written) ? 'upper' : 'capital';
}

/** Words that are shortened before a name only. */
const SHORTENED = new Set(['st', 'dr', 'mr', 'mrs', 'ms', 'jr', 'sr', 'prof', 'gen', 'gov', 'sen', 'rep', 'lt', 'col', 'capt', 'mt', 'ft', 'им', 'св', 'г', 'ул', 'пл', 'пр', 'оз']);

/** "St", "Dr", «г»: a full stop behind it ends no sentence. */
export function isShortened(piece: Piece): boolean {
  return piece.shape === 'initials' || SHORTENED.has(piece.folded) || languageOfWord(piece.folded)?.abbreviations.has(piece.folded) === true;
}

/** Whether the piece is a noun that says what a name names: a river, a ministry, a war. */
export function isNoun({ marks }: { readonly marks: ReadonlySet<Mark> }): boolean {
  return marks.has('organisation') || marks.has('place') || marks.has('other');
}
