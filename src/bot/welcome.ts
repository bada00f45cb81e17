/** `/start`: what the bot does. */
import { FormattedString } from '@grammyjs/parse-mode';
import { Composer } from 'grammy';
import type { BotContext } from './context.ts';
import { reply } from './reply.ts';

export const welcome = new Composer<BotContext>();

welcome.command('start', (ctx) => {
  const { texts, library } = ctx.verbatim;
  return reply(ctx, new FormattedString(texts.start(library.snapshot.articles.length)));
});
