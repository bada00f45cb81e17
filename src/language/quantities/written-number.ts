/** A number at its place in a text. */

/** A number as written. */
export interface WrittenNumber {
  readonly type: 'cardinal' | 'ordinal' | 'part';
  readonly value: number;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** Positions of its tokens: from the first to before `next`. */
  readonly first: number;
  readonly next: number;
  /** One token of digits: what a year or a day may be. */
  readonly bare: boolean;
  /** What its last word multiplies it by, for "10 to 12 thousand"; else 1. */
  readonly scale: number;
}
