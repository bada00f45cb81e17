/** Q4: no regular expression of the project takes long on any text, however evil. */
import { describe, expect, it } from 'vitest';
import { allExpressions, constructs, literalsOf, slowExpressions, slowOn } from './expressions.ts';
import { readSource } from './sources.ts';

/** Letters; the long counts take the 50,000. */
const SHORTER = 12_000;
/** Enough for what is slow. */
const LETTERS = 15_000;

describe('Q4: regular expressions', () => {
  it('are quick on every evil text', async () => {
    const all = await allExpressions();
    expect(all.length).toBeGreaterThan(300);
    expect(slowExpressions(all, SHORTER)).toEqual([]);
  }, 60_000);

  it.each<[source: string, flags: string, slow: boolean]>([
    ['a+$', '', true],
    ['(?:a+)+$', '', true],
    ['\\s+$', 'u', true],
    ['a', '', false],
    ['\\p{L}+', 'u', false],
  ])('such as /%s/%s are known as slow: %s', (source, flags, slow) => {
    const texts = [['a', `${'a'.repeat(LETTERS)}b`], ['spaces', `${' '.repeat(LETTERS)}x`]] as const;
    expect(slowOn({ source, flags }, texts, { longest: 20, givenUp: 1000 }).length > 0).toBe(slow);
  }, 60_000);

  it('are found as literals and where they are put together', () => {
    const file = readSource('a.ts', String.raw`const a = /b+/gu; function c() { return d.replace(/e\/f/, ''); } const g = new RegExp(h); const i = RegExp('j');`);
    expect(literalsOf(file)).toEqual([{ file: 'a.ts', source: 'b+', flags: 'gu' }, { file: 'a.ts', source: String.raw`e\/f`, flags: '' }]);
    expect(constructs(file)).toBe(true);
    expect(constructs(readSource('a.ts', 'const a = /RegExp/;'))).toBe(false);
  });
});
