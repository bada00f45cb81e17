import { describe, expect, it } from 'vitest';
import { furnitureRule } from '../../src/corpus/boilerplate.ts';
import { articleFrom } from '../articles.ts';

/** Rule → lines that it drops wherever they stand, and lines of articles that look like them and stay. */
const RULES: readonly [rule: string, dropped: readonly string[], kept: readonly string[]][] = [
  [
    'share or subscribe',
    ['Share this with Facebook', 'Share on FacebookShare on Twitter', 'Copy link', 'Поделитесь этой записью', 'Subscribe to our evening letter', 'Follow Harbour Radio on', 'Get the best of the week delivered to your inbox every Friday.', 'By clicking Subscribe you agree to our Privacy Policy.', 'Подписывайтесь на наш канал в Telegram и читайте новости первыми!', 'Читайте самые свежие новости на нашем канале в Telegram.', 'If you’re on the Harbour app, tap here'],
    ['Subscribers of the library may vote on Friday.', 'Follow the river on foot and you reach the mill.', 'Подписчики библиотеки выбрали директора', 'Get a passport first, the ministry advises travellers.'],
  ],
  [
    'comment form',
    ['Sign in', 'Email (required)', 'Comments are closed.', 'Авторизуйтесь, чтобы комментировать материалы', 'Забыли пароль?', 'Обсуждение закрыто.', 'Показать больше комментариев'],
    ['Name of the rose was read aloud.', 'Войти в историю он не успел.', 'Comments by the minister surprised everyone.'],
  ],
  ['placeholder', ['Open menu', 'Media playback is unsupported on your device', 'Video will start in 5', 'Прослушать новость', 'На правах рекламы'], ['Advertising brought the town two million last year', 'Остановить стройку жители не смогли']],
  ['picture credit', ['Image caption The bridge at noon', 'Media captionThe bridge by night', '(Photo: Jo Field)', 'Jo Field for The Harbour Gazette', 'The bridge after the storm (Credit: Jo Field)', 'The bridge after the storm REUTERS'], ['Image of a black hole took years to make.', 'Credit: he paid it back in May.', 'Jo Field for mayor']],
  ['read also', ['Read more: the bridge is closed again', 'Related: ten bridges to see', 'Читайте также: мост закрыли', 'Next article', 'Report a typo'], ['Read more than one book a week', 'Related diseases are rare.', 'Читайте также по губам']],
  ['tags', ['Tags: bridges, storms', 'Filed under Bridges , Storms', 'Теги: мосты, погода', 'From the section Wales', 'Новости > Край > Мосты', 'мосты, погода, шторм на юге, порт, грузы, море'], ['Tags were sewn into the coats.', 'Темы урока дети выбрали сами.', 'He bought bread, salt, oil, wine, fish, tea.']],
  ['byline', ['By Jo Field', 'By Jo Field and Ann de Vries | Harbour', 'View author archive', 'Автор: Анна Полева', 'Текст: Анна Полева'], ['By Monday the bridge was open', 'By Friday it was over.', 'Автор романа умер']],
  ['date line', ['Published:', 'Updated', '5 hours ago', '12:40', 'Опубликовано'], ['Published in May, the book sold out', 'Обновлено и здание вокзала']],
  ['cookies or registration', ['We use cookies to improve this site.', 'Мы используем cookie, чтобы сайт работал лучше.', 'Privacy Policy, Terms of Use', 'Регистрация пройдена успешно! Пожалуйста, перейдите в почту.'], ['Cookies were baked for the whole school.', 'Регистрация кандидатов началась.']],
  ['rights and contacts', ['© 2021 Harbour Gazette', 'Copyright 2021 Harbour Gazette. All rights reserved.', 'При копировании материалов ссылка на сайт обязательна.', 'Свидетельство о регистрации ЭЛ 1234', 'Phone: 212-555-0100', 'desk@harbour.example.com', 'harbour-gazette.com'], ['Copyrights of songs last seventy years', 'При копировании ключа мастер ошибся.', 'Phone calls are free.', 'Использование воды подорожало.']],
  ['correction or editor', ['Заметили ошибку? Выделите её и нажмите Ctrl+Enter', 'With reporting by Jo Field and AP', 'Jo Field contributed reporting.', 'Материал дополнен'], ['Если вы заметили волка, не бегите.', 'Her work with reporting staff was praised.']],
  ['script', ["console.log(\"a\"); if (a == 1) { document.createElement('b'); b.setAttribute('c', 'd'); }"], ['The function document.write(x) is old, the developers say, and nobody who writes pages for a living has called it for years now.']],
  ['no words', ['.', '***', '—'], ['A', '7a']],
];

