import { describe, expect, it } from 'vitest';
import { cached } from '../../src/language/cache.ts';
import { fingerprint } from '../../src/language/fingerprint.ts';

const BITS = 36;
const TEXT = 'Moscow approved the draft information security cooperation deal on Wednesday, a newspaper reported.';

/** In how many bits the fingerprints of two texts differ. */
function distance(one: string, other: string): number {
  const bits = fingerprint(other, BITS);
  return fingerprint(one, BITS).filter((bit, place) => bit !== bits[place]).length;
}

describe('fingerprints', () => {
  it('are the same for the same words, whatever stands between', () => {
    expect(distance(TEXT, TEXT.toUpperCase().replaceAll(' ', ' – '))).toBe(0);
  });

  it.each([
    ['one word less', TEXT.replace('draft ', '')],
    ['one word more', TEXT.replace('deal', 'big deal')],
    ['another day', TEXT.replace('Wednesday', 'Thursday')],
  ])('differ less with %s than those of strangers', (_what, changed) => {
    expect(distance(TEXT, changed)).toBeLessThan(distance(TEXT, 'По данным издания, договор между Москвой и Пекином будет более масштабным.'));
  });

  it('have as many bits as are wanted', () => {
    expect(fingerprint('', 8)).toEqual(Array.from({ length: 8 }, () => false));
    expect(fingerprint(TEXT, 100)).toHaveLength(100);
  });
});

describe('a cached function', () => {
  it('computes each word once', () => {
    const asked: string[] = [];
    const upper = cached((word) => (asked.push(word), word.toUpperCase()));
    expect(['a', 'b', 'a', 'constructor', 'a'].map(upper)).toEqual(['A', 'B', 'A', 'CONSTRUCTOR', 'A']);
    expect(asked).toEqual(['a', 'b', 'constructor']);
  });

  it('stays right when strangers fill it', () => {
    const length = cached((word) => String(word.length));
    for (let index = 0; index < 200_010; index += 1) length(`w${index}`);
    expect([length('w1'), length('w200009')]).toEqual(['2', '7']);
  });
});
