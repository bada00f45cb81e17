/** Greetings, thanks and the like: a short word in return, never passages. They are not remembered, so that no question leans on them. */
import { FormattedString } from '@grammyjs/parse-mode';
import { Composer } from 'grammy';
import { courtesyOf } from '../language/courtesies.ts';
import type { Courtesy } from '../language/courtesies.ts';
import { questionOf } from './addressed.ts';
import type { BotContext } from './context.ts';
import { guidance } from './help.ts';
import { reply } from './reply.ts';
import { introduction } from './welcome.ts';

export const courtesies = new Composer<BotContext>();

courtesies.on('message:text', async (ctx, next) => {
  const said = ctx.hasCommand('ask') ? ctx.match.trim() || null : questionOf(ctx.msg, ctx.me);
  const courtesy = said === null ? null : courtesyOf(said);
  if (courtesy === null) return next();
  await reply(ctx, await returned(ctx, courtesy));
});

/** The word in return for a courtesy. */
export async function returned(ctx: BotContext, courtesy: Courtesy): Promise<FormattedString> {
  if (courtesy === 'introduction') return introduction(ctx);
  return courtesy === 'help' ? guidance(ctx) : new FormattedString(ctx.verbatim.texts.courtesies[courtesy]);
}
