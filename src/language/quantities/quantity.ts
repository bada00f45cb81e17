/** Quantities: numbers of a text with what they measure or count. */
import type { Span } from '../sentences.ts';

export type QuantityKind = 'count' | 'money' | 'percent' | 'duration' | 'age' | 'measure' | 'ordinal' | 'ratio';

/**
 * A number as a text gives it, in UTF-16 offsets. The span holds the figure with its currency sign, unit or counted noun and
 * neither hedge nor preposition: "$1.5 million" of "about $1.5 million", «10 до 12 тысяч человек» of «от 10 до 12 тысяч человек».
 */
export interface Quantity extends Span {
  readonly kind: QuantityKind;
  /** The number alone: "1.5 million" of "1.5 million dollars"; of a range from its first number to its last. */
  readonly figure: Span;
  /** In `unit`, with "million" worked in; less than `high` in a range only. Of a score ("2:1") the first number. */
  readonly low: number;
  readonly high: number;
  /**
   * Null for counts and ordinals. Money: ISO 4217, or "cent" where the currency is not said. Percents: "%", or "pp" for percentage points.
   * Durations: "s" up to weeks, "month", "year" from years on; ages: "year" or "month". Measures: m, m2, m3, kg, m/s, W, J, B, °C, Hz, V, Pa,
   * or "°" for degrees of no scale. Ratios: null for shares of one (a third, one in ten), ":" for scores.
   */
  readonly unit: string | null;
  readonly approximate: Approximate | null;
  /** The noun counted, with its adjectives: at most three words. */
  readonly counted: Span | null;
}

/** "About 5" and "5 or so"; "over 5" and "at least 5"; "nearly 5" and "up to 5". */
export type Approximate = 'about' | 'more' | 'less';
