import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { wordsOf } from '../../src/language/tokens.ts';
import { Library } from '../../src/library.ts';
import { SEED_FILES, seedArticles } from '../articles.ts';

const articles = seedArticles();

/** Per file: its source, the lines that are no part of it with their rules, and its passages by their first words. */
const EXPECTED: readonly [file: (typeof SEED_FILES)[number], source: object, dropped: [rule: string, line: string][], passages: [id: string, first: string][]][] = [
  [
    'interfax-russia-china-cyber-agreement.txt',
    { title: 'Россия и Китай подпишут соглашение о киберпартнерстве', publisher: 'Интерфакс', date: null, url: null, language: 'ru' },
    [
      ['title again', 'Россия и Китай подпишут соглашение о киберпартнерстве'],
      ['title again', 'Россия и Китай подпишут соглашение о киберпартнерстве'],
      ['section name', 'В стране и миреВ мире'],
      ['share or subscribe', 'Вступайте в нашу группу Новости Кемеровской области в социальной сети Вконтакте, чтобы быть в курсе самых важных новостей.'],
      ['counter', 'всего: 1037 / сегодня: 1'],
      ['counter', 'Комментарии /0'],
      ['comment form', 'Смайлы'],
      ['comment form', 'После 22:00 комментарии принимаются только от зарегистрированных пользователей ИРП "Хутор".'],
      ['comment form', 'Авторизация через Хутор:'],
      ['section name', 'В стране и мире'],
    ],
    [
      ['G82TBk9-t_q54RoUEJa', 'Договор о сотрудничестве может быть подписан'],
      ['G82TBk9QihARV6ZR9Uq', 'Москва. 21 октября. INTERFAX.RU - Китай и Россия'],
      ['G82TBk9I3X7QdZ2s1gP', 'По данным издания, целью сотрудничества'],
      ['G82TBk9YXPnRhXIUqBx', 'Соглашение может быть подписано в ходе визита'],
      ['G82TBk9TIVxKLQbCwwT', 'По информации издания, договор между Москвой'],
      ['G82TBk9M-Z-7mjoJQ2F', 'Стороны заключили пакет из трех'],
      ['G82TBk9O1lIt7k53xHX', 'Москва планировала расширить сотрудничество'],
    ],
  ],
  [
    'sputnik-russia-china-information-security.txt',
    { title: 'Russia, China May Sign Information Security Cooperation Deal on May 8', publisher: 'Sputnik', date: null, url: null, language: 'en' },
    [
      ['title again', 'Russia, China May Sign Information Security Cooperation Deal on May 8'],
      ['picture credit', '© FlickrHackers'],
      ['picture caption', 'Hackers - Sputnik International'],
      ['share or subscribe', 'Subscribe'],
      [
        'picture caption',
        "As part of a major push towards automation, the first robots-only factory is being built in China's Dongguan manufacturing hub, reducing human employees to a bare minimum. - Sputnik International",
      ],
      ['title of another story', "China Builds City's First All-Robot Factory Replacing Human Workers"],
      ['picture caption', 'November 11, 2014. Russian President Vladimir Putin, left, and Chinese President Xi Jinping - Sputnik International'],
      ['title of another story', 'Blooming Bromance: Russia-China Alliance Challenges US-Designed World Order'],
      ['placeholder', 'Newsfeed'],
      ['counter', '0'],
      ['comment form', 'To participate in the discussion'],
      ['comment form', 'log in or register'],
      ['placeholder', 'loader'],
      ['comment form', 'Chats'],
      ['placeholder', 'Заголовок открываемого материала'],
    ],
    [
      ['3uYl8G5ethxf5dUxjvp', 'Russia and China could sign a "milestone" agreement'],
      ['3uYl8G5QKB91-1Fkkjz', 'MOSCOW (Sputnik) — A deal between Russia and China'],
      ['3uYl8G56ntqu3ksleXg', 'On May 8-10, Chinese President Xi Jinping'],
      ['3uYl8G5YeWzzML-Nato', 'According to the source, quoted by the newspaper'],
      ['3uYl8G5qn5mzxerYTP2', 'The two countries would also agree'],
      ['3uYl8G5UEqXGP9GFDOl', 'Russia and China intend to establish'],
      ['3uYl8G5fOTAPb0b2kmR', 'Moscow approved the draft information security'],
      ['3uYl8G5LefBk9wV1lHf', "The agreement is expected to meet Russia's interests"],
      ['3uYl8G5XT5P-9fs41I3', 'On Tuesday, Secretary of the Russian Security Council'],
    ],
  ],
];

describe.each(EXPECTED)('%s', (file, source, dropped, passages) => {
  const article = articles[SEED_FILES.indexOf(file)];

  it('says where it comes from', () => {
    expect(article?.source).toEqual({ file, ...source });
  });

  it('is read without exactly these lines', () => {
    expect(article?.dropped.map(({ start, end, rule }) => [rule, article.text.slice(start, end)])).toEqual(dropped);
  });

  it('has exactly these passages, under ids that never change', () => {
    expect(article?.passages.map(({ id, text }, index) => [id, text.slice(0, passages[index]?.[1].length)])).toEqual(passages);
    expect(article?.passages.map(({ paragraph }) => paragraph)).toEqual(passages.map((_, index) => index + 1));
    expect(article?.passages.every(({ language }) => language === article.source.language)).toBe(true);
  });

  it('has each line of its file either in a passage or among the dropped', () => {
    const kept = new Set(article?.passages.map(({ start, end }) => article.text.slice(start, end)));
    const out = new Set(dropped.map(([, line]) => line));
    const lines = article?.text.split('\n').map((line) => line.trim()).filter(Boolean) ?? [];
    expect(lines.filter((line) => kept.has(line) === out.has(line))).toEqual([]);
  });
});

/** Words of the pages around the articles, which no answer may ever show. */
const FURNITURE = [
  'подпишут соглашение о киберпартнерстве',
  'May Sign Information Security Cooperation Deal on May 8',
  'В стране и мире',
  'Вступайте в нашу группу',
  'Кемеровской',
  'всего: 1037',
  'Комментарии /0',
  'Смайлы',
  'После 22:00',
  'Авторизация через Хутор',
  'Хутор',
  '© FlickrHackers',
  'Flickr',
  'Sputnik International',
  'Subscribe',
  'robots-only factory',
  'Robot Factory',
  'Blooming Bromance',
  'Newsfeed',
  'To participate in the discussion',
  'log in or register',
  'loader',
  'Chats',
  'Заголовок открываемого материала',
];

describe('no answer shows furniture', () => {
  const { engine } = Library.of(articles).snapshot;
  const words = [...new Set(articles.flatMap(({ text }) => wordsOf(text)))];

  const furnitureIn = async (question: string): Promise<string[]> => {
    const { quotes } = await answerQuestion(engine, question, { limit: 50 });
    return quotes.flatMap(({ passage }) => FURNITURE.filter((line) => passage.text.toLowerCase().includes(line.toLowerCase())));
  };

  it('for 200 questions of words that stand on the pages', async () => {
    const question = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map((some) => some.join(' '));
    await fc.assert(
      fc.asyncProperty(question, async (asked) => {
        expect(await furnitureIn(asked)).toEqual([]);
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it.each(FURNITURE)('for the question "%s"', async (line) => {
    expect(await furnitureIn(line)).toEqual([]);
  });
});
