import { describe, expect, test } from 'vitest';
import { estimate, generator } from '../../src/evaluation/intervals.ts';

/** Zeros and ones, a share of them ones. */
function flips(next: () => number, count: number, share: number): number[] {
  return Array.from({ length: count }, () => Number(next() / 2 ** 32 < share));
}

function take(count: number, next: () => number): number[] {
  return Array.from({ length: count }, next);
}

describe('the generator', () => {
  test('gives the same numbers for the same seed and others for another', () => {
    expect(take(5, generator(1))).toEqual(take(5, generator(1)));
    expect(take(5, generator(1))).not.toEqual(take(5, generator(2)));
  });

  test('does not come round: pairs of a long stretch are all different', () => {
    const next = generator(7);
    const pairs = new Set<bigint>();
    const COUNT = 300_000;
    for (let i = 0; i < COUNT; i += 1) pairs.add((BigInt(next()) << 32n) | BigInt(next()));
    expect(pairs.size).toBe(COUNT);
  });

  test('fills its range evenly', () => {
    const next = generator(11);
    const buckets = Array.from({ length: 16 }, () => 0);
    const COUNT = 160_000;
    for (let i = 0; i < COUNT; i += 1) {
      const bucket = next() >>> 28;
      buckets[bucket] = (buckets[bucket] ?? 0) + 1;
    }
    const expected = COUNT / buckets.length;
    const chiSquare = buckets.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // 99.9 % of even generators stay below, with 15 degrees of freedom.
    expect(chiSquare).toBeLessThan(37.7);
  });
});

describe('intervals', () => {
  test('are the same on every run', () => {
    const column = flips(generator(3), 200, 0.6);
    expect(estimate([column])).toEqual(estimate([column]));
  });

  test('have the width that theory gives for a share', () => {
    const column = Array.from({ length: 400 }, (_, index) => index % 2);
    const [half] = estimate([column]);
    // 1.96 · √(0.25 / 400) = 0.049
    expect(half?.value).toBe(0.5);
    expect(half?.low).toBeCloseTo(0.451, 1.9);
    expect(((half?.high ?? 0) - (half?.low ?? 0)) / 2).toBeGreaterThan(0.044);
    expect(((half?.high ?? 0) - (half?.low ?? 0)) / 2).toBeLessThan(0.054);
  });

  test('cover the true share about 95 times in 100', () => {
    const next = generator(5);
    const TRIALS = 400;
    let covered = 0;
    for (let trial = 0; trial < TRIALS; trial += 1) {
      const [of] = estimate([flips(next, 120, 0.7)], trial);
      covered += Number(of !== undefined && of.low <= 0.7 && 0.7 <= of.high);
    }
    expect(covered / TRIALS).toBeGreaterThan(0.91);
    expect(covered / TRIALS).toBeLessThan(0.98);
  });

  test('have no width where all questions score the same', () => {
    expect(estimate([[1, 1, 1], [0, 0, 0]])).toEqual([
      { value: 1, low: 1, high: 1 },
      { value: 0, low: 0, high: 0 },
    ]);
  });

  test('of nothing are no numbers', () => {
    expect(estimate([[]])).toEqual([{ value: NaN, low: NaN, high: NaN }]);
  });

  test('refuse columns of different questions', () => {
    expect(() => estimate([[1], [1, 0]])).toThrow(RangeError);
  });
});
