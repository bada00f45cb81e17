import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { denseRow, exampleOf, fit, rankOf, scoresOf } from '../../src/tuning/fit.ts';
import type { Example, FitOptions } from '../../src/tuning/fit.ts';

const OPTIONS: FitOptions = { active: [true, true, true], ridge: 0.003, setWeights: [1, 1], leastDeviation: 0 };

/** Questions of dense rows; the first row of each is right. */
function exampleFrom(rows: readonly (readonly number[])[], set = 0): Example {
  return exampleOf(set, 0, rows.map(denseRow), Uint8Array.from(rows, (_, row) => (row === 0 ? 1 : 0)));
}

/** Four rows each of three features from −1 to 1, the right one highest in the direction given. */
function separable(direction: readonly number[]): fc.Arbitrary<Example[]> {
  const row = fc.tuple(...Array.from({ length: 3 }, () => fc.integer({ min: -100, max: 100 }).map((value) => value / 100)));
  const score = (features: readonly number[]): number => features.reduce((sum, value, feature) => sum + value * (direction[feature] ?? 0), 0);
  const rows = fc.array(row, { minLength: 4, maxLength: 4 }).map((some) => some.toSorted((one, other) => score(other) - score(one)));
  // The best must stand apart for any direction to be found.
  const apart = rows.filter(([best = [], next = []]) => score(best) - score(next) > 0.4);
  return fc.array(apart.map((some) => exampleFrom(some)), { minLength: 20, maxLength: 40 });
}

describe('fitting', () => {
  it.each([[[1, 0, 0]], [[-1, 0, 0]], [[1, 1, 0]], [[0.5, -1, 2]]])('finds a direction that separates, when one is %j', (direction) => {
    fc.assert(
      fc.property(separable(direction), (examples) => {
        const weights = fit(examples, OPTIONS);
        const first = examples.filter((example) => rankOf(example, weights) === 1).length;
        expect(first / examples.length).toBeGreaterThan(0.95);
      }),
      { seed: 3, numRuns: 20 },
    );
  });

  const examples = [
    exampleFrom([[1, 0, 5], [0, 1, 5]]),
    exampleFrom([[0.9, 0.2, 5], [0.1, 0.7, 5], [0, 0, 5]]),
    exampleFrom([[0.8, 0.1, 5], [0.2, 0.9, 5]]),
  ];

  it('is the same each time', () => {
    expect(fit(examples, OPTIONS)).toEqual(fit(examples, OPTIONS));
  });

  it('rewards what right ones have, punishes what wrong ones have, and leaves what all have', () => {
    const [first = 0, second = 0, third = Number.NaN] = fit(examples, OPTIONS);
    expect(first).toBeGreaterThan(0.5);
    expect(second).toBeLessThan(-0.5);
    expect(Math.abs(third)).toBeLessThan(1e-3);
  });

  it('leaves out features that take no part', () => {
    const [first = 0, second = Number.NaN] = fit(examples, { ...OPTIONS, active: [true, false, true] });
    expect(first).toBeGreaterThan(0.5);
    expect(second).toBe(0);
  });

  it('keeps weights the smaller, the stronger the pull', () => {
    const [weak = 0, strong = 0] = [0.003, 1].map((ridge) => fit(examples, { ...OPTIONS, ridge })[0]);
    expect(strong).toBeGreaterThan(0);
    expect(strong).toBeLessThan(weak / 2);
  });

  it('follows the set that counts more', () => {
    const apart = [exampleFrom([[1, 0, 0], [0, 0, 0]], 0), exampleFrom([[0, 0, 0], [1, 0, 0]], 1)];
    expect(fit(apart, { ...OPTIONS, setWeights: [1, 0.1] })[0]).toBeGreaterThan(0);
    expect(fit(apart, { ...OPTIONS, setWeights: [0.1, 1] })[0]).toBeLessThan(0);
  });

  it('gives what is seldom there less, when small deviations count as large', () => {
    const [bare = 0, damped = 0] = [0, 2].map((leastDeviation) => fit(examples, { ...OPTIONS, ridge: 0.05, leastDeviation })[0]);
    expect(damped).toBeGreaterThan(0);
    expect(damped).toBeLessThan(bare);
  });
});

describe('an example', () => {
  const sparse = exampleOf(0, 2, [{ columns: [2], values: [3] }, { columns: [], values: [] }, { columns: [0, 2], values: [1, -1] }], Uint8Array.of(0, 1, 0));

  it('scores its rows, those without features 0', () => {
    expect([...scoresOf(sparse, Float64Array.of(10, 0, 1))]).toEqual([3, 0, 9]);
  });

  it('of dense rows scores as the sparse one', () => {
    const dense = exampleOf(0, 2, [[0, 0, 3], [0, 0, 0], [1, 0, -1]].map(denseRow), Uint8Array.of(0, 1, 0));
    expect([...scoresOf(dense, Float64Array.of(10, 0, 1))]).toEqual([3, 0, 9]);
  });

  it.each([
    [[0, 0, -1], 2],
    [[0, 0, 1], 2],
    [[10, 0, 1], 3],
    [[-10, 0, -1], 1],
    [[0, 0, 0], 3],
  ])('under %j has its right row at %d: wrong ones with as much are before it', (weights, rank) => {
    expect(rankOf(sparse, Float64Array.from(weights))).toBe(rank);
  });
});
