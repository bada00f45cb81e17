import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { cached } from '../../src/language/cache.ts';

const MEGABYTE = 1_000_000;

/** Node hides its collector behind a flag. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

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

  it('keeps no text alive of which a word was cut out', () => {
    const facts = cached((word) => ({ beginning: word.slice(0, 15) }));
    collectGarbage();
    const before = process.memoryUsage().heapUsed;
    for (let number = 0; number < 100; number += 1) {
      const text = Buffer.alloc(MEGABYTE, `lighthouse-keeper-${number} `).toString('latin1');
      facts(text.slice(0, text.indexOf(' ')));
    }
    collectGarbage();
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(20 * MEGABYTE);
  });
});
