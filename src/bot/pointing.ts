/** Asking about what one points at: "source?" in reply to anybody's message, or to a part of it. In groups addressed to the bot. */
import { FormattedString } from '@grammyjs/parse-mode';
import { Composer } from 'grammy';
import { asksForSource, isPointing } from '../language/pointing.ts';
import { wordsOf } from '../language/tokens.ts';
import { addressedText } from './addressed.ts';
import type { BotContext } from './context.ts';
import { passagesCard } from './passages.ts';
import { pointedQuestion, pointedText } from './pointed.ts';
import { reply } from './reply.ts';

export const pointing = new Composer<BotContext>();

pointing.on('message:text', async (ctx, next) => {
  const said = ctx.hasCommand('ask') ? ctx.match.trim() : addressedText(ctx.msg, ctx.me);
  const pointed = pointedText(ctx.msg, ctx.me);
  const { conversations, texts } = ctx.verbatim;
  if (said === null || !isPointing(said)) return next();
  if (pointed === null) {
    // "When?" leans on the conversation; "source?" is about nothing there, for every answer names its sources.
    if (!asksForSource(wordsOf(said))) return next();
    await reply(ctx, new FormattedString(texts.pointHowTo));
    return;
  }
  if (pointed === '') {
    await reply(ctx, new FormattedString(texts.nothingToPointAt));
    return;
  }
  const question = pointedQuestion(said, pointed);
  const { message, keyboard } = await passagesCard(ctx.verbatim, { question, after: [], alone: true, pointed: true }, 0);
  // "And who signed it?" leans on it.
  conversations.remember(ctx, ctx.msg.message_id, question);
  await reply(ctx, message, keyboard);
});
