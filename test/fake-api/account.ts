import type { Chat, User, UserFromGetMe } from 'grammy/types';
import { remember } from './bounded.ts';
import { CallLog } from './calls.ts';
import { Faults } from './faults.ts';
import { Flood, type Rates } from './flood.ts';
import { limits } from './limits.ts';
import { Profile } from './profile.ts';
import { badRequest, forbidden } from './refusal.ts';
import { Room, type InlineMessage } from './rooms.ts';
import { UpdateQueue } from './updates.ts';
import type { InlineResult } from './validation/results.ts';
import type { Webhook, WebhookSettings } from './webhook.ts';

/** Questions, inline messages and files kept of one bot. */
const mostKept = 100_000;

/** What a bot has to answer in time: a typed inline query, a pressed button, a summons as a guest. */
export interface Question {
  readonly kind: 'inline' | 'callback' | 'guest';
  readonly askedAt: number;
  answered: boolean;
  /** What an inline query was answered with. */
  results: readonly InlineResult[];
}

/** A file that people have sent, ready to be downloaded. */
export interface StoredFile {
  readonly id: string;
  readonly path: string;
  readonly size: number;
  readonly bytes: Buffer;
}

/** What an account is opened with. */
export interface AccountOptions {
  readonly token: string;
  readonly info: UserFromGetMe;
  readonly now: () => number;
  readonly rates: Rates | undefined;
  readonly pauseMs: number;
  /** Starts to deliver to a webhook. */
  readonly openWebhook: (settings: WebhookSettings) => Webhook;
}

/** All that the server knows of one bot: its updates, its chats, its calls. Each bot lives in a world of its own. */
export class Account {
  readonly token: string;
  readonly info: UserFromGetMe;
  readonly now: () => number;
  readonly updates: UpdateQueue;
  readonly calls = new CallLog();
  readonly faults = new Faults();
  readonly flood: Flood;
  readonly profile = new Profile();
  readonly rooms = new Map<number, Room>();
  readonly people = new Map<number, User>();
  readonly inlineMessages = new Map<string, InlineMessage>();
  readonly files = new Map<string, StoredFile>();
  webhook: Webhook | undefined;
  /** Where deliveries to a public address really go. */
  webhookVia: string | undefined;
  readonly #openWebhook: AccountOptions['openWebhook'];
  readonly #questions = new Map<string, Question>();
  #lastId = 0;

  constructor({ token, info, now, rates, pauseMs, openWebhook }: AccountOptions) {
    this.token = token;
    this.info = info;
    this.now = now;
    this.updates = new UpdateQueue(now, pauseMs);
    this.updates.onAdd = () => this.webhook?.pump();
    this.flood = new Flood(rates, now);
    this.#openWebhook = openWebhook;
  }

  /** The bot as the sender of its messages. */
  get user(): User {
    const { id, first_name, username } = this.info;
    return { id, is_bot: true, first_name, username };
  }

  /** A number that was not given before. */
  newId(): number {
    return ++this.#lastId;
  }

  /** Opens a chat. */
  open(chat: Chat): Room {
    const room = new Room(chat, this.now);
    this.rooms.set(chat.id, room);
    return room;
  }

  /** The chat of a `chat_id` as the bot wrote it, when the bot may use it. */
  room(chatId: string, need: 'read' | 'write'): Room {
    if (chatId === '') throw badRequest('chat_id is empty');
    const room = chatId.startsWith('@')
      ? [...this.rooms.values()].find(({ chat }) => chat.type !== 'private' && `@${chat.username}` === chatId)
      : this.rooms.get(Number(chatId));
    if (!room) {
      if (this.people.has(Number(chatId))) throw forbidden("bot can't initiate conversation with a user");
      throw badRequest('chat not found');
    }
    room.checkAccess(need);
    return room;
  }

  /** Puts a question to the bot and gives its id. */
  ask(kind: Question['kind']): string {
    const id = String(7_000_000_000_000_000 + this.newId());
    remember(this.#questions, id, { kind, askedAt: this.now(), answered: false, results: [] }, mostKept);
    return id;
  }

  /** Takes the bot's answer to a question; throws when it never was one, is answered already, or too old by now. */
  answer(kind: Question['kind'], id: string, results: readonly InlineResult[] = []): void {
    const question = this.#questions.get(id);
    const open = question?.kind === kind && !question.answered;
    if (!open || this.now() - question.askedAt > limits.answerWithinMs[kind]) {
      throw badRequest('query is too old and response timeout expired or query ID is invalid');
    }
    question.answered = true;
    question.results = results;
  }

  /** The results an inline query was answered with. */
  resultsOf(id: string): readonly InlineResult[] {
    return this.#questions.get(id)?.results ?? [];
  }

  /** Keeps a message that was sent through the bot, by picking an inline result or by answering as a guest. */
  keepInline({ content, keyboard }: InlineResult): InlineMessage {
    const message: InlineMessage = {
      inline_message_id: `inline-${this.newId()}`,
      ...content,
      ...(keyboard && { reply_markup: keyboard }),
    };
    remember(this.inlineMessages, message.inline_message_id, message, mostKept);
    return message;
  }

  /** Sends the updates to a webhook from now on. */
  deliverTo(settings: WebhookSettings): void {
    this.webhook = this.#openWebhook(settings);
    this.webhook.pump();
  }

  /** Ends all waiting. */
  stop(): void {
    this.webhook?.close();
    this.updates.stop();
    this.calls.stop();
  }
}
