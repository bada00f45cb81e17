/** How far a mean over questions can be chance: bootstrap intervals, the same on every run. */
import { mean, quantile } from './metrics.ts';

/** A mean with its interval; all three are NaN of no values. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 1000;
const CONFIDENCE = 0.95;
const SEED = 20190616;

/** Rounds after seeding until the state of sfc32 is well mixed, as its author runs it. */
const WARM_UP = 12;

/**
 * Numbers from 0 to 2^32 - 1: sfc32 of PractRand (Doty-Humphrey), whose 128 bits of state hold a counter,
 * so that no cycle is shorter than 2^32. Its state is filled by splitmix32.
 */
export function generator(seed: number): () => number {
  const fill = splitmix(seed);
  let [a, b, c, counter] = [fill(), fill(), fill(), 1];
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  };
  for (let round = 0; round < WARM_UP; round += 1) next();
  return next;
}

function splitmix(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
}

/**
 * The mean of each column with its 95 % interval: percentiles of the means of 1,000 resamples of the rows
 * (Efron and Tibshirani 1993, chapter 13). Columns are scores of the same questions in the same order, so
 * they share each resample.
 */
export function estimate(columns: readonly (readonly number[])[], seed = SEED): Estimate[] {
  const rows = columns[0]?.length ?? 0;
  if (columns.some((column) => column.length !== rows)) throw new RangeError('Columns differ in length.');
  const next = generator(seed);
  const drawn = new Uint32Array(rows);
  const means = columns.map(() => [] as number[]);
  const resamples = rows === 0 ? 0 : RESAMPLES;
  for (let resample = 0; resample < resamples; resample += 1) {
    for (let place = 0; place < rows; place += 1) drawn[place] = Math.floor((next() / 2 ** 32) * rows);
    columns.forEach((column, index) => {
      let sum = 0;
      for (const row of drawn) sum += column[row] ?? 0;
      means[index]?.push(sum / rows);
    });
  }
  return columns.map((column, index) => {
    const tail = (1 - CONFIDENCE) / 2;
    const resampled = means[index] ?? [];
    return {
      value: mean(column),
      low: quantile(resampled, tail) ?? Number.NaN,
      high: quantile(resampled, 1 - tail) ?? Number.NaN,
    };
  });
}
