/** The bot: a table of contents. One feature, one file, one Composer. */
import { Bot } from 'grammy';
import type { BotConfig } from 'grammy';
import { textsFor } from '../texts/texts.ts';
import { access } from './access.ts';
import { collect } from './collect.ts';
import type { BotContext, Dependencies } from './context.ts';
import { Conversations } from './conversations.ts';
import { deadButtons } from './dead-buttons.ts';
import { failures } from './failures.ts';
import { help } from './help.ts';
import { inline } from './inline.ts';
import { passages } from './passages.ts';
import { question } from './question.ts';
import { sources } from './sources.ts';
import { welcome } from './welcome.ts';

/** The kinds of updates the bot handles; said to Telegram, which otherwise remembers an older list. */
export const ALLOWED_UPDATES = ['message', 'inline_query', 'callback_query'] as const;

/**
 * The bot, ready to be given updates by `handleUpdate`. Errors of handlers are logged and told to the
 * user; they never leave `handleUpdate`.
 */
export function createBot(token: string, dependencies: Dependencies, config: BotConfig<BotContext> = {}): Bot<BotContext> {
  const bot = new Bot<BotContext>(token, config);
  const conversations = new Conversations();
  const guarded = bot.errorBoundary(failures);
  guarded.use((ctx, next) => {
    ctx.verbatim = { ...dependencies, conversations, texts: textsFor(ctx.from?.language_code) };
    return next();
  });
  guarded.use(access(dependencies.users ?? new Set()), collect, welcome, help, sources, passages, inline, question, deadButtons);
  return bot;
}
