/** Questions that were edited: their answers are edited too. After a restart, when nobody knows them any more, they are answered anew. */
import { Composer, GrammyError } from 'grammy';
import type { Message, UserFromGetMe } from 'grammy/types';
import { isFromPerson, questionOf } from './addressed.ts';
import type { BotContext } from './context.ts';
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
  if (known === undefined) return answer(ctx, asked, number);
  const { message, keyboard } = await passagesCard(ctx.verbatim, { question: asked, after: conversations.before(ctx, number), alone: false }, 0);
  conversations.remember(ctx, number, asked);
  memory.answers.set(key, { question: asked, answer: known.answer });
  try {
    await editAnother(ctx, known.answer, message, keyboard);
  } catch (error) {
    if (!(error instanceof GrammyError) || !NOT_THERE.test(error.description)) throw error;
    await answer(ctx, asked, number);
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
