import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesIn } from '../../../src/language/dates/dates.ts';
import type { DateExpression, PartialDate } from '../../../src/language/dates/dates.ts';

const languageOf = (text: string): string => (/[а-яё]/iu.test(text) ? 'ru' : 'en');

/** "1943-6": a partial date as far as it is known; `*` for a year or month that is not, `?` for nothing. */
function written({ year, month, day }: PartialDate): string {
  if (month === null && day === null) return year === null ? '?' : String(year);
  return [year ?? '*', month ?? '*', ...(day === null ? [] : [day])].join('/');
}

/** An expression in one line: its words, grain, ends, and what depends on the day of writing. */
function described(text: string, expression: DateExpression): string {
  const { start, end, grain, from, to, relative, shift, weekday, minutes, part } = expression;
  const ends = written(from) === written(to) ? written(from) : `${written(from)}..${written(to)}`;
  const more = [
    ...(relative ? ['relative'] : []),
    ...(shift === null ? [] : [`${shift.unit}${shift.by < 0 ? '' : '+'}${shift.by}`]),
    ...(weekday === null ? [] : [`weekday ${weekday}`]),
    ...(minutes === null ? [] : [[...new Set(minutes)].map((one) => `${Math.floor(one / 60)}:${String(one % 60).padStart(2, '0')}`).join('–')]),
    ...(part === null ? [] : [part]),
  ];
  return [`[${text.slice(start, end)}] ${grain} ${ends}`, ...more].join(', ');
}

