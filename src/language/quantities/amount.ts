/** Amounts: a number or a range at its place, before it is known what it measures or counts. */
import type { Span } from '../sentences.ts';
import type { WrittenNumber } from './numbers.ts';
import type { Approximate, Quantity } from './quantity.ts';

export interface Amount {
  /** Its first and last number; of a range two, else one. */
  readonly first: WrittenNumber;
  readonly last: WrittenNumber;
  readonly figure: Span;
  readonly low: number;
  readonly high: number;
  readonly approximate: Approximate | null;
}

/** A quantity, and the position of the token behind it. */
export interface Found {
  readonly quantity: Quantity;
  readonly next: number;
}

/** The quantity that an amount is; it spans the figure but where `rest` says otherwise. */
export function quantityOf({ figure, low, high, approximate }: Amount, rest: Pick<Quantity, 'kind' | 'unit'> & Partial<Quantity>, next: number): Found {
  return { quantity: { start: figure.start, end: figure.end, figure, low, high, approximate, counted: null, ...rest }, next };
}
