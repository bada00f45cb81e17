/**
 * A typed line → the update that Telegram would deliver for it.
 */
import type { MessageEntity, Update, User } from 'grammy/types';
import type { Content, MessageKey, Messages } from './messages.ts';

/** What a typed line is before anything else is known. */
export type Typed =
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'number'; readonly digits: string }
  /** The last message is to have this text. */
  | { readonly kind: 'edit'; readonly text: string }
  | { readonly kind: 'inline'; readonly query: string };

const EDIT = /^\^\s*(?=\S)(.+)$/su;
const INLINE = /^@(\w*)(?:\s+(.*))?$/su;

/** Reads a trimmed line; `username` is the bot's, for "@username words". */
export function readLine(line: string, username: string): Typed {
  if (/^\d+$/.test(line)) return { kind: 'number', digits: line };
  const [, changed = ''] = EDIT.exec(line) ?? [];
  if (changed !== '') return { kind: 'edit', text: changed };
  const [, name = null, query = ''] = INLINE.exec(line) ?? [];
  const forBot = name === '' || name?.toLowerCase() === username.toLowerCase();
  return forBot ? { kind: 'inline', query } : { kind: 'message', text: line };
}

/** Commands stand at the beginning of a word: "/ask" and "/ask@bot", but not "1/2" nor an address. */
const COMMAND = /(?<![\w/])\/[A-Za-z0-9_]{1,32}(?:@\w+)?(?![\w/@])/g;

/** Telegram cuts longer inline queries (Bot API, InlineQuery.query). */
const LONGEST_INLINE_QUERY = 256;

/** Makes updates with growing numbers, all from one user in one private chat. */
export class Updates {
  readonly #user: User;
  readonly #messages: Messages;
  #numbers = 0;
  #last: number | undefined;

  constructor(user: User, messages: Messages) {
    this.#user = user;
    this.#messages = messages;
  }

  /** A text message, its commands marked. */
  message(text: string): Update {
    const message = this.#messages.add(this.#user, contentOf(text));
    this.#last = message.message_id;
    return { update_id: this.#next(), message };
  }

  /** The last text message with another text; undefined when there is none. */
  edited(text: string): Update | undefined {
    const edited_message = this.#last === undefined ? undefined : this.#messages.edit(this.#last, contentOf(text));
    return edited_message === undefined || edited_message === true ? undefined : { update_id: this.#next(), edited_message };
  }

  /** A pressed button of a message of the chat, or of one sent from an inline result. */
  callback(data: string, key: MessageKey): Update {
    const update_id = this.#next();
    const message = this.#messages.get(key);
    return {
      update_id,
      callback_query: {
        id: `callback-${update_id}`,
        from: this.#user,
        chat_instance: 'terminal',
        data,
        ...(message && { message }),
        ...(typeof key === 'string' && { inline_message_id: key }),
      },
    };
  }

  /**
   * An inline query. It comes from a chat with another person: typed in the chat with the bot, Telegram
   * would deliver the chosen result as a message to the bot as well.
   */
  inlineQuery(query: string, offset: string): Update {
    const update_id = this.#next();
    return {
      update_id,
      inline_query: {
        id: `inline-query-${update_id}`,
        from: this.#user,
        chat_type: 'private',
        query: Array.from(query).slice(0, LONGEST_INLINE_QUERY).join(''),
        offset,
      },
    };
  }

  /** News that a result was sent; Telegram names its message only when that has buttons. */
  chosenResult(result_id: string, query: string, inline_message_id: string | undefined): Update {
    return {
      update_id: this.#next(),
      chosen_inline_result: {
        result_id,
        from: this.#user,
        query,
        ...(inline_message_id !== undefined && { inline_message_id }),
      },
    };
  }

  #next(): number {
    this.#numbers += 1;
    return this.#numbers;
  }
}

/** A text as a message has it. */
function contentOf(text: string): Content {
  const entities = Array.from(
    text.matchAll(COMMAND),
    ({ index, 0: command }): MessageEntity => ({ type: 'bot_command', offset: index, length: command.length }),
  );
  return { text, entities, keyboard: undefined };
}
