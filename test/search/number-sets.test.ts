import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NumberSets } from '../../src/search/number-sets.ts';

it('gives back each set as it was pushed, in ascending order', () => {
  const sets = fc.array(fc.uniqueArray(fc.oneof(fc.nat(300), fc.integer({ min: 0, max: 2 ** 32 - 1 })), { maxLength: 40 }), { maxLength: 12 });
  fc.assert(
    fc.property(sets, (pushed) => {
      const kept = new NumberSets();
      for (const set of pushed) kept.push(Uint32Array.from(set));
      expect(pushed.map((_, number) => kept.of(number))).toEqual(pushed.map((set) => Uint32Array.from(set).toSorted()));
    }),
    { seed: 2, numRuns: 200 },
  );
});

it('leaves what it is given as it was', () => {
  const set = Uint32Array.of(9, 3);
  new NumberSets().push(set);
  expect(set).toEqual(Uint32Array.of(9, 3));
});
