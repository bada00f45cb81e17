import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/language/sentences.ts';

/** The sentences of a text. */
function split(text: string): string[] {
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end));
}

/** Each line is a text with " | " where one sentence ends and the next begins. */
const ENGLISH = [
  'It rained. | The match went on.',
  'One sentence without an end',
  'Is it true? | Yes! | Never.',
  'What?! | Never.',
  'Dr. Smith met Mrs. Jones. | They spoke.',
  'The deal was signed on Nov. 18 in Moscow. | It took effect at once.',
  'On Sept. 5 the U.N. Security Council met. | Nobody spoke.',
  'He moved to the U.S. in 2010. | She stayed.',
  'The U.S. President spoke. | Nobody listened.',
  'He lives in the U.S. | The company does not.',
  'Apple Inc. said so. | Shares fell.',
  'Police arrested John Smith Jr. on Friday. | He denied it.',
  'J. R. R. Tolkien wrote it. | So they say.',
  'Is it 3.14? | Yes. | Or 2.71.',
  'It cost $1.5 million. | Too much.',
  'The vote was No. 5 on the list. | It passed.',
  'He came at 5 p.m. on Monday. | They left.',
  'The agreement, i.e. the text, was ready. | It was short.',
  'They sell books, films, etc. in the shop. | It is old.',
  '"We won!" he said. | Then he left.',
  '"Why?" asked the judge. | No one knew.',
  'He said: "Go." | She went.',
  'The (very long.) day. | It ended.',
  'See www.example.com for more. | Or ask.',
  'He waited... and waited. | Nothing.',
  'Yahoo! announced a deal. | Shares rose.',
  'MOSCOW (Sputnik) — A deal could be signed on May 8 in Moscow, a newspaper reported. | It cited a source.',
];

const RUSSIAN = [
  'По данным издания, договор подписан. | Он вступит в силу.',
  'Да. | Нет. | Может быть.',
  'Что?! | Никогда!',
  'Он родился в г. Москве. | Потом уехал.',
  'А. С. Пушкин родился в Москве. | Умер он в Петербурге.',
  'Глава МИД РФ С. Лавров прибыл. | Его ждали.',
  'В 2013 г. Китай подписал договор. | США – нет.',
  'В XIX в. Россия росла. | Потом нет.',
  'И т. д. и т. п. встречаются часто. | Точки там не конец.',
  'Т.е. это правда. | Или нет.',
  'На ул. Ленина, д. 5, живёт И. И. Иванов. | Он врач.',
  'Завод им. Кирова закрыт. | Рабочие ушли.',
  'Цена выросла до 5 млн руб. | Это много.',
  'Цена выросла до 5 млн руб. за год. | Это много.',
  'Это стоит 1,5 тыс. рублей. | Дорого.',
  'До н. э. жили иначе. | Потом всё изменилось.',
  'Ст. 5 п. 3 закона. | Она отменена.',
  'Приехали гости (см. рис. 5). | Все рады.',
  '«Мы победили!» – сказал он. | Потом ушёл.',
  '«Почему?» – спросил он. | Никто не знал.',
  'Он сказал: «Иди.» | Она ушла.',
  'Он ждал… и дождался. | Всё.',
  '🙂 Привет! | 😀 Пока.',
  'Китай и Россия подпишут соглашение. | Об этом пишет "Коммерсант" со ссылкой на неназванные источники.',
];

describe('sentences in English', () => {
  it.each(ENGLISH)('%s', (line) => {
    expect(split(line.replaceAll(' | ', ' '))).toEqual(line.split(' | '));
  });
});

describe('sentences in Russian', () => {
  it.each(RUSSIAN)('%s', (line) => {
    expect(split(line.replaceAll(' | ', ' '))).toEqual(line.split(' | '));
  });
});

describe('known to be read as one sentence', () => {
  it.each(['He waited… | Then he left.', 'Он ждал… | Потом ушёл.'])('%s', (line) => {
    expect(split(line.replaceAll(' | ', ' '))).toEqual(line.split(' | '));
  });

  it.each(['They chose plan B. | It failed.', 'Витамин А. | Он полезен.'])('%s', (line) => {
    expect(split(line.replaceAll(' | ', ' '))).toEqual(line.split(' | '));
  });
});

describe('sentences', () => {
  it.each(['', ' ', '\n\t'])('of %j are none', (text) => {
    expect(sentencesOf(text)).toEqual([]);
  });

  it('stand at their offsets, without the space between', () => {
    expect(sentencesOf('  🙂 One.  Two. ')).toEqual([{ start: 2, end: 9 }, { start: 11, end: 15 }]);
  });

  it.each<[what: string, text: string]>([
    ['one word', 'я'.repeat(100_000)],
    ['marks', 'а\u0301'.repeat(50_000)],
    ['sentences', 'It is so. '.repeat(10_000)],
    ['initials', 'А. '.repeat(5000)],
  ])('of a very long text of %s take no long time', (_what, text) => {
    const began = performance.now();
    sentencesOf(text);
    // By the square of its length, one word alone took minutes.
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it('hold every visible character, in order, once, in any text', () => {
    const piece = fc.constantFrom('Dr. ', 'г. ', 'И. ', 'one ', 'Два ', '? ', '! ', '. ', '… ', '"', '»', '\n', '🙂', '\uD83D', '5', 'שלום ', '.');
    const text = fc.oneof(fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')), fc.string({ unit: 'binary', maxLength: 100 }));
    fc.assert(
      fc.property(text, (any) => {
        const spans = sentencesOf(any);
        for (const { start, end } of spans) expect(any.slice(start, end)).toBe(any.slice(start, end).trim());
        expect(spans.map(({ start, end }) => any.slice(start, end)).join('').replace(/\s/gu, '')).toBe(any.replace(/\s/gu, ''));
        expect(spans.every(({ start, end }, index) => end > start && start >= (spans[index - 1]?.end ?? 0))).toBe(true);
      }),
      { seed: 2, numRuns: 300 },
    );
  });
});
