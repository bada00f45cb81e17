/** What a message says of where its content comes from. */
import type { Message } from 'grammy/types';
import type { Post } from '../collect/post.ts';

/** A forwarded message as a post; null when it has no text. People are no publishers: only channels and groups are named. */
export function postOf({ text, caption, forward_origin: origin }: Message): Post | null {
  const content = text ?? caption ?? '';
  if (content.trim() === '' || origin === undefined) return null;
  const { date } = origin;
  if (origin.type === 'chat') return { text: content, date, url: null, publisher: titleOf(origin.sender_chat) };
  if (origin.type !== 'channel') return { text: content, date, url: null, publisher: null };
  const { chat, message_id } = origin;
  const url = 'username' in chat && chat.username !== undefined ? `https://t.me/${chat.username}/${message_id}` : null;
  return { text: content, date, url, publisher: titleOf(chat) };
}

function titleOf(chat: object): string | null {
  return 'title' in chat && typeof chat.title === 'string' ? chat.title : null;
}

/** The link that a message consists of; null when there is anything else in it. */
export function linkIn({ text = '' }: Message): string | null {
  const link = text.trim();
  return /^[a-z][a-z\d+.-]{1,15}:\/\/\S+$/iu.test(link) ? link : null;
}
