/** The menu of commands as administrators see it in their own chat with the bot. */
import type { Api } from 'grammy';
import type { BotCommand } from 'grammy/types';
import { errorText } from '../log.ts';
import type { Log } from '../log.ts';
import type { People } from '../records/people.ts';
import { LOCALES, textsFor } from '../texts/texts.ts';
import type { Texts } from '../texts/texts.ts';
import { menuOf } from './profile.ts';

/** All commands that an administrator can use. */
function adminMenuOf(texts: Texts): BotCommand[] {
  return [
    ...menuOf(texts),
    { command: 'remove', description: texts.collect.command },
    { command: 'stats', description: texts.records.stats.command },
  ];
}

/** Sets it for each administrator, in the language that they have chosen, else in that of their app. Never rejects: who has not written to the bot yet has no chat with it, which is logged. */
export async function publishAdminCommands(api: Api, admins: Iterable<number>, people: People, log: Log): Promise<void> {
  for (const admin of admins) {
    const chosen = people.language(people.mark(admin));
    try {
      for (const locale of LOCALES) {
        const other = locale === LOCALES[0] ? {} : { language_code: locale };
        await api.setMyCommands(adminMenuOf(textsFor(chosen ?? locale)), { ...other, scope: { type: 'chat', chat_id: admin } });
      }
    } catch (error) {
      log.info('no menu for an administrator: they have to write to the bot first', { admin, error: errorText(error) });
    }
  }
}
