import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/language/sentences.ts';

/** The sentences of a text. */
function split(text: string): string[] {
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end));
}

/** Each line is a text with "| " where one sentence ends and the next begins. */
const ENGLISH = [
  // Ends and none.
  'It rained. | The match went on.',
  'One sentence without an end',
  'Is it true? | Yes! | Never.',
  'What?! | Never.',
  'Really?!! | No.',
  'They came; they saw; they left. | Nobody cared.',
  'He waited... and waited. | Nothing.',
  'He waited... | Then he left.',
  'He waited… | Then he left.',
  'The “old…” days. | Gone.',
  // Titles, firms, countries.
  'Dr. Smith met Mrs. Jones. | They spoke.',
  'Lt. Col. Brown and Gov. Green spoke to Rep. White. | Nobody else did.',
  'Police arrested John Smith Jr. on Friday. | He denied it.',
  'Apple Inc. said so. | Shares fell.',
  'The firm Gray & Co. Ltd. was sold. | The price is unknown.',
  'He moved to the U.S. in 2010. | She stayed.',
  'The U.S. President spoke. | Nobody listened.',
  'He lives in the U.S. | The company does not.',
  'Washington, D.C. | It snowed.',
  'She holds a Ph.D. | He holds none.',
  'They met at St. Peter and Mt. Hope. | Both are small.',
  'A town near Sacramento, Calif. | It is quiet.',
  'Black v. White was heard first. | Brown came next.',
  'Germany vs. Spain ended late. | Nobody scored.',
  // Shortened words without a capital are words.
  'They sat. | Moscow slept.',
  'We lay in the sun. | Children played.',
  'She said no. | Moscow agreed.',
  'They chose plan B. | It failed.',
  // Initials.
  'J. R. R. Tolkien wrote it. | So they say.',
  'J.R.R. Tolkien wrote it. | So they say.',
  'The book by Green, A. B. was lost. | It came back.',
  'George W. Hill measured it. | The result stood.',
  // Dates and times.
  'The deal was signed on Nov. 18 in Moscow. | It took effect at once.',
  'On Sept. 5 the U.N. Security Council met. | Nobody spoke.',
  'He came at 5 p.m. on Monday. | They left.',
  'He came at 5 p.m. | Police left.',
  'At 5 p.m. Police left.',
  'The shop opens at 9 a.m. Monday. | Come early.',
  'It ends at 11 p.m. EST. | Stay awake.',
  'By 8 a.m. | The gates were open.',
  // Numbers.
  'Is it 3.14? | Yes. | Or 2.71.',
  'It cost $1.5 million. | Too much.',
  'They paid 1.500 for it. | Too much.',
  'The vote was No. 5 on the list. | It passed.',
  'See No. 12 Main Road. | It is red.',
  'Use v. 2.0 now. | It is fast.',
  'Version 2.0. | It is fast.',
  'See pp. 5–7 and Fig. 3. | All is there.',
  'See vol. 2, ch. 3. | Then stop.',
  'The record stood until 1990. | Then it fell.',
  'In 1990. 25 people left.',
  'They left. | 25 people stayed.',
  'It ended in the 1970s. | Major roads were built.',
  'It stands in chap. 5 of the book. | Read it.',
  // Latin.
  'The agreement, i.e. the text, was ready. | It was short.',
  'Big cities, e.g. Paris or Rome, grow. | Small ones shrink.',
  'They sell books, films, etc. in the shop. | It is old.',
  'They sell books, films, etc. | Visitors come daily.',
  'Green et al. showed it. | Others did not.',
  'Brown, a.k.a. Blue, fled. | No one saw him.',
  'It was built ca. 1900. | It burnt down.',
  'Cf. Smith. | He knew.',
  // Quotes and speech.
  '"We won!" he said. | Then he left.',
  '"Stop!" he said. | He left.',
  '"Why?" asked the judge. | No one knew.',
  '"Is it over?" Ann Smith asked. | No one knew.',
  '"Is it over?" | Ann Smith nodded.',
  '"It is over," said Ann. | "Go home."',
  'He said: "Go." | She went.',
  'He said "Go!" | She went.',
  'He shouted “Stop!” and ran. | She stopped.',
  'They call it "the end." | It is not.',
  'They call it "the end". | It is not.',
  "She said, 'No.' | He said nothing.",
  // Brackets.
  'The (very long.) day. | It ended.',
  'She left (Why? Nobody knows.) at noon. | It rained.',
  'She left (see p. 5). | It rained.',
  '(It rained.) | We left.',
  'He was late (again!) and said so. | We laughed.',
  'It began in May.[5] | Then it stopped.',
  'It began in May.[5][note 2] | Then it stopped.',
  'A bracket (left open. | The next sentence.',
  // Lists, headings, paragraphs.
  '1. First wash it. | 2. Then dry it.',
  'a) First wash it. | b) Then dry it.',
  'IV. The fourth part. | It is long.',
  'A heading\n| The text goes on. | It ends.',
  'Hard wrapped\nin two lines. | The end.',
  'One paragraph\n\n| another one',
  'It was in Nov.\n\n| Then winter came.',
  'One.\n\n| Two.\n\n\n| Three.',
  // Names with marks, addresses, no spaces.
  'See www.example.com for more. | Or ask.',
  'See https://example.com/?Page=5!A and wait. | Or ask.',
  'Write to a.b@example.com. | Or call.',
  'Open report.final.pdf first. | Then close it.',
  'Yahoo! announced a deal. | Shares rose.',
  'Yahoo! News announced a deal. | Shares rose.',
  'Run Node.Next or Node.js here. | It works.',
  'They reached the end.| The rest is known.',
  'They won!| Now what?',
  // Others.
  'MOSCOW (Sputnik) — A deal could be signed on May 8 in Moscow, a newspaper reported. | It cited a source.',
  'Great news! | 🎉 Come and see. | 🙂',
];

