/** Where quotas are applied: before everything that costs something. Talk in a group that the bot would not answer is no request. */
import { FormattedString } from '@grammyjs/parse-mode';
import { Composer } from 'grammy';
import { COMMANDS } from '../texts/texts.ts';
import { addressedText } from './addressed.ts';
import type { BotContext } from './context.ts';
import { PAYLOADS } from './deep-link.ts';
import { askedBy } from './edited.ts';
import type { Quotas, Verdict } from './quota.ts';
import { reply } from './reply.ts';

/** Lets through what is within the quotas; without any, everything. */
export function quotaGate(quotas: Quotas | undefined): Composer<BotContext> {
  const gate = new Composer<BotContext>();
  if (quotas === undefined) return gate;
  gate.use(async (ctx, next) => {
    const verdict = verdictOn(ctx, quotas);
    if (verdict === 'answer') return next();
    if (verdict === 'notice') await notify(ctx);
  });
  return gate;
}

function verdictOn(ctx: BotContext, quotas: Quotas): Verdict {
  // Who writes in the name of a chat has the same number as all who do: there the chat itself counts.
  const asker = ctx.msg?.sender_chat !== undefined && !ctx.callbackQuery ? ctx.msg.sender_chat.id : ctx.from?.id;
  if (asker === undefined || ctx.verbatim.collecting?.admins.has(asker) === true) return 'answer';
  // News, to which nothing is answered.
  if (ctx.myChatMember || ctx.chosenInlineResult) return 'answer';
  // A guest has one answer, which must not be a notice.
  if (ctx.guestMessage) return quotas.user.ask(asker) === 'answer' ? 'answer' : 'silence';
  if (ctx.inlineQuery) return quotas.inline.ask(asker);
  const inGroup = ctx.chat !== undefined && ctx.chat.type !== 'private';
  // What people say among themselves, and changes of it, are not the bot's business.
  if ((inGroup || ctx.editedMessage) && !ctx.callbackQuery && !asksBot(ctx)) return 'answer';
  const own = quotas.user.ask(asker);
  if (own === 'silence' || !inGroup) return own;
  const all = quotas.group.ask(ctx.chat.id);
  return all === 'answer' ? own : all;
}

/** Whether a message is one that the bot would answer, in a group or after it was edited. */
function asksBot(ctx: BotContext): boolean {
  if (ctx.editedMessage !== undefined) return askedBy(ctx.editedMessage, ctx.me) !== null;
  return ctx.hasCommand([...COMMANDS]) || (ctx.message !== undefined && addressedText(ctx.message, ctx.me) !== null);
}

async function notify(ctx: BotContext): Promise<void> {
  const { texts } = ctx.verbatim;
  if (ctx.inlineQuery) await ctx.answerInlineQuery([], { is_personal: true, cache_time: 0, button: { text: texts.inlineTooMany, start_parameter: PAYLOADS.hello } });
  else if (ctx.callbackQuery) await ctx.answerCallbackQuery(texts.tooMany);
  else await reply(ctx, new FormattedString(texts.tooMany));
}
