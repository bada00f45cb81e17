/** `/start` with something behind it: a link to a passage, or the way from an inline query into this chat. */
import { FormattedString } from '@grammyjs/parse-mode';
import { Composer } from 'grammy';
import { decodeCitation } from '../render/citation.ts';
import { contextScreen } from './context-view.ts';
import type { BotContext } from './context.ts';
import { answer } from './question.ts';
import { reply, replyTo } from './reply.ts';

/** Payloads of the buttons above inline results: the question that found nothing, or only hello. */
export const PAYLOADS = { unfound: 'inline', hello: 'hello' } as const;

export const deepLink = new Composer<BotContext>();

deepLink.command('start', async (ctx, next) => {
  const { memory, texts } = ctx.verbatim;
  const payload = ctx.match.trim();
  if (payload === PAYLOADS.unfound && ctx.chat.type === 'private') {
    const asked = memory.unfound.get(String(ctx.from?.id));
    if (asked === undefined) return next();
    // The question stands in a message of its own, for the buttons of the answer look for it there.
    await answer(ctx, asked, await replyTo(ctx, ctx.msg.message_id, new FormattedString(asked)), true);
    return;
  }
  const citation = decodeCitation(payload);
  if (citation === null) return next();
  const screen = contextScreen(ctx.verbatim, citation, null, null);
  if (screen === null) await reply(ctx, new FormattedString(texts.passage.gone));
  else await reply(ctx, screen.message, screen.keyboard);
});
