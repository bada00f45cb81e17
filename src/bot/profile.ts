/** What Telegram shows of the bot before anybody writes to it: commands, name and descriptions, in each language. */
import type { Api } from 'grammy';
import type { BotCommand } from 'grammy/types';
import { COMMANDS, LOCALES, textsFor } from '../texts/texts.ts';
import type { Texts } from '../texts/texts.ts';

/** In groups nobody needs what is pressed once in a private chat. */
const PRIVATE_ONLY: ReadonlySet<string> = new Set(['start']);

/** The commands for everybody, as the menu of a private chat has them. */
export function menuOf(texts: Texts): BotCommand[] {
  return COMMANDS.map((command) => ({ command, description: texts.commands[command] }));
}

/** Sets commands, in private chats and in groups, name and descriptions, for everyone and for each language of the interface. */
export async function publishProfile(api: Api): Promise<void> {
  for (const locale of LOCALES) {
    const texts = textsFor(locale);
    // Without a code: for all users whose language has no entry of its own.
    const other = locale === LOCALES[0] ? {} : { language_code: locale };
    const menu = menuOf(texts);
    await api.setMyCommands(menu, other);
    await api.setMyCommands(menu.filter(({ command }) => !PRIVATE_ONLY.has(command)), { ...other, scope: { type: 'all_group_chats' } });
    await api.setMyDescription(texts.description, other);
    await api.setMyShortDescription(texts.shortDescription, other);
    if (locale !== LOCALES[0]) await publishName(api, texts);
  }
}

/**
 * The name in another language, where the owner has given the bot the project's own and none in that language: a name that
 * somebody chose is not changed. Asked first, for Telegram lets a name be set a few times a day only.
 */
async function publishName(api: Api, { locale, name }: Texts): Promise<void> {
  const project = textsFor(LOCALES[0]).name;
  const [general, own] = [await api.getMyName(), await api.getMyName({ language_code: locale })];
  if (general.name === project && own.name === project) await api.setMyName(name, { language_code: locale });
}
