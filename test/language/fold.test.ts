import { describe, expect, it } from 'vitest';
import { foldSpace, foldWord } from '../../src/language/fold.ts';

describe('white space', () => {
  it.each([
    ['a b', 'a b'],
    ['  a \t\r\n b  ', 'a b'],
    ['a\u00A0b\u2003c\u3000d', 'a b c d'],
    ['\uFEFFa', 'a'],
    ['a\u2028b\u2029c', 'a b c'],
    ['co\u00ADop', 'co\u00ADop'],
    ['a\u200Bb', 'a\u200Bb'],
    ['Ёж «В» É', 'Ёж «В» É'],
    [' \n ', ''],
  ])('%j is folded to %j', (text, folded) => {
    expect(foldSpace(text)).toBe(folded);
  });
});

describe('a word', () => {
  it.each([
    ['Moscow', 'moscow'],
    ['ЁЛКА', 'елка'],
    ['е\u0308лка', 'елка'],
    ['И\u0306ОД', 'йод'],
    ['cafe\u0301', 'café'],
    ['за\u0301мок', 'замок'],
    ['Don’t', "don't"],
    ['ʼ`‘’', "''''"],
    ['co\u00ADop\u200B\u2060\uFEFF', 'coop'],
    ['ﬁne', 'fine'],
    ['Ｆｕｌｌ', 'full'],
    ['STRASSE', 'strasse'],
    ['', ''],
  ])('%j is compared as %j', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });
});
