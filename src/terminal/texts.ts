/**
 * What the terminal itself says around the bot's own words. It knows no feature of the bot.
 */

/** All lines of the terminal in one language. */
export interface TerminalTexts {
  /** First name of the person at the keyboard, as the bot gets to know it. */
  readonly userName: string;
  /** The opening lines; `bot` is the bot's name. */
  readonly hello: (bot: string) => readonly string[];
  /** How buttons are pressed; said once, under the first ones. */
  readonly numbersHint: string;
  /** Mark over a message that was changed in place. */
  readonly edited: string;
  /** Said when the last message is to be changed and there is none. */
  readonly nothingToEdit: string;
  /** Said when the bot took a message away. */
  readonly deleted: string;
  /** Said when the bot answered with nothing that can be seen. */
  readonly nothingSent: string;
  /** Heading over the results of an inline query, which may be empty. */
  readonly resultsHeading: (query: string) => string;
  readonly noResults: string;
  /** Label of the line that asks for the next page of results. */
  readonly moreResults: string;
  /** Mark over a message sent from an inline result; `username` without @. */
  readonly via: (username: string) => string;
  /** Said when no button has the typed number; `highest` is the last number on screen. */
  readonly noSuchNumber: (typed: string, highest: number) => string;
  /** Said for a button that only Telegram itself can press, such as a payment. */
  readonly onlyInTelegram: string;
  /** Said when the bot failed on a line. */
  readonly failed: (reason: string) => string;
  /** Message of the error when the input ended before its first line. */
  readonly noInput: string;
}

/** The terminal's lines by language. */
export const TERMINAL_TEXTS = {
  en: {
    userName: 'Guest',
    hello: (bot) => [
      `${bot} in the terminal: the same bot as in Telegram, without Telegram.`,
      'Type a message and press Enter. "/start" begins, Ctrl-D leaves.',
      '"@ words" is an inline query, "^ words" changes your last message.',
    ],
    numbersHint: 'A number presses its button.',
    edited: '(edited)',
    nothingToEdit: '(there is no message to change yet)',
    deleted: '(a message was deleted)',
    nothingSent: '(nothing was sent)',
    resultsHeading: (query) => (query === '' ? 'Inline results:' : `Inline results for "${query}":`),
    noResults: '(no inline results)',
    moreResults: 'more',
    via: (username) => `(sent via @${username})`,
    noSuchNumber: (typed, highest) =>
      `No button has the number ${typed}: type 1${highest > 1 ? ` to ${highest}` : ''}. To ask about the number itself, add a word.`,
    onlyInTelegram: '(this button works only in Telegram)',
    failed: (reason) => `The bot failed on this line: ${reason}`,
    noInput:
      'The terminal chat ended before anything was typed: its input is empty. It opens when BOT_TOKEN is not set. To run the Telegram bot, set BOT_TOKEN; to try the bot here, start it in a terminal or pipe in one question a line.',
  },
  ru: {
    userName: 'Гость',
    hello: (bot) => [
      `${bot} в терминале: тот же бот, что и в Telegram, но без Telegram.`,
      'Введите сообщение и нажмите Enter. «/start» — начало, Ctrl-D — выход.',
      '«@ слова» — инлайн-запрос, «^ слова» — исправить последнее сообщение.',
    ],
    numbersHint: 'Число нажимает кнопку с этим номером.',
    edited: '(изменено)',
    nothingToEdit: '(исправлять пока нечего)',
    deleted: '(сообщение удалено)',
    nothingSent: '(ничего не отправлено)',
    resultsHeading: (query) =>
      query === '' ? 'Результаты инлайн-запроса:' : `Результаты инлайн-запроса «${query}»:`,
    noResults: '(инлайн-запрос ничего не дал)',
    moreResults: 'ещё',
    via: (username) => `(отправлено через @${username})`,
    noSuchNumber: (typed, highest) =>
      `Кнопки с номером ${typed} нет: введите 1${highest > 1 ? `–${highest}` : ''}. Чтобы спросить о самом числе, добавьте слово.`,
    onlyInTelegram: '(эта кнопка работает только в Telegram)',
    failed: (reason) => `Бот не справился с этой строкой: ${reason}`,
    noInput:
      'Чат в терминале закончился, не начавшись: ввод пуст. Он открывается, когда не задан BOT_TOKEN. Чтобы запустить бота в Telegram, задайте BOT_TOKEN; чтобы попробовать его здесь, запустите его в терминале или подайте на вход по вопросу в строке.',
  },
} as const satisfies Record<'en' | 'ru', TerminalTexts>;
