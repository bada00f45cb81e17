import { describe, expect, it } from 'vitest';
import { findBoilerplate } from '../../src/corpus/boilerplate.ts';
import { SECTION_NAMES } from '../../src/corpus/boilerplate-lines.ts';
import { readText } from '../../src/corpus/formats/text.ts';

const TITLE = 'Россия и Китай подпишут соглашение';

/** The rule that drops each line, or null where it stays. */
function rulesOf(lines: readonly string[], title = TITLE): (string | null)[] {
  const draft = readText(lines.join('\n'));
  const dropped = findBoilerplate(draft.lines, title);
  return draft.lines.map(({ start }) => dropped.find((line) => line.start === start)?.rule ?? null);
}

/** Rule → lines that it drops, each seen on a page, and lines of articles that begin or look like them and stay. */
const RULES: readonly [rule: string, dropped: readonly string[], kept: readonly string[]][] = [
  [
    'title again',
    [TITLE, '«Россия и Китай» подпишут соглашение…', 'РОССИЯ И КИТАЙ ПОДПИШУТ СОГЛАШЕНИЕ'],
    ['Россия и Китай подпишут соглашение в мае.', 'Россия и Китай', 'Китай и Россия подпишут соглашение'],
  ],
  [
    'counter',
    ['0', '1037', 'всего: 1037 / сегодня: 1', 'Всего:5/сегодня:0', 'Комментарии /0', 'Комментарии (15)', 'Просмотров: 1037', '12 комментариев', 'Comments', 'Comments (3)', 'Share', '15 shares', '200 views'],
    ['В 2013 году', '12345678', 'Комментарии экспертов', 'Всего: 1037 человек', '15 shares of the company were sold.', 'Views differ.', '8 мая', '3.14'],
  ],
  [
    'section name',
    ['В стране и мире', 'В стране и миреВ мире', 'НОВОСТИ', 'Политика', 'Экономика:', 'World', 'Top Stories', 'U.S.', 'Asia', 'НовостиПолитикаЭкономика'],
    ['В стране и мире ждут мая', 'Новости Кемеровской области', 'Политика партии', 'World War', 'Asia Pacific', 'iPhone', 'McDonald'],
  ],
  [
    'share or subscribe',
    ['Subscribe', 'Share on Facebook', 'Follow us on Twitter', 'Sign up for our newsletter', 'E-mail', 'Print', 'Поделиться', 'Подписаться на рассылку', 'Подпишитесь на наш канал', 'Вступайте в нашу группу Новости Кемеровской области в социальной сети Вконтакте, чтобы быть в курсе самых важных новостей.', 'Читайте нас в Телеграме', 'ВКонтакте', 'Одноклассники'],
    ['Shares of the company fell by 5% on Monday.', 'Share prices fell. Nobody knew why.', 'Facebook said on Tuesday that it would close its office in the capital.', 'Printers were sold', 'Подписание договора назначено на май', 'Вступайте'.repeat(30), 'Поделились опытом и врачи'],
  ],
  [
    'comment form',
    ['To participate in the discussion', 'log in or register', 'Log in to leave a comment', 'Add a comment', 'Смайлы', 'После 22:00 комментарии принимаются только от зарегистрированных пользователей ИРП "Хутор".', 'Авторизация через Хутор:', 'Оставить комментарий', 'Войдите, чтобы ответить', 'Chats', 'Chat'],
    ['To participate in the discussion, ministers flew to Moscow.', 'Смайлы придумал Фалман', 'Chats were closed', 'Авторизацию прошли все', 'Комментарии принимаются до мая'],
  ],
  [
    'placeholder',
    ['loader', 'Loading...', 'Loading, please wait…', 'Newsfeed', 'Заголовок открываемого материала', 'Advertisement', 'Реклама'],
    ['Loader of the year', 'Loading of the ship began', 'Newsfeeds were full', 'Реклама на телевидении', 'Заголовок'],
  ],
  [
    'picture credit',
    ['© FlickrHackers', '© РИА Новости. Игорь Зарембо', '(c) Reuters', 'Фото: ТАСС', 'Photo: AP', 'Image: NASA', 'Getty Images', 'Reuters/Kim'],
    ['Фото из космоса показало кратер', 'Photos were shown', 'Images of the day', 'Reuters reported on Monday'],
  ],
  [
    'read also',
    ['Читайте также: Путин в Пекине', 'ЧИТАЙТЕ ТАКЖЕ', 'Материалы по теме', 'По теме', 'Read also: Putin in Beijing', 'Related articles', 'See also', 'Most popular', 'More on this story'],
    ['По темени ударило', 'Related to the president, she won.', 'Читайте книги'],
  ],
];

