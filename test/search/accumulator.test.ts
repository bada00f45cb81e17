import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Accumulator } from '../../src/search/accumulator.ts';

const PASSAGES = 200;
const postings = fc.array(fc.tuple(fc.nat(PASSAGES - 1), fc.integer({ min: 1, max: 20 })), { maxLength: 400 });

function sums(added: readonly (readonly [passage: number, score: number])[]): Map<number, number> {
  const scores = new Map<number, number>();
  for (const [passage, score] of added) scores.set(passage, (scores.get(passage) ?? 0) + score);
  return scores;
}

describe('an accumulator', () => {
  it('gives the best as sorting all would, also when it is used again', () => {
    const accumulator = new Accumulator();
    fc.assert(
      fc.property(postings, fc.integer({ min: 1, max: 60 }), fc.boolean(), (added, most, even) => {
        const accepts = even ? (passage: number): boolean => passage % 2 === 0 : undefined;
        accumulator.clear(PASSAGES);
        for (const [passage, score] of added) accumulator.add(passage, score);
        const sorted = [...sums(added)].filter(([passage]) => accepts?.(passage) ?? true).toSorted(([one, mine], [other, others]) => others - mine || one - other);
        expect([...accumulator.best(most, accepts)].toSorted((one, other) => accumulator.scoreOf(other) - accumulator.scoreOf(one) || one - other)).toEqual(sorted.slice(0, most).map(([passage]) => passage));
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
