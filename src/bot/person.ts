/** Who is behind an update, for what is remembered of people. */
import type { Context } from 'grammy';

/** The number of whoever acts: the user, or the chat in whose name an administrator writes; 0 when nobody does. */
export function personOf(ctx: Context): number {
  // All who stay anonymous share one user of Telegram's.
  const inName = ctx.callbackQuery === undefined ? ctx.msg?.sender_chat : undefined;
  return inName?.id ?? ctx.from?.id ?? 0;
}
