/** Which messages are questions to the bot, and what they ask. */
import type { Message, UserFromGetMe } from 'grammy/types';

/** The question in a message; null when it is not to the bot, or asks nothing. */
export function questionOf(message: Message, me: UserFromGetMe): string | null {
  return addressedText(message, me) || null;
}

/** What a message says to the bot, '' when that is only its name; null when it is not to the bot. */
export function addressedText(message: Message, me: UserFromGetMe): string | null {
  const { text } = message;
  if (text === undefined || !isFromPerson(message, me)) return null;
  if (message.chat.type === 'private') return text.trim();
  const unmentioned = withoutMention(message, me.username);
  if (unmentioned !== null) return unmentioned;
  return message.reply_to_message?.from?.id === me.id ? text.trim() : null;
}

/**
 * Whether a person wrote it: no bot, and nothing that was sent through this bot. An administrator who stays
 * anonymous writes as a bot of Telegram's, in the name of the group.
 */
export function isFromPerson({ from, sender_chat, chat, via_bot }: Message, me: UserFromGetMe): boolean {
  const isAnonymousAdmin = sender_chat !== undefined && sender_chat.id === chat.id;
  return (from?.is_bot !== true || isAnonymousAdmin) && via_bot?.id !== me.id;
}

/** The text without the mention of the bot; null when it is not mentioned. Mentions in code or links do not count. */
export function withoutMention({ text = '', entities = [] }: Message, username: string): string | null {
  const mention = `@${username}`.toLowerCase();
  const found = entities.find(
    ({ type, offset, length }) => type === 'mention' && text.slice(offset, offset + length).toLowerCase() === mention,
  );
  if (found === undefined) return null;
  const before = text.slice(0, found.offset).trim();
  const after = text.slice(found.offset + found.length).replace(/^[\s,:]+/u, '').trim();
  return `${before} ${after}`.trim();
}