describe('dates in a text', () => {
  it.each<[text: string, expressions: string]>([
    // Days.
    ['It was signed on May 8, 2015, in the town hall.', '[May 8, 2015] day 2015/5/8'],
    ['It was signed on 8 May 2015.', '[8 May 2015] day 2015/5/8'],
    ['The fair opens on the 8th of May.', '[the 8th of May] day */5/8, relative'],
    ['It closed on Wednesday, October 22.', '[Wednesday, October 22] day */10/22, relative, weekday 3'],
    ['Posted Wed, 22 Oct 2014', '[Wed, 22 Oct 2014] day 2014/10/22, weekday 3'],
    ['The train left on Nov. 3 and came back on Dec. 1, 1999.', '[Nov. 3] day */11/3, relative | [Dec. 1, 1999] day 1999/12/1'],
    ['The vote is on 2 November. He said so.', '[2 November] day */11/2, relative'],
    ['by march 8 all was done', '[march 8] day */3/8, relative'],
    ['Released 2015-05-08 at last', '[2015-05-08] day 2015/5/8'],
    ['Saved at 2015-05-08T10:20:30Z', '[2015-05-08T10:20:30Z] day 2015/5/8'],
    ['The date 5/8/2015 may be either', '[5/8/2015] year 2015'],
    ['The date 25/8/2015 is one', '[25/8/2015] day 2015/8/25'],
    ['After 9/11 the rules changed', '[9/11] day 2001/9/11'],
    ['Мост открыли 8 мая 2015 года.', '[8 мая 2015 года] day 2015/5/8'],
    ['Мост открыли 8 мая.', '[8 мая] day */5/8, relative'],
    ['Дата: 08.05.2015, среда', '[08.05.2015] day 2015/5/8'],
    ['Суд назначен на четверг, 21 октября', '[четверг, 21 октября] day */10/21, relative, weekday 4'],
    ['Праздник восьмого марта любят все', '[восьмого марта] day */3/8, relative'],
    ['Опубликовано 14 янв. 2021 г.', '[14 янв. 2021 г.] day 2021/1/14'],
    ['Выставка откроется 8 мая этого года', '[8 мая этого года] day */5/8, relative, year+0'],
    ['18 Nov 2019, 12:43, Москва', '[18 Nov 2019, 12:43] time 2019/11/18, 12:43'],
    // Months.
    ['The plant closed in October 2016.', '[October 2016] month 2016/10'],
    ['The plant closed in May.', '[May] month */5, relative'],
    ['By early March 2015 all had left', '[early March 2015] month 2015/3, early'],
    ['Prices fell in Sept. 2008', '[Sept. 2008] month 2008/9'],
    ['It will reopen last in May this year', '[May this year] month */5, relative, year+0'],
    ['Завод закрыли в мае 2013 года', '[мае 2013 года] month 2013/5'],
    ['Завод закроют к концу июня', '[концу июня] month */6, relative, late'],
    ['Это решили в мае прошлого года', '[мае прошлого года] month */5, relative, year-1'],
    // Years.
    ['The exchange was founded in 1817.', '[1817] year 1817'],
    ['The Treaty of 1992 (now another)', '[1992] year 1992'],
    ['In early 2014 it was sold', '[early 2014] year 2014, early'],
    ['Since the end of 1999 it has stood empty', '[the end of 1999] year 1999, late'],
    ['Caesar died in 44 BC', '[44 BC] year -44'],
    ['The town burned in AD 79', '[AD 79] year 79'],
    ['Forests grew about 13,000 BP', '[13,000 BP] year -11050'],
    ['The beasts died out 66 million years ago', '[66 million years ago] year ?, year-66000000'],
    ['Биржу основали в 1817 году', '[1817 году] year 1817'],
    ['Киев крестили в 988 году', '[988 году] year 988'],
    ['В 988 г. и в 79 году', '[988 г.] year 988 | [79 году] year 79'],
    ['В начале 2014 года её продали', '[начале 2014 года] year 2014, early'],
    ['Город (1971 г.) невелик', '[1971 г.] year 1971'],
    ['Цезарь убит в 44 году до н. э.', '[44 году до н. э.] year -44'],
    ['Тепло стало 22 000 лет назад', '[22 000 лет назад] year ?, year-22000'],
    ['Рекорд поставили в 2016-м', '[2016-м] year 2016'],
    // Seasons.
    ['In the summer of 1943 it rained', '[the summer of 1943] season 1943/6..1943/8'],
    ['Work begins in the fall', '[the fall] season */9..*/11, relative'],
    ['The winter of 1943 was cold', '[The winter of 1943] season 1943/1..1943/12'],
    ['Летом 1521 года он уехал', '[Летом 1521 года] season 1521/6..1521/8'],
    ['Осенью начнут строить', '[Осенью] season */9..*/11, relative'],
    ['Весна 2020 года была ранней', '[Весна 2020 года] season 2020/3..2020/5'],
    // Decades and centuries.
    ['Interest rose in the late 1980s', '[the late 1980s] decade 1980..1989, late'],
    ['The songs of the 90s', '[the 90s] decade 1990..1999'],
    ['Maps of the 1700s', '[the 1700s] century 1700..1799'],
    ['In the mid-18th century they met', '[the mid-18th century] century 1701..1800, mid'],
    ['Late nineteenth-century houses', '[Late nineteenth-century] century 1801..1900, late'],
    ['A vase of the 5th century BC', '[the 5th century BC] century -500..-401'],
    ['В 1990-е годы их стало больше', '[1990-е годы] decade 1990..1999'],
    ['В конце 80-х', '[конце 80-х] decade 1980..1989, late'],
    ['Песни девяностых', '[девяностых] decade 1990..1999'],
    ['В XX веке и в V в. до н. э.', '[XX веке] century 1901..2000 | [V в. до н. э.] century -500..-401'],
    ['Во второй половине XIX века', '[второй половине XIX века] century 1801..1900, late'],
    ['В начале девятнадцатого столетия', '[начале девятнадцатого столетия] century 1801..1900, early'],
    ['The 30s of the 19th century', '[The 30s of the 19th century] decade 1830..1839'],
    ['В 60-е годы прошлого века', '[60-е годы прошлого века] decade 1960..1969'],
    ['В двадцать первом веке', '[двадцать первом веке] century 2001..2100'],
    // Ranges.
    ['The war lasted between 1914 and 1918.', '[between 1914 and 1918] year 1914..1918'],
    ['He ruled from 1321 to 1323.', '[from 1321 to 1323] year 1321..1323'],
    ['Open 10–12 June', '[10–12 June] day */6/10..*/6/12, relative'],
    ['Open May 8–10, 2015', '[May 8–10, 2015] day 2015/5/8..2015/5/10'],
    ['From December 30, 2014 to January 3, 2015', '[From December 30, 2014 to January 3, 2015] day 2014/12/30..2015/1/3'],
    ['From November to February 2015', '[From November to February 2015] month 2014/11..2015/2'],
    ['The season 2014-15 began', '[2014-15] year 2014..2015'],
    ['In the 16th and 17th centuries', '[the 16th and 17th centuries] century 1501..1700'],
    ['Doors are open from 5 to 7 p.m.', '[from 5 to 7 p.m.] time ?, relative, 17:00–19:00'],
    ['On 8 and 12 May 2015', '[8] day 2015/5/8 | [12 May 2015] day 2015/5/12'],
    ['On 8 and 9 May 2015', '[8 and 9 May 2015] day 2015/5/8..2015/5/9'],
    ['Ярмарка с 8 по 10 мая', '[с 8 по 10 мая] day */5/8..*/5/10, relative'],
    ['Жил (1939–1945 гг.) там', '[1939–1945 гг.] year 1939..1945'],
    ['С 2005 до 2014 года', '[С 2005 до 2014 года] year 2005..2014'],
    ['Между 2005 и 2010 годами', '[Между 2005 и 2010 годами] year 2005..2010'],
    ['В V—IV веках до н.э.', '[V—IV веках до н.э.] century -500..-301'],
    ['Склад работает с 10 до 12 часов', '[с 10 до 12 часов] time ?, relative, 10:00–12:00'],
    ['В мае и июне 2022 года', '[мае и июне 2022 года] month 2022/5..2022/6'],
    ['In the late 19th and early 20th centuries', '[the late 19th and early 20th centuries] century 1801..2000'],
    ['В 2014/2015 гг. играл', '[2014/2015 гг.] year 2014..2015'],
    ['В 1740—42 годах', '[1740—42 годах] year 1740..1742'],
    ['В 70-80-е годы', '[70-80-е годы] decade 1970..1989'],
    ['Open from 9 a.m. to 5 p.m. on May 3', '[from 9 a.m. to 5 p.m. on May 3] time */5/3, relative, 9:00–17:00'],
    // Times of day.
    ['The shop shuts at 5 p.m.', '[5 p.m.] time ?, relative, 17:00'],
    ['The bus goes at 7:35AM on Monday', '[7:35AM on Monday] time ?, relative, weekday 1, 7:35'],
    ['It begins on Friday at 10:30 GMT', '[Friday at 10:30 GMT] time ?, relative, weekday 5, 10:30'],
    ['Lights go out at midnight', '[midnight] time ?, relative, 0:00'],
    ['Начало в 15:00', '[15:00] time ?, relative, 15:00'],
    ['Начало в 5 часов вечера в среду', '[5 часов вечера в среду] time ?, relative, weekday 3, 17:00'],
    ['Начало 8 мая в 15:00 мск', '[8 мая в 15:00 мск] time */5/8, relative, 15:00'],
    // By the day of writing.
    ['He came yesterday morning', '[yesterday morning] day ?, relative, day-1'],
    ['The talks begin tomorrow', '[tomorrow] day ?, relative, day+1'],
    ['They met on Wednesday', '[Wednesday] weekday ?, relative, weekday 3'],
    ['They met last Wednesday', '[last Wednesday] weekday ?, relative, weekday-1, weekday 3'],
    ['Prices rose last month', '[last month] month ?, relative, month-1'],
    ["It waits for next year's budget", '[next year] year ?, relative, year+1'],
    ['It rained last autumn', '[last autumn] season */9..*/11, relative, season-1'],
    ['They left two days ago', '[two days ago] day ?, relative, day-2'],
    ['They left a year ago', '[a year ago] year ?, relative, year-1'],
    ['They return the day after tomorrow', '[the day after tomorrow] day ?, relative, day+2'],
    ['They return a week from now', '[a week from now] week ?, relative, week+1'],
    ['Вчера вечером он уехал', '[Вчера вечером] day ?, relative, day-1'],
    ['Это решат послезавтра', '[послезавтра] day ?, relative, day+2'],
    ['Они встретились в среду', '[среду] weekday ?, relative, weekday 3'],
    ['В прошлом году было иначе', '[прошлом году] year ?, relative, year-1'],
    ['На следующей неделе решат', '[следующей неделе] week ?, relative, week+1'],
    ['Прошлой осенью шли дожди', '[Прошлой осенью] season */9..*/11, relative, season-1'],
    ['Три дня назад он уехал', '[Три дня назад] day ?, relative, day-3'],
    ['Он уехал неделю назад', '[неделю назад] week ?, relative, week-1'],
    ['Он уехал полгода назад', '[полгода назад] month ?, relative, month-6'],
  ])('%s', (text, expressions) => {
    expect(datesIn(text, languageOf(text)).map((one) => described(text, one)).join(' | ')).toBe(expressions);
  });

  it.each([
    'It may rain and they march on',
    'The second man sat by the sun and wed her',
    'About 2000 people and 1,200 soldiers came',
    'It killed 1500 villagers',
    'They paid $2000 and 1999 rubles for 1800 km',
    'Call +7 495 123-45-67 or 8 (800) 2000-600',
    'See page 1500, No. 2000, and version 1.2.2015',
    'The Sun wrote so; USA Today did not',
    'Open 24/7 at a scale of 1:250',
    'He won 3:1 and 12-10',
    'A Tu-154 and a Boeing 747',
    'Prices began to fall, and to spring back',
    'He was in his forties, she in her late 50s',
    'The next day they left',
    'Three years later he was dead',
    'Заплатили 1500 рублей и 2000 долларов',
    'Погибло 2000 человек и 1200 новых солдат',
    'Марта вышла замуж за Августа',
    'Они берегут окружающую среду',
    'На следующий день все уехали, и в этот день шёл дождь',
    'Ему 22 года, и работал он 3 дня',
    'Смотри стр. 1500, № 2000 и версию 3.14',
    'Через три года после войны',
    'Полтора года назад и двадцать пять лет назад',
    'Many years ago, twenty-five years ago',
    'A dinner for 1200 guests by 1500 cooks',
    '2000 семей и 1388 одиноких',
    'Добавьте 10 г. соли и 500 г. муки',
    'Самолёт Ту-154 летел 2 часа, потом стоял около 12 часов',
    '',
  ])('there are none in: %s', (text) => {
    expect(datesIn(text, languageOf(text)).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});

describe('datesIn', () => {
  const piece = fc.constantFrom(
    'May', '8', ',', ' ', ' ', ' ', '2015', 'г.', 'мая', '–', '-', '.', ':', '/', 'с', 'по', 'from', 'to', 'between', 'and', 'XX', 'век', 'до н. э.', 'BC', '1990s',
    'last', 'year', 'назад', 'два', 'два дня назад', 'on Wednesday', '15:00', '5 p.m.', '31 февраля', '\n', 'İ', 'ё', '\uD83D', '🙂', '99999999999', 'the', 'end', 'of', 'and',
  );
  const text = fc.oneof(fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')), fc.string({ unit: 'binary', maxLength: 80 }));

  it('gives places inside any text, in order, that do not overlap', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'ru', 'und'), (any, language) => {
        const spans = datesIn(any, language);
        spans.forEach(({ start, end }, index) => {
          expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(any.length);
          expect(any.slice(start, end)).toBe(any.slice(start, end).trim());
        });
      }),
      { seed: 6, numRuns: 500 },
    );
  });

  it.each([
    ['digits', '1'],
    ['digits and dots', '1.'],
    ['years', '2015 '],
    ['years in a row', '2015-'],
    ['thousands', '100 '],
    ['months', 'May '],
    ['days', '8 May '],
    ['days and days', '8 and '],
    ['articles', 'the '],
    ['weekdays', 'Mon, '],
    ['parts', 'first half of the '],
    ['letters', 'я'],
    ['spaces', ' '],
  ])('takes time in proportion to a text of %s', (_what, unit) => {
    const began = performance.now();
    datesIn(unit.repeat(Math.ceil(50_000 / unit.length)), 'ru');
    // By the square of its length, each of these takes minutes; in proportion, some tens of milliseconds.
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
