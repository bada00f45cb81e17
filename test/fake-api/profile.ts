import type { BotCommand } from 'grammy/types';
import { limits } from './limits.ts';
import { integerField, isFields, textField, type Params } from './params.ts';
import { badRequest, within } from './refusal.ts';

const scopes = [
  'default', 'all_private_chats', 'all_group_chats', 'all_chat_administrators', 'chat', 'chat_administrators',
  'chat_member',
];

/** What people see of the bot before they talk to it, per language; '' is the language of everybody else. */
export class Profile {
  readonly #texts = new Map<string, string>();
  readonly #commands = new Map<string, BotCommand[]>();

  /** A text of the profile in a language, or in the default one, or nothing. */
  text(what: string, language: string): string {
    return this.#texts.get(`${what} ${language}`) ?? this.#texts.get(`${what} `) ?? '';
  }

  /** Sets a text of the profile for a language; an empty one takes it away. */
  setText(what: string, language: string, text: string): void {
    if (text === '') this.#texts.delete(`${what} ${language}`);
    else this.#texts.set(`${what} ${language}`, text);
  }

  /** The commands of exactly this scope and language. */
  commands(scope: string, language: string): BotCommand[] {
    return this.#commands.get(`${scope} ${language}`) ?? [];
  }

  /** Sets the commands of a scope and language; none takes the list away. */
  setCommands(scope: string, language: string, commands: BotCommand[]): void {
    if (commands.length === 0) this.#commands.delete(`${scope} ${language}`);
    else this.#commands.set(`${scope} ${language}`, commands);
  }
}

/** Reads `language_code`. */
export function readLanguage(params: Params): string {
  const language = params.text('language_code');
  if (!/^([a-z]{2})?$/.test(language)) throw badRequest('invalid language code specified');
  return language;
}

/** Reads `scope` into a key: "default", "chat -100123". */
export function readScope(params: Params): string {
  const scope = params.json('scope', 'BotCommandScope');
  if (scope === undefined) return 'default';
  return within("can't parse BotCommandScope", () => {
    if (!isFields(scope)) throw badRequest('expected an Object');
    const type = textField(scope, 'type');
    if (!scopes.includes(type)) throw badRequest('Unsupported type specified');
    const parts = [type];
    if (type.startsWith('chat')) parts.push(textField(scope, 'chat_id'));
    if (type === 'chat_member') parts.push(String(integerField(scope, 'user_id')));
    return parts.join(' ');
  });
}

/** Reads `commands`. */
export function readCommands(params: Params): BotCommand[] {
  const value = params.json('commands', 'commands') ?? [];
  if (!Array.isArray(value)) throw badRequest('expected an Array of BotCommand');
  const commands = value.map((item: unknown) =>
    within("can't parse BotCommand", () => {
      if (!isFields(item)) throw badRequest('expected an Object');
      return { command: textField(item, 'command'), description: textField(item, 'description') };
    }),
  );
  if (commands.length > limits.commands) throw badRequest('BOT_COMMANDS_TOO_MUCH');
  for (const { command, description } of commands) {
    if (!/^[a-z0-9_]{1,32}$/.test(command)) throw badRequest('BOT_COMMAND_INVALID');
    if (description === '' || description.length > limits.commandDescriptionUnits) {
      throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
    }
  }
  return commands;
}
