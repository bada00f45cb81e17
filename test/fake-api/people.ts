import type {
  CallbackQuery, Chat, ChatMember, ChosenInlineResult, Document, InlineQuery, Message, ReactionType, User,
} from 'grammy/types';
import type { Account } from './account.ts';
import { limits } from './limits.ts';
import type { Face, NewMessage, Room, Standing } from './rooms.ts';
import { spotEntities } from './typed.ts';
import type { NewUpdate } from './kinds.ts';
import { withoutReply } from './validation/replies.ts';

/** What a person's message can have beside its text: a reply, a quote, a topic, entities of its own. */
export type Extra = Omit<NewMessage, 'reply_to_message'> & { readonly reply_to_message?: Message };

/** An inline result that was picked: what the bot hears of it, and what the chat shows. */
export type PickedResult = ChosenInlineResult & Face;

/** Where somebody types an inline query, and from which result on. */
export interface Typing {
  readonly offset?: string;
  readonly chatType?: NonNullable<InlineQuery['chat_type']>;
}

type ReceivedMessage = NonNullable<NewUpdate['message']>;
type ReceivedEdit = NonNullable<NewUpdate['edited_message']>;

/** Somebody who talks to the bot. Everything done here reaches the bot as Telegram would deliver it. */
export class Person {
  readonly user: User;
  readonly #account: Account;

  constructor(user: User, account: Account) {
    this.user = user;
    this.#account = account;
  }

  /** The person's number, which is also that of the private chat. */
  get id(): number {
    return this.user.id;
  }

  /** Sends a text; commands, mentions, links and hashtags in it are marked as Telegram marks them. */
  says(chat: Chat, text: string, extra: Extra = {}): Message.TextMessage {
    if (text.length > limits.textUnits) throw new Error(`nobody can send ${text.length} characters in one message`);
    const entities = spotEntities(text);
    const message = this.#post(chat, { text, ...(entities.length > 0 && { entities }), ...extra });
    return message as Message.TextMessage; // it has the text it was given
  }

  /** Sends a file that was made with `telegram.file`. */
  sends(chat: Chat, document: Document, extra: Extra = {}): Message.DocumentMessage {
    return this.#post(chat, { document, ...extra }) as Message.DocumentMessage; // it has the document it was given
  }

