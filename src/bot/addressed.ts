/** Which messages are questions to the bot, and what they ask. */
import type { Message, UserFromGetMe } from 'grammy/types';

/** The question in a message; null when it is not to the bot, or asks nothing. */
export function questionOf(message: Message, me: UserFromGetMe): string | null {
  const { text } = message;
  if (text === undefined || message.from?.is_bot === true || message.via_bot?.id === me.id) return null;
  if (message.chat.type === 'private') return text.trim();
  const unmentioned = withoutMention(message, me.username);
  if (unmentioned !== null) return unmentioned || null;
  return message.reply_to_message?.from?.id === me.id ? text.trim() : null;
}

/** The text without the mention of the bot; null when it is not mentioned. Mentions in code or links do not count. */
function withoutMention({ text = '', entities = [] }: Message, username: string): string | null {
  const mention = `@${username}`.toLowerCase();
  const found = entities.find(
    ({ type, offset, length }) => type === 'mention' && text.slice(offset, offset + length).toLowerCase() === mention,
  );
  if (found === undefined) return null;
  const before = text.slice(0, found.offset).trim();
  const after = text.slice(found.offset + found.length).replace(/^[\s,:]+/u, '').trim();
  return `${before} ${after}`.trim();
}
