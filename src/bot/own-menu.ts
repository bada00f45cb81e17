/** The menu of commands in the private chat of somebody who chose a language: Telegram itself knows only that of the app. */
import { errorText } from '../log.ts';
import { LOCALES, textsFor } from '../texts/texts.ts';
import type { Locale } from '../texts/texts.ts';
import { publishAdminCommands } from './collect-menu.ts';
import type { BotContext } from './context.ts';
import { menuOf } from './profile.ts';

/** Sets the menu in the language that somebody has just chosen, or with null as everybody has it. Never rejects: a menu is worth no failure. */
export async function setOwnMenu(ctx: BotContext, locale: Locale | null): Promise<void> {
  if (ctx.chat?.type !== 'private') return;
  const { log, collecting, records } = ctx.verbatim;
  if (ctx.from !== undefined && collecting?.admins.has(ctx.from.id) === true) return publishAdminCommands(ctx.api, [ctx.from.id], records.people, log);
  const scope = { type: 'chat', chat_id: ctx.chat.id } as const;
  try {
    // What is set for the language of the app comes before what is set for all.
    for (const other of LOCALES.map((code) => (code === LOCALES[0] ? {} : { language_code: code }))) {
      if (locale === null) await ctx.api.deleteMyCommands({ ...other, scope });
      else await ctx.api.setMyCommands(menuOf(textsFor(locale)), { ...other, scope });
    }
  } catch (error) {
    log.info('the menu was not set', { update: ctx.update.update_id, error: errorText(error) });
  }
}
