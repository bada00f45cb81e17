import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WordsBySound } from '../../src/search/words-by-sound.ts';

it('gives the words of each sounds in the order in which they came, however many there are', () => {
  const entries = fc.array(fc.tuple(fc.string({ unit: fc.constantFrom('B', 'K', 'S'), maxLength: 4 }), fc.nat(1_000_000)), { maxLength: 500 });
  fc.assert(
    fc.property(entries, (added) => {
      const words = new WordsBySound();
      const lists = new Map<string, number[]>();
      for (const [sounds, word] of added) {
        words.add(sounds, word);
        lists.set(sounds, [...(lists.get(sounds) ?? []), word]);
      }
      expect(words.size).toBe(added.length);
      expect(Array.from(lists.keys(), (sounds) => words.of(sounds))).toEqual([...lists.values()]);
      expect(words.of('T')).toEqual([]);
    }),
    { seed: 8, numRuns: 100 },
  );
});
