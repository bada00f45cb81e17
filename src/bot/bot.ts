/** The bot: a table of contents. One feature, one file, one Composer. */
import { Bot } from 'grammy';
import type { BotConfig } from 'grammy';
import { recordsInMemory } from '../records/records.ts';
import { access } from './access.ts';
import { chosen } from './chosen.ts';
import { collect } from './collect.ts';
import { contextView } from './context-view.ts';
import type { BotContext, Dependencies } from './context.ts';
import { Conversations } from './conversations.ts';
import { courtesies } from './courtesies.ts';
import { deadButtons } from './dead-buttons.ts';
import { deepLink } from './deep-link.ts';
import { edited } from './edited.ts';
import { failures } from './failures.ts';
import { feedback } from './feedback.ts';
import { forget } from './forget.ts';
import { groups } from './groups.ts';
import { guest } from './guest.ts';
import { help } from './help.ts';
import { inline } from './inline.ts';
import { language, textsOf } from './language.ts';
import { latest } from './latest.ts';
import { measured } from './measured.ts';
import { createMemory } from './memory.ts';
import { passages } from './passages.ts';
import { pointing } from './pointing.ts';
import { question } from './question.ts';
import { quotaGate } from './quota-gate.ts';
import { sources } from './sources.ts';
import { stats } from './stats.ts';
import { unknownCommand } from './unknown-command.ts';
import { welcome } from './welcome.ts';
import { why } from './why.ts';

/** The kinds of updates the bot handles; said to Telegram, which otherwise remembers an older list. */
export const ALLOWED_UPDATES = ['message', 'edited_message', 'inline_query', 'chosen_inline_result', 'callback_query', 'my_chat_member', 'guest_message'] as const;

/**
 * The bot, ready to be given updates by `handleUpdate`. Errors of handlers are logged and told to the
 * user; they never leave `handleUpdate`.
 */
export function createBot(token: string, dependencies: Dependencies, config: BotConfig<BotContext> = {}): Bot<BotContext> {
  const bot = new Bot<BotContext>(token, config);
  const conversations = new Conversations();
  const memory = createMemory();
  const records = dependencies.records ?? recordsInMemory();
  const guarded = bot.errorBoundary(failures);
  const today = dependencies.today ?? ((): string => new Date().toISOString().slice(0, 'YYYY-MM-DD'.length));
  guarded.use((ctx, next) => {
    ctx.verbatim = { ...dependencies, records, conversations, memory, texts: textsOf(ctx, records), today };
    return next();
  });
  guarded.use(
    measured, access(dependencies.users ?? new Set()), quotaGate(dependencies.quotas), groups, collect, stats,
    deepLink, welcome, help, language, forget, latest, sources, contextView, passages, why, feedback,
    inline, chosen, guest, edited, pointing, unknownCommand, courtesies, question, deadButtons,
  );
  return bot;
}
