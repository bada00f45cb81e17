/** `/sources`: the articles, a page at a time, by day or by publisher; each can be opened. */
import type { FormattedString } from '@grammyjs/parse-mode';
import { Composer } from 'grammy';
import type { InlineKeyboard } from 'grammy';
import { decodeButton, encodeButton } from '../render/button-data.ts';
import type { SourcesOrder } from '../render/button-data.ts';
import { sourcesPage } from '../render/sources-page.ts';
import type { BotContext } from './context.ts';
import { openButtons } from './open-buttons.ts';
import { edit, reply } from './reply.ts';

export const sources = new Composer<BotContext>();

sources.command('sources', (ctx) => {
  const { message, keyboard } = sourcesScreen(ctx.verbatim, 1, 'day');
  return reply(ctx, message, keyboard);
});

sources.on('callback_query:data', async (ctx, next) => {
  const data = decodeButton(ctx.callbackQuery.data);
  if (data?.kind !== 'sources') return next();
  const { message, keyboard } = sourcesScreen(ctx.verbatim, data.page, data.by);
  await edit(ctx, message, keyboard);
  await ctx.answerCallbackQuery();
});

/** A page of the list with its buttons. */
function sourcesScreen({ library, texts }: BotContext['verbatim'], wanted: number, by: SourcesOrder): { message: FormattedString; keyboard: InlineKeyboard } {
  const list = sourcesPage(library.snapshot.articles, wanted, texts, by);
  const { message, page, pages } = list;
  const keyboard = openButtons(list, { kind: 'sources', page, by });
  const turn = (to: number): string => encodeButton({ kind: 'sources', page: to, by });
  if (pages > 1) keyboard.row();
  if (page > 1) keyboard.text(texts.previousButton, turn(page - 1));
  if (page < pages) keyboard.text(texts.nextButton, turn(page + 1));
  if (list.articles.length > 1) {
    const other = by === 'day' ? 'publisher' : 'day';
    keyboard.row().text(by === 'day' ? texts.byPublisherButton : texts.byDayButton, encodeButton({ kind: 'sources', page: 1, by: other }));
  }
  return { message, keyboard };
}
