/** Russian. */
import { dayFormatter } from './day.ts';
import { pluralizer } from './plural.ts';
import type { Texts } from './texts.ts';

const plural = pluralizer('ru');
const articleCount = (count: number): string =>
  plural(count, { one: 'статья', few: 'статьи', many: 'статей', other: 'статьи' });

export const russian: Texts = {
  locale: 'ru',
  day: dayFormatter('ru'),

  start: (articles) =>
    `Я отвечаю на вопросы отрывками из статей – слово в слово, с указанием источника. Сейчас у меня ${articleCount(articles)}.\n\n` +
    'Спросите, например: когда подпишут соглашение?\n\n/sources – список статей, /help – подробнее.',
  help: (botName) =>
    'Напишите вопрос своими словами. Я найду отрывки, которые на него отвечают, выделю предложение и назову источник. ' +
    'Я только цитирую и ничего не придумываю; если ответа в статьях нет, так и скажу.\n\n' +
    '/ask вопрос – спросить, в том числе в группе\n/sources – статьи, которые я знаю\n/help – эта справка\n\n' +
    `В любом чате: напишите @${botName} и вопрос, затем выберите отрывок.`,
  helpInGroups:
    'В этой группе я вижу только команды, ответы мне и упоминания: пользуйтесь /ask. ' +
    'Чтобы я видел больше, сделайте меня администратором, или пусть мой владелец изменит /setprivacy у @BotFather и добавит меня заново.',
  askHowTo: 'Напишите вопрос после команды, например: /ask когда подпишут соглашение?',
  notText: 'Я понимаю только письменные вопросы. Спросите что-нибудь о статьях.',

  noAnswer: 'Ни один отрывок не отвечает на этот вопрос.',
  nearest: 'Ближайшие:',
  missing: (words) => `Ни в одной статье нет: ${words.map((word) => `«${word}»`).join(', ')}.`,
  nothingFound: 'В статьях нет ничего близкого к этому вопросу. О чём они – покажет /sources.',
  noArticles: 'Статей пока нет: положите текстовые файлы в папку corpus.',

  moreButton: 'Ещё отрывки',
  previousButton: '‹ Назад',
  nextButton: 'Дальше ›',
  questionGone: 'Вопроса к этому ответу больше нет. Задайте его ещё раз.',
  somethingFailed: 'У меня что-то сломалось. Задайте вопрос ещё раз.',

  sourcesHeading: (articles, page, pages) =>
    articleCount(articles) + (pages > 1 ? `, страница ${page} из ${pages}` : ''),
  paragraphs: (count) => plural(count, { one: 'отрывок', few: 'отрывка', many: 'отрывков', other: 'отрывка' }),
  unknownPublisher: 'издание неизвестно',

  inlineAsk: 'Спросить в чате со мной',
  inlineNothing: 'Ничего не нашлось. Спросить в чате',

  tokenHint: 'Чтобы запустить меня в Telegram, получите токен у @BotFather, запишите BOT_TOKEN=… в файл .env и запустите снова.',

  commands: {
    ask: 'Задать вопрос по статьям',
    sources: 'Какие статьи я знаю',
    help: 'Как спрашивать',
    start: 'Что я умею',
  },
  description:
    'Спросите своими словами, и я отвечу точными отрывками из статей, каждый с источником. ' +
    'Я цитирую слово в слово и ничего не придумываю.',
  shortDescription: 'Отвечает на вопросы точными отрывками из статей и называет источник.',
};
