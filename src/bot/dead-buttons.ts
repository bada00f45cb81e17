/** Buttons of other times, which no feature knows: answered, so that they do not spin on. */
import { Composer } from 'grammy';
import type { BotContext } from './context.ts';

export const deadButtons = new Composer<BotContext>();

deadButtons.on('callback_query', (ctx) => ctx.answerCallbackQuery(ctx.verbatim.texts.questionGone));
