/** Russian. */
import { russianCollect } from './collect-russian.ts';
import { ageFormatter, dayFormatter, daysFormatter } from './day.ts';
import { pluralizer } from './plural.ts';
import { russianRecords } from './records-russian.ts';
import type { Texts } from './lines.ts';

const plural = pluralizer('ru');
const numbered = (label: string, number: number | null): string => (number === null ? label : `${label} ${number}`);
const articleCount = (count: number): string =>
  plural(count, { one: 'статья', few: 'статьи', many: 'статей', other: 'статьи' });

export const russian: Texts = {
  locale: 'ru',
  day: dayFormatter('ru'),
  days: daysFormatter('ru'),

  start: (articles, examples) =>
    `Я отвечаю на вопросы отрывками из статей – слово в слово, с указанием источника. Сейчас у меня ${articleCount(articles)}.\n\n` +
    (examples.length === 0 ? 'Спросите что-нибудь своими словами.' : `Спросите, например:\n${examples.map((example) => `• ${example}`).join('\n')}`) +
    '\n\n/sources – список статей, /help – подробнее.',
  help: (botName) =>
    'Напишите вопрос своими словами. Я найду отрывки, которые на него отвечают, выделю предложение и назову источник. ' +
    'Я только цитирую и ничего не придумываю; если ответа в статьях нет, так и скажу.\n\n' +
    '/ask вопрос – спросить, в том числе в группе\n/latest – новые статьи\n/sources – статьи, которые я знаю\n/why – почему последний ответ такой\n' +
    '/language – английский или русский\n/forget – стереть то, что я храню о вас\n/help – эта справка\n\n' +
    'Чтобы сузить вопрос, добавьте источник:тасс, после:2024-05 или до:2025; слова в «кавычках» ищутся точно в таком виде.\n\n' +
    'Ответьте на любое сообщение словом «источник?» или «когда?» или процитируйте его часть: я найду, где об этом говорится в статьях.\n\n' +
    `В любом чате: напишите @${botName} и вопрос, затем выберите отрывок.`,
  helpInGroups:
    'В этой группе я вижу только команды, ответы мне и упоминания: пользуйтесь /ask. ' +
    'Чтобы я видел больше, сделайте меня администратором, или пусть мой владелец изменит /setprivacy у @BotFather и добавит меня заново.',
  greeting: (botName) => `Здравствуйте! Я отвечаю на вопросы отрывками из статей, слово в слово и с источником. Спросите через /ask, упомяните @${botName} или ответьте мне.`,
  askHowTo: (example) => `Напишите вопрос после команды${example === undefined ? ': /ask и то, что хотите узнать.' : `, например: /ask ${example}`}`,
  unknownCommand: 'Такой команды у меня нет. Все команды – в /help.',
  notForYou: 'Этот бот отвечает только тем, кого назвал его владелец. Попросите владельца добавить вас.',
  tooMany: 'Столько вопросов в минуту мне не успеть. Спросите, пожалуйста, чуть позже.',
  inlineTooMany: 'Слишком много вопросов. Через минуту',
  notText: 'Я понимаю только письменные вопросы. Спросите что-нибудь о статьях.',

  courtesies: {
    news: 'Новые статьи покажет /latest; спросите о чём-нибудь из них.',
    language: 'Я говорю по-русски и по-английски: выбрать можно в /language. Цитаты остаются на языке статьи.',
    greeting: 'Здравствуйте! Спросите что-нибудь о статьях, и я процитирую, что в них об этом сказано.',
    thanks: 'Пожалуйста! Спрашивайте ещё.',
    farewell: 'До свидания! Захотите что-нибудь узнать – спрашивайте.',
    remark: 'Спросите что-нибудь о статьях словами: я процитирую, что в них об этом сказано.',
  },

  noAnswer: 'Ни один отрывок не отвечает на этот вопрос.',
  nearest: 'Ближайшие:',
  nearestResult: 'Не ответ, только близкое',
  missing: (words) => `Ни в одной статье нет: ${words.map((word) => `«${word}»`).join(', ')}.`,
  narrowedBy: (filters) => `Искал только с условием ${filters.join(' ')}; чтобы искать везде, спросите без него.`,
  unmet: (filters) => `Под ${filters.join(' ')} не подходит ни одна статья: искал без этого.`,
  nothingFound: 'В статьях нет ничего близкого к этому вопросу. О чём они – покажет /sources.',
  askBack: 'Здесь только вопросительное слово, а о чём речь, непонятно. Добавьте слово-другое, например: когда подпишут соглашение?',
  noArticles: 'Статей пока нет: положите текстовые файлы в папку corpus.',

  sourcesDiffer: 'Источники расходятся:',
  sourcesAgree: (count) => plural(count, { one: 'источник', few: 'источника', other: 'источников' }),
  age: ageFormatter('ru'),
  meaning: (words, day) => `«${words}»: ${day}`,
  alsoIn: (outlets) => `также: ${outlets.join(', ')}`,
  searchedFor: (text) => `Искал это: ${text}`,
  pointHowTo: 'Пришлите это в ответ на какое-нибудь сообщение или процитируйте его часть: я найду, где об этом говорится в статьях. Список статей – /sources.',
  nothingToPointAt: 'В том сообщении нет текста, который можно было бы поискать.',
  askedAs: (question) => `Понято так: ${question}`,

  moreButton: 'Ещё отрывки',
  aloneButton: 'Как новый вопрос',
  previousButton: '‹ Назад',
  nextButton: 'Дальше ›',
  questionGone: 'Вопроса к этому ответу больше нет. Задайте его ещё раз.',
  somethingFailed: 'У меня что-то сломалось. Задайте вопрос ещё раз.',

  sourcesHeading: (articles, page, pages) =>
    articleCount(articles) + (pages > 1 ? `, страница ${page} из ${pages}` : ''),
  paragraphs: (count) => plural(count, { one: 'абзац', few: 'абзаца', many: 'абзацев', other: 'абзаца' }),
  byPublisherButton: 'По изданиям',
  byDayButton: 'По датам',
  backToSources: '‹ Все статьи',
  latestHeading: (shown, of) => (shown < of ? `Самые новые: ${shown} из ${plural(of, { one: 'статьи', other: 'статей' })}` : `${articleCount(of)}, сначала новые`),
  unknownDay: 'дата неизвестна',
  unknownPublisher: 'издание неизвестно',

  why: {
    button: 'Почему так?',
    nothingAsked: 'Пока нет ответа, который можно объяснить. Сначала спросите что-нибудь или напишите вопрос после /why.',

    heading: 'Почему такой ответ',
    types: {
      when: 'Спрошено «когда»: важна дата.',
      where: 'Спрошено «где»: важно место.',
      who: 'Спрошено «кто»: важно имя.',
      'how many': 'Спрошено «сколько»: важно число.',
      'how much': 'Спрошено «почём»: важна сумма или число.',
      why: 'Спрошено «почему»: важна причина.',
      how: 'Спрошено «как».',
      which: 'Спрошено «какой».',
      what: 'Спрошено «что».',
      'yes or no': 'Спрошено «да или нет».',
    },
    ignored: (words) => `Не искалось: ${words.join(', ')}.`,
    filtered: 'Фильтр в вопросе убирает другие отрывки.',

    wordsHeading: 'Слова, вес каждого и как оно стоит в первом отрывке',
    standIns: {
      synonym: 'синоним',
      translation: 'перевод',
      'like meaning': 'близкое по смыслу',
      value: 'то же значение',
      name: 'то же имя по звучанию',
      repair: 'исправлено',
    },
    inTitle: 'в заголовке',
    elsewhere: (passages) => `здесь нет, но есть ещё: ${plural(passages, { one: 'отрывок', few: 'отрывка', many: 'отрывков', other: 'отрывка' })}`,
    onlyOthers: 'здесь нет, а в других местах – только другими словами',
    unknown: 'нет ни в одной статье',
    lighterWords: (count) => `и ещё ${plural(count, { one: 'слово полегче', few: 'слова полегче', many: 'слов полегче', other: 'слова полегче' })}`,

    pointsHeading: (points) => `Баллы первого отрывка: ${points}`,
    features: {
      bm25: 'как часто в нём эти слова',
      coverage: 'сколько вопроса в нём есть',
      sentence: 'сколько – в лучшем предложении',
      title: 'сколько – в заголовке',
      titleOnly: 'что есть только в заголовке',
      neighbours: 'что есть только в соседних абзацах',
      article: 'что есть только дальше в статье',
      order: 'слова рядом и в том же порядке',
      kind: 'в лучшем предложении есть то, что спрошено',
      kindNear: 'то, что спрошено, стоит рядом с этими словами',
      language: 'на языке вопроса',
      length: 'длина',
      lead: 'место в статье',
      context: 'эта статья отвечала и раньше',
      contextWords: 'слова предыдущего вопроса',
      phrase: 'слова в кавычках',
    },

    nextHeading: 'Следующие',
    behind: (points) => `отстаёт на ${points}`,
    mostIn: (features) => `больше всего: ${features.join(', ')}`,
    noNext: 'Других близких отрывков нет.',
    noPassages: 'Ни в одном отрывке нет этих слов.',
  },

  passage: {
    contextButton: (number) => numbered('Контекст', number),
    sourceButton: (number) => numbered('Источник', number),
    copyButton: (number) => numbered('Копировать', number),
    shareButton: (number) => numbered('Отправить', number),
    privateButton: 'Открыть в личном чате',

    earlierButton: '↑ Что перед этим',
    laterButton: 'Что после этого ↓',
    backToAnswer: '‹ К ответу',
    backToQuote: '‹ Только цитата',
    paragraphs: (first, last, of) => `¶ ${first === last ? first : `${first}–${last}`} из ${of}`,

    changed: 'Статья с тех пор изменилась. Этот отрывок ближе всего к процитированному:',
    gone: 'Этой статьи здесь больше нет.',
  },

  records: russianRecords,

  collect: russianCollect,

  inlineAsk: 'Спросить в чате со мной',
  examples: ['когда подпишут соглашение?'],
  inlineNothing: 'Ничего не нашлось. Спросить в чате',

  tokenHint: 'Чтобы запустить меня в Telegram, получите токен у @BotFather, запишите BOT_TOKEN=… в файл .env и запустите снова.',

  commands: {
    ask: 'Задать вопрос по статьям',
    latest: 'Новые статьи',
    sources: 'Какие статьи я знаю',
    why: 'Почему последний ответ такой',
    language: 'Английский или русский',
    help: 'Как спрашивать',
    forget: 'Стереть то, что я храню о вас',
    start: 'Что я умею',
  },
  name: 'Verbatim – дословно',
  description:
    'Спросите своими словами, и я отвечу точными отрывками из статей, каждый с источником. ' +
    'Я цитирую слово в слово и ничего не придумываю.',
  shortDescription: 'Отвечает на вопросы точными отрывками из статей и называет источник.',
};
