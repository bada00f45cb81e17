import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';
import type { Config } from '../src/config.ts';

const TOKEN = '123456789:AbCdEfGhIjKlMnOpQrStUvWxYz012345678';
/** None of its parts stands in any message as an example. */
const SECRET = '987654321:ZyXwVuTsRqPoNmLkJiHgFeDcBa098765432';

const DEFAULTS: Config = {
  botToken: null,
  botApiRoot: 'https://api.telegram.org',
  corpusDir: 'corpus',
  dataDir: 'data',
  botAdmins: [],
  botUsers: [],
  logLevel: 'info',
};

describe('settings', () => {
  it('all have defaults', () => {
    expect(readConfig({})).toEqual(DEFAULTS);
  });

  it.each<[name: string, value: string, read: Partial<Config>]>([
    ['BOT_TOKEN', TOKEN, { botToken: TOKEN }],
    ['BOT_TOKEN', ` ${TOKEN}\n`, { botToken: TOKEN }],
    ['BOT_TOKEN', '', { botToken: null }],
    ['BOT_TOKEN', '  ', { botToken: null }],
    ['BOT_TOKEN', '100:abcdefghijklmnopqrst', { botToken: '100:abcdefghijklmnopqrst' }],
    ['BOT_API_ROOT', 'http://127.0.0.1:8081', { botApiRoot: 'http://127.0.0.1:8081' }],
    ['BOT_API_ROOT', 'https://bots.example.org/api//', { botApiRoot: 'https://bots.example.org/api' }],
    ['BOT_API_ROOT', '', {}],
    ['CORPUS_DIR', 'articles', { corpusDir: 'articles' }],
    ['CORPUS_DIR', ' /srv/my articles ', { corpusDir: '/srv/my articles' }],
    ['CORPUS_DIR', '', {}],
    ['DATA_DIR', '/var/lib/verbatim', { dataDir: '/var/lib/verbatim' }],
    ['BOT_ADMINS', '1001', { botAdmins: [1001] }],
    ['BOT_ADMINS', ' 1001, 1002;1003  1001,', { botAdmins: [1001, 1002, 1003] }],
    ['BOT_ADMINS', ' , ', {}],
    ['BOT_USERS', '1001,-1001234567890', { botUsers: [1001, -1_001_234_567_890] }],
    ['LOG_LEVEL', 'debug', { logLevel: 'debug' }],
    ['LOG_LEVEL', 'warn', { logLevel: 'warn' }],
    ['LOG_LEVEL', 'error', { logLevel: 'error' }],
    ['LOG_LEVEL', ' ', {}],
    ['UNHEARD_OF', 'x', {}],
  ])('%s=%j is read', (name, value, read) => {
    expect(readConfig({ [name]: value })).toEqual({ ...DEFAULTS, ...read });
  });

  it.each<[name: string, value: string, sentence: RegExp]>([
    ['BOT_TOKEN', 'hunter2-my-secret', /^BOT_TOKEN does not look like a token \(its value is not shown\): copy it again from @BotFather, .+\.$/],
    ['BOT_TOKEN', `bot${TOKEN}`, /^BOT_TOKEN does not look like a token/],
    ['BOT_TOKEN', `"${TOKEN}"`, /^BOT_TOKEN does not look like a token/],
    ['BOT_TOKEN', `${TOKEN} ${TOKEN}`, /^BOT_TOKEN does not look like a token/],
    ['BOT_TOKEN', '123456789:short', /^BOT_TOKEN does not look like a token/],
    ['TELEGRAM_BOT_TOKEN', TOKEN, /^TELEGRAM_BOT_TOKEN is set, but Verbatim reads BOT_TOKEN: rename the setting\.$/],
    ['BOT_API_ROOT', 'bots.example.org', /^BOT_API_ROOT is "bots\.example\.org", but must be an http or https address: correct it, or remove it/],
    ['BOT_API_ROOT', 'ftp://bots.example.org', /^BOT_API_ROOT is "ftp:\/\/bots\.example\.org", but must be an http or https address/],
    ['BOT_ADMINS', '@anna', /^BOT_ADMINS has "@anna" in it, but must be numeric user ids, .+: correct it .+ or remove it\.$/],
    ['BOT_ADMINS', '1001,-1001234567890', /^BOT_ADMINS has "-1001234567890" in it/],
    ['BOT_ADMINS', '0', /^BOT_ADMINS has "0"/],
    ['BOT_ADMINS', '١', /^BOT_ADMINS has/],
    ['BOT_ADMINS', '9999999999999999', /^BOT_ADMINS has/],
    ['BOT_ADMINS', TOKEN, /^BOT_ADMINS has something in it/],
    ['BOT_USERS', '1e3', /^BOT_USERS has "1e3" in it, but must be numeric ids of users/],
    ['LOG_LEVEL', 'verbose', /^LOG_LEVEL is "verbose", but must be one of debug, info, warn, error: correct it or remove it\.$/],
    ['LOG_LEVEL', 'INFO', /^LOG_LEVEL is "INFO", but must be one of/],
  ])('%s=%j ends in one sentence', (name, value, sentence) => {
    expect(() => readConfig({ [name]: value })).toThrow(ConfigError);
    expect(() => readConfig({ [name]: value })).toThrow(sentence);
  });

  it.each(['hunter2-my-secret', `x${SECRET}`, '987654321:short', `${SECRET}\u00A0!`, '1:🙂'])('never show the token %j', (token) => {
    const { message } = (() => {
      try {
        return readConfig({ BOT_TOKEN: token }) as unknown as Error;
      } catch (error) {
        return error as Error;
      }
    })();
    for (const part of [token, ...token.split(':').filter((piece) => piece.length > 4)]) expect(message).not.toContain(part);
  });

  it('take BOT_TOKEN when its other name is set too', () => {
    expect(readConfig({ BOT_TOKEN: TOKEN, TELEGRAM_BOT_TOKEN: 'old' }).botToken).toBe(TOKEN);
  });
});
