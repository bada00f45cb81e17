/**
 * The messages of the chat as Telegram would keep them: numbered, dated, changed in place.
 */
import type { Chat, InlineKeyboardMarkup, Message, MessageEntity, User } from 'grammy/types';

/** What a message says and the buttons under it. */
export interface Content {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  readonly keyboard: InlineKeyboardMarkup | undefined;
}

/** A text message of the one private chat. */
export type ChatMessage = Message.TextMessage & { chat: Chat.PrivateChat; from: User };

/** A message of the chat by its number, or one sent from an inline result by its `inline_message_id`. */
export type MessageKey = number | string;

/** Keeps all messages of one chat. */
export class Messages {
  readonly chat: Chat.PrivateChat;
  readonly #clock: () => number;
  readonly #sent = new Map<number, ChatMessage>();
  readonly #contents = new Map<MessageKey, Content>();
  #numbers = 0;
  #inlineNumbers = 0;

  /** `clock` gives milliseconds since 1970. */
  constructor(chat: Chat.PrivateChat, clock: () => number) {
    this.chat = chat;
    this.#clock = clock;
  }

  /** A new message of the chat, in reply to another one or to none. */
  add(from: User, content: Content, replyTo?: number): ChatMessage {
    this.#numbers += 1;
    const repliedTo = replyTo === undefined ? undefined : this.#sent.get(replyTo);
    const message: ChatMessage = {
      message_id: this.#numbers,
      from,
      chat: this.chat,
      date: this.#now(),
      ...shownPart(content),
      ...(repliedTo && { reply_to_message: withoutReply(repliedTo) }),
    };
    this.#keep(message, content);
    return message;
  }

  /** A new message sent from an inline result; gives its `inline_message_id`. */
  addInline(content: Content): string {
    this.#inlineNumbers += 1;
    const key = `inline-${this.#inlineNumbers}`;
    this.#contents.set(key, content);
    return key;
  }

  /** A message of the chat; undefined for inline ones, of which Telegram tells bots no more than the name. */
  get(key: MessageKey): ChatMessage | undefined {
    return typeof key === 'number' ? this.#sent.get(key) : undefined;
  }

  content(key: MessageKey): Content | undefined {
    return this.#contents.get(key);
  }

  /** Changes a message in place; gives what Telegram answers: the message, or true for an inline one. */
  edit(key: MessageKey, content: Content): (ChatMessage & { edit_date: number }) | true {
    const before = this.get(key);
    if (before === undefined) {
      this.#contents.set(key, content);
      return true;
    }
    const { message_id, from, chat, date, reply_to_message } = before;
    const message = {
      message_id,
      from,
      chat,
      date,
      edit_date: this.#now(),
      ...shownPart(content),
      ...(reply_to_message && { reply_to_message }),
    };
    this.#keep(message, content);
    return message;
  }

  /** Forgets a message; false when there was none. */
  delete(key: MessageKey): boolean {
    if (typeof key === 'number') this.#sent.delete(key);
    return this.#contents.delete(key);
  }

  #keep(message: ChatMessage, content: Content): void {
    this.#sent.set(message.message_id, message);
    this.#contents.set(message.message_id, content);
  }

  #now(): number {
    return Math.floor(this.#clock() / 1000);
  }
}

function shownPart({ text, entities, keyboard }: Content): Pick<ChatMessage, 'text' | 'entities' | 'reply_markup'> {
  return {
    text,
    ...(entities.length > 0 && { entities: [...entities] }),
    ...(keyboard && { reply_markup: keyboard }),
  };
}

/** Telegram tells one step of a chain of replies, never two. */
function withoutReply(message: ChatMessage): NonNullable<ChatMessage['reply_to_message']> {
  const { reply_to_message: _further, ...rest } = message;
  // grammY's type wants the field present and undefined, which JSON cannot carry.
  return rest as NonNullable<ChatMessage['reply_to_message']>;
}
