import { describe, expect, test } from 'vitest';
import { discountedGain, exactMatch, hitAt, mean, normalizedAnswer, quantile, reciprocalRank, tokenF1 } from '../../src/evaluation/metrics.ts';

describe('ranks', () => {
  test.each([
    // rank, hit@1, hit@5, 1/rank in ten, gain in ten
    [1, 1, 1, 1, 1],
    [2, 0, 1, 0.5, 0.6309],
    [3, 0, 1, 0.3333, 0.5],
    [5, 0, 1, 0.2, 0.3869],
    [6, 0, 0, 0.1667, 0.3562],
    [10, 0, 0, 0.1, 0.2891],
    [11, 0, 0, 0, 0],
    [null, 0, 0, 0, 0],
  ])('rank %s scores %d %d %d %d', (rank, first, five, reciprocal, gain) => {
    expect(hitAt(1, rank)).toBe(first);
    expect(hitAt(5, rank)).toBe(five);
    expect(reciprocalRank(10, rank)).toBeCloseTo(reciprocal, 4);
    expect(discountedGain(10, rank)).toBeCloseTo(gain, 4);
  });

  test('average precision with one gold looks as deep as the ranking goes', () => {
    expect(reciprocalRank(Infinity, 40)).toBe(0.025);
  });
});

describe('answers are compared as SQuAD compares them', () => {
  test.each([
    ['The 4,000 jobs.', '4000 jobs'],
    ['an "old-town" hall', 'oldtown hall'],
    ['$6.5 billion', '65 billion'],
    ['theatre and a then', 'theatre and then'],
    ['«Сапсан» — поезд', 'сапсан поезд'],
    ['  ', ''],
  ])('%s is %s', (answer, normalized) => {
    expect(normalizedAnswer(answer).join(' ')).toBe(normalized);
  });

  test.each([
    // answer, golds, exact, F1
    ['the blue door', ['Blue door!'], 1, 1],
    ['blue door', ['red door'], 0, 0.5],
    ['in the spring of 1911', ['1911'], 0, 0.4],
    ['door door', ['door'], 0, 0.6667],
    ['весной 1911 года', ['в 1911 году'], 0, 0.3333],
    ['window', ['door'], 0, 0],
    ['window', ['door', 'the window'], 1, 1],
    [null, ['door'], 0, 0],
    ['window', [], 0, 0],
  ])('%s against %j: exact %d, F1 %d', (answer, golds, exact, f1) => {
    expect(exactMatch(answer, golds)).toBe(exact);
    expect(tokenF1(answer, golds)).toBeCloseTo(f1, 4);
  });
});

describe('summaries', () => {
  test.each([
    [[3, 1, 2], 0.5, 2],
    [[4, 1, 3, 2], 0.5, 2.5],
    [[10, 20, 30, 40, 50], 0.95, 48],
    [[7], 0.95, 7],
    [[10, 9, 100], 0.5, 10],
  ])('of %j the quantile %d is %d', (values, share, expected) => {
    expect(quantile(values, share)).toBeCloseTo(expected, 10);
  });

  test('nothing has neither quantile nor mean', () => {
    expect(quantile([], 0.5)).toBeNull();
    expect(mean([])).toBeNaN();
  });
});
