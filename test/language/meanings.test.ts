import { describe, expect, it } from 'vitest';
import { isKnownWord } from '../../src/language/known-words.ts';
import { pivotSynonymsOf, translationsOf } from '../../src/language/lexicon.ts';
import { synonymsOf, withSynonymsAt } from '../../src/language/synonyms.ts';
import { termOf, wordsOf } from '../../src/language/tokens.ts';

const termsOf = (text: string): string[] => wordsOf(text).map((word) => termOf(word));

describe('one family are', () => {
  it.each([
    'sold sell sale',
    'met meet',
    'children child',
    'chosen choose choice',
    'подпишут подписать подписание подписан',
    'люди человек',
    'шёл идти пошли',
    'погиб погибнуть гибель',
    'лет год',
  ])('%s', (words) => {
    expect(new Set(termsOf(words)).size).toBe(1);
  });
});

describe('synonyms', () => {
  it.each([
    ['deal', 'treaty'],
    ['call off', 'cancel'],
    ['prime minister', 'premier'],
    ['соглашение', 'договор'],
    ['сша', 'америка'],
  ])('of %s include %s', (expression, synonym) => {
    const terms = termsOf(expression);
    expect(withSynonymsAt(terms, 0)).toContainEqual(terms);
    expect(synonymsOf(terms)).toContainEqual(termsOf(synonym));
  });

  it('of a word that has none are none', () => {
    expect(withSynonymsAt(['qqq'], 0)).toEqual([]);
    expect(synonymsOf(['qqq'])).toEqual([]);
  });
});

describe('the lexicon translates', () => {
  it.each([
    ['treaty', 'договор'],
    ['sign', 'подписать'],
    ['prime minister', 'премьер-министр'],
    ['соглашение', 'agreement'],
    ['безопасность', 'security'],
    ['оон', 'UN'],
  ])('%s as %s', (expression, translation) => {
    const found = translationsOf(termsOf(expression)).map((own) => own.expression.join(' '));
    expect(found).toContain(termsOf(translation).join(' '));
  });

  it('there and back to words of like meaning', () => {
    expect(pivotSynonymsOf(termsOf('agreement'), 12).map(({ expression }) => expression.join(' '))).toContain(termsOf('treaty').join(' '));
  });
});

describe('a word is known', () => {
  it.each([
    ['treaties', true],
    ['подписывали', true],
    ['patrushev', false],
    ['agreemnet', false],
  ])('%s: %s', (word, known) => {
    expect(isKnownWord(word)).toBe(known);
  });
});
