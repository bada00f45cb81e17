import { describe, expect, it } from 'vitest';
import { isSpread, spread } from '../../src/search/spread.ts';

const items = (...groups: readonly [group: string, count: number][]): string[] => groups.flatMap(([group, count]) => Array.from({ length: count }, () => group));
const counted = (found: readonly string[]): Record<string, number> =>
  Object.fromEntries([...new Set(found)].map((group) => [group, found.filter((own) => own === group).length]));

describe('candidates', () => {
  it.each([
    ['few enough stay as they are', items(['a', 90], ['b', 5]), 100, { a: 90, b: 5 }],
    ['of one article leave room for others', items(['a', 500], ['b', 30]), 100, { a: 70, b: 30 }],
    ['of many articles are the best of each', items(['a', 500], ['b', 500], ['c', 500]), 100, { a: 40, b: 40, c: 20 }],
    ['of one article alone take all places', items(['a', 500]), 100, { a: 100 }],
    ['may be none', [], 100, {}],
  ])('%s', (_what, all, limit, left) => {
    expect(counted(spread(all, limit, (own) => own).items)).toEqual(left);
  });

  it.each([
    ['few enough may be all there are', items(['a', 90]), 100, false],
    ['of one article may be followed by others', items(['a', 500]), 100, false],
    ['as many as wanted may have kept out others of another article', items(['a', 100]), 100, false],
    ['as many as wanted of many articles are the best of all', items(['a', 40], ['b', 40], ['c', 20]), 100, true],
    ['of many articles stay the same whatever follows', items(['a', 500], ['b', 500], ['c', 500]), 100, true],
  ])('%s', (_what, all, limit, complete) => {
    expect(spread(all, limit, (own) => own).complete).toBe(complete);
  });

  it.each([
    [[40, 40, 1], true],
    [[41], false],
    [[3, 41, 3], false],
    [[], true],
  ])('of articles with %j of them are spread: %s', (counts, are) => {
    const groups = counts.flatMap((count, group) => Array.from({ length: count }, () => group));
    expect(isSpread(Uint32Array.from(groups.keys()), (item) => groups[item] ?? -1)).toBe(are);
  });
});
