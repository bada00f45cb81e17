/** The answer's passages: the first card, and the button for further ones. */
import type { FormattedString } from '@grammyjs/parse-mode';
import { Composer, InlineKeyboard } from 'grammy';
import { answerQuestion } from '../answer/answer-question.ts';
import { decodeButton, encodeButton } from '../render/button-data.ts';
import { answerCard } from '../render/card.ts';
import type { BotContext } from './context.ts';
import { questionOf } from './addressed.ts';
import { edit } from './reply.ts';

/** Passages of a card: what a phone shows without much scrolling. */
const PASSAGES_PER_CARD = 3;

export const passages = new Composer<BotContext>();

passages.on('callback_query:data', async (ctx, next) => {
  const data = decodeButton(ctx.callbackQuery.data);
  if (data?.kind !== 'passages') return next();
  const asked = askedAbove(ctx);
  if (asked === null) {
    await ctx.answerCallbackQuery(ctx.verbatim.texts.questionGone);
    return;
  }
  const { message, keyboard } = await passagesCard(ctx.verbatim, asked, data.offset);
  await edit(ctx, message, keyboard);
  await ctx.answerCallbackQuery();
});

/** The card of a question from its passage number `offset` (from 0) on, with its buttons. */
export async function passagesCard(
  { library, texts }: BotContext['verbatim'],
  asked: string,
  offset: number,
): Promise<{ message: FormattedString; keyboard: InlineKeyboard }> {
  const answer = await answerQuestion(library.snapshot.engine, asked, { limit: PASSAGES_PER_CARD, offset });
  const { message, shown } = answerCard(answer, texts, offset + 1);
  const keyboard = new InlineKeyboard();
  if (offset > 0) {
    keyboard.text(texts.previousButton, encodeButton({ kind: 'passages', offset: Math.max(0, offset - PASSAGES_PER_CARD) }));
  }
  if (answer.more || shown < answer.quotes.length) {
    keyboard.text(texts.moreButton, encodeButton({ kind: 'passages', offset: offset + shown }));
  }
  return { message, keyboard };
}

/** The question that the message with the pressed button answers. */
function askedAbove(ctx: BotContext): string | null {
  const message = ctx.callbackQuery?.message;
  const question = message !== undefined && 'reply_to_message' in message ? message.reply_to_message : undefined;
  if (question?.text === undefined) return null;
  const command = question.entities?.find(({ type, offset }) => type === 'bot_command' && offset === 0);
  if (command !== undefined) return question.text.slice(command.length).trim() || null;
  return questionOf(question, ctx.me);
}
