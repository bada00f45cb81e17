/** Greetings, thanks and the like: a short word in return, never passages. They are not remembered, so that no question leans on them. */
import { FormattedString } from '@grammyjs/parse-mode';
import { Composer } from 'grammy';
import { courtesyOf } from '../language/courtesies.ts';
import { questionOf } from './addressed.ts';
import type { BotContext } from './context.ts';
import { reply } from './reply.ts';

export const courtesies = new Composer<BotContext>();

courtesies.on('message:text', async (ctx, next) => {
  const said = ctx.hasCommand('ask') ? ctx.match.trim() || null : questionOf(ctx.msg, ctx.me);
  const courtesy = said === null ? null : courtesyOf(said);
  if (courtesy === null) return next();
  const { texts, library } = ctx.verbatim;
  const returned = courtesy === 'introduction' ? texts.start(library.snapshot.articles.length) : texts.courtesies[courtesy];
  await reply(ctx, new FormattedString(returned));
});
