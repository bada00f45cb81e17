import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantitiesIn } from '../../../src/language/quantities/quantities.ts';
import type { Quantity } from '../../../src/language/quantities/quantities.ts';

/** A quantity as one line: its text, figure, kind, value and unit, hedge, noun counted. */
function line(text: string, { start, end, figure, kind, low, high, unit, approximate, counted }: Quantity): string {
  const value = low === high ? String(low) : `${low}..${high}`;
  const parts = [text.slice(start, end), text.slice(figure.start, figure.end), kind, unit === null ? value : `${value} ${unit}`];
  if (approximate !== null) parts.push(approximate);
  if (counted !== null) parts.push(`of ${text.slice(counted.start, counted.end)}`);
  return parts.join(' | ');
}

function linesOf(text: string, language: string): string[] {
  return quantitiesIn(text, language).map((quantity) => line(text, quantity));
}

const ENGLISH: readonly (readonly [text: string, quantity: string])[] = [
  ['They signed 26 agreements in Oslo.', '26 agreements | 26 | count | 26 | of agreements'],
  ['The port employs two hundred and fifty people.', 'two hundred and fifty people | two hundred and fifty | count | 250 | of people'],
  ['Twenty-five new trade agreements are ready.', 'Twenty-five new trade agreements | Twenty-five | count | 25 | of new trade agreements'],
  ['It sold three thousand four hundred and five boats.', 'three thousand four hundred and five boats | three thousand four hundred and five | count | 3405 | of boats'],
  ['About 1,388 couples came.', '1,388 couples | 1,388 | count | 1388 | about | of couples'],
  ['The lake draws 3.2 million visitors.', '3.2 million visitors | 3.2 million | count | 3200000 | of visitors'],
  ['The film has 5m views.', '5m views | 5m | count | 5000000 | of views'],
  ['Over 400k users left.', '400k users | 400k | count | 400000 | more | of users'],
  ['Half a million people watched.', 'Half a million people | Half a million | count | 500000 | of people'],
  ['Two and a half million trees grow here.', 'Two and a half million trees | Two and a half million | count | 2500000 | of trees'],
  ['She bought two dozen eggs.', 'two dozen eggs | two dozen | count | 24 | of eggs'],
  ['A dozen ships waited.', 'A dozen ships | A dozen | count | 12 | of ships'],
  ['Nearly 40 aircraft were grounded.', '40 aircraft | 40 | count | 40 | less | of aircraft'],
  ['Between 10 and 12 thousand fans came.', '10 and 12 thousand fans | 10 and 12 thousand | count | 10000..12000 | of fans'],
  ['Expect 10–12 guests.', '10–12 guests | 10–12 | count | 10..12 | of guests'],
  ['Two or three witnesses spoke.', 'Two or three witnesses | Two or three | count | 2..3 | of witnesses'],
  ['It has one lighthouse.', 'one lighthouse | one | count | 1 | of lighthouse'],
  ['More than 2000 people marched.', '2000 people | 2000 | count | 2000 | more | of people'],
  ['The team scored 118.', '118 | 118 | count | 118'],
  ['Some 17 786 419 inhabitants.', '17 786 419 inhabitants | 17 786 419 | count | 17786419 | about | of inhabitants'],
  ['It cost $1.5 million.', '$1.5 million | 1.5 million | money | 1500000 USD'],
  ['The price is 1.5 million dollars.', '1.5 million dollars | 1.5 million | money | 1500000 USD'],
  ['A deal worth US$20bn.', 'US$20bn | 20bn | money | 20000000000 USD'],
  ['They lost £300,000 in a day.', '£300,000 | 300,000 | money | 300000 GBP'],
  ['It needs €5–€10 million.', '€5–€10 million | 5–€10 million | money | 5000000..10000000 EUR'],
  ['He owes 20 euros.', '20 euros | 20 | money | 20 EUR'],
  ['He owes EUR 20.', 'EUR 20 | 20 | money | 20 EUR'],
  ['Five million Canadian dollars were paid.', 'Five million Canadian dollars | Five million | money | 5000000 CAD'],
  ['It raised 88 billion Hong Kong dollars.', '88 billion Hong Kong dollars | 88 billion | money | 88000000000 HKD'],
  ['The house sold for two million pounds.', 'two million pounds | two million | money | 2000000 GBP'],
  ['The bridge cost 310 million crowns.', '310 million crowns | 310 million | money | 310000000 SEK'],
  ['A seat is 90 Czech crowns.', '90 Czech crowns | 90 | money | 90 CZK'],
  ['The crown has nine points.', 'nine points | nine | count | 9 | of points'],
  ['Tickets cost 50 cents.', '50 cents | 50 | money | 50 cent'],
  ['Turnout was 65 per cent.', '65 per cent | 65 | percent | 65 %'],
  ['Up to 30% of girls.', '30% | 30 | percent | 30 % | less'],
  ['It reaches 27-30% at best.', '27-30% | 27-30 | percent | 27..30 %'],
  ['It gained 3 percentage points.', '3 percentage points | 3 | percent | 3 pp'],
  ['It takes three to five years.', 'three to five years | three to five | duration | 3..5 year'],
  ['They waited 2 hours and 30 minutes.', '2 hours and 30 minutes | 2 hours and 30 minutes | duration | 9000 s'],
  ['A four-day pause.', 'four-day | four | duration | 345600 s'],
  ['It took half an hour.', 'half an hour | half | duration | 1800 s'],
  ['It lasted for a decade.', 'a decade | a decade | duration | 10 year'],
  ['A 25-year contract.', '25-year | 25 | duration | 25 year'],
  ['The 25-year-old driver.', '25-year-old | 25 | age | 25 year'],
  ['He is 30 years old.', '30 years old | 30 | age | 30 year'],
  ['A man aged 25 was hurt.', '25 | 25 | age | 25 year'],
  ['He left at the age of 17.', '17 | 17 | age | 17 year'],
  ['The bay lies 12 km away.', '12 km | 12 | measure | 12000 m'],
  ['He is 6 feet 2 inches tall.', '6 feet 2 inches | 6 feet 2 inches | measure | 1.8796 m'],
  ['It covers 5,500 square kilometres.', '5,500 square kilometres | 5,500 | measure | 5500000000 m2'],
  ['A field of 3 km² burned.', '3 km² | 3 | measure | 3000000 m2'],
  ['It carries 500 tons of grain.', '500 tons | 500 | measure | 500000 kg'],
  ['They store 1.1 × 1011 tonnes.', '1.1 × 1011 tonnes | 1.1 × 1011 | measure | 110000000000000 kg'],
  ['It runs at 60 miles per hour.', '60 miles per hour | 60 | measure | 26.8224 m/s'],
  ['It runs at 100 km/h.', '100 km/h | 100 | measure | 27.7777777778 m/s'],
  ['Water boils at 212 degrees Fahrenheit.', '212 degrees Fahrenheit | 212 | measure | 100 °C'],
  ['It was −5 °C at noon.', '−5 °C | −5 | measure | -5 °C'],
  ['A 300 MW plant.', '300 MW | 300 | measure | 300000000 W'],
  ['It used 5 kWh.', '5 kWh | 5 | measure | 18000000 J'],
  ['A disk of 2 TB.', '2 TB | 2 | measure | 2000000000000 B'],
  ['It took 3rd place.', '3rd place | 3rd | ordinal | 3 | of place'],
  ['The twenty-first attempt failed.', 'twenty-first attempt | twenty-first | ordinal | 21 | of attempt'],
  ['The first man spoke.', 'first man | first | ordinal | 1 | of man'],
  ['Two thirds of them agreed.', 'Two thirds | Two thirds | ratio | 0.6666666666666666'],
  ['Over half of the town fled.', 'half | half | ratio | 0.5 | more'],
  ['A quarter of the land.', 'A quarter | A quarter | ratio | 0.25'],
  ['One in ten fell ill.', 'One in ten | One in ten | ratio | 0.1'],
  ['Four out of five agree.', 'Four out of five | Four out of five | ratio | 0.8'],
  ['They won 3:1 at home.', '3:1 | 3:1 | ratio | 3..1 :'],
  ['They lost a 24–10 lead.', '24–10 | 24–10 | ratio | 24..10 :'],
];

