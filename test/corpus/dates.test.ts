import { describe, expect, it } from 'vitest';
import { datesOfLine, daysIn, isDateLine } from '../../src/corpus/dates.ts';
import { articleFrom } from '../articles.ts';

describe('the days of a text', () => {
  it.each<[text: string, days: string[]]>([
    ['Nov. 18, 2019', ['2019-11-18']],
    ['December 29, 2014 | 10:32am', ['2014-12-29']],
    ['18 ноября 2019, 12:40', ['2019-11-18']],
    ['15 декабря 2020 г., 09:10', ['2020-12-15']],
    ['1 мая 2021 года', ['2021-05-01']],
    ['18.11.2019', ['2019-11-18']],
    ['2019-11-18T20:51:19Z', ['2019-11-18']],
    ['11/19/19 06:56 AM', ['2019-11-19']],
    ['19/11/2019', ['2019-11-19']],
    ['3rd March 2020', ['2020-03-03']],
    ['Sept. 5th, 2020 and 6 сент. 2020', ['2020-09-05', '2020-09-06']],
    // What could be another day, is none, or has no year.
    ['04/05/2019', []],
    ['30 February 2019', []],
    ['31.04.2019', []],
    ['November 18', []],
    ['18 ноября', []],
    ['1.2.3.2019', []],
    ['Marching 12 2019', []],
    ['10 may 99999', []],
    ['5 мая 1234', []],
  ])('%j are %j', (text, days) => {
    expect(daysIn(text).map(({ day }) => day)).toEqual(days);
  });
});

describe('a date line', () => {
  it.each([
    '18 Nov 2019, 19:09', 'Updated: 18 Nov 2019, 19:11', 'UPDATED: Tue., Nov. 19, 2019', 'By Jo Field - 11/19/19 06:56 AM EST', '18 Nov 2019, 16:08 by Анна Полева',
    'Thursday, November 9, 2023 7:35AM', 'APRIL 19, 2022 19:11', 'Москва, 18 ноября 2019', 'Обновлено 18.11.2019 в 12:40 мск', 'Published: Nov. 19, 2019, 6:18 p.m. Updated: Nov. 20, 2019',
  ])('is %s', (line) => {
    expect(isDateLine(line)).toBe(true);
  });

  it.each([
    'On 18 November 2019 the bridge was closed.', 'Source: Ministry of Bridges, October 25, 2019', '— Jo Field (@jofield) November 18, 2019', 'Battle of the bridge, 5 July 1943',
    '18 ноября 2019 мост закрыли', 'Nov. 18', '12:40', 'Фото: 18.11.2019', '"The deal", 18.11.2019',
  ])('is not %s', (line) => {
    expect(isDateLine(line)).toBe(false);
  });

  it('says of each day what it is', () => {
    expect(datesOfLine('Published: Nov. 19, 2019, 6:18 p.m. Updated: Nov. 20, 2019')).toEqual([
      { day: '2019-11-19', kind: 'published' },
      { day: '2019-11-20', kind: 'updated' },
    ]);
  });
});

const PROSE = 'The bridge over the Greenwater was closed on Monday, May 4, 2015, after a storm had torn two cables.';

describe('the day of an article', () => {
  it.each<[what: string, lines: string[], date: string | null]>([
    ['stands above it', ['18 ноября 2019, 12:40', PROSE], '2019-11-18'],
    ['stands below it', [PROSE, 'Published: Nov. 19, 2019'], '2019-11-19'],
    ['is that of publication, wherever it stands', ['Updated: 20 Nov 2019', PROSE, 'Published: Nov. 19, 2019'], '2019-11-19'],
    ['is that of a change when nothing else is said', ['Updated: 20 Nov 2019', PROSE], '2019-11-20'],
    ['is never one inside it', [PROSE, '20 November 2019', PROSE.replace('Monday', 'Friday')], null],
    ['is not that of a source', ['Source: Ministry of Bridges, October 25, 2019', PROSE], null],
    ['stands in a dateline with a year', [`WASHINGTON, Nov. 18, 2013 (AP) - ${PROSE}`], '2013-11-18'],
    ['is not known from a dateline without one', [`LONDON, Nov 18 (Reuters) - ${PROSE}`], null],
    ['stands behind an agency at the end of the lead', ['Мост закрыли из-за шторма, сообщила мэрия. РИА Новости, 14.01.2021', PROSE], '2021-01-14'],
  ])('%s', (_what, lines, date) => {
    expect(articleFrom('a.txt', ['Bridge closed after storm', ...lines].join('\n')).source.date).toBe(date);
  });
});
