import { describe, expect, it } from 'vitest';
import { intlNames } from '../../src/language/intl-names.ts';

describe('names that Node knows', () => {
  const known = new Set(intlNames().map((pair) => pair.join(' = ').toLowerCase()));
  const cases = [
    'Germany = Германия',
    'United Kingdom = Великобритания',
    'Great Britain = Великобритания',
    'Turkey = Турция',
    'Türkiye = Турция',
    'Burma = Мьянма',
    'Myanmar = Мьянма',
    'South Korea = Южная Корея',
    'Soviet Union = Советский Союз',
    'French = французский',
    'French language = французский язык',
    'Hindi language = язык хинди',
    'Russian Ruble = российский рубль',
    'May = май',
    'May = мая',
    'August = августа',
    'Wednesday = среда',
    'Sunday = воскресенье',
  ];
  it.each(cases)('%s', (pair) => {
    expect(known).toContain(pair.toLowerCase());
  });

  it('have both sides, each in its script and without marks of CLDR', () => {
    const odd = intlNames().filter(
      ([english, russian]) => !/^[\p{Script=Latin}\p{P}\s]+$/u.test(english) || !/\p{Script=Cyrillic}/u.test(russian) || /\(/.test(english + russian),
    );
    expect(odd).toEqual([]);
  });
});