const RUSSIAN: readonly (readonly [text: string, quantity: string])[] = [
  ['Подписано 26 соглашений.', '26 соглашений | 26 | count | 26 | of соглашений'],
  ['Город принял 26 тыс. человек.', '26 тыс. человек | 26 тыс | count | 26000 | of человек'],
  ['Двадцать пять новых соглашений готовы.', 'Двадцать пять новых соглашений | Двадцать пять | count | 25 | of новых соглашений'],
  ['Командовал двумя тысячами солдат.', 'двумя тысячами солдат | двумя тысячами | count | 2000 | of солдат'],
  ['Пришло от 10 до 12 тысяч человек.', '10 до 12 тысяч человек | 10 до 12 тысяч | count | 10000..12000 | of человек'],
  ['Известно 100—150 видов.', '100—150 видов | 100—150 | count | 100..150 | of видов'],
  ['Более 37 миллионов пассажиров в год.', '37 миллионов пассажиров | 37 миллионов | count | 37000000 | more | of пассажиров'],
  ['Там живут полтора миллиона человек.', 'полтора миллиона человек | полтора миллиона | count | 1500000 | of человек'],
  ['Население – 2 млн 300 тысяч.', '2 млн 300 тысяч | 2 млн 300 тысяч | count | 2300000'],
  ['У них двое детей.', 'двое детей | двое | count | 2 | of детей'],
  ['Не менее пяти сотрудников.', 'пяти сотрудников | пяти | count | 5 | more | of сотрудников'],
  ['Один самолёт вылетел.', 'Один самолёт | Один | count | 1 | of самолёт'],
  ['Два с половиной миллиона деревьев.', 'Два с половиной миллиона деревьев | Два с половиной миллиона | count | 2500000 | of деревьев'],
  ['Построили пятиэтажный дом.', 'пятиэтажный | пяти | count | 5'],
  ['Он шестикратный чемпион.', 'шестикратный | шести | count | 6'],
  ['Стоит полтора миллиона рублей.', 'полтора миллиона рублей | полтора миллиона | money | 1500000 RUB'],
  ['Стоит около 1,5 млн долларов.', '1,5 млн долларов | 1,5 млн | money | 1500000 USD | about'],
  ['Стоит 54,497 млн рублей.', '54,497 млн рублей | 54,497 млн | money | 54497000 RUB'],
  ['Стоит 5 млн руб. за штуку.', '5 млн руб | 5 млн | money | 5000000 RUB'],
  ['Заплатил 100 ₽ за вход.', '100 ₽ | 100 | money | 100 RUB'],
  ['Миллион долларов США украден.', 'Миллион долларов США | Миллион | money | 1000000 USD'],
  ['Сто тысяч тенге.', 'Сто тысяч тенге | Сто тысяч | money | 100000 KZT'],
  ['Пять канадских долларов.', 'Пять канадских долларов | Пять | money | 5 CAD'],
  ['Явка – 51,6 %.', '51,6 % | 51,6 | percent | 51.6 %'],
  ['От шести до девяти процентов.', 'шести до девяти процентов | шести до девяти | percent | 6..9 %'],
  ['Рост на 3 п. п. за год.', '3 п. п. | 3 | percent | 3 pp'],
  ['Ждали два-три года.', 'два-три года | два-три | duration | 2..3 year'],
  ['Ждали полгода.', 'полгода | полгода | duration | 0.5 year'],
  ['Прошла четверть века.', 'четверть века | четверть | duration | 25 year'],
  ['Подписан 25-летний контракт.', '25-летний | 25 | duration | 25 year'],
  ['Двухдневный визит.', 'Двухдневный | Двух | duration | 172800 s'],
  ['Прошло почти 40 лет.', '40 лет | 40 | duration | 40 year | less'],
  ['Задержан 25-летний водитель.', '25-летний | 25 | age | 25 year'],
  ['Мужчина в возрасте 25 лет.', '25 лет | 25 | age | 25 year'],
  ['Ему исполнилось 25 лет.', '25 лет | 25 | age | 25 year'],
  ['Двухлетний ребёнок спит.', 'Двухлетний | Двух | age | 2 year'],
  ['До берега 12 километров.', '12 километров | 12 | measure | 12000 m'],
  ['Сгорело 5 кв. км леса.', '5 кв. км | 5 | measure | 5000000 m2'],
  ['Едет 60 километров в час.', '60 километров в час | 60 | measure | 16.6666666667 m/s'],
  ['Весит 3,4 млн тонн.', '3,4 млн тонн | 3,4 млн | measure | 3400000000 kg'],
  ['Тепло, 20 градусов по Цельсию.', '20 градусов по Цельсию | 20 | measure | 20 °C'],
  ['Третий этаж.', 'Третий этаж | Третий | ordinal | 3 | of этаж'],
  ['Занял 3-е место.', '3-е место | 3-е | ordinal | 3 | of место'],
  ['Две трети населения.', 'Две трети | Две трети | ratio | 0.6666666666666666'],
  ['Одна пятая суммы.', 'Одна пятая | Одна пятая | ratio | 0.2'],
  ['Болен каждый десятый.', 'каждый десятый | каждый десятый | ratio | 0.1'],
  ['Победили со счётом 2:1.', '2:1 | 2:1 | ratio | 2..1 :'],
];

