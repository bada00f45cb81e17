import { describe, expect, it } from 'vitest';
import { classAt, DIGIT, endOfPlainWord, isDigitAt, isGapAt, LOWER, UPPER } from '../../src/language/characters.ts';
import { foldWord } from '../../src/language/fold.ts';

/** Behind it no character has a class. */
const LAST_CODE = 0x21_00;
const ALL = Array.from({ length: LAST_CODE }, (_, code) => String.fromCodePoint(code));

describe('the class of a character', () => {
  it.each<[name: string, bit: number, pattern: RegExp]>([
    ['small letter', LOWER, /\p{Ll}/u],
    ['capital', UPPER, /\p{Lu}/u],
    ['digit', DIGIT, /\p{Nd}/u],
  ])('is that of a %s only where Unicode says so', (_, bit, pattern) => {
    expect(ALL.filter((character) => (classAt(character, 0) & bit) !== 0 && !pattern.test(character))).toEqual([]);
  });

  it('is known of all ASCII letters and digits, and of all Russian letters', () => {
    expect(ALL.filter((character) => /[a-zA-Zа-яА-ЯёЁ\d]/u.test(character) && classAt(character, 0) === 0)).toEqual([]);
  });

  it.each<[text: string, offset: number, isGap: boolean, isDigit: boolean]>([
    ['a.', 1, true, false],
    ['a-', 1, true, false],
    ['a\n', 1, true, false],
    ['a', 1, true, false],
    ["a'", 1, false, false],
    ['a7', 1, false, true],
    ['\u0661', 0, false, false],
    ['', 0, true, false],
  ])('of %j at %i: a gap: %s, a digit: %s', (text, offset, isGap, isDigit) => {
    expect([isGapAt(text, offset), isDigitAt(text, offset)]).toEqual([isGap, isDigit]);
  });
});

describe('endOfPlainWord', () => {
  it.each<[text: string, start: number, end: number]>([
    ['The Мост', 0, 3],
    ['The Мост', 4, 8],
    ['дом…', 0, 3],
    ["Ann's", 0, 0],
    ['ёлка', 0, 0],
    ['B2B', 0, 0],
    ['и\u0306', 0, 0],
    ['5 km', 0, 0],
    [', a', 0, 0],
  ])('in %j from %i is %i', (text, start, end) => {
    expect(endOfPlainWord(text, start)).toBe(end);
  });

  it('is that of words only which folding makes small and nothing else', () => {
    expect(ALL.filter((character) => endOfPlainWord(character, 0) === 1 && foldWord(character) !== character.toLowerCase())).toEqual([]);
  });
});
