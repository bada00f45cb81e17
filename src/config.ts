/** Settings: the environment and `.env`, read once, by this file alone. */
import { config as loadDotenv } from 'dotenv';
import { LOG_LEVELS, redactor } from './log.ts';
import type { LogLevel } from './log.ts';

/** Where Telegram brings updates to. */
export interface WebhookConfig {
  /** A public https address; its path is the one that the bot's server answers. */
  readonly address: string;
  /** What Telegram sends along to show that it is Telegram: 1 to 256 letters, digits, `_` and `-`. */
  readonly secret: string;
}

/** Where the bot's own server listens. */
export interface ServerConfig {
  readonly host: string;
  readonly port: number;
}

export interface Config {
  readonly botToken: string | null;
  readonly botApiRoot: string;
  readonly corpusDir: string;
  readonly dataDir: string;
  /** User ids of those who may add and remove articles. */
  readonly botAdmins: readonly number[];
  /** User and group ids of those who may ask; empty: everyone. */
  readonly botUsers: readonly number[];
  /** Null: updates are fetched (polling). When set, `server` is set too. */
  readonly webhook: WebhookConfig | null;
  /** For the webhook, the health page and the metrics; null: no server. */
  readonly server: ServerConfig | null;
  readonly logLevel: LogLevel;
}

/** A setting has a value it cannot have. The message names setting, value, what is permitted and what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** What @BotFather gives: a bot's number, a colon, 35 letters or so. */
const TOKEN = /^\d{3,20}:[\w-]{20,100}$/;
const TELEGRAM = 'https://api.telegram.org';
const MODES = ['polling', 'webhook'] as const;
/** As `setWebhook` takes it. */
const WEBHOOK_SECRET = /^[\w-]{1,256}$/;
const LARGEST_PORT = 65_535;
/** The paths of the server's own pages. */
export const OWN_PATHS: ReadonlySet<string> = new Set(['/healthz', '/metrics']);

/** Reads `.env` of the working folder, then the settings. Throws `ConfigError`. */
export function loadConfig(): Config {
  loadDotenv({ quiet: true });
  return readConfig(process.env);
}

/** The settings in an environment. Throws `ConfigError`; a secret in the wrong place is not in its message either. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const get: Settings = (name) => environment[name]?.trim() || null;
  try {
    return readSettings(get);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const redact = redactor([get('BOT_TOKEN') ?? '', get('BOT_WEBHOOK_SECRET') ?? '']);
    throw new ConfigError(redact(error.message));
  }
}

function readSettings(get: Settings): Config {
  const server = readServer(get);
  return {
    botToken: readToken(get('BOT_TOKEN'), get('TELEGRAM_BOT_TOKEN')),
    botApiRoot: readApiRoot(get('BOT_API_ROOT')),
    corpusDir: get('CORPUS_DIR') ?? 'corpus',
    dataDir: get('DATA_DIR') ?? 'data',
    botAdmins: readIds('BOT_ADMINS', get('BOT_ADMINS'), 'user ids, for example 123456789', /^[1-9]\d{0,15}$/),
    botUsers: readIds('BOT_USERS', get('BOT_USERS'), 'ids of users (123456789) and groups (-1001234567890)', /^-?[1-9]\d{0,15}$/),
    webhook: readWebhook(get, server),
    server,
    logLevel: readLogLevel(get('LOG_LEVEL')),
  };
}

/** What must never be seen in any output. */
export function secretsOf({ botToken, webhook }: Config): string[] {
  return [botToken, webhook?.secret].flatMap((secret) => secret ?? []);
}

/** The value of a setting; null when it is not set or empty. */
type Settings = (name: string) => string | null;

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
    throw new ConfigError(`${name} has "${wrong}" in it, but must be numeric ${permitted}, with commas between: correct it (@userinfobot tells an id) or remove it.`);
  }
  return [...new Set(ids.map(Number))];
}

function readServer(get: Settings): ServerConfig | null {
  const value = get('SERVER_PORT');
  const host = get('SERVER_HOST') ?? '127.0.0.1';
  if (/[\s/@]/.test(host)) {
    throw new ConfigError(`SERVER_HOST is "${host}", but must be an address of this machine, such as 127.0.0.1 or 0.0.0.0: correct it or remove it.`);
  }
  if (value === null) return null;
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port < 1 || port > LARGEST_PORT) {
    throw new ConfigError(`SERVER_PORT is "${value}", but must be a whole number from 1 to ${LARGEST_PORT}: correct it, or remove it to run without a server.`);
  }
  return { host, port };
}

function readWebhook(get: Settings, server: ServerConfig | null): WebhookConfig | null {
  const mode = get('BOT_MODE') ?? 'polling';
  if (!MODES.some((known) => known === mode)) {
    throw new ConfigError(`BOT_MODE is "${mode}", but must be one of ${MODES.join(', ')}: correct it or remove it.`);
  }
  if (mode === 'polling') return null;
  const secret = get('BOT_WEBHOOK_SECRET');
  if (secret === null) {
    throw new ConfigError('BOT_MODE is webhook, but BOT_WEBHOOK_SECRET is not set: make one up from 1 to 256 letters, digits, _ and -, for example with: openssl rand -hex 32.');
  }
  if (!WEBHOOK_SECRET.test(secret)) {
    throw new ConfigError('BOT_WEBHOOK_SECRET (its value is not shown) must be 1 to 256 letters, digits, _ and -: make one up, for example with: openssl rand -hex 32.');
  }
  if (server === null) {
    throw new ConfigError('BOT_MODE is webhook, but SERVER_PORT is not set: choose the port that your proxy passes requests on to, for example 8080.');
  }
  return { address: readWebhookAddress(get('BOT_WEBHOOK')), secret };
}

function readWebhookAddress(value: string | null): string {
  if (value === null) {
    throw new ConfigError('BOT_MODE is webhook, but BOT_WEBHOOK is not set: give the https address at which Telegram reaches this bot, for example https://bot.example.org/telegram.');
  }
  const address = URL.canParse(value) ? new URL(value) : null;
  if (address?.protocol !== 'https:' || address.username !== '' || address.password !== '') {
    throw new ConfigError(`BOT_WEBHOOK is "${value}", but must be a public https address, for example https://bot.example.org/telegram: correct it, or set BOT_MODE to polling.`);
  }
  if (OWN_PATHS.has(address.pathname)) {
    throw new ConfigError(`BOT_WEBHOOK is "${value}", but that path is the bot's own page: choose another path, for example /telegram.`);
  }
  return value;
}

function readLogLevel(value: string | null): LogLevel {
  if (value === null) return 'info';
  const level = LOG_LEVELS.find((known) => known === value);
  if (level === undefined) {
    throw new ConfigError(`LOG_LEVEL is "${value}", but must be one of ${LOG_LEVELS.join(', ')}: correct it or remove it.`);
  }
  return level;
}
