import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PhraseTable } from '../../src/language/phrase-table.ts';

const table = new PhraseTable(['a', 'a b', 'a b c', 'b', 'b c', 'd'].map((phrase) => [phrase.split(' '), phrase]));

describe('a table finds in words', () => {
  it.each<[words: string, found: string]>([
    ['', ''],
    ['x', ''],
    ['a', 'a'],
    ['a b', 'a b'],
    ['x a b c x', 'a b c'],
    // The longest at the first place, though another would begin in it.
    ['a b d', 'a b, d'],
    ['a a b c b c', 'a, a b c, b c'],
  ])('"%s": %s', (words, found) => {
    expect(table.in(words.split(' ')).map(({ value }) => value).join(', ')).toBe(found);
  });

  it('only phrases that stand there, in order and apart, and none of a word that is in no phrase', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'x')), (words) => {
        let end = 0;
        for (const { value, start, length } of table.in(words)) {
          expect(start).toBeGreaterThanOrEqual(end);
          expect(words.slice(start, start + length).join(' ')).toBe(value);
          end = start + length;
        }
      }),
    );
  });
});