const RUSSIAN = [
  // Ends and none.
  'По данным издания, договор подписан. | Он вступит в силу.',
  'Да. | Нет. | Может быть.',
  'Что?! | Никогда!',
  'Как?.. | Он не знал.',
  'Стой!.. | Он ушёл.',
  'Он ждал… и дождался. | Всё.',
  'Он ждал… | Потом ушёл.',
  'Пришли; посмотрели; ушли. | Всё.',
  // Places.
  'Он родился в г. Москве. | Потом уехал.',
  'Поезд прибыл в г. Москва. | Его ждали.',
  'На ул. Ленина, д. 5, живёт И. И. Иванов. | Он врач.',
  'Дом на пр. Мира и пр-т. Победы. | Оба целы.',
  'Ленинский р-н. | Он большой.',
  'Завод им. Кирова закрыт. | Рабочие ушли.',
  'Село Ивановка Тульской обл. России. | Там тихо.',
  'В с. Покровское и дер. Малая пришла почта. | Её ждали.',
  // Names.
  'А. С. Пушкин родился в Москве. | Умер он в Петербурге.',
  'А.С. Пушкин родился в Москве. | Умер он в Петербурге.',
  'Пушкин А. С. родился в Москве. | Умер он в Петербурге.',
  'Роман написал Дж. Р. Р. Грин. | Он длинный.',
  'Приказ подписал Петров П. П. | Он вступает в силу.',
  'Глава МИД РФ С. Лавров прибыл. | Его ждали.',
  'Лекцию читал проф. Иванов. | Пришли все.',
  'Ответил и. о. Главы района. | Его слышали.',
  'Храм св. Николая и акад. Петров. | Всё.',
  'Витамин А. | Он полезен.',
  // Dates.
  'В 2013 г. Китай подписал договор. | США – нет.',
  'В 2015 г. Москва стала больше. | Потом ещё больше.',
  'Договор был подписан в 2015 г. | Москва его исполнила.',
  'Известно, что в 2015 г. Москва росла. | Потом нет.',
  '8 мая 2015 г. Москва отмечала праздник. | Было тепло.',
  'Собрание прошло 8 мая 2015 г. | Москва отмечала праздник.',
  'В 1941–1945 гг. Россия воевала. | Потом строила.',
  'Он жил там в 1941–1945 гг. | Завод тогда работал.',
  'В XIX в. Россия росла. | Потом нет.',
  'Город основан в XIX в. | Россия тогда росла.',
  'До н. э. жили иначе. | Потом всё изменилось.',
  'Это было в 5 в. до н. э. Рим рос.',
  'Он приехал 5 янв. 2015 г. | Его ждали.',
  'Игра пройдёт в пт. 5 мая. | Ждём.',
  // Numbers.
  'Цена выросла до 5 млн руб. | Это много.',
  'Цена выросла до 5 млн руб. за год. | Это много.',
  'Цена выросла до 5 млн руб. | Москва ждёт.',
  'Это стоит 1,5 тыс. рублей. | Дорого.',
  'До деревни 5 км. | Дорога плохая.',
  'Длина моста 1.500 м. | Ширина неизвестна.',
  'Ст. 5 п. 3 закона. | Она отменена.',
  'Нарушен п. 5 Правил. | Виновных нет.',
  'Приехали гости (см. рис. 5). | Все рады.',
  'Все ушли. | 12 мая 1905 года они вернулись.',
  'Число пи равно 3,14. | Или 3.14.',
  'На с. 15 и стр. 20 есть ответ. | Он прост.',
  // Little shortened words.
  'И т. д. и т. п. встречаются часто. | Точки там не конец.',
  'Там есть столы, стулья и т. д. | Москва далеко.',
  'Пришли Петров, Сидоров и др. | Собрание началось.',
  'Т.е. это правда. | Или нет.',
  'Столица, т. е. Москва, росла. | Потом нет.',
  'Города, в т. ч. Москва, росли. | Потом нет.',
  'Так наз. Лига и т. н. Союз распались. | Всё.',
  'Это т.н. Лига. | Она распалась.',
  // Quotes and speech.
  '«Мы победили!» – сказал он. | Потом ушёл.',
  '«Почему?» – спросил он. | Никто не знал.',
  '— Да! — сказал он.',
  '— Да! — сказал он. | — Нет! — ответила она.',
  '— Да, — сказал он. | — Почему нет?',
  '— Стой! — Иванов поднял руку.',
  'Он сказал: «Иди.» | Она ушла.',
  'Он сказал: «Иди». | Она ушла.',
  'Он крикнул «Стой!» и побежал. | Она стояла.',
  'Он спросил: «Кто там?» | Она молчала.',
  '«Стой!» | Он ушёл.',
  'Фильм «Кто? Где? Когда?» вышел. | Его смотрели.',
  'Вышла книга "Что делать?" писателя. | Её читали.',
  // Brackets, lists, paragraphs.
  'Он ушёл (Почему? Никто не знает.) в полдень. | Шёл дождь.',
  '(Шёл дождь.) | Мы ушли.',
  'Это началось в мае.[5] | Потом прошло.',
  '1. Помыть. | 2. Высушить.',
  'а) Помыть. | б) Высушить.',
  'Заголовок\n| Текст идёт дальше. | Конец.',
  'Перенос\nстроки. | Конец.',
  'Один абзац\n\n| другой абзац',
  // Addresses, no spaces.
  'Ответ есть на example.com. | Или спросите.',
  'Открылся сайт пример.рф для всех. | Он прост.',
  'Он ушёл домой.| Она осталась.',
  'Дом на ул.Ленина и завод им.Кирова. | Всё.',
  // Others.
  '🙂 Привет! | 😀 Пока.',
  'Китай и Россия подпишут соглашение. | Об этом пишет "Коммерсант" со ссылкой на неназванные источники.',
];

