import { describe, expect, it } from 'vitest';
import { cached } from '../../src/language/cache.ts';

describe('cached', () => {
  it('works the facts of a word out once', () => {
    const asked: string[] = [];
    const lengthOf = cached((word) => {
      asked.push(word);
      return { length: word.length };
    });
    expect([lengthOf('town'), lengthOf('old'), lengthOf('town')]).toEqual([{ length: 4 }, { length: 3 }, { length: 4 }]);
    expect(asked).toEqual(['town', 'old']);
  });

  it('begins anew after so many words that they would fill the memory', () => {
    let count = 0;
    const facts = cached((word) => ({ word, number: (count += 1) }));
    facts('town');
    for (let other = 0; other < 100_000; other += 1) facts(String(other));
    expect(facts('town').number).toBeGreaterThan(1);
    expect(facts('town').word).toBe('town');
  });
});
