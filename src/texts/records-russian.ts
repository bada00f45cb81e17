/** Russian, about what is kept. */
import { pluralizer } from './plural.ts';
import type { RecordsTexts } from './records-lines.ts';

const plural = pluralizer('ru');

export const russianRecords: RecordsTexts = {
  language: {
    ask: 'На каком языке мне говорить? Цитаты останутся как есть.',
    own: 'Русский',
    asInTelegram: 'Как в Telegram',
    chosen: 'Теперь я говорю по-русски. Цитаты останутся как есть.',
  },

  feedback: {
    thanksHelpful: 'Спасибо, отмечено: полезно.',
    thanksUnhelpful: 'Спасибо, отмечено: не помогло.',
  },

  forget: {
    questions: (count) => plural(count, { one: 'вопрос', few: 'вопроса', many: 'вопросов', other: 'вопроса' }) + ' этого разговора',
    language: 'выбранный язык',
    judgements: (count) => plural(count, { one: 'оценка ответа', few: 'оценки ответов', many: 'оценок ответов', other: 'оценки ответов' }),
    forgotten: (parts) => `О вас у меня хранилось: ${parts.join(', ')}. Всё стёрто.`,
    nothing: 'Я ничего о вас не храню.',
  },

  stats: {
    onlyAdmins: 'Статистику видят только администраторы.',
    command: 'Статистика',
    help: '/stats показывает, о чём спрашивают и на что нет ответа.',
    heading: 'Статистика',
    none: 'Пока никто ни о чём не спросил.',
    totals: (questions, declined, since) =>
      `${plural(questions, { one: 'вопрос', few: 'вопроса', many: 'вопросов', other: 'вопроса' })} с ${since}, без ответа – ${declined}`,
    judgements: (helpful, unhelpful, chosen, repeated) => `👍 ${helpful} · 👎 ${unhelpful} · отправлено из строки ${chosen} · спрошено снова ${repeated}`,
    corpus: (articles, passages, unreadable) =>
      `${plural(articles, { one: 'статья', few: 'статьи', many: 'статей', other: 'статьи' })}, ` +
      plural(passages, { one: 'отрывок', few: 'отрывка', many: 'отрывков', other: 'отрывка' }) +
      (unreadable === 0 ? '' : `, ${plural(unreadable, { one: 'файл не читается', few: 'файла не читаются', many: 'файлов не читаются', other: 'файла не читаются' })}`),
    unanswered: 'Без ответа',
    mostAsked: 'Чаще всего',
    slowest: 'Дольше всего',
    times: (count) => plural(count, { one: 'раз', few: 'раза', many: 'раз', other: 'раза' }),
    milliseconds: 'мс',
  },
};
