import type { Message } from 'grammy/types';
import type { Account } from '../account.ts';
import type { Handlers } from '../methods.ts';
import { isFields, textField, type Params } from '../params.ts';
import { badRequest, within } from '../refusal.ts';
import { edited, type Room } from '../rooms.ts';
import { readKeyboard } from '../validation/keyboards.ts';
import { readReply } from '../validation/replies.ts';
import { readText, type TextContent } from '../validation/text.ts';

const actions = [
  'typing', 'upload_photo', 'record_video', 'upload_video', 'record_voice', 'upload_voice', 'upload_document',
  'choose_sticker', 'find_location', 'record_video_note', 'upload_video_note',
];

/** How long a bot can delete a message in a chat. */
const deletableSeconds = 48 * 60 * 60;

/** Messages: sending, changing, reacting. */
export const messageMethods = {
  sendMessage: (account, params) => {
    const content = readContent(params);
    const keyboard = readKeyboard(params.json('reply_markup', 'reply keyboard markup'), 'any');
    const room = account.room(params.text('chat_id'), 'write');
    const thread = readThread(room, params);
    const reply = readReply(account, room, params);
    account.flood.count(room.chat);
    return room.post({
      from: account.user,
      ...thread,
      ...reply,
      ...content,
      ...(keyboard && { reply_markup: keyboard }),
      ...(params.flag('protect_content') && { has_protected_content: true }),
      ...(params.text('message_effect_id') !== '' && { effect_id: params.text('message_effect_id') }),
    }) as Message.TextMessage; // the content has a text
  },

  editMessageText: (account, params) => change(account, params, readContent(params, 'MESSAGE_TOO_LONG')),

  editMessageReplyMarkup: (account, params) => change(account, params, undefined),

  deleteMessage: (account, params) => {
    if (params.text('chat_id') === '') throw badRequest('chat identifier is not specified');
    if (params.integer('message_id', 0) === 0) throw badRequest('message identifier is not specified');
    const room = account.room(params.text('chat_id'), 'write');
    const message = room.find(params.integer('message_id', 0), 'message to delete');
    const own = message.from?.id === account.info.id;
    const mayDelete = own || room.chat.type === 'private' || room.standing === 'administrator';
    const tooOld = account.now() / 1000 - message.date > deletableSeconds;
    if (!mayDelete || tooOld) throw badRequest("message can't be deleted for everyone");
    room.messages.delete(message.message_id);
    return true;
  },

  setMessageReaction: (account, params) => {
    const reaction = params.json('reaction', 'reaction types') ?? [];
    if (!Array.isArray(reaction)) throw badRequest('expected an Array of ReactionType');
    for (const type of reaction as unknown[]) within("can't parse ReactionType", () => checkReaction(type));
    const room = account.room(params.text('chat_id'), 'write');
    room.find(params.integer('message_id', 0), 'message to react');
    if (reaction.length > 1) throw badRequest('REACTIONS_TOO_MANY');
    return true;
  },

  sendChatAction: (account, params) => {
    if (!actions.includes(params.text('action').toLowerCase())) throw badRequest('wrong parameter action in request');
    readThread(account.room(params.text('chat_id'), 'write'), params);
    return true;
  },
} satisfies Handlers;

function readContent(params: Params, tooLong?: string): TextContent {
  const raw = {
    text: params.text('text'),
    parseMode: params.text('parse_mode'),
    entities: params.json('entities', 'entities'),
    preview: params.json('link_preview_options', 'link preview options'),
  };
  return readText(raw, tooLong);
}

function readThread(room: Room, params: Params): Partial<Message> {
  const thread = params.integer('message_thread_id', 0);
  if (thread === 0) return {};
  if (room.threads.has(thread)) return { message_thread_id: thread, is_topic_message: true };
  if (room.chat.is_forum || room.chat.type === 'private') throw badRequest('message thread not found');
  return {}; // elsewhere the real server ignores the parameter
}

type EditedText = Message.TextMessage & { edit_date: number };

/** Changes a message of a chat, or one that was sent in inline mode. */
function change(account: Account, params: Params, content: TextContent | undefined): EditedText | true {
  const keyboard = readKeyboard(params.json('reply_markup', 'reply keyboard markup'), 'inline');
  const id = params.integer('message_id', 0);
  if (params.text('chat_id') === '' && id === 0) {
    const inlineId = params.text('inline_message_id');
    if (inlineId === '') throw badRequest('message identifier is not specified');
    const message = account.inlineMessages.get(inlineId);
    if (!message) throw badRequest('MESSAGE_ID_INVALID');
    account.inlineMessages.set(inlineId, edited(message, content, keyboard));
    return true;
  }
  const room = account.room(params.text('chat_id'), 'write');
  const message = room.find(id, 'message to edit');
  if (message.from?.id !== account.info.id) throw badRequest("message can't be edited");
  const next = { ...edited(message, content, keyboard), edit_date: Math.floor(account.now() / 1000) };
  room.messages.set(id, next);
  return next as EditedText; // the fake's bots send nothing but texts
}

function checkReaction(type: unknown): void {
  if (!isFields(type)) throw badRequest('expected an Object');
  const kind = textField(type, 'type');
  if (kind !== 'emoji' && kind !== 'custom_emoji') throw badRequest('invalid reaction type specified');
  textField(type, kind === 'emoji' ? 'emoji' : 'custom_emoji_id');
}
