/** A list of words is what a map from words to numbers would be. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WordList } from '../../src/search/word-list.ts';

/** Few letters, so that words come twice and begin alike; also the empty word, and letters of two units. */
const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'ж', '語', '𝒳'), maxLength: 5 }), { maxLength: 400 });

it('numbers words in the order in which they come, and finds each by its number and each number by its word', () => {
  fc.assert(
    fc.property(words, (added) => {
      const list = new WordList();
      const numbers = new Map<string, number>();
      for (const word of added) {
        expect(list.number(word)).toBe(numbers.get(word));
        if (!numbers.has(word)) numbers.set(word, numbers.size);
        expect(list.intern(word)).toBe(numbers.get(word));
      }
      expect(list.size).toBe(numbers.size);
      expect(Array.from(numbers.values(), (number) => list.word(number))).toEqual([...numbers.keys()]);
      expect(Array.from(numbers.keys(), (word) => list.number(word))).toEqual([...numbers.values()]);
    }),
    { seed: 3, numRuns: 100 },
  );
});

it('that was kept goes on as it was, and what was kept does not change with it', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const [one, other] = [new WordList(), new WordList()];
      for (const word of before) one.intern(word);
      const kept = one.keep();
      const numbers = after.map((word) => one.intern(word));
      other.restore(kept);
      expect(other.size).toBe(new Set(before).size);
      expect(after.map((word) => other.intern(word))).toEqual(numbers);
      expect(Array.from({ length: one.size }, (_, number) => other.word(number))).toEqual(Array.from({ length: one.size }, (_, number) => one.word(number)));
    }),
    { seed: 4, numRuns: 100 },
  );
});

it('knows no other words, and no numbers beyond its last', () => {
  const list = new WordList();
  list.intern('birch');
  expect([list.number('birc'), list.number('birchs'), list.number(''), list.word(1)]).toEqual([undefined, undefined, undefined, '']);
});
