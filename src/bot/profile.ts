/** What Telegram shows of the bot before anybody writes to it: commands and descriptions, in each language. */
import type { Api } from 'grammy';
import { COMMANDS, LOCALES, textsFor } from '../texts/texts.ts';

/** Sets commands and descriptions, for everyone and for each language of the interface. */
export async function publishProfile(api: Api): Promise<void> {
  for (const locale of LOCALES) {
    const texts = textsFor(locale);
    // Without a code: for all users whose language has no entry of its own.
    const other = locale === LOCALES[0] ? {} : { language_code: locale };
    const commands = COMMANDS.map((command) => ({ command, description: texts.commands[command] }));
    await api.setMyCommands(commands, other);
    await api.setMyDescription(texts.description, other);
    await api.setMyShortDescription(texts.shortDescription, other);
  }
}
