/** Pieces: a text as names are read from it, words with their capitals, initials and what stands between them. */
import { classAt, DIGIT, DIVIDER, FULL_STOP, LOWER, UPPER } from '../characters.ts';
import { languageOfWord } from '../languages.ts';
import type { Span } from '../sentences.ts';
import type { Marks } from './marks.ts';
import { writtenWord } from './written-word.ts';
import type { Shape, WrittenWord } from './written-word.ts';

/** "U.S.", «И.И.»; "J." before a capital; a word with hyphens, apostrophes and ampersands in it. */
const PIECE = /(?:\p{Lu}\.){2,}|\p{Lu}\.(?=[\s\u00A0]?\p{Lu})|[\p{L}\p{M}\p{N}]+(?:[-‐‑'’ʼ&][\p{L}\p{M}\p{N}]+)*/uy;

/** Ends a sentence, begins a speech, an item of a list or a line. */
const OPENING = /[.!?…:;\n•*]|^["«“„(]|["«“„]$|(?:^|\s)[-–—]\s/u;
/** A full stop that belongs to the piece before it. */
const ABBREVIATION_GAP = /^\.\s?$/u;

/** A word, a number or initials. Most pieces are far from any name: the facts of a word are looked up when something asks for them. */
export class Piece implements Span {
  readonly start: number;
  readonly shape: Shape;
  /** Whether a capital here may be that of a sentence or a quotation. */
  readonly opens: boolean;
  private readonly text: string;
  private readonly gapStart: number;
  private readonly rawEnd: number;
  private word: WrittenWord | undefined;

  constructor(text: string, start: number, end: number, shape: Shape | undefined, before: Piece | undefined) {
    this.text = text;
    this.gapStart = before?.rawEnd ?? 0;
    this.start = start;
    this.rawEnd = end;
    this.word = undefined;
    this.shape = shape ?? this.facts.shape;
    this.opens = this.shape !== 'lower' && (before === undefined || opensBehind(this.gap, before));
  }

  private get facts(): WrittenWord {
    this.word ??= writtenWord(this.text.slice(this.start, this.rawEnd));
    return this.word;
  }

  /** Without a tail. */
  get end(): number {
    return this.start + this.facts.length;
  }

  /** "Anna's", "Moscow-based": the end is before the tail. */
  get isCut(): boolean {
    return this.end < this.rawEnd;
  }

  get folded(): string {
    return this.facts.folded;
  }

  get bare(): string {
    return this.facts.bare;
  }

  get marks(): Marks {
    return this.facts.marks;
  }

  /** A word of grammar. */
  get isStop(): boolean {
    return this.facts.isStop;
  }

  /** A word of dates or of speech, which is in no name. */
  get isNoName(): boolean {
    return this.facts.isNoName;
  }

  /** An ordinary word in any of its forms, or of the family of one. */
  get isOrdinary(): boolean {
    return this.facts.isOrdinary;
  }

  /** Whether the bare form may begin with the letter; other plain words need not be looked up. */
  mayBegin(letter: string): boolean {
    if (this.word !== undefined) return true;
    const first = this.text.charAt(this.start);
    return first === letter || first === 'ё';
  }

  /** What stands between this piece and the one before it. */
  get gap(): string {
    return this.text.slice(this.gapStart, this.start);
  }

  /** Bits of `FORM`. */
  get forms(): number {
    return this.facts.forms;
  }

  /** Whether the word has that form of `FORM`. */
  has(form: number): boolean {
    return (this.facts.forms & form) !== 0;
  }

  /** Whether the word has one of these marks. */
  is(marks: Marks): boolean {
    return (this.facts.marks & marks) !== 0;
  }
}

/** What plain words and numbers are made of. */
const IN_WORD = LOWER | UPPER | DIGIT;

/** The pieces of a text in their order. Plain words are read by the classes of their characters, the expression is for the rest. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let before: Piece | undefined;
  for (let start = 0; start < text.length; ) {
    const first = classAt(text, start);
    let [end, classes, behind] = [start, 0, first];
    while ((behind & IN_WORD) !== 0) {
      classes |= behind;
      end += 1;
      behind = classAt(text, end);
    }
    // A full stop may belong to initials.
    const isPlain = (behind & DIVIDER) !== 0 || (behind === FULL_STOP && end - start !== 1);
    if (!isPlain) end = endOfPiece(text, start);
    if (end > start) {
      before = new Piece(text, start, end, isPlain ? plainShape(classes, first, end - start) : undefined, before);
      pieces.push(before);
    }
    start = Math.max(end, start + 1);
  }
  return pieces;
}

/** The end of the piece that begins at `start`; `start` if none does. */
function endOfPiece(text: string, start: number): number {
  PIECE.lastIndex = start;
  return PIECE.test(text) ? PIECE.lastIndex : start;
}

/** The shape of a plain word with characters of these classes in it. */
function plainShape(classes: number, first: number, length: number): Shape {
  const hasCapital = (classes & UPPER) !== 0;
  if (first === DIGIT) return hasCapital ? 'capital' : 'number';
  if (!hasCapital) return 'lower';
  return length > 1 && (classes & LOWER) === 0 ? 'upper' : 'capital';
}

/** Whether a sentence or a quotation may begin behind what stands after the piece. */
function opensBehind(gap: string, before: Piece): boolean {
  return gap !== ' ' && OPENING.test(gap) && !(ABBREVIATION_GAP.test(gap) && isShortened(before));
}

/** Words that are shortened before a name only. */
const SHORTENED = new Set(['st', 'dr', 'mr', 'mrs', 'ms', 'jr', 'sr', 'prof', 'gen', 'gov', 'sen', 'rep', 'lt', 'col', 'capt', 'mt', 'ft', 'им', 'св', 'г', 'ул', 'пл', 'пр', 'оз']);

/** "St", "Dr", «г»: a full stop behind it ends no sentence. */
export function isShortened(piece: Piece): boolean {
  return piece.shape === 'initials' || SHORTENED.has(piece.folded) || languageOfWord(piece.folded)?.abbreviations.has(piece.folded) === true;
}