describe('a quantity in English', () => {
  it.each(ENGLISH)('%s', (text, quantity) => {
    expect(linesOf(text, 'en')[0]).toBe(quantity);
  });
});

describe('a quantity in Russian', () => {
  it.each(RUSSIAN)('%s', (text, quantity) => {
    expect(linesOf(text, 'ru')[0]).toBe(quantity);
  });
});

describe('no quantity stands in', () => {
  it.each([
    'May 8, 2015 at 15:00', 'It began in 2015.', 'on 8 May', 'on Dec. 9', 'the 21st century', 'the 1990s', 'from 1914–1918', 'in 1038–40', 'the 16th and 17th centuries', 'No. 5', 'the G20', 'a Boeing 737 flew', '24/7',
    'At first it rained.', 'one of them', 'No one came.', 'several million people', 'hundreds of thousands of people', 'thousands fled',
  ])('%s', (text) => {
    expect(linesOf(text, 'en')).toEqual([]);
  });

  it.each([
    '8 мая 2015 года', 'в 2013 г. Китай', 'в 15:00', '08.05.2015', 'истребитель Су-35', 'дом № 5', 'в 1990-х годах', 'в XIX веке', 'в 18 веке', '981–1037 гг.', 'в XVIII–XIX и 20-м веках', 'один из них', 'тысячи людей', 'несколько тысяч',
    'Его семью убили.', '9 мая',
  ])('%s', (text) => {
    expect(linesOf(text, 'ru')).toEqual([]);
  });
});

