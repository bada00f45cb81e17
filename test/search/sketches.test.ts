/** Sketches of passages: they never refuse what lacks few terms, and nearly always what lacks many. */
import { describe, expect, it } from 'vitest';
import { countBits } from '../../src/search/bits.ts';
import { Sketches } from '../../src/search/sketches.ts';
import { between, createRandom } from '../random.ts';

const random = createRandom(11);
/** Terms as texts have them: half of the tokens are from the commonest fifty, the rest from an article's own and from everywhere. */
const TERMS = 30_000;
const textOf = (length: number): number[] => {
  const own = between(random, 50, TERMS - 40);
  return Array.from({ length }, () => {
    const kind = random();
    if (kind < 0.5) return between(random, 0, 49);
    return kind < 0.8 ? between(random, own, own + 40) : between(random, 50, TERMS - 1);
  });
};
const missing = (one: readonly number[], other: readonly number[]): number => new Set(one.filter((term) => !other.includes(term))).size;
const sketchesOf = (...passages: readonly (readonly number[])[]): Sketches => {
  const sketches = new Sketches();
  for (const terms of passages) sketches.push(terms);
  return sketches;
};

describe('the sketches of two passages', () => {
  it('never differ by more terms than the passages do', () => {
    for (let pair = 0; pair < 500; pair += 1) {
      const one = textOf(between(random, 0, 400));
      const other = [...one.filter(() => random() < 0.8), ...textOf(between(random, 0, 80))];
      const most = Math.min(missing(one, other), missing(other, one));
      expect([sketchesOf(one, other).differ(0, 1, most), sketchesOf(one, other).differ(1, 0, most)]).toEqual([false, false]);
    }
  });

  it('differ by a fifth of the tokens of nearly all unlike passages', () => {
    const passages = Array.from({ length: 100 }, () => textOf(between(random, 40, 110)));
    const sketches = sketchesOf(...passages);
    const pairs = passages.flatMap((one, number) => passages.slice(0, number).map((other, before) => [number, before, Math.floor(Math.min(one.length, other.length) / 5)] as const));
    const alike = pairs.filter(([one, other, most]) => !sketches.differ(one, other, most));
    expect(pairs).toHaveLength(4950);
    expect(alike.length).toBeLessThan(50);
  });

  it.each<[why: string, one: number[], other: number[], most: number, differ: boolean]>([
    ['both lack one of two terms', [1, 2], [1, 3], 0, true],
    ['one term may be missing', [1, 2], [1, 3], 1, false],
    ['the smaller has nothing of its own', [1, 2], [1, 2, 3, 4, 5], 0, false],
    ['so has the smaller where it comes second', [1, 2, 3, 4, 5], [1, 2], 0, false],
    ['a term counts once', [1, 2, 2, 2], [1, 3, 3, 3], 1, false],
    ['without terms nothing is missing', [], [1, 2, 3], 0, false],
    ['terms in a row have bits of their own', Array.from({ length: 60 }, (_, n) => n), Array.from({ length: 60 }, (_, n) => n + 60), 55, true],
  ])('%s', (_, one, other, most, differ) => {
    expect(sketchesOf(one, other).differ(0, 1, most)).toBe(differ);
  });

  it('stay as they are while others are added', () => {
    const sketches = sketchesOf([1, 2], [1, 3], ...Array.from({ length: 1000 }, () => textOf(50)));
    expect([sketches.differ(0, 1, 0), sketches.differ(0, 1, 1)]).toEqual([true, false]);
  });
});

describe('bits', () => {
  it.each([[0, 0], [1, 1], [0x80_00_00_01, 2], [-1, 32], [0x55_55_55_55, 16]])('of %d are %d', (cell, bits) => {
    expect(countBits(cell)).toBe(bits);
  });
});
