/**
 * Questions: any text in private; in groups a command, a mention or a reply to the bot, and silence
 * otherwise.
 */
import { FormattedString } from '@grammyjs/parse-mode';
import { Composer } from 'grammy';
import { isFromPerson, questionOf } from './addressed.ts';
import type { BotContext } from './context.ts';
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

/** What people send instead of a question. Anything else, such as "pinned a message", needs no word. */
question
  .on(['message:file', 'message:location', 'message:contact', 'message:poll', 'message:dice'])
  .filter(
    (ctx) => ctx.chat.type === 'private' && isFromPerson(ctx.msg, ctx.me),
    (ctx) => reply(ctx, new FormattedString(ctx.verbatim.texts.notText)),
  );

async function answer(ctx: BotContext, asked: string): Promise<void> {
  const { conversations } = ctx.verbatim;
  const number = ctx.msg?.message_id ?? 0;
  const { message, keyboard } = await passagesCard(
    ctx.verbatim,
    { question: asked, after: conversations.before(ctx, number), alone: false },
    0,
  );
  conversations.remember(ctx, number, asked);
  await reply(ctx, message, keyboard);
}
