/** `/help`: how to ask, and in groups what the bot can see. */
import { FormattedString } from '@grammyjs/parse-mode';
import { Composer } from 'grammy';
import { mayCollect } from './collect-rights.ts';
import type { BotContext } from './context.ts';
import { reply } from './reply.ts';

export const help = new Composer<BotContext>();

help.command('help', (ctx) => {
  const { texts } = ctx.verbatim;
  const lines = [texts.help(ctx.me.username)];
  if (ctx.chat.type !== 'private' && !ctx.me.can_read_all_group_messages) lines.push(texts.helpInGroups);
  if (mayCollect(ctx)) lines.push(texts.collect.help);
  return reply(ctx, new FormattedString(lines.join('\n\n')));
});
