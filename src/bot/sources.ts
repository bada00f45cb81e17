/** `/sources`: the articles, a page at a time. */
import { Composer, InlineKeyboard } from 'grammy';
import { decodeButton, encodeButton } from '../render/button-data.ts';
import { sourcesPage } from '../render/sources-page.ts';
import type { SourcesPage } from '../render/sources-page.ts';
import type { Texts } from '../texts/texts.ts';
import type { BotContext } from './context.ts';
import { edit, reply } from './reply.ts';

export const sources = new Composer<BotContext>();

sources.command('sources', (ctx) => {
  const { library, texts } = ctx.verbatim;
  const page = sourcesPage(library.snapshot.articles, 1, texts);
  return reply(ctx, page.message, page.pages > 1 ? turning(page, texts) : undefined);
});

sources.on('callback_query:data', async (ctx, next) => {
  const data = decodeButton(ctx.callbackQuery.data);
  if (data?.kind !== 'sources') return next();
  const { library, texts } = ctx.verbatim;
  const page = sourcesPage(library.snapshot.articles, data.page, texts);
  await edit(ctx, page.message, turning(page, texts));
  await ctx.answerCallbackQuery();
});

function turning({ page, pages }: SourcesPage, texts: Texts): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  if (page > 1) keyboard.text(texts.previousButton, encodeButton({ kind: 'sources', page: page - 1 }));
  if (page < pages) keyboard.text(texts.nextButton, encodeButton({ kind: 'sources', page: page + 1 }));
  return keyboard;
}
