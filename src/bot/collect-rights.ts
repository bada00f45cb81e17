/** Who may add and remove articles: people named by their number in the settings, themselves, in their own private chat. */
import { FormattedString } from '@grammyjs/parse-mode';
import type { BotContext } from './context.ts';
import { reply } from './reply.ts';

/**
 * Whether the sender of this message, or who pressed this button, may. Nothing else counts: no name, no administrator of
 * a group, nobody in whose name a message appears, whoever wrote what is forwarded, and no bot by which it was sent.
 */
export function mayCollect({ verbatim, message, callbackQuery }: BotContext): boolean {
  const from = callbackQuery?.from ?? message?.from;
  const chat = callbackQuery === undefined ? message?.chat : callbackQuery.message?.chat;
  if (from === undefined || from.is_bot || chat?.type !== 'private' || chat.id !== from.id) return false;
  if (message?.sender_chat !== undefined || message?.via_bot !== undefined) return false;
  return verbatim.collecting?.admins.has(from.id) === true;
}

/** Says politely that only administrators may, in private; once a minute for a kind of attempt, and nothing in groups. */
export async function refuse(ctx: BotContext, kind: 'document' | 'link' | 'command'): Promise<void> {
  const { collecting, texts } = ctx.verbatim;
  if (ctx.chat?.type !== 'private' || ctx.from === undefined || ctx.from.is_bot) return;
  if (collecting?.refuses(ctx.from.id, kind) === true) await reply(ctx, new FormattedString(texts.collect.onlyAdmins));
}
