/** When a handler fails: a line in the log, a word to the user, and on to the next update. */
import { GrammyError } from 'grammy';
import type { BotError } from 'grammy';
import { errorText } from '../log.ts';
import type { BotContext } from './context.ts';

/** Too old an inline query or button, an edit that changes nothing, a user who blocked the bot: nobody is waiting. */
const UNWANTED = [/query is too old/, /message is not modified/, /bot was (?:blocked|kicked)/, /user is deactivated/];
/** A group that the bot has left, that has become another one, or that does not let it write. */
const CLOSED = [/bot is not a member/, /group chat was upgraded/, /not enough rights/, /CHAT_WRITE_FORBIDDEN/, /have no rights to send/, /TOPIC_CLOSED/];
const HARMLESS = [...UNWANTED, ...CLOSED];

/** What the intake throws when the bot ends or time is up: it sees to the update itself, see src/intake/turn.ts. */
const OVER = 'TurnOverError';

export async function failures({ error, ctx }: BotError<BotContext>): Promise<void> {
  if (error instanceof Error && error.name === OVER) return;
  const { log } = ctx.verbatim;
  const update = ctx.update.update_id;
  if (error instanceof GrammyError && HARMLESS.some((pattern) => pattern.test(error.description))) {
    log.info('answer not wanted', { update, error: error.description });
    await tell(ctx);
    return;
  }
  log.error('update failed', { update, error: errorText(error) });
  await tell(ctx, ctx.verbatim.texts.somethingFailed);
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
