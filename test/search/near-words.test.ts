import { describe, expect, it } from 'vitest';
import { NearWords, slipsBetween } from '../../src/search/near-words.ts';

describe('slips', () => {
  it.each([
    ['treaty', 'treaty', 0],
    ['treaty', 'traety', 1],
    ['treaty', 'treaaty', 1],
    ['treaty', 'teaty', 1],
    ['treaty', 'trewty', 1],
    ['treaty', 'etraty', 2],
    ['договор', 'догвоор', 1],
    ['договор', 'дгоовр', 2],
  ])('between %s and %s: %d', (one, other, slips) => {
    expect(slipsBetween(one, other, 5)).toBe(slips);
    expect(slipsBetween(other, one, 5)).toBe(slips);
  });
});

describe('near words', () => {
  const words = ['treaty', 'treats', 'create', 'договор', 'договоры'];
  const near = new NearWords((number) => words[number] ?? '');
  for (const number of words.keys()) near.add(number);

  it.each<[word: string, most: number, found: string[]]>([
    ['treaty', 1, ['treaty']],
    ['treatt', 1, ['treaty', 'treats']],
    ['traety', 1, ['treaty']],
    ['reate', 1, ['create']],
    ['reate', 2, ['create']],
    ['rteaet', 1, []],
    ['договорв', 1, ['договор', 'договоры']],
    ['', 1, []],
  ])('of %s within %d are %j', (word, most, found) => {
    expect(near.nearest(word, most).toSorted()).toEqual(found.toSorted());
  });

  it('that are not accepted leave the place to those further off', () => {
    expect(near.nearest('treaty', 1, (word) => word !== 'treaty')).toEqual(['treats']);
  });
});
