/** When a handler fails: a line in the log, a word to the user, and on to the next update. */
import { GrammyError } from 'grammy';
import type { BotError } from 'grammy';
import { errorText } from '../log.ts';
import { textsFor } from '../texts/texts.ts';
import type { BotContext } from './context.ts';

/** Too old an inline query or button, an edit that changes nothing, a user who blocked the bot: nobody is waiting. */
const HARMLESS = [/query is too old/, /message is not modified/, /bot was (?:blocked|kicked)/, /user is deactivated/];

export async function failures({ error, ctx }: BotError<BotContext>): Promise<void> {
  const { log } = ctx.verbatim;
  const update = ctx.update.update_id;
  if (error instanceof GrammyError && HARMLESS.some((pattern) => pattern.test(error.description))) {
    log.info('answer not wanted', { update, error: error.description });
    return;
  }
  log.error('update failed', { update, error: errorText(error) });
  const { somethingFailed } = textsFor(ctx.from?.language_code);
  try {
    if (ctx.callbackQuery) await ctx.answerCallbackQuery(somethingFailed);
    else if (ctx.chat?.type === 'private') await ctx.reply(somethingFailed);
  } catch (second) {
    // The way to the user is broken too: the log has to do.
    log.warn('failure not told', { update, error: errorText(second) });
  }
}
