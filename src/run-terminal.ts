/** The bot in the terminal: the same object, without token and network. */
import { createBot } from './bot/bot.ts';
import type { Dependencies } from './bot/context.ts';
import { UserError } from './command.ts';
import { NoInputError, runTerminalChat } from './terminal/chat.ts';
import { TERMINAL_TEXTS } from './terminal/texts.ts';
import { LOCALES, textsFor } from './texts/texts.ts';

/** Who the bot believes to be; Telegram gives a real one by getMe. */
const BOT_INFO = {
  id: 0,
  is_bot: true,
  first_name: 'Verbatim',
  username: 'verbatim_bot',
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: true,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  can_manage_bots: false,
  supports_guest_queries: false,
  supports_join_request_queries: false,
} as const;

/** Chats until the input ends. Throws `UserError` when it ends before anything was asked. */
export async function runTerminal(dependencies: Dependencies): Promise<void> {
  const bot = createBot('local:terminal', dependencies, { botInfo: BOT_INFO });
  const locale = Intl.DateTimeFormat().resolvedOptions().locale.split('-')[0];
  const language = LOCALES.find((known) => known === locale) ?? LOCALES[0];
  try {
    await runTerminalChat(bot, {
      input: process.stdin,
      output: process.stdout,
      language,
      interactive: process.stdin.isTTY && process.stdout.isTTY,
      colours: process.stdout.isTTY && process.stdout.hasColors(),
      texts: TERMINAL_TEXTS[language],
      notice: textsFor(language).tokenHint,
    });
  } catch (error) {
    if (error instanceof NoInputError) throw new UserError(error.message);
    throw error;
  }
}
