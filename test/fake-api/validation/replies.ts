import type { Message } from 'grammy/types';
import type { Account } from '../account.ts';
import { limits } from '../limits.ts';
import { asText, integerField, isFields, type Params } from '../params.ts';
import { badRequest } from '../refusal.ts';
import type { NewMessage, Room } from '../rooms.ts';
import { readEntities } from './entities.ts';
import { refuseParseMode } from './text.ts';

/** Reads what a message replies to, and gives the fields that a reply has in the sent message. */
export function readReply(account: Account, room: Room, params: Params): NewMessage {
  const legacy = params.integer('reply_to_message_id', 0);
  const value = params.json('reply_parameters', 'reply parameters') ?? (legacy > 0 ? { message_id: legacy } : {});
  if (!isFields(value)) throw badRequest('object expected as reply parameters');
  if (Object.keys(value).length === 0) return {};
  const id = integerField(value, 'message_id');
  const chatId = asText(value['chat_id'] ?? room.chat.id);
  const elsewhere = chatId !== String(room.chat.id);
  const original = (elsewhere ? account.room(chatId, 'read') : room).messages.get(id);
  if (!original) {
    const without = value['allow_sending_without_reply'] ?? params.flag('allow_sending_without_reply');
    if (without === true && !elsewhere) return {};
    throw badRequest('message to be replied not found');
  }
  const quote = readQuote(value, original);
  if (elsewhere) {
    return { ...quote, external_reply: { origin: originOf(original), chat: original.chat, message_id: id } };
  }
  return { ...quote, reply_to_message: withoutReply(original) };
}

/** A message as it stands inside a reply to it: without what it replies to itself. */
export function withoutReply(message: Message): NonNullable<Message['reply_to_message']> {
  const { reply_to_message: _dropped, ...rest } = message;
  return rest as NonNullable<Message['reply_to_message']>;
}

function readQuote(reply: Readonly<Record<string, unknown>>, original: Message): NewMessage {
  const text = reply['quote'] ?? '';
  if (text === '') return {};
  if (typeof text !== 'string') throw badRequest('Field "quote" must be of type String');
  refuseParseMode(reply['quote_parse_mode']);
  const entities = readEntities(text, reply['quote_entities']);
  const source = original.text ?? original.caption ?? '';
  if (text.length > limits.quoteUnits || !source.includes(text)) throw badRequest('QUOTE_TEXT_INVALID');
  const asked = Number(reply['quote_position'] ?? 0);
  const position = source.startsWith(text, asked) ? asked : source.indexOf(text);
  return { quote: { text, position, is_manual: true, ...(entities.length > 0 && { entities }) } };
}

function originOf({ date, from, chat }: Message): NonNullable<Message['external_reply']>['origin'] {
  if (from) return { type: 'user', date, sender_user: from };
  return { type: 'hidden_user', date, sender_user_name: chat.title ?? '' };
}