describe('sentences in English', () => {
  it.each(ENGLISH)('%s', (line) => {
    expect(split(line.replaceAll('| ', ''))).toEqual(line.split('| ').map((sentence) => sentence.trim()));
  });
});

describe('sentences in Russian', () => {
  it.each(RUSSIAN)('%s', (line) => {
    expect(split(line.replaceAll('| ', ''))).toEqual(line.split('| ').map((sentence) => sentence.trim()));
  });
});

/** What a closer reader would see; a change here is a change for the better. */
describe('known to be read wrongly', () => {
  it.each([
    // Without a list of names nothing tells the name of a person from the subject of the next sentence.
    ['He lives in the U.S. Police know.', 1],
    ['Приказ подписал Петров П. П. Завод закрыт.', 1],
    ['He left. iPhone sales rose.', 1],
  ])('%s', (text, count) => {
    expect(split(text)).toHaveLength(count);
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
    ['brackets', '(Why? '.repeat(10_000)],
    ['dots', '… '.repeat(30_000)],
    ['years', '2015 г. '.repeat(10_000)],
    ['stops', `${'1.'.repeat(40)}г. Я `.repeat(1000)],
  ])('of a very long text of %s take no long time', (_what, text) => {
    const began = performance.now();
    sentencesOf(text);
    // By the square of its length, one word alone took minutes.
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it('hold every visible character, in order, once, in any text', () => {
    const piece = fc.constantFrom('Dr. ', 'г. ', 'И. ', 'one ', 'Два ', '? ', '! ', '. ', '… ', '(', ')', '— ', '[5] ', 'end.Next', '\n\n', '"', '»', '\n', '🙂', '\uD83D', '5', 'שלום ', '.');
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