describe('quantities', () => {
  it('stand in the order of the text', () => {
    expect(linesOf('The 14-year-old won $5 and 3 apples.', 'en').map((one) => one.split(' | ')[0])).toEqual(['14-year-old', '$5', '3 apples']);
  });

  it('of a change are two', () => {
    expect(linesOf('Sales rose from 5 to 10 boats.', 'en').map((one) => one.split(' | ')[3])).toEqual(['5', '10']);
  });

  const piece = fc.constantFrom(
    'five ', 'hundred ', 'two ', 'and ', 'a ', 'half ', 'third ', 'million ', '1.5 ', '2,000', '10', '-', '–', ':', '%', '$', '€', ' km', '/h', ' to ', 'from ', 'about ', ' years old', ' of ', '. ',
    'полтора ', 'двадцать ', 'пятая ', 'тысяч ', 'млн', ' руб. ', 'от ', ' до ', ' из ', 'лет ', 'двухлетний ', 'с половиной ', '½', '²', '× 10', '\u00A0', '🙂', '\uD83D', '5', ' people', ' т', ' °C', ' по Цельсию',
  );
  const text = fc.oneof(fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')), fc.string({ unit: 'binary', maxLength: 100 }));

  it('stand at their offsets, in order, none over another, in any text', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'ru', 'und'), (any, language) => {
        let last = 0;
        for (const { start, end, figure, counted, low, high } of quantitiesIn(any, language)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(start <= figure.start && figure.start < figure.end && figure.end <= end && end <= any.length).toBe(true);
          if (counted !== null) expect(counted.start >= figure.end && counted.end <= end).toBe(true);
          expect(Number.isFinite(low) && Number.isFinite(high)).toBe(true);
          last = end;
        }
      }),
      { numRuns: 2000, seed: 6 },
    );
  });

  it('are the same with spaces that do not break, before which no figure is plain', () => {
    const shortPiece = fc.constantFrom('5', '12', '300', '2015', '1,5', '40%', '$20', 'million', 'and', 'half', 'to', 'about', 'km', 'years', 'people', 'May', 'No.', 'с', 'половиной', 'тысяч', 'рублей', 'человек', 'лет', 'мая', 'a');
    fc.assert(
      fc.property(fc.array(shortPiece, { maxLength: 10 }), (pieces) => {
        expect(quantitiesIn(pieces.join(' '), 'en')).toEqual(quantitiesIn(pieces.join('\u00A0'), 'en'));
      }),
      { numRuns: 1000, seed: 6 },
    );
  });

  it.each<[what: string, text: string]>([
    ['digits', '5'.repeat(50_000)],
    ['groups of digits', '123 '.repeat(12_500)],
    ['number words', 'twenty five hundred million '.repeat(1800)],
    ['ranges', '5 to '.repeat(10_000)],
    ['ones', 'one and '.repeat(6000)],
    ['halves', 'два с половиной '.repeat(3000)],
    ['units', '5 км/ч '.repeat(7000)],
    ['scales', 'миллион '.repeat(6000)],
  ])('of 50 kB of %s take no long time', (_what, long) => {
    const began = performance.now();
    quantitiesIn(long, 'en');
    // By the square of its length it would take minutes.
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
