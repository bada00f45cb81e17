import { describe, expect, it } from 'vitest';
import { compareDates, datesIn } from '../../../src/language/dates/dates.ts';
import type { DateExpression } from '../../../src/language/dates/dates.ts';

function first(text: string): DateExpression {
  const [expression] = datesIn(text, /[а-яё]/iu.test(text) ? 'ru' : 'en');
  if (expression === undefined) throw new Error(`No date in: ${text}`);
  return expression;
}

describe('two dates', () => {
  it.each<[one: string, written: string | null, other: string, otherWritten: string | null, comparison: string]>([
    // The same day in other words.
    ['8 мая 2015 года', null, 'May 8, 2015', null, 'same'],
    ['8 May 2015', null, '08.05.2015', null, 'same'],
    ['8 мая', null, 'May 8', null, 'same'],
    ['8 мая', null, '08.05.2015', null, 'same'],
    ['8 мая', '2015-05-20', 'May 8, 2015', null, 'same'],
    ['on Wednesday', '2014-10-23', '22 октября', '2014-10-25', 'same'],
    ['yesterday', '2014-10-23', 'в среду', '2014-10-24', 'same'],
    ['last month', '2015-06-10', 'в мае 2015 года', null, 'same'],
    ['в прошлом году', '2015-06-10', '2014', null, 'same'],
    ['XX век', null, 'the 20th century', null, 'same'],
    ['the 1990s', null, 'в 90-е годы', null, 'same'],
    ['5 p.m.', null, 'в 17:00', null, 'same'],
    ['44 BC', null, '44 год до н. э.', null, 'same'],
    ['between 1914 and 1918', null, '1914–1918', null, 'same'],
    ['летом 1943 года', null, 'the summer of 1943', null, 'same'],
    ['22,000 years ago', null, '22 000 лет назад', null, 'same'],
    // One is a part of the other, or says less.
    ['May 2015', null, 'May 8, 2015', null, 'compatible'],
    ['2015', null, '8 мая 2015 года', null, 'compatible'],
    ['in May', null, 'May 8', null, 'compatible'],
    ['in May', null, 'May 2015', null, 'compatible'],
    ['the 1990s', null, '1994', null, 'compatible'],
    ['the 20th century', null, 'the 1990s', null, 'compatible'],
    ['в начале 2014 года', null, '2014', null, 'compatible'],
    ['on Wednesday', null, 'May 8', null, 'compatible'],
    ['on Wednesday', null, 'October 22, 2014', null, 'compatible'],
    ['last week', '2014-10-02', 'in September 2014', null, 'compatible'],
    ['this week', '2014-10-01', 'in October 2014', null, 'compatible'],
    ['5 p.m. on May 8, 2015', null, 'May 8, 2015', null, 'compatible'],
    ['yesterday', null, 'May 8, 2015', null, 'compatible'],
    ['between 1914 and 1918', null, 'in 1916', null, 'compatible'],
    ['зимой', null, 'in January', null, 'compatible'],
    ['yesterday', null, 'вчера', null, 'compatible'],
    // They contradict.
    ['May 8', '2014-10-23', '10 ноября', '2014-10-24', 'different'],
    ['May 8', null, '10 ноября', null, 'different'],
    ['May 8, 2015', null, 'May 9, 2015', null, 'different'],
    ['May 8, 2015', null, '8 мая 2014 года', null, 'different'],
    ['8 мая', '2015-05-20', '8 мая', '2012-05-20', 'different'],
    ['May 2015', null, 'June 8, 2015', null, 'different'],
    ['in May', null, 'June 8', null, 'different'],
    ['1994', null, 'the 1980s', null, 'different'],
    ['44 BC', null, '44 год н. э.', null, 'different'],
    ['on Wednesday', null, 'в четверг', null, 'different'],
    ['on Wednesday', null, 'October 23, 2014', null, 'different'],
    ['on Wednesday', '2014-10-23', 'on Wednesday', '2014-10-30', 'different'],
    ['5 p.m.', null, 'в 15:00', null, 'different'],
    ['5 p.m. on May 8, 2015', null, '8 мая 2015 года в 15:00', null, 'different'],
    ['the early 1980s', null, 'the late 1980s', null, 'different'],
    ['2005–2010', null, '2008–2012', null, 'different'],
    ['летом', null, 'in January', null, 'different'],
    ['66 million years ago', null, '65 million years ago', null, 'different'],
  ])('%s (%s) and %s (%s): %s', (one, written, other, otherWritten, comparison) => {
    expect(compareDates(first(one), written, first(other), otherWritten)).toBe(comparison);
    expect(compareDates(first(other), otherWritten, first(one), written)).toBe(comparison);
    expect(compareDates(first(one), written, first(one), written)).not.toBe('different');
  });
});
