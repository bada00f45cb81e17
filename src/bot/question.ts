/**
 * Questions: any text in private; in groups a command, a mention or a reply to the bot, and silence
 * otherwise.
 */
import { FormattedString } from '@grammyjs/parse-mode';
import { Composer } from 'grammy';
import { isFromPerson, questionOf } from './addressed.ts';
import type { BotContext } from './context.ts';
import { examplesOf } from './examples.ts';
import { noteAnswer } from './feedback.ts';
import { messageKey } from './memory.ts';
import { passagesCard } from './passages.ts';
import { reply, replyTo } from './reply.ts';

export const question = new Composer<BotContext>();

question.command('ask', async (ctx) => {
  const { library, texts } = ctx.verbatim;
  const asked = ctx.match.trim();
  if (asked !== '') return answer(ctx, asked, ctx.msg.message_id);
  const [example] = await examplesOf(library, texts);
  return reply(ctx, new FormattedString(texts.askHowTo(example)));
});

question.on('message', (ctx, next) => {
  const asked = questionOf(ctx.msg, ctx.me);
  return asked === null ? next() : answer(ctx, asked, ctx.msg.message_id);
});

/** What people send instead of a question; told what the bot reads, but not at every photo. Anything else, such as "pinned a message", needs no word. */
question
  .on(['message:file', 'message:location', 'message:contact', 'message:poll', 'message:dice'])
  .filter(
    (ctx) => ctx.chat.type === 'private' && isFromPerson(ctx.msg, ctx.me),
    async (ctx) => {
      const { memory, texts } = ctx.verbatim;
      const chat = String(ctx.chat.id);
      if (memory.told.get(chat) === true) return;
      memory.told.set(chat, true);
      await reply(ctx, new FormattedString(texts.notText));
    },
  );

/** Answers the question in a message of this chat, in reply to it, and remembers both. `alone`: whatever was asked before it. */
export async function answer(ctx: BotContext, asked: string, number: number, alone = false): Promise<void> {
  const { conversations, memory } = ctx.verbatim;
  const before = conversations.before(ctx, number);
  const began = performance.now();
  conversations.remember(ctx, number, asked);
  const after = alone ? [] : conversations.before(ctx, number);
  const { message, keyboard, answer: given } = await passagesCard(ctx.verbatim, { question: asked, after, alone }, 0);
  noteAnswer(ctx, given, before, performance.now() - began);
  const sent = await replyTo(ctx, number, message, keyboard);
  memory.answers.set(messageKey(ctx.chat?.id ?? 0, number), { question: asked, answer: sent });
}
