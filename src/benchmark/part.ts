/** A part of the benchmark: it measures something and says it, for machines and for people. */

export interface BenchmarkPart {
  /** As it is typed. */
  readonly name: string;
  /** What it measures, in a line. */
  readonly about: string;
  /** Sizes of the collections that are searched, unless it is said. */
  readonly paragraphs?: readonly number[];
  /** Measures; `say` tells how far it has come. What it gives is printed as JSON, or by `table`. */
  readonly measure: (options: MeasureOptions) => Promise<Measurement>;
}

export interface MeasureOptions {
  /** How often each figure is measured; the median is given. */
  readonly runs: number;
  /** How many articles are made, where articles are made. */
  readonly articles: number;
  /** Sizes of the collections that are searched. */
  readonly paragraphs: readonly number[];
  /** Questions asked of each. */
  readonly questions: number;
  readonly say: (progress: string) => void;
}

export interface Measurement {
  readonly result: object;
  /** The result for people. */
  readonly table: string;
}

/** The middle value; of two middle ones the lower, so that it is one that was measured. Throws when there is none. */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) / 2)];
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
}
