/** `/why` and the button under an answer: the whole truth of its ranking. */
import { Composer } from 'grammy';
import { FormattedString } from '@grammyjs/parse-mode';
import { explainAnswer } from '../answer/explanation.ts';
import { decodeButton } from '../render/button-data.ts';
import { whyCard } from '../render/why.ts';
import type { BotContext } from './context.ts';
import { questionAbove } from './question-above.ts';
import { reply } from './reply.ts';

/** Passages explained: the first, and those that it is compared with. */
const PASSAGES_EXPLAINED = 4;

export const why = new Composer<BotContext>();

why.command('why', (ctx) => {
  const { conversations, texts } = ctx.verbatim;
  const before = conversations.before(ctx, ctx.msg.message_id);
  const given = ctx.match.trim();
  if (given !== '') return explain(ctx, given, before);
  const last = before.at(-1);
  return last === undefined ? reply(ctx, new FormattedString(texts.why.nothingAsked)) : explain(ctx, last, before.slice(0, -1));
});

why.on('callback_query:data', async (ctx, next) => {
  const data = decodeButton(ctx.callbackQuery.data);
  if (data?.kind !== 'why') return next();
  const question = questionAbove(ctx);
  if (question === null) {
    await ctx.answerCallbackQuery(ctx.verbatim.texts.questionGone);
    return;
  }
  await explain(ctx, question.text, data.alone ? [] : ctx.verbatim.conversations.before(ctx, question.message));
  await ctx.answerCallbackQuery();
});

async function explain(ctx: BotContext, question: string, after: readonly string[]): Promise<void> {
  const { library, texts } = ctx.verbatim;
  await reply(ctx, whyCard(await explainAnswer(library.snapshot.engine, question, { limit: PASSAGES_EXPLAINED, after }), texts));
}
