/** The real bot before the fake Bot API, in one process and without HTTP, so that thousands of screens can be looked at. */
import type { Bot } from 'grammy';
import type { Message } from 'grammy/types';
import type { Article } from '../../src/article.ts';
import { createBot } from '../../src/bot/bot.ts';
import type { BotContext } from '../../src/bot/context.ts';
import { Library } from '../../src/library.ts';
import { createLog } from '../../src/log.ts';
import { asText } from '../fake-api/params.ts';
import type { Fields } from '../fake-api/params.ts';
import type { Person, PickedResult } from '../fake-api/people.ts';
import { carryOut, methodName } from '../fake-api/perform.ts';
import { Server } from '../fake-api/server.ts';
import { FakeTelegram } from '../fake-api/telegram.ts';

/** A message with a button to press, as it was when the button was seen. */
export interface Press {
  readonly under: Message | PickedResult;
  readonly data: string;
}

/** What a person sees of a message. */
export type Seen = Pick<Message, 'text' | 'entities' | 'reply_markup'>;

/** One bot in a private chat with one person. */
export class Screens {
  readonly telegram: FakeTelegram;
  readonly anna: Person;
  /** What went wrong: calls that Telegram refused, lines of the log from "warn" on, presses without an answer. */
  readonly faults: string[] = [];
  readonly #server = new Server();
  #bot: Bot<BotContext>;

  constructor(articles: readonly Article[], language = 'en') {
    this.telegram = new FakeTelegram(this.#server, {});
    this.anna = this.telegram.user({ first_name: 'Anna', language_code: language });
    this.telegram.privateChat(this.anna);
    this.#bot = this.#start(articles);
  }

  /** The bot is started anew, with these articles; Telegram has kept all messages. */
  restart(articles: readonly Article[]): void {
    this.#bot = this.#start(articles);
  }

  /** A message to the bot is answered. Gives what the bot has sent. */
  async says(text: string): Promise<Message[]> {
    const before = this.#sent().length;
    this.anna.says(this.#chat, text);
    await this.#handle();
    return this.#sent().slice(before);
  }

  /** Own words are changed. */
  async edits(message: Message, text: string): Promise<void> {
    this.anna.edits(message, text);
    await this.#handle();
  }

  /** A query is typed, and its results are all sent, each into another chat. */
  async picks(query: string, most = Infinity): Promise<PickedResult[]> {
    const typed = this.anna.types(query);
    await this.#handle();
    const { results = [] } = this.telegram.calls.findLast(({ params, outcome }) => params['inline_query_id'] === typed.id && outcome === 'ok')?.params ?? {};
    const picked = (results as { id: string }[]).slice(0, most).map(({ id }) => this.anna.picks(typed, id));
    await this.#handle();
    return picked;
  }

  /** A button is pressed; gives the message as it is then, and the word that the press was answered with. */
  async presses({ under, data }: Press): Promise<{ now: Seen; word: string }> {
    const { id } = this.anna.presses(under, data);
    await this.#handle();
    const answers = this.telegram.calls.filter(({ method, params }) => method === 'answerCallbackQuery' && params['callback_query_id'] === id);
    if (answers.length !== 1) this.faults.push(`${answers.length} answers to a press of ${data}`);
    const now = 'message_id' in under ? this.#sent().find(({ message_id }) => message_id === under.message_id) : this.telegram.inlineMessage(under.inline_message_id ?? '');
    return { now: now ?? under, word: asText(answers[0]?.params['text']) };
  }

  /** The bot's messages as they are now. */
  get sent(): Message[] {
    return this.#sent();
  }

  get #chat(): Message['chat'] {
    return { id: this.anna.id, type: 'private', first_name: 'Anna' };
  }

  #sent(): Message[] {
    return this.telegram.sent(this.#chat);
  }

  #start(articles: readonly Article[]): Bot<BotContext> {
    const log = createLog('warn', (line) => this.faults.push(line));
    const bot = createBot(this.telegram.token, { library: Library.of(articles), log }, { botInfo: this.telegram.bot });
    bot.api.config.use((_previous, method, payload) => this.#call(method, JSON.parse(JSON.stringify(payload)) as Fields) as never);
    return bot;
  }

  async #call(method: string, fields: Fields): Promise<unknown> {
    const account = this.#server.accounts.get(this.telegram.token);
    if (account === undefined) throw new Error('the fake has no account');
    const call = account.calls.open(methodName(method), fields, Date.now());
    const { body } = await carryOut(account, call, fields, new AbortController().signal);
    account.calls.close(call, Date.now(), { outcome: call.refusal ? 'refused' : 'ok' });
    if (call.refusal !== undefined && !call.refusal.description.includes('message is not modified')) this.faults.push(`${method}: ${call.refusal.description}`);
    return JSON.parse(body);
  }

  async #handle(): Promise<void> {
    for (const update of this.telegram.pending.slice()) {
      await this.#bot.handleUpdate(update);
      this.#server.accounts.get(this.telegram.token)?.updates.confirm(update);
    }
  }
}

/** The buttons of a message that call the bot. */
export function pressesOf(under: Message | PickedResult, now: Seen = under): Press[] {
  const buttons = now.reply_markup?.inline_keyboard.flat() ?? [];
  return buttons.flatMap((button) => ('callback_data' in button ? [{ under: { ...under, ...now } as Message, data: button.callback_data }] : []));
}
