/** Questions that were edited: their answers are edited too, also where they have become a thank-you. After a restart, when nobody knows them any more, they are answered anew. */
import { Composer, GrammyError, InlineKeyboard } from 'grammy';
import type { Message, UserFromGetMe } from 'grammy/types';
import { courtesyOf } from '../language/courtesies.ts';
import { isFromPerson, questionOf } from './addressed.ts';
import type { BotContext } from './context.ts';
import { returned } from './courtesies.ts';
import { messageKey } from './memory.ts';
import { passagesCard } from './passages.ts';
import { answer } from './question.ts';
import { editAnother } from './reply.ts';

/** The answer was deleted meanwhile, or is too old. */
const NOT_THERE = /message to edit not found|message can't be edited/;

export const edited = new Composer<BotContext>();

edited.on('edited_message:text', async (ctx, next) => {
  const asked = askedBy(ctx.editedMessage, ctx.me);
  if (asked === null) return next();
  const { conversations, memory } = ctx.verbatim;
  const number = ctx.editedMessage.message_id;
  const key = messageKey(ctx.chat.id, number);
  const known = memory.answers.get(key);
  // Telegram reports other changes too, such as those of a preview.
  if (known?.question === asked) return;
  const courtesy = courtesyOf(asked);
  if (known === undefined) return courtesy === null ? answer(ctx, asked, number) : undefined;
  const { message, keyboard } =
    courtesy === null
      ? await passagesCard(ctx.verbatim, { question: asked, after: conversations.before(ctx, number), alone: false }, 0)
      : { message: await returned(ctx, courtesy), keyboard: new InlineKeyboard() };
  if (courtesy === null) conversations.remember(ctx, number, asked);
  else conversations.drop(ctx, number);
  memory.answers.set(key, { question: asked, answer: known.answer });
  try {
    await editAnother(ctx, known.answer, message, keyboard);
  } catch (error) {
    if (!(error instanceof GrammyError) || !NOT_THERE.test(error.description)) throw error;
    if (courtesy === null) await answer(ctx, asked, number);
  }
});

/** The question in a message as it is now, asked by /ask or otherwise; null for other commands and what is no question. */
export function askedBy(message: Message, me: UserFromGetMe): string | null {
  const { text = '', entities } = message;
  const command = entities?.find(({ type, offset }) => type === 'bot_command' && offset === 0);
  if (command === undefined) return questionOf(message, me) || null;
  if (!isFromPerson(message, me)) return null;
  const [name, bot = me.username] = text.slice(1, command.length).split('@');
  if (name !== 'ask' || bot.toLowerCase() !== me.username.toLowerCase()) return null;
  return text.slice(command.length).trim() || null;
}
