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
    await tell(ctx);
    return;
  }
  log.error('update failed', { update, error: errorText(error) });
  await tell(ctx, textsFor(ctx.from?.language_code).somethingFailed);
}

/** Ends the waiting at a pressed button, with a word or without; in private the word alone is sent. */
async function tell(ctx: BotContext, word?: string): Promise<void> {
  try {
    if (ctx.callbackQuery) await ctx.answerCallbackQuery(word);
    else if (word !== undefined && ctx.chat?.type === 'private') await ctx.reply(word);
  } catch (second) {
    // The way to the user is broken too: the log has to do.
    ctx.verbatim.log.warn('failure not told', { update: ctx.update.update_id, error: errorText(second) });
  }
}
