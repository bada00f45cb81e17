/** Settings: the environment and `.env`, read once, by this file alone. */
import { config as loadDotenv } from 'dotenv';
import { LOG_LEVELS } from './log.ts';
import type { LogLevel } from './log.ts';

export interface Config {
  readonly botToken: string | null;
  readonly botApiRoot: string;
  readonly corpusDir: string;
  readonly dataDir: string;
  /** User ids of those who may add and remove articles. */
  readonly botAdmins: readonly number[];
  /** User and group ids of those who may ask; empty: everyone. */
  readonly botUsers: readonly number[];
  readonly logLevel: LogLevel;
}


/** A setting has a value it cannot have. The message names setting, value, what is permitted and what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** What @BotFather gives: a bot's number, a colon, 35 letters or so. */
const TOKEN = /^\d{3,20}:[\w-]{20,100}$/;
const TELEGRAM = 'https://api.telegram.org';

/** Reads `.env` of the working folder, then the settings. Throws `ConfigError`. */
export function loadConfig(): Config {
  loadDotenv({ quiet: true });
  return readConfig(process.env);
}

/** The settings in an environment. Throws `ConfigError`. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const get = (name: string): string | null => environment[name]?.trim() || null;
  return {
    botToken: readToken(get('BOT_TOKEN'), get('TELEGRAM_BOT_TOKEN')),
    botApiRoot: readApiRoot(get('BOT_API_ROOT')),
    corpusDir: get('CORPUS_DIR') ?? 'corpus',
    dataDir: get('DATA_DIR') ?? 'data',
    botAdmins: readIds('BOT_ADMINS', get('BOT_ADMINS'), 'user ids, for example 123456789', /^[1-9]\d{0,15}$/),
    botUsers: readIds('BOT_USERS', get('BOT_USERS'), 'ids of users (123456789) and groups (-1001234567890)', /^-?[1-9]\d{0,15}$/),
    logLevel: readLogLevel(get('LOG_LEVEL')),
  };
}

function readToken(token: string | null, misnamed: string | null): string | null {
  if (token === null && misnamed !== null) {
    throw new ConfigError('TELEGRAM_BOT_TOKEN is set, but Verbatim reads BOT_TOKEN: rename the setting.');
  }
  if (token !== null && !TOKEN.test(token)) {
    throw new ConfigError(
      'BOT_TOKEN does not look like a token (its value is not shown): copy it again from @BotFather, it looks like 123456789:AbC… with 35 letters after the colon.',
    );
  }
  return token;
}

function readApiRoot(value: string | null): string {
  if (value === null) return TELEGRAM;
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new ConfigError(`BOT_API_ROOT is "${value}", but must be an http or https address: correct it, or remove it to use Telegram's own server.`);
  }
  return value.replace(/\/+$/, '');
}

/** Numbers with commas or spaces between; names will not do, for they change hands. */
function readIds(name: string, value: string | null, permitted: string, id: RegExp): number[] {
  const ids = (value ?? '').split(/[\s,;]+/).filter((one) => one !== '');
  const wrong = ids.find((one) => !id.test(one) || !Number.isSafeInteger(Number(one)));
  if (wrong !== undefined) {
    // A token in the wrong place stays a secret.
    const shown = wrong.includes(':') ? 'something' : `"${wrong}"`;
    throw new ConfigError(`${name} has ${shown} in it, but must be numeric ${permitted}, with commas between: correct it (@userinfobot tells an id) or remove it.`);
  }
  return [...new Set(ids.map(Number))];
}

function readLogLevel(value: string | null): LogLevel {
  if (value === null) return 'info';
  const level = LOG_LEVELS.find((known) => known === value);
  if (level === undefined) {
    throw new ConfigError(`LOG_LEVEL is "${value}", but must be one of ${LOG_LEVELS.join(', ')}: correct it or remove it.`);
  }
  return level;
}
