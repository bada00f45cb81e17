import { describe, expect, it } from 'vitest';
import { datesIn, resolveDate } from '../../../src/language/dates/dates.ts';

/** What the first date of a text resolves to: a day, or the first and last of several. */
function resolved(text: string, written: string | null): string | null {
  const [expression] = datesIn(text, /[а-яё]/iu.test(text) ? 'ru' : 'en');
  if (expression === undefined) throw new Error(`No date in: ${text}`);
  const days = resolveDate(expression, written);
  if (days === null) return null;
  return days.from === days.to ? days.from : `${days.from}..${days.to}`;
}

describe('a date resolved', () => {
  // 2014-10-23 was a Thursday, 2014-10-20 a Monday, 2014-10-25 a Saturday.
  it.each<[text: string, written: string | null, days: string | null]>([
    // What needs no day of writing.
    ['signed on May 8, 2015', null, '2015-05-08'],
    ['подписан 8 мая 2015 года', '2019-01-01', '2015-05-08'],
    ['in February 2016', null, '2016-02-01..2016-02-29'],
    ['in 1817', null, '1817-01-01..1817-12-31'],
    ['в 988 году', null, '0988-01-01..0988-12-31'],
    ['in the 1990s', null, '1990-01-01..1999-12-31'],
    ['в XX веке', null, '1901-01-01..2000-12-31'],
    ['in the summer of 1943', null, '1943-06-01..1943-08-31'],
    ['between 1914 and 1918', null, '1914-01-01..1918-12-31'],
    ['с 30 декабря 2014 года по 3 января 2015 года', null, '2014-12-30..2015-01-03'],
    ['at 5 p.m. on May 8, 2015', null, '2015-05-08'],
    // What cannot be known.
    ['in 44 BC', '2014-10-23', null],
    ['66 million years ago', '2014-10-23', null],
    ['on Wednesday', null, null],
    ['on May 8', null, null],
    ['yesterday', 'soon', null],
    ['at 5 p.m.', '2014-10-23', null],
    ['30 minutes ago', '2014-10-23', null],
    // Weekdays.
    ['on Wednesday', '2014-10-23', '2014-10-22'],
    ['on Thursday', '2014-10-23', '2014-10-23'],
    ['on Friday', '2014-10-23', '2014-10-24'],
    ['on Tuesday', '2014-10-20', '2014-10-21'],
    ['They met on Tuesday', '2014-10-20', '2014-10-14'],
    ['They will meet on Tuesday', '2014-10-25', '2014-10-28'],
    ['He said that they will meet on Tuesday', '2014-10-25', '2014-10-28'],
    ['Она уехала во вторник', '2014-10-20', '2014-10-14'],
    ['Суд состоится в среду', '2014-10-25', '2014-10-29'],
    ['last Wednesday', '2014-10-22', '2014-10-15'],
    ['next Wednesday', '2014-10-22', '2014-10-29'],
    ['в прошлый четверг', '2014-10-24', '2014-10-23'],
    ['this Monday', '2014-10-23', '2014-10-20'],
    // Days and months without their year.
    ['21 октября', '2014-10-23', '2014-10-21'],
    ['on December 30', '2015-01-05', '2014-12-30'],
    ['5 января', '2014-12-20', '2015-01-05'],
    ['with 8–10 May', '2015-05-01', '2015-05-08..2015-05-10'],
    ['in March', '2015-01-05', '2015-03-01..2015-03-31'],
    ['last May', '2015-03-05', '2014-05-01..2014-05-31'],
    ['в мае прошлого года', '2015-03-05', '2014-05-01..2014-05-31'],
    ['8 мая этого года', '2015-12-05', '2015-05-08'],
    ['прошлой осенью', '2015-03-05', '2014-09-01..2014-11-30'],
    ['this winter', '2015-01-15', '2014-12-01..2015-02-28'],
    ['on February 29', '2015-03-01', '2016-02-29'],
    ['on February 29, 2015', null, null],
    // Distances.
    ['yesterday', '2015-03-01', '2015-02-28'],
    ['tonight', '2015-03-01', '2015-03-01'],
    ['послезавтра', '2014-12-30', '2015-01-01'],
    ['three days ago', '2015-03-01', '2015-02-26'],
    ['last week', '2014-10-23', '2014-10-13..2014-10-19'],
    ['на этой неделе', '2014-10-23', '2014-10-20..2014-10-26'],
    ['last month', '2015-01-31', '2014-12-01..2014-12-31'],
    ['next year', '2014-10-23', '2015-01-01..2015-12-31'],
    ['пять лет назад', '2014-10-23', '2009-01-01..2009-12-31'],
    ['the day after tomorrow', '2014-10-23', '2014-10-25'],
    ['полгода назад', '2014-10-23', '2014-04-01..2014-04-30'],
  ])('%s, written %s: %s', (text, written, days) => {
    expect(resolved(text, written)).toBe(days);
  });
});
