import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Frequencies } from '../../src/search/frequencies.ts';

/** A passage is added (its number is counted on) or one of those that were added is taken out. */
const steps = fc.array(fc.oneof(fc.record({ add: fc.integer({ min: 1, max: 300 }) }), fc.record({ remove: fc.nat(40) })), { maxLength: 60 });

describe('frequencies', () => {
  it('are what a map would be, whatever is added and taken out', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(20), { maxLength: 12 }), steps, (first, changes) => {
        const shared = Uint32Array.from([7, ...first.toSorted((one, other) => one - other), 9]);
        const counts = Uint8Array.from(shared, (_, place) => place + 1);
        const own = new Frequencies(shared, counts, 1, shared.length - 1);
        const map = new Map(first.toSorted((one, other) => one - other).map((passage, place) => [passage, place + 2]));
        let next = 21;
        for (const change of changes) {
          if ('add' in change) {
            own.push(next, change.add);
            map.set(next, Math.min(change.add, 255));
            next += 1;
          } else {
            own.remove(change.remove);
            map.delete(change.remove);
          }
        }
        expect([own.size, [...own.keys()]]).toEqual([map.size, [...map.keys()]]);
        for (let passage = 0; passage < next; passage += 1) expect(own.get(passage)).toBe(map.get(passage));
        // What it shared at the beginning belongs to others too.
        expect([shared[0], shared.at(-1), counts[0]]).toEqual([7, 9, 1]);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
