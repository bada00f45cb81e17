/** The menu of commands as administrators see it in their own chat with the bot. */
import type { Api } from 'grammy';
import { errorText } from '../log.ts';
import type { Log } from '../log.ts';
import { COMMANDS, LOCALES, textsFor } from '../texts/texts.ts';

/** Sets it for each administrator. Never rejects: who has not written to the bot yet has no chat with it, which is logged. */
export async function publishAdminCommands(api: Api, admins: Iterable<number>, log: Log): Promise<void> {
  for (const admin of admins) {
    try {
      for (const locale of LOCALES) {
        const texts = textsFor(locale);
        const other = locale === LOCALES[0] ? {} : { language_code: locale };
        const commands = [
          ...COMMANDS.map((command) => ({ command, description: texts.commands[command] })),
          { command: 'remove', description: texts.collect.command },
        ];
        await api.setMyCommands(commands, { ...other, scope: { type: 'chat', chat_id: admin } });
      }
    } catch (error) {
      log.info('no menu for an administrator: they have to write to the bot first', { admin, error: errorText(error) });
    }
  }
}
