/**
 * Questions: any text in private; in groups a command, a mention or a reply to the bot, and silence
 * otherwise.
 */
import { FormattedString } from '@grammyjs/parse-mode';
import { Composer } from 'grammy';
import type { BotContext } from './context.ts';
import { questionOf } from './addressed.ts';
import { passagesCard } from './passages.ts';
import { reply } from './reply.ts';

export const question = new Composer<BotContext>();

question.command('ask', (ctx) => {
  const asked = ctx.match.trim();
  return asked !== '' ? answer(ctx, asked) : reply(ctx, new FormattedString(ctx.verbatim.texts.askHowTo));
});

question.on('message', (ctx, next) => {
  const asked = questionOf(ctx.msg, ctx.me);
  return asked === null ? next() : answer(ctx, asked);
});

question.on('message').filter(
  (ctx) => ctx.chat.type === 'private',
  (ctx) => reply(ctx, new FormattedString(ctx.verbatim.texts.notText)),
);

async function answer(ctx: BotContext, asked: string): Promise<void> {
  const { message, keyboard } = await passagesCard(ctx.verbatim, asked, 0);
  await reply(ctx, message, keyboard);
}
