import { isDeepStrictEqual } from 'node:util';
import type { Chat, InlineKeyboardMarkup, LinkPreviewOptions, Message, MessageEntity } from 'grammy/types';
import { remember } from './bounded.ts';
import { badRequest, forbidden } from './refusal.ts';
import type { TextContent } from './validation/text.ts';

/** Messages kept of one chat. */
const mostMessages = 10_000;

/** How the bot stands in a chat: of a private chat, `kicked` means that the person has blocked it. */
export type Standing = 'member' | 'administrator' | 'left' | 'kicked';

/** A message as a room gets it: its number, its chat and its date are the room's business. */
export type NewMessage = Omit<Partial<Message>, 'message_id' | 'chat' | 'date'>;

/** A chat the bot knows, with its messages as they are now. */
export class Room {
  readonly chat: Chat;
  readonly messages = new Map<number, Message>();
  /** Topics of a forum or of a private chat, by `message_thread_id`. */
  readonly threads = new Set<number>();
  standing: Standing = 'member';
  /** The supergroup this group has become, when it has. */
  upgradedTo: number | undefined;
  readonly #now: () => number;
  #lastId = 0;

  constructor(chat: Chat, now: () => number) {
    this.chat = chat;
    this.#now = now;
  }

  /** Adds a message and gives it its number and its date. */
  post(content: NewMessage): Message {
    const date = Math.floor(this.#now() / 1000);
    const message: Message = { message_id: ++this.#lastId, date, chat: this.chat, ...content };
    if (message.message_thread_id !== undefined) this.threads.add(message.message_thread_id);
    remember(this.messages, message.message_id, message, mostMessages);
    return message;
  }

  /** The message of a number; `what` names it in the refusal: "message to edit not found". */
  find(id: number, what: string): Message {
    const message = this.messages.get(id);
    if (!message) throw badRequest(`${what} not found`);
    return message;
  }

  /** Throws when the bot has no access, in the words of the real server. */
  checkAccess(need: 'read' | 'write'): void {
    const { type } = this.chat;
    if (this.upgradedTo !== undefined) {
      throw badRequest('group chat was upgraded to a supergroup chat', { migrate_to_chat_id: this.upgradedTo });
    }
    if (this.standing === 'kicked') {
      if (type !== 'private') throw forbidden(`bot was kicked from the ${type} chat`);
      if (need === 'write') throw forbidden('bot was blocked by the user');
    }
    if (this.standing === 'left') throw forbidden(`bot is not a member of the ${type} chat`);
  }
}

/** A message that was sent through the bot in a chat it cannot see: an inline result, or an answer as a guest. */
export interface InlineMessage extends Face {
  readonly inline_message_id: string;
}

/** What of a message an edit can change. */
export interface Face {
  readonly text?: string;
  readonly entities?: MessageEntity[];
  readonly link_preview_options?: LinkPreviewOptions;
  readonly reply_markup?: InlineKeyboardMarkup;
}

/**
 * A message after an edit: with the new content, or with its old one when there is none, and with the keyboard of the
 * edit, which goes away when there is none. Throws when nothing would change.
 */
export function edited<T extends Face>(
  message: T,
  content: TextContent | undefined,
  keyboard: InlineKeyboardMarkup | undefined,
): T {
  const { text, entities, link_preview_options, reply_markup, ...rest } = message;
  const before = content ? { text, entities, link_preview_options } : {};
  if (isDeepStrictEqual({ ...clean(before), reply_markup }, { ...content, reply_markup: keyboard })) {
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current ' +
        'content and reply markup of the message',
    );
  }
  const face = content ?? clean({ text, entities, link_preview_options });
  return { ...rest, ...face, ...(keyboard && { reply_markup: keyboard }) } as T; // all that was taken off is on again
}

const clean = (fields: Record<string, unknown>): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
