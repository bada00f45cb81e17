/** What a word of a text is by itself, as it is written: its forms, its marks, how it is spelled. */
import { cached } from '../cache.ts';
import { foldWord } from '../fold.ts';
import { DATE_WORDS, MONTHS_OR_NOT } from '../kind-words.ts';
import { isStopWord } from '../tokens.ts';
import { bareName, bareOf } from './bare.ts';
import { formsOf } from './endings.ts';
import { marksOf } from './gazetteer.ts';
import { NO_MARKS } from './marks.ts';
import type { Marks } from './marks.ts';
import { isOrdinary } from './ordinary.ts';

/** How a word is written. `upper` has capitals only, two or more; `initials` are "J." and "J.K.". */
export type Shape = 'lower' | 'capital' | 'upper' | 'initials' | 'number';

/** "Anna's", "Moscow-based": no part of the name. */
const TAIL = /(?:['’ʼ]s|[-‐‑](?:based|owned|led|born|style|size|sized|backed|made|speaking|controlled|run|wide|era|like))$/u;

/** "I'd", "I'm". */
const SPOKEN = /^i'/u;

/** A word as written, with all that is known of it; what only words in names are asked for is worked out then. */
export class WrittenWord {
  /** Without its tail. */
  readonly length: number;
  readonly folded: string;
  readonly bare: string;
  readonly marks: Marks;
  /** A word of grammar. */
  readonly isStop: boolean;
  /** A word of dates or of speech: no name with whatever capital. */
  readonly isNoName: boolean;
  private readonly written: string;
  private knownForms: number | undefined;
  private ordinary: boolean | undefined;

  constructor(raw: string) {
    const written = raw.replace(TAIL, '');
    const folded = foldWord((isInitials(written) ? written.slice(0, -1) : written).toLowerCase());
    const bare = folded.includes('-') ? bareName(folded) : bareOf(folded);
    this.written = written;
    this.length = written.length;
    this.folded = folded;
    this.bare = bare;
    this.marks = marksOf(bare) || (bare === folded ? NO_MARKS : marksOf(folded));
    this.isStop = isStopWord(folded);
    this.isNoName = SPOKEN.test(folded) || (!this.isStop && (DATE_WORDS.has(folded) || MONTHS_OR_NOT.has(folded)));
    this.knownForms = undefined;
    this.ordinary = undefined;
  }

  /** Plain words tell it by their signs already. */
  get shape(): Shape {
    return shapeOf(this.written);
  }

  /** Bits of `FORM`. */
  get forms(): number {
    this.knownForms ??= formsOf(this.folded, this.written);
    return this.knownForms;
  }

  /** A word that the lexicon has in lower case, in any of its forms, or one of the family of such a word. */
  get isOrdinary(): boolean {
    this.ordinary ??= isOrdinary(this.folded);
    return this.ordinary;
  }
}

/** The facts of a word as written. */
export const writtenWord: (raw: string) => WrittenWord = cached((raw) => new WrittenWord(raw));

function isInitials(written: string): boolean {
  return written.endsWith('.');
}

function shapeOf(written: string): Shape {
  if (isInitials(written)) return 'initials';
  if (/^\p{N}/u.test(written)) return /\p{Lu}/u.test(written) ? 'capital' : 'number';
  if (!/\p{Lu}/u.test(written)) return 'lower';
  return written.length > 1 && !/\p{Ll}/u.test(written) ? 'upper' : 'capital';
}
