/** `/help`: how to ask, and in groups what the bot can see. */
import { FormattedString } from '@grammyjs/parse-mode';
import { Composer } from 'grammy';
import { mayCollect } from './collect-rights.ts';
import type { BotContext } from './context.ts';
import { reply } from './reply.ts';

export const help = new Composer<BotContext>();

help.command('help', async (ctx) => reply(ctx, await guidance(ctx)));

/** How to ask, for whoever asks for help in this chat. */
export async function guidance(ctx: BotContext): Promise<FormattedString> {
  const { texts } = ctx.verbatim;
  const lines = [texts.help(ctx.me.username)];
  if (ctx.chat !== undefined && ctx.chat.type !== 'private' && !(await seesAll(ctx, ctx.chat.id))) lines.push(texts.helpInGroups);
  if (mayCollect(ctx)) lines.push(texts.collect.help, texts.records.stats.help);
  return new FormattedString(lines.join('\n\n'));
}

/** Whether the bot gets all messages of a group: without privacy mode, and as an administrator. */
async function seesAll(ctx: BotContext, chat: number): Promise<boolean> {
  if (ctx.me.can_read_all_group_messages) return true;
  try {
    return (await ctx.api.getChatMember(chat, ctx.me.id)).status === 'administrator';
  } catch {
    // Not to know it makes the help one paragraph longer.
    return false;
  }
}
