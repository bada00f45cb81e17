import { describe, expect, it } from 'vitest';
import { isKnownWord } from '../../src/language/known-words.ts';
import { lexiconTable, likeMeaning, translationsOf } from '../../src/language/lexicon.ts';
import { BestExpressions } from '../../src/language/pivots.ts';
import { synonymTable } from '../../src/language/synonyms.ts';
import { termOf, wordsOf } from '../../src/language/tokens.ts';

const termsOf = (text: string): string[] => wordsOf(text).map((word) => termOf(word));

function synonymsOf(terms: readonly string[]): string[] {
  const table = synonymTable();
  const own = table.numberOf(terms);
  return Array.from(table.others.subarray(table.starts[own], table.starts[own + 1]), (number) => table.termsOf(number).join(' '));
}

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
    expect(synonymsOf(terms)).toContain(termsOf(synonym).join(' '));
  });

  it('of a word that has none are none', () => {
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
    const lexicon = lexiconTable();
    const best = new BestExpressions(12);
    likeMeaning(lexicon.numberOf(termsOf('agreement')), best);
    const found = Array.from(best.numbers.subarray(0, best.count), (number) => lexicon.termsOf(number).join(' '));
    expect(found).toContain(termsOf('treaty').join(' '));
    expect(found).not.toContain(termsOf('agreement').join(' '));
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