describe.each(RULES)('the rule "%s"', (rule, dropped, kept) => {
  it.each(dropped)('drops %s', (line) => {
    expect(rulesOf(['Lead of the article.', line])).toEqual([null, rule]);
  });

  it.each(kept)('keeps %s', (line) => {
    expect(rulesOf(['Lead of the article.', line])).toEqual([null, null]);
  });
});

describe('the rule "picture caption"', () => {
  it.each<[what: string, lines: string[], rules: (string | null)[]]>([
    ['drops lines that end with the same agency', ['Hackers - Sputnik International', 'Text.', 'Two men - Sputnik International'], ['picture caption', null, 'picture caption']],
    ['knows long dashes', ['Хакеры — РИА Новости', 'Двое — РИА Новости'], ['picture caption', 'picture caption']],
    ['keeps the only line that ends so', ['Hackers - Sputnik International', 'Text.'], [null, null]],
    ['keeps lines that end with different names', ['Hackers - Sputnik', 'Two men - Reuters'], [null, null]],
    ['keeps a sentence with a dash', ['He won - twice.', 'She won - twice.'], [null, null]],
  ])('%s', (_what, lines, rules) => {
    expect(rulesOf(lines)).toEqual(rules);
  });
});

describe('the rule "title of another story"', () => {
  const caption = 'Hackers - Sputnik International';
  it.each<[what: string, lines: string[], rules: (string | null)[]]>([
    [
      'drops a headline below a caption',
      [caption, "China Builds City's First All-Robot Factory", caption, 'Blooming Bromance: Russia-China Alliance'],
      ['picture caption', 'title of another story', 'picture caption', 'title of another story'],
    ],
    ['drops a Russian one', [caption, 'Китай построил завод', caption], ['picture caption', 'title of another story', 'picture caption']],
    ['keeps a paragraph below a caption', [caption, 'Китай построил завод.', caption, 'The first factory is being built in China, as of today'], ['picture caption', null, 'picture caption', null]],
    ['keeps a headline anywhere else', ['China Builds First Factory', caption, caption], [null, 'picture caption', 'picture caption']],
  ])('%s', (_what, lines, rules) => {
    expect(rulesOf(lines)).toEqual(rules);
  });
});

it.each([...SECTION_NAMES])('the section name "%s" is dropped in any letters', (name) => {
  expect(rulesOf([name.toUpperCase(), `${name}:`])).toEqual(['section name', 'section name']);
});

it('prose is kept, whatever it speaks of', () => {
  const prose = [
    'Договор о сотрудничестве может быть подписан в ходе визита президента России Владимира Путина в Пекин 10 ноября для участия в саммите АТЭС.',
    'Subscribe to the theory or not, the ministers said on Monday, the deal will be signed in Moscow before the end of the year, and then it will be ratified by both parliaments. Nobody in the capital doubts that any more.',
    'Комментарии принимаются. Так сказал министр, добавив, что договор будет подписан в мае.',
    'Moscow approved the draft deal on Wednesday.',
    'Yes.',
    '– Нет, – сказал он.',
  ];
  expect(rulesOf(prose)).toEqual(prose.map(() => null));
});

it.each([
  'По теме безопасности выступил президент России.',
  'Поделиться опытом приехали врачи из Москвы.',
  'Подписаться под договором смогут все страны.',
  'Getty Images sued the company on Monday in a London court.',
  'Telegram was blocked in June, but why?',
])('prose is kept although it begins like a notice: %s', (line) => {
  expect(rulesOf(['Lead of the article.', line])).toEqual([null, null]);
});
