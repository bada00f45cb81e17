/** `/latest`: the newest articles with their dates; each can be opened. */
import { Composer } from 'grammy';
import { latestList } from '../render/sources-page.ts';
import type { BotContext } from './context.ts';
import { openButtons } from './open-buttons.ts';
import { reply } from './reply.ts';

export const latest = new Composer<BotContext>();

latest.command('latest', (ctx) => {
  const { library, texts } = ctx.verbatim;
  const list = latestList(library.snapshot.articles, texts);
  // From an article the way back leads to the list of all, which begins with the newest too.
  return reply(ctx, list.message, openButtons(list, { kind: 'sources', page: 1, by: 'day' }));
});
