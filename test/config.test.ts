import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig, secretsOf } from '../src/config.ts';
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
  webhook: null,
  server: null,
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
    ['SERVER_PORT', '8080', { server: { host: '127.0.0.1', port: 8080 } }],
    ['SERVER_PORT', '', {}],
    ['SERVER_HOST', '0.0.0.0', {}],
    ['BOT_MODE', 'polling', {}],
    ['BOT_WEBHOOK', 'https://bot.example.org/telegram', {}],
    ['BOT_WEBHOOK_SECRET', 's3cret', {}],
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
    ['BOT_ADMINS', TOKEN, /^BOT_ADMINS has "\[secret\]" in it/],
    ['BOT_USERS', '1e3', /^BOT_USERS has "1e3" in it, but must be numeric ids of users/],
    ['BOT_MODE', 'push', /^BOT_MODE is "push", but must be one of polling, webhook: correct it or remove it\.$/],
    ['SERVER_PORT', '0', /^SERVER_PORT is "0", but must be a whole number from 1 to 65535: correct it, or remove it/],
    ['SERVER_PORT', '65536', /^SERVER_PORT is "65536"/],
    ['SERVER_PORT', '80.5', /^SERVER_PORT is "80\.5"/],
    ['SERVER_PORT', '0x50', /^SERVER_PORT is "0x50"/],
    ['SERVER_HOST', 'http://here', /^SERVER_HOST is "http:\/\/here", but must be an address of this machine/],
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

  const WEBHOOK = { BOT_MODE: 'webhook', BOT_WEBHOOK: 'https://bot.example.org/telegram', BOT_WEBHOOK_SECRET: 'a_Secret-1', SERVER_PORT: '8080' };

  it('of a webhook are read together', () => {
    const server = { host: '127.0.0.1', port: 8080 };
    expect(readConfig(WEBHOOK)).toEqual({ ...DEFAULTS, server, webhook: { address: 'https://bot.example.org/telegram', secret: 'a_Secret-1' } });
    expect(readConfig({ ...WEBHOOK, BOT_MODE: 'polling' })).toEqual({ ...DEFAULTS, server });
    expect(secretsOf(readConfig({ ...WEBHOOK, BOT_TOKEN: TOKEN }))).toEqual([TOKEN, 'a_Secret-1']);
  });

  it.each<[what: string, change: Record<string, string>, sentence: RegExp]>([
    ['no secret', { BOT_WEBHOOK_SECRET: '' }, /^BOT_MODE is webhook, but BOT_WEBHOOK_SECRET is not set: make one up .+\.$/],
    ['a secret of other letters', { BOT_WEBHOOK_SECRET: 'pass word!' }, /^BOT_WEBHOOK_SECRET \(its value is not shown\) must be 1 to 256 letters, digits, _ and -: .+\.$/],
    ['too long a secret', { BOT_WEBHOOK_SECRET: 'x'.repeat(257) }, /^BOT_WEBHOOK_SECRET \(its value is not shown\)/],
    ['no address', { BOT_WEBHOOK: '' }, /^BOT_MODE is webhook, but BOT_WEBHOOK is not set: give the https address .+\.$/],
    ['an http address', { BOT_WEBHOOK: 'http://bot.example.org/telegram' }, /^BOT_WEBHOOK is "http:\/\/bot\.example\.org\/telegram", but must be a public https address, .+\.$/],
    ['no address at all', { BOT_WEBHOOK: 'bot.example.org' }, /^BOT_WEBHOOK is "bot\.example\.org", but must be a public https address/],
    ['a password in the address', { BOT_WEBHOOK: 'https://a:b@bot.example.org/t' }, /^BOT_WEBHOOK is/],
    ['a path of its own pages', { BOT_WEBHOOK: 'https://bot.example.org/metrics' }, /^BOT_WEBHOOK is "https:\/\/bot\.example\.org\/metrics", but that path is the bot's own page: .+\.$/],
    ['no port', { SERVER_PORT: '' }, /^BOT_MODE is webhook, but SERVER_PORT is not set: choose the port .+\.$/],
  ])('W2: a webhook with %s ends in one sentence', (_what, change, sentence) => {
    expect(() => readConfig({ ...WEBHOOK, ...change })).toThrow(ConfigError);
    expect(() => readConfig({ ...WEBHOOK, ...change })).toThrow(sentence);
  });

  it.each([`http://bot.example.org/${SECRET}`, `http://bot.example.org/${encodeURIComponent(SECRET)}`, 'http://bot.example.org/a_Secret-1/'])('never show the secret in %j', (address) => {
    const read = (): unknown => readConfig({ ...WEBHOOK, BOT_TOKEN: SECRET, BOT_WEBHOOK: address });
    expect(read).toThrow('[secret]');
    expect(read).not.toThrow(/ZyXwVu|a_Secret-1/);
  });

  it.each(['BOT_MODE', 'LOG_LEVEL', 'BOT_ADMINS', 'BOT_USERS', 'BOT_API_ROOT', 'SERVER_PORT'])('never show a token that stands in %s by mistake', (name) => {
    for (const environment of [{ [name]: SECRET }, { BOT_TOKEN: SECRET, [name]: SECRET.split(':')[1] }, { BOT_TOKEN: SECRET, [name]: encodeURIComponent(SECRET) }]) {
      expect(() => readConfig(environment)).toThrow(ConfigError);
      expect(() => readConfig(environment)).not.toThrow(/ZyXwVu/);
    }
  });

  it('take BOT_TOKEN when its other name is set too', () => {
    expect(readConfig({ BOT_TOKEN: TOKEN, TELEGRAM_BOT_TOKEN: 'old' }).botToken).toBe(TOKEN);
  });
});
