import type { Update } from 'grammy/types';
import { asText, isFields } from './params.ts';

/** A kind of update: the name of its one field beside the number. */
export type Kind = Exclude<keyof Update, 'update_id'>;

/** An update before the queue has given it a number. */
export type NewUpdate = Omit<Update, 'update_id'> & { update_id?: number };

/** All kinds there are. */
export const kinds: readonly Kind[] = [
  'message', 'edited_message', 'channel_post', 'edited_channel_post', 'business_connection', 'business_message',
  'edited_business_message', 'deleted_business_messages', 'guest_message', 'stopped_message_generation',
  'message_reaction', 'message_reaction_count', 'inline_query', 'chosen_inline_result', 'callback_query',
  'shipping_query', 'pre_checkout_query', 'purchased_paid_media', 'poll', 'poll_answer', 'my_chat_member',
  'chat_member', 'chat_join_request', 'chat_boost', 'removed_chat_boost', 'managed_bot', 'subscription',
];

/** The kinds a bot gets only when it asks for them by name. */
export const kindsOnRequest: readonly Kind[] = ['chat_member', 'message_reaction', 'message_reaction_count'];

/** Seconds an update of a kind waits for the bot before it is forgotten, as the real server has them. */
export const lifeSeconds = (kind: Kind | undefined): number => shortLives[kind ?? 'message'] ?? 86_400;

const shortLives: Readonly<Partial<Record<Kind, number>>> = {
  inline_query: 30,
  callback_query: 150,
  shipping_query: 150,
  pre_checkout_query: 150,
  chosen_inline_result: 600,
};

/** The kind of an update. */
export const kindOf = (update: NewUpdate): Kind | undefined => kinds.find((kind) => update[kind] !== undefined);

/** The line an update stands in: a webhook gets the updates of one line one after another, others meanwhile. */
export function lineOf(update: Update): string {
  const kind = kindOf(update) ?? 'other';
  const content: unknown = kind === 'other' ? undefined : update[kind];
  const idOf = (name: string): unknown => {
    const party = isFields(content) ? content[name] : undefined;
    return isFields(party) ? party['id'] : undefined;
  };
  const chat = idOf('chat');
  if (chat !== undefined) return /message|post/.test(kind) ? `chat ${asText(chat)}` : `${kind} ${asText(chat)}`;
  const user = idOf('from');
  return user === undefined ? `alone ${update.update_id}` : `${kind} ${asText(user)}`;
}
