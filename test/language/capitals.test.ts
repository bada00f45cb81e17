import { describe, expect, it } from 'vitest';
import { isAcronym, isCapitalAt } from '../../src/language/capitals.ts';

/** Behind it are signs and scripts of no capitals; the letters of two units are tried apart. */
const LAST_CODE = 0x30_00;

describe('isCapitalAt', () => {
  it('says of every letter what Unicode says', () => {
    const wrong: string[] = [];
    for (let code = 0; code < LAST_CODE; code += 1) {
      const letter = String.fromCodePoint(code);
      if (isCapitalAt(`a${letter}`, 1) !== /^\p{Lu}/u.test(letter)) wrong.push(letter);
    }
    expect(wrong).toEqual([]);
  });

  it.each<[text: string, isCapital: boolean]>([
    ['\u{10400}', true],
    ['\u{10428}', false],
    ['\uD801', false],
    ['', false],
  ])('of %j is %s', (text, isCapital) => {
    expect(isCapitalAt(text, 0)).toBe(isCapital);
  });
});

describe('isAcronym', () => {
  it.each<[text: string, isAcronym: boolean]>([
    ['US', true],
    ['США', true],
    ['ÉÖ', true],
    ['\u{10400}\u{10401}', true],
    ['I', false],
    ['Us', false],
    ['Мост', false],
    ['SMALLö', false],
    ['UsA', false],
    ['B2B', false],
  ])('of %j is %s', (text, expected) => {
    expect(isAcronym(`a ${text} b`, 2, 2 + text.length)).toBe(expected);
  });
});