  /** Changes the text of an own message. */
  edits(message: Message, text: string): Message.TextMessage {
    const { entities: _old, ...rest } = message;
    const entities = spotEntities(text);
    const edit_date = Math.floor(this.#account.now() / 1000);
    const next = { ...rest, text, edit_date, ...(entities.length > 0 && { entities }) };
    const room = this.#room(message.chat);
    room.messages.set(message.message_id, next);
    if (this.#reachesBot(room, next)) this.#account.updates.add({ edited_message: next as ReceivedEdit });
    return next;
  }

  /**
   * Presses the button with these `callback_data`, or with this text on it, under a message or under what was picked
   * inline. Throws when there is no such button, neither now nor in the message as it was.
   */
  presses(message: Message | PickedResult, button: string): CallbackQuery {
    const inChat = 'message_id' in message;
    const now = inChat ? this.#now(message) : this.#account.inlineMessages.get(message.inline_message_id ?? '');
    const buttons = [now, message].flatMap((version) => version?.reply_markup?.inline_keyboard.flat() ?? []);
    const data = buttons.flatMap((one) =>
      'callback_data' in one && (one.callback_data === button || one.text === button) ? [one.callback_data] : [],
    )[0];
    if (data === undefined) {
      const there = buttons.map((one) => `"${one.text}"${'callback_data' in one ? ` (${one.callback_data})` : ''}`);
      throw new Error(`no button "${button}" to press; the message has ${there.join(', ') || 'none'}`);
    }
    const callback_query = {
      id: this.#account.ask('callback'),
      from: this.user,
      chat_instance: String(inChat ? message.chat.id : message.inline_message_id),
      data,
      ...(inChat ? { message: this.#now(message) ?? message } : { inline_message_id: message.inline_message_id ?? '' }),
    };
    this.#account.updates.add({ callback_query });
    return callback_query;
  }

  /** Types after the bot's name in any chat; `offset` asks for the next page of an answer. */
  types(query: string, { offset = '', chatType = 'sender' }: Typing = {}): InlineQuery {
    const { length } = query;
    if (length > limits.inlineQueryUnits) throw new Error(`nobody can type ${length} characters into an inline query`);
    const id = this.#account.ask('inline');
    const inline_query: InlineQuery = { id, from: this.user, query, offset, chat_type: chatType };
    this.#account.updates.add({ inline_query });
    return inline_query;
  }

  /** Picks a result of an answered inline query. What is sent can be edited and pressed when it has a keyboard. */
  picks(query: InlineQuery, resultId: string): PickedResult {
    const results = this.#account.resultsOf(query.id);
    const result = results.find(({ id }) => id === resultId);
    if (!result) {
      const there = results.map(({ id }) => id).join(', ') || 'none';
      throw new Error(`no result "${resultId}" to pick; there are ${there}`);
    }
    const { inline_message_id, ...face } = this.#account.keepInline(result);
    const chosen_inline_result: ChosenInlineResult = {
      result_id: resultId,
      from: this.user,
      query: query.query,
      ...(result.keyboard && { inline_message_id }), // without a keyboard Telegram tells no id
    };
    this.#account.updates.add({ chosen_inline_result });
    return { ...chosen_inline_result, ...face };
  }

  /** Mentions the bot in a chat it is not in, so that it may answer once as a guest. */
  summons(chat: Chat, text: string): ReceivedMessage {
    const guest_query_id = this.#account.ask('guest');
    const date = Math.floor(this.#account.now() / 1000);
    const content = { chat, date, from: this.user, text, entities: spotEntities(text), guest_query_id };
    const guest_message = { message_id: this.#account.newId(), ...content } as ReceivedMessage; // a chat of people
    this.#account.updates.add({ guest_message });
    return guest_message;
  }

  /** Sets a reaction, or takes it away. The bot hears of it only when it asked for `message_reaction`. */
  reacts(message: Message, emoji?: (ReactionType & { type: 'emoji' })['emoji']): void {
    const { chat, message_id } = message;
    const date = Math.floor(this.#account.now() / 1000);
    const new_reaction: ReactionType[] = emoji ? [{ type: 'emoji', emoji }] : [];
    const change = { chat, message_id, user: this.user, date, old_reaction: [], new_reaction };
    this.#account.updates.add({ message_reaction: change });
  }

  /** Blocks the bot in the private chat. */
  blocks(): void {
    this.#moveBot(this.#room({ id: this.id }), 'kicked');
  }

  /** Lets the bot write again. */
  unblocks(): void {
    this.#moveBot(this.#room({ id: this.id }), 'member');
  }

  /** Adds the bot to a group that it has left or was thrown out of. */
  adds(group: Chat): void {
    const room = this.#room(group);
    this.#moveBot(room, 'member');
    this.#post(room.chat, { new_chat_members: [this.#account.user] });
  }

  /** Throws the bot out of a group. */
  removes(group: Chat): void {
    this.#moveBot(this.#room(group), 'kicked');
  }

  #post(chat: Chat, { reply_to_message: original, ...content }: Extra): Message {
    const room = this.#room(chat);
    const reply = original && { reply_to_message: withoutReply(original) };
    const message = room.post({ from: this.user, ...content, ...reply });
    if (this.#reachesBot(room, message)) this.#account.updates.add({ message: message as ReceivedMessage });
    return message;
  }

  #room({ id }: Pick<Chat, 'id'>): Room {
    const room = this.#account.rooms.get(id);
    if (!room) throw new Error(`the bot knows no chat ${id}; make it with telegram.privateChat or telegram.group`);
    return room;
  }

  #now({ chat, message_id }: Message): Message | undefined {
    return this.#account.rooms.get(chat.id)?.messages.get(message_id);
  }

  /** In a group, a bot with privacy mode gets what is meant for it: commands, mentions, replies, service messages. */
  #reachesBot(room: Room, message: Message): boolean {
    if (room.standing === 'left' || room.standing === 'kicked') return false;
    const { info } = this.#account;
    if (room.chat.type === 'private' || room.standing === 'administrator') return true;
    if (info.can_read_all_group_messages) return true;
    if (message.reply_to_message?.from?.id === info.id) return true;
    const text = message.text ?? message.caption;
    if (text === undefined) return message.document === undefined;
    return (message.entities ?? message.caption_entities ?? []).some(({ type, offset, length }) => {
      const [, to = info.username] = text.slice(offset, offset + length).split('@');
      return (type === 'bot_command' || type === 'mention') && to.toLowerCase() === info.username.toLowerCase();
    });
  }

  #moveBot(room: Room, to: Standing): void {
    const [from, user] = [room.standing, this.#account.user];
    room.standing = to;
    const member = (status: Standing): ChatMember =>
      ({ status, user, ...(status === 'kicked' && { until_date: 0 }) }) as ChatMember; // rights are not modelled
    const date = Math.floor(this.#account.now() / 1000);
    const change = { old_chat_member: member(from), new_chat_member: member(to) };
    this.#account.updates.add({ my_chat_member: { chat: room.chat, from: this.user, date, ...change } });
  }
}
