/** The answer's passages: the first card, and the buttons for further ones. */
import type { FormattedString } from '@grammyjs/parse-mode';
import { Composer, InlineKeyboard } from 'grammy';
import { answerQuestion } from '../answer/answer-question.ts';
import { decodeButton, encodeButton } from '../render/button-data.ts';
import { answerCard } from '../render/card.ts';
import { questionOf } from './addressed.ts';
import type { BotContext } from './context.ts';
import { edit } from './reply.ts';

/** Passages of a card: what a phone shows without much scrolling. */
const PASSAGES_PER_CARD = 3;

export const passages = new Composer<BotContext>();

passages.on('callback_query:data', async (ctx, next) => {
  const data = decodeButton(ctx.callbackQuery.data);
  if (data?.kind !== 'passages' && data?.kind !== 'alone') return next();
  const question = questionAbove(ctx);
  if (question === null) {
    await ctx.answerCallbackQuery(ctx.verbatim.texts.questionGone);
    return;
  }
  const alone = data.kind === 'alone' || data.alone;
  const after = alone ? [] : ctx.verbatim.conversations.before(ctx, question.message);
  const { message, keyboard } = await passagesCard(ctx.verbatim, { question: question.text, after, alone }, data.kind === 'alone' ? 0 : data.offset);
  await edit(ctx, message, keyboard);
  await ctx.answerCallbackQuery();
});

/** What a card answers. */
export interface Asked {
  readonly question: string;
  /** Earlier questions of the conversation, oldest first. */
  readonly after: readonly string[];
  /** The user wants it taken without what was asked before. */
  readonly alone: boolean;
}

/** The card of a question from its passage number `offset` (from 0) on, with its buttons. */
export async function passagesCard(
  { library, texts }: BotContext['verbatim'],
  { question, after, alone }: Asked,
  offset: number,
): Promise<{ message: FormattedString; keyboard: InlineKeyboard }> {
  const answer = await answerQuestion(library.snapshot.engine, question, { limit: PASSAGES_PER_CARD, offset, after });
  const { message, shown } = answerCard(answer, texts, offset + 1);
  const keyboard = new InlineKeyboard();
  const page = (at: number): string => encodeButton({ kind: 'passages', offset: at, alone });
  if (offset > 0) keyboard.text(texts.previousButton, page(Math.max(0, offset - PASSAGES_PER_CARD)));
  if (answer.more || shown < answer.quotes.length) keyboard.text(texts.moreButton, page(offset + shown));
  if (answer.leaning) keyboard.row().text(texts.aloneButton, encodeButton({ kind: 'alone' }));
  return { message, keyboard };
}

/** The question that the message with the pressed button answers, and its message's number. */
function questionAbove(ctx: BotContext): { message: number; text: string } | null {
  const message = ctx.callbackQuery?.message;
  const question = message !== undefined && 'reply_to_message' in message ? message.reply_to_message : undefined;
  if (question?.text === undefined) return null;
  const command = question.entities?.find(({ type, offset }) => type === 'bot_command' && offset === 0);
  // Here Telegram leaves out what the question itself replied to; the bot has answered it, so it was one.
  const text = command === undefined ? (questionOf(question, ctx.me) ?? question.text.trim()) : question.text.slice(command.length).trim();
  return text === '' ? null : { message: question.message_id, text };
}
