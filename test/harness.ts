/**
 * The real bot without Telegram: updates go in as Telegram would deliver them, the calls that it would make are caught,
 * checked against Telegram's limits and answered.
 */
import type { Bot } from 'grammy';
import type { Chat, InlineKeyboardMarkup, InlineQueryResultArticle, InlineQueryResultsButton, Message, MessageEntity, Update, User, UserFromGetMe } from 'grammy/types';
import { expect } from 'vitest';
import type { Article } from '../src/article.ts';
import { createBot } from '../src/bot/bot.ts';
import { createCollecting } from '../src/bot/collect-setup.ts';
import type { BotContext } from '../src/bot/context.ts';
import type { Quotas } from '../src/bot/quota.ts';
import { Library } from '../src/library.ts';
import { createLog } from '../src/log.ts';
import type { Metrics } from '../src/metrics/metrics.ts';
import type { Records } from '../src/records/records.ts';
import { seedArticles } from './articles.ts';
import { spotEntities } from './fake-api/typed.ts';
import { readKeyboard } from './fake-api/validation/keyboards.ts';
import { expectSendable } from './render/telegram-takes.ts';

export const BOT: UserFromGetMe = {
  id: 7_000_000,
  is_bot: true,
  first_name: 'Verbatim',
  username: 'verbatim_bot',
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_guest_queries: false,
  supports_inline_queries: true,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  can_manage_bots: false,
  supports_join_request_queries: false,
};

export const ANNA: User = { id: 1001, is_bot: false, first_name: 'Anna', language_code: 'en' };
export const БОРИС: User = { id: 1002, is_bot: false, first_name: 'Борис', language_code: 'ru' };
export const GROUP: Chat.SupergroupChat = { id: -1_001_000_000_001, type: 'supergroup', title: 'Readers' };

/** A call of the Bot API with what it was given. */
export interface Call {
  readonly method: string;
  readonly payload: Payload;
}

/** The parameters that the bot uses. */
interface Payload {
  readonly chat_id?: number;
  readonly message_id?: number;
  readonly message_thread_id?: number;
  readonly text?: string;
  readonly entities?: MessageEntity[];
  readonly reply_markup?: InlineKeyboardMarkup;
  readonly reply_parameters?: { message_id: number; allow_sending_without_reply?: boolean };
  readonly link_preview_options?: object;
  readonly callback_query_id?: string;
  readonly inline_query_id?: string;
  readonly results?: InlineQueryResultArticle[];
  readonly next_offset?: string;
  readonly cache_time?: number;
  readonly is_personal?: boolean;
  readonly button?: InlineQueryResultsButton;
}

/** Parts of a message beside its text; commands and mentions are marked unless `entities` are given. */
export type MessageParts = Partial<Omit<Message, 'text' | 'from' | 'chat' | 'reply_to_message'>> & {
  readonly reply_to_message?: Message;
  readonly from?: User;
  readonly chat?: Chat;
  readonly text?: string;
};

export interface HarnessOptions {
  /** The two articles of the project by default. */
  readonly articles?: readonly Article[];
  /** Instead of a library over `articles`, for one that is broken. */
  readonly library?: Library;
  readonly info?: Partial<UserFromGetMe>;
  /** BOT_USERS. */
  readonly users?: readonly number[];
  /** None by default, and nothing is counted. */
  readonly quotas?: Quotas;
  readonly metrics?: Metrics;
  /** In memory by default. */
  readonly records?: Records;
  /** BOT_ADMINS, with these articles at hand alone: nothing can be added. */
  readonly admins?: readonly number[];
}

/** One bot and everything it did. */
export class Harness {
  readonly bot: Bot<BotContext>;
  /** All calls so far. */
  readonly calls: Call[] = [];
  /** Lines of the log, from `debug` on. */
  readonly logged: Record<string, unknown>[] = [];
  /** Method → what Telegram says no with, once. */
  readonly refusals = new Map<string, string>();
  readonly #messages = new Map<number, Message>();
  readonly #untaken: Error[] = [];
  #number = 0;

