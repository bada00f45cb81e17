/** A passage in its article: opened by a button or a link, a page at a time, with a way back. */
import { FormattedString } from '@grammyjs/parse-mode';
import { Composer, InlineKeyboard } from 'grammy';
import { decodeButton, encodeButton } from '../render/button-data.ts';
import type { Back } from '../render/button-data.ts';
import { quoteCard } from '../render/card.ts';
import type { Citation } from '../render/citation.ts';
import { contextCard } from '../render/context-card.ts';
import { citedQuote, quoteKeyboard } from '../render/inline-results.ts';
import { findCited } from './cited-passage.ts';
import type { BotContext } from './context.ts';
import { addTaking } from './quote-buttons.ts';
import { edit } from './reply.ts';

export const contextView = new Composer<BotContext>();

contextView.on('callback_query:data', async (ctx, next) => {
  const data = decodeButton(ctx.callbackQuery.data);
  if (data?.kind !== 'context' && data?.kind !== 'quote') return next();
  const { texts, library } = ctx.verbatim;
  if (data.kind === 'quote') {
    const found = findCited(library, data.citation.passage);
    if (found === undefined) return sayGone(ctx);
    const quote = citedQuote(found, data.citation.marked);
    const card = quoteCard(quote, texts);
    await edit(ctx, found.exact ? card : FormattedString.join([texts.passage.changed, card], '\n\n'), new InlineKeyboard(quoteKeyboard(quote, ctx.me.username, texts)));
  } else {
    const screen = contextScreen(ctx.verbatim, data.citation, data.from, data.back);
    if (screen === null) return sayGone(ctx);
    await edit(ctx, screen.message, screen.keyboard);
  }
  await ctx.answerCallbackQuery();
});

async function sayGone(ctx: BotContext): Promise<void> {
  await ctx.answerCallbackQuery({ text: ctx.verbatim.texts.passage.gone, show_alert: true });
}

/** A page of a cited passage's article with its buttons; null when the article is gone. */
export function contextScreen(
  { library, texts }: Pick<BotContext['verbatim'], 'library' | 'texts'>,
  citation: Citation,
  from: number | null,
  back: Back,
): { message: FormattedString; keyboard: InlineKeyboard } | null {
  const found = findCited(library, citation.passage);
  if (found === undefined) return null;
  const { message, earlier, later, quotes } = contextCard(found, citation.marked, from, texts);
  const keyboard = new InlineKeyboard();
  // From here on the page counts from the passage that is there now.
  const cited = found.exact ? citation : { passage: citation.passage, marked: null };
  const page = (at: number): string => encodeButton({ kind: 'context', citation: cited, from: at, back });
  if (earlier !== null) keyboard.text(texts.passage.earlierButton, page(earlier));
  if (later !== null) keyboard.text(texts.passage.laterButton, page(later));
  // A message sent inline stands in somebody else's chat: there it is read, not worked with.
  if (quotes && back?.kind !== 'quote') addTaking(keyboard, citedQuote(found, citation.marked), null, texts);
  if (back?.kind === 'quote') keyboard.row().text(texts.passage.backToQuote, encodeButton({ kind: 'quote', citation: cited }));
  if (back?.kind === 'sources') keyboard.row().text(texts.backToSources, encodeButton(back));
  if (back?.kind === 'passages') keyboard.row().text(texts.passage.backToAnswer, encodeButton(back));
  return { message, keyboard };
}
