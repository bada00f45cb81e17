import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../src/language/fold.ts';
import { isStopWord, termOf, tokenize, wordsOf } from '../../src/language/tokens.ts';

describe('the words of a text', () => {
  const cases: [text: string, words: string[]][] = [
    ['', []],
    [' \t\n—…!?', []],
    ['On May 8', ['on', 'may', '8']],
    ["O'Brien’s rock'n'roll", ["o'brien's", "rock'n'roll"]],
    ["the dogs' bowl, 'quoted'", ['the', 'dogs', 'bowl', 'quoted']],
    ['state-of-the-art', ['state', 'of', 'the', 'art']],
    ['INTERFAX.RU', ['interfax', 'ru']],
    ['COVID-19, mp3 и 4G', ['covid', '19', 'mp', '3', 'и', '4', 'g']],
    ['foo_bar @user #tag', ['foo', 'bar', 'user', 'tag']],
    ['«Ёлка» и ёж', ['елка', 'и', 'еж']],
    ['naïve café', ['naïve', 'café']],
    ['дом🙂дом', ['дом', 'дом']],
    ['日本語 العربية', ['日本語', 'العربية']],
    ['constructor __proto__', ['constructor', 'proto']],
    ['one\ttwo\u00A0three\u2028four', ['one', 'two', 'three', 'four']],
    ['co\u00ADoper\u00ADation', ['cooperation']],
    ['ﬁne Ⅳ', ['fine', 'iv']],
    ['21-го ноября', ['21', 'го', 'ноября']],
  ];
  it.each(cases)('%j are %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('the numbers of a text', () => {
  const cases: [text: string, words: string[]][] = [
    ['1,500,000', ['1500000']],
    ['26 731 человек', ['26731', 'человек']],
    ['26\u00A0731', ['26731']],
    ['26\u202F731', ['26731']],
    ['12 345 678,90', ['12345678.90']],
    ['2,000.50', ['2000.50']],
    ['1,5 млн', ['1.5', 'млн']],
    ['$3.14 (5%)', ['3.14', '5']],
    ['100 0000', ['100', '0000']],
    ['1 2 3', ['1', '2', '3']],
    ['2 000 2 000', ['2000', '2000']],
    ['10.11.2014', ['10.11.2014']],
    ['5:30', ['5', '30']],
    ['2013–2014', ['2013', '2014']],
    ['007', ['007']],
  ];
  it.each(cases)('%j are %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('tokens', () => {
  const cases: [text: string, places: [start: number, end: number][]][] = [
    ['On May 8.', [[0, 2], [3, 6], [7, 8]]],
    ['🙂ok🙂', [[2, 4]]],
    ['e\u0301te\u0301!', [[0, 5]]],
    ['мо\u0301ре', [[0, 5]]],
    ['26 731, но', [[0, 6], [8, 10]]],
  ];
  it.each(cases)('of %j stand at %j', (text, places) => {
    expect(tokenize(text).map(({ start, end }) => [start, end])).toEqual(places);
  });

  it('stand in order, apart, whole, and where their words are, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let before = 0;
        for (const { start, end, word } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(word).not.toBe('');
          if (!/^\p{Nd}/u.test(text.slice(start, end))) expect(foldWord(text.slice(start, end))).toBe(word);
          for (const border of [start, end]) expect(text.slice(border - 1, border + 1)).not.toMatch(/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/);
          before = end;
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('never hold a space in their word', () => {
    expect(wordsOf('ﷺ').filter((word) => /\s/u.test(word))).toEqual([]);
  });
});

describe('the forms of a word', () => {
  it.each([
    'agreement agreements',
    'sign signs signed signing',
    "russia russia's",
    'соглашение соглашения соглашению соглашением соглашениями',
    'россия россии россию россией',
    'путин путина путину путиным путине',
    'новость новости новостей новостью',
    'город города городов',
    'атака атаки атак атаками',
    'президент президента президенты президентов',
  ])('share one term: %s', (forms) => {
    expect(new Set(forms.split(' ').map((form) => termOf(form))).size).toBe(1);
  });

  it.each(['китай китая китаю китаем китае', 'визит визита визиты'])('share one term: %s', (forms) => {
    expect(new Set(forms.split(' ').map((form) => termOf(form))).size).toBe(1);
  });

  it.each(['sign signal', 'news new', 'город год', 'россия росток', 'may мая', '8 80', 'после посол', 'после посла', 'после посольство'])('are not those of another: %s', (pair) => {
    const [one = '', other = ''] = pair.split(' ');
    expect(termOf(one)).not.toBe(termOf(other));
  });

  it.each(['2014', '1500000', '1.5', '日本語'])('are no question for %s', (word) => {
    expect(termOf(word)).toBe(word);
  });
});

describe('the term of', () => {
  it.each([
    ['signed', 'en'],
    ['signed', 'ru'],
    ['соглашения', 'en'],
  ])('%s in a text in %s is that of its own script', (word, language) => {
    expect(termOf(word, language)).toBe(termOf(word));
    expect(termOf(word, language)).not.toBe(word);
  });

  it.each([
    ['gesetze', 'und'],
    ['угоди', 'und'],
    ['signed', 'de'],
  ])('%s in a text in %s is the word as it is', (word, language) => {
    expect(termOf(word, language)).toBe(word);
  });
});

describe('stop words', () => {
  it.each(['the', 'who', 'when', 'is', "it's", "don't", 'tell', 'и', 'в', 'когда', 'кто', 'который', 'еще', 'скажите'])('%s is one', (word) => {
    expect(isStopWord(word)).toBe(true);
  });

  it.each(['first', 'year', 'china', 'сша', 'год', 'может', '8', '日本語', 'constructor'])('%s is none', (word) => {
    expect(isStopWord(word)).toBe(false);
  });
});

/** The whole of what a token is, tried at every place: most words are found without it. */
const ANY_TOKEN =
  /\p{Nd}{1,3}(?:[ ,\u00A0\u202F]\p{Nd}{3})+(?!\p{Nd})(?:[.,]\p{Nd}+)?|\p{Nd}+(?:[.,]\p{Nd}+)*|[\p{L}\p{M}\p{Nl}\p{No}][\p{L}\p{M}\u00AD\u200B-\u200D]*(?:['’ʼ][\p{L}\p{M}]+)*/gu;

describe('the tokens of any text', () => {
  const pieces = [...Array.from('aZбЯёЁïй1234 .,\'’-–«»"\n\t', (sign) => sign), '\u0301', '\u00AD', '\u200D', '\u00A0', '🙂', '𝒳', 'Ⅳ', 'ß', 'ﬁ', '語', '1 000', 'word', 'Слово'];
  it('stand where the expression finds them, folded', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((all) => all.join('')), (text) => {
        const expected = Array.from(text.matchAll(ANY_TOKEN), ({ 0: raw, index }) => ({ start: index, end: index + raw.length, isNumber: /^\p{Nd}/u.test(raw), word: foldWord(raw).replace(/\s/gu, '') }));
        const found = tokenize(text);
        const kept = expected.filter(({ isNumber, word }) => isNumber || word !== '');
        expect(found.map(({ start, end }) => [start, end])).toEqual(kept.map(({ start, end }) => [start, end]));
        expect(found.map(({ word }, place) => kept[place]?.isNumber === true || word === kept[place]?.word)).not.toContain(false);
      }),
      { seed: 7, numRuns: 3000 },
    );
  });
});
