/** What a text says of a time: where it says so, how exactly, and what of it depends on the day of writing. */
import type { Span } from '../sentences.ts';

/** How exact an expression is: the finest of its parts. */
export type DateGrain = 'time' | 'day' | 'weekday' | 'week' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** A day with what is known of it; null where the text does not say. Years BC are negative. */
export interface PartialDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** A part of a longer time: "early 2014", «в середине XVIII века», "late 1980s". */
export type PartOfTime = 'early' | 'mid' | 'late';

/** A distance from the day of writing: "yesterday" is day −1, "last May" month −1 with its month named, "this week" week 0. */
export interface Shift {
  readonly unit: DateGrain;
  readonly by: number;
}

/** A date or time in a text, word for word; without a preposition before it unless that opens a range. */
export interface DateExpression extends Span {
  readonly grain: DateGrain;
  /** The first and the last day or month or year; equal for a single date. */
  readonly from: PartialDate;
  readonly to: PartialDate;
  /** Tells whether the two ends are named ("8–10 May"), rather than those of one time ("the 1990s"). */
  readonly isRange: boolean;
  /** Depends on when the text was written: "on Wednesday", «вчера», and a day without a year. */
  readonly relative: boolean;
  readonly shift: Shift | null;
  /** 1 is Monday. */
  readonly weekday: number | null;
  /** Where the verbs around a weekday put it: −1 before the writing, 1 after it, 0 where they do not say. */
  readonly leaning: -1 | 0 | 1;
  /** Minutes after midnight, of the beginning and the end. */
  readonly minutes: readonly [from: number, to: number] | null;
  readonly part: PartOfTime | null;
}
