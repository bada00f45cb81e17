/** Groups: a greeting when the bot comes in, and nothing kept of those that it leaves or that shut it out. */
import { FormattedString } from '@grammyjs/parse-mode';
import { Composer } from 'grammy';
import type { ChatMember } from 'grammy/types';
import type { BotContext } from './context.ts';
import { reply } from './reply.ts';

const OUTSIDE: ReadonlySet<ChatMember['status']> = new Set(['left', 'kicked']);

export const groups = new Composer<BotContext>();

groups.on('my_chat_member', async (ctx) => {
  const { conversations, texts, log } = ctx.verbatim;
  const { chat, old_chat_member: before, new_chat_member: now } = ctx.myChatMember;
  if (OUTSIDE.has(now.status)) {
    conversations.forgetChat(chat.id);
    log.info(chat.type === 'private' ? 'blocked by a user' : 'removed from a group', { update: ctx.update.update_id });
    return;
  }
  const cameIn = OUTSIDE.has(before.status) && (chat.type === 'group' || chat.type === 'supergroup');
  // Restricted members may not be allowed to write.
  if (!cameIn || now.status === 'restricted') return;
  // An administrator gets all messages, whatever the privacy mode.
  const sees = ctx.me.can_read_all_group_messages || now.status === 'administrator';
  const lines = [texts.greeting(ctx.me.username), ...(sees ? [] : [texts.helpInGroups])];
  await reply(ctx, new FormattedString(lines.join('\n\n')));
});
