/**
 * Access: nothing that a bot wrote is answered, so that no two bots talk to each other for ever. And a bot whose folder
 * is not public answers only the people and groups of BOT_USERS, and its administrators. Everyone else gets one sentence
 * in private, silence in groups, and an empty list inline.
 */
import { Composer } from 'grammy';
import { isFromPerson } from './addressed.ts';
import type { BotContext } from './context.ts';

/** Strangers told lately; beyond these somebody may be told twice. */
const MOST_TOLD = 1000;

/** Ids of users and groups that may ask; empty: everyone. */
export function access(users: ReadonlySet<number>): Composer<BotContext> {
  const gate = new Composer<BotContext>();
  /** Supergroups that groups of BOT_USERS have become since the start. */
  const moved = new Set<number>();

  // Telegram itself says so, in whosever name.
  gate.on('message:migrate_to_chat_id', (ctx, next) => {
    const { id: from } = ctx.chat;
    const to = ctx.message.migrate_to_chat_id;
    if (users.has(from) && !moved.has(to)) {
      moved.add(to);
      ctx.verbatim.log.warn('a group of BOT_USERS has become a supergroup, which has another id: name that one there', { from, to });
    }
    return next();
  });
  gate.use(async (ctx, next) => {
    const message = ctx.message ?? ctx.editedMessage;
    if (message === undefined || isFromPerson(message, ctx.me)) await next();
  });
  if (users.size === 0) return gate;
  const told = new Set<number>();

  gate.use(async (ctx, next) => {
    const { texts, collecting } = ctx.verbatim;
    const user = ctx.from?.id ?? 0;
    if (users.has(user) || users.has(ctx.chat?.id ?? 0) || moved.has(ctx.chat?.id ?? 0) || collecting?.admins.has(user) === true) return next();
    if (ctx.inlineQuery) await ctx.answerInlineQuery([], { is_personal: true });
    else if (ctx.callbackQuery) await ctx.answerCallbackQuery(texts.notForYou);
    else if (ctx.message?.chat.type === 'private' && !told.has(user)) {
      if (told.size >= MOST_TOLD) told.clear();
      told.add(user);
      await ctx.reply(texts.notForYou);
    }
  });
  return gate;
}
