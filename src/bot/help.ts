/** `/help`: how to ask, and in groups what the bot can see. */
import { FormattedString } from '@grammyjs/parse-mode';
import { Composer } from 'grammy';
import { mayCollect } from './collect-rights.ts';
import type { BotContext } from './context.ts';
import { reply } from './reply.ts';

export const help = new Composer<BotContext>();

help.command('help', async (ctx) => {
  const { texts } = ctx.verbatim;
  const lines = [texts.help(ctx.me.username)];
  if (ctx.chat.type !== 'private' && !(await seesAll(ctx))) lines.push(texts.helpInGroups);
  if (mayCollect(ctx)) lines.push(texts.collect.help, texts.records.stats.help);
  await reply(ctx, new FormattedString(lines.join('\n\n')));
});

/** Whether the bot gets all messages of the group: without privacy mode, and as an administrator. */
async function seesAll(ctx: BotContext & { readonly chat: { readonly id: number } }): Promise<boolean> {
  if (ctx.me.can_read_all_group_messages) return true;
  try {
    return (await ctx.api.getChatMember(ctx.chat.id, ctx.me.id)).status === 'administrator';
  } catch {
    // Not to know it makes the help one paragraph longer.
    return false;
  }
}
