/** A table of words is what an array of words and a map from words to numbers would be, also when it was kept and read again. */
import { deserialize, serialize } from 'node:v8';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flattenMap, flattenWords, NO_WORD, WordMap, WordTable } from '../../src/language/word-table.ts';

/** Few letters, so that words begin alike; also the empty word, and letters of two units. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ж', '語', '𝒳'), maxLength: 5 });
const words = fc.uniqueArray(word, { maxLength: 200 });

function again<T>(kept: T): T {
  return deserialize(serialize(kept)) as T;
}

describe('a table of words', () => {
  it('has each word by its number and each number by its word, and no other words', () => {
    fc.assert(
      fc.property(words, fc.array(word), (own, asked) => {
        const table = new WordTable(again(flattenWords(own)));
        expect(table.size).toBe(own.length);
        expect(table.words()).toEqual(own);
        expect(own.map((known) => table.numberOf(known))).toEqual([...own.keys()]);
        expect(asked.map((other) => table.has(other))).toEqual(asked.map((other) => own.includes(other)));
      }),
      { seed: 5, numRuns: 100 },
    );
  });

  it('of no words has none', () => {
    const table = new WordTable(flattenWords([]));
    expect([table.size, table.words(), table.numberOf(''), table.word(0)]).toEqual([0, [], NO_WORD, '']);
  });

  it('has no words at numbers that it has not', () => {
    const table = new WordTable(flattenWords(['birch', 'rowan']));
    expect([table.word(NO_WORD), table.word(2)]).toEqual(['', '']);
  });
});

it('a map of words gives each its number, and none for others', () => {
  const map = new WordMap(again(flattenMap(new Map([['birch', 0], ['rowan', 4_294_967_295], ['ель', 7]]))));
  expect(['birch', 'rowan', 'ель', 'birc', 'birchs', ''].map((asked) => map.get(asked))).toEqual([0, 4_294_967_295, 7, undefined, undefined, undefined]);
});