  constructor({ articles = seedArticles(), library = Library.of(articles), info = {}, users = [], quotas, metrics, records, admins = [] }: HarnessOptions = {}) {
    const log = createLog('debug', (line) => this.logged.push(JSON.parse(line) as Record<string, unknown>));
    const collecting = createCollecting({ admins, corpusDir: 'no-such-folder', dataDir: 'no-such-folder' });
    this.bot = createBot('100:no-such-token', { library, log, users: new Set(users), quotas, metrics, records, collecting }, { botInfo: { ...BOT, ...info } });
    this.bot.api.config.use((_previous, method, payload) => Promise.resolve(this.#answer({ method, payload: payload as Payload }) as never));
  }

  /** Somebody sends a message, to the bot in private by default; gives the calls that came of it. */
  says(text: string, parts: MessageParts = {}): Promise<Call[]> {
    return this.gets({ text, entities: spotEntities(text), ...parts });
  }

  /** Any message at all arrives. */
  gets({ from = ANNA, chat, ...content }: MessageParts): Promise<Call[]> {
    const where = chat ?? ({ id: from.id, type: 'private', first_name: from.first_name } satisfies Chat);
    const message = this.#keep({ from, chat: where, ...content });
    return this.updated({ message: message as NonNullable<Update['message']> });
  }

  /** Somebody types behind the bot's name in any chat. */
  types(query: string, { from = ANNA, offset = '' }: { from?: User; offset?: string } = {}): Promise<Call[]> {
    return this.updated({ inline_query: { id: String(this.#next()), from, query, offset } });
  }

  /** Somebody presses a button under a message, as Telegram would deliver the message now. */
  presses(under: Message, data: string, from: User = ANNA): Promise<Call[]> {
    return this.updated({ callback_query: { id: String(this.#next()), from, chat_instance: '1', data, message: this.#messages.get(under.message_id) ?? under } });
  }

  /** Any update at all arrives; gives the calls that came of it. */
  async updated(update: Omit<Update, 'update_id'>): Promise<Call[]> {
    const before = this.calls.length;
    await this.bot.handleUpdate({ update_id: this.#next(), ...update });
    // The bot itself would only log what Telegram does not take.
    const [untaken] = this.#untaken;
    if (untaken !== undefined) throw untaken;
    return this.calls.slice(before);
  }

  /** The bot's messages as they are now, the last one last. */
  get sent(): Message[] {
    return [...this.#messages.values()].filter(({ from }) => from?.id === BOT.id);
  }

  /** The bot's last message as it is now. */
  get last(): Message {
    const message = this.sent.at(-1);
    if (message === undefined) throw new Error('the bot has sent nothing');
    return message;
  }

  #next(): number {
    this.#number += 1;
    return this.#number;
  }

  #keep({ reply_to_message, ...content }: MessageParts & Pick<Message, 'chat'>): Message {
    // What a message replies to comes without what that one replied to.
    const { reply_to_message: _further, ...original } = reply_to_message ?? {};
    const reply = reply_to_message === undefined ? {} : { reply_to_message: original as NonNullable<Message['reply_to_message']> };
    const message: Message = { message_id: this.#next(), date: 1_700_000_000, ...content, ...reply };
    this.#messages.set(message.message_id, message);
    return message;
  }

  #answer(call: Call): unknown {
    this.calls.push(call);
    const description = this.refusals.get(call.method);
    if (description !== undefined) {
      this.refusals.delete(call.method);
      return { ok: false, error_code: 400, description };
    }
    try {
      if (TEXTS.has(call.method)) expectTaken(call.payload);
    } catch (error) {
      this.#untaken.push(error as Error);
      return { ok: false, error_code: 400, description: 'Bad Request: the test says why' };
    }
    return { ok: true, result: this.#carryOut(call) };
  }

  #carryOut({ method, payload }: Call): unknown {
    const { chat_id = 0, message_id = 0, text = '', entities = [], reply_markup, reply_parameters } = payload;
    if (!TEXTS.has(method)) return true;
    // Telegram keeps no empty keyboard.
    const keyboard = reply_markup?.inline_keyboard.some((row) => row.length > 0) ? { reply_markup: structuredClone(reply_markup) } : {};
    const content = { text, entities, ...keyboard };
    const edited = this.#messages.get(message_id);
    if (method === 'editMessageText' && edited !== undefined) {
      const { reply_markup: _old, ...rest } = edited;
      const message = { ...rest, ...content };
      this.#messages.set(message_id, message);
      return message;
    }
    const original = this.#messages.get(reply_parameters?.message_id ?? 0);
    const chat = original?.chat ?? { id: chat_id, type: 'private', first_name: 'Somebody' };
    return this.#keep({ from: BOT, chat, ...content, ...(original && { reply_to_message: original }) });
  }
}

/** The methods that put a text into a chat. */
const TEXTS: ReadonlySet<string> = new Set(['sendMessage', 'editMessageText']);

/** Fails when Telegram would refuse the message or its buttons. */
function expectTaken({ text = '', entities = [], reply_markup, ...rest }: Payload): void {
  expectSendable({ text, entities });
  expect(rest).not.toHaveProperty('parse_mode');
  readKeyboard(reply_markup, 'inline');
}

/** The texts on the buttons of a message, and what they carry. */
export function buttonsOf(message: Message): { text: string; data: string }[] {
  const buttons = message.reply_markup?.inline_keyboard.flat() ?? [];
  return buttons.map((button) => ({ text: button.text, data: 'callback_data' in button ? button.callback_data : '' }));
}

/** The methods of calls, in their order. */
export function methodsOf(calls: readonly Call[]): string[] {
  return calls.map(({ method }) => method);
}
