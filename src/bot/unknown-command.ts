/** Commands that nothing before this handled: no questions. In groups they may be for another bot, and get no word. */
import { FormattedString } from '@grammyjs/parse-mode';
import { Composer } from 'grammy';
import { isFromPerson } from './addressed.ts';
import type { BotContext } from './context.ts';
import { reply } from './reply.ts';

export const unknownCommand = new Composer<BotContext>();

unknownCommand.on('message:entities:bot_command', async (ctx, next) => {
  const opens = ctx.msg.entities.some(({ type, offset }) => type === 'bot_command' && offset === 0);
  // /ask is handled by what follows.
  if (!opens || ctx.hasCommand('ask')) return next();
  if (ctx.chat.type === 'private' && isFromPerson(ctx.msg, ctx.me)) await reply(ctx, new FormattedString(ctx.verbatim.texts.unknownCommand));
});