describe.each(RULES)('the rule "%s"', (rule, dropped, kept) => {
  it.each(dropped)('drops %s', (line) => {
    expect(furnitureRule(line)).toBe(rule);
  });

  it.each(kept)('keeps %s', (line) => {
    expect(furnitureRule(line)).toBeUndefined();
  });
});

const PROSE = 'The bridge over the Greenwater was closed on Monday after a storm had torn two of its cables.';
const MORE = 'Nobody was hurt, said the mayor, but the ferry cannot carry more than twenty cars an hour.';
const ПРОЗА = 'Мост через Зелёную закрыли в понедельник: ночью шторм оборвал два из его тросов, сообщила мэрия.';

/** The text of each passage and the rule of each dropped line, in the order of the text. */
function readingOf(...lines: string[]): string[] {
  const { passages, dropped, text } = articleFrom('a.txt', ['Bridge closed after storm', ...lines].join('\n'));
  return [...passages.map(({ start, text: own }) => ({ start, what: own })), ...dropped.map(({ start, rule }) => ({ start, what: `- ${rule}` }))]
    .toSorted((one, other) => one.start - other.start)
    .slice(1)
    .map(({ what }) => (text === '' ? '' : what));
}

describe('by their place', () => {
  it.each<[what: string, lines: string[], reading: string[]]>([
    ['menus above an article go', ['Subscribe', 'Harbour', 'Deals', PROSE], ['- share or subscribe', '- above the article', '- above the article', PROSE]],
    ['short lines above an article stay where nothing else is furniture', ['Two cables torn', PROSE], [`Two cables torn ${PROSE}`]],
    ['an opening without a full stop stays', ['Subscribe', 'The ferry carries twenty cars an hour, and a second one is to come in May', PROSE], ['- share or subscribe', 'The ferry carries twenty cars an hour, and a second one is to come in May', PROSE]],
    ['titles below the head of a block go, to the next paragraph', [PROSE, 'Most read in towns', 'Cat saved', 'Mayor sings at fair', MORE], [PROSE, '- read also', '- in a block of other stories', '- in a block of other stories', MORE]],
    ['a teaser with a sentence goes below the last head', [PROSE, MORE, PROSE.replace('Monday', 'Friday'), 'Related articles', 'Ferry to come', MORE.replace('mayor', 'captain')], [PROSE, MORE, PROSE.replace('Monday', 'Friday'), '- read also', '- in a block of other stories', '- in a block of other stories']],
    ['paragraphs below a head stay when there are more', [PROSE, 'Read more', MORE, ПРОЗА], [PROSE, '- read also', MORE, ПРОЗА]],
    ['titles below an article go where other furniture stands', [ПРОЗА, 'Подписаться', 'Кот спасён', 'Мэр спел'], [ПРОЗА, '- share or subscribe', '- below the article', '- below the article']],
    ['a list below an article stays', [ПРОЗА, 'Закрыты также:', '- рынок,', '- школа и библиотека у моста'], [ПРОЗА, 'Закрыты также: - рынок, - школа и библиотека у моста']],
    ['the name of the author below an article goes', [ПРОЗА, 'Анна Полева'], [ПРОЗА, '- below the article']],
    ['links with labels go where they stand together', [PROSE, 'A SIMPLE GUIDE: How bridges hang', 'LOOK-UP TOOL: Bridges in your area', 'HOPE: A ferry', MORE], [PROSE, '- list of links', '- list of links', '- list of links', MORE]],
    ['a caption above its credit goes', [ПРОЗА, 'Мост утром', 'Фото: Анна Полева', ПРОЗА.replace('Мост', 'Паром')], [ПРОЗА, '- picture caption', '- picture credit', ПРОЗА.replace('Мост', 'Паром')]],
    ['a label that stands three times goes', [PROSE, 'Jo Field', MORE, 'Jo Field', ПРОЗА, 'Jo Field', PROSE.replace('Monday', 'Friday')], [PROSE, '- said more than once', MORE, '- said more than once', ПРОЗА, '- said more than once', PROSE.replace('Monday', 'Friday')]],
    ['date lines outside an article go, and days inside it stay', ['18 Nov 2019, 12:43', PROSE, '20 November 2019', MORE], ['- date line', PROSE, `20 November 2019 ${MORE}`]],
    ['a verse keeps its short lines', ['Hey ho', 'the wind', 'Hey ho', 'the rain', 'Hey ho'], ['Hey ho the wind Hey ho the rain Hey ho']],
  ])('%s', (_what, lines, reading) => {
    expect(readingOf(...lines)).toEqual(reading);
  });
});
