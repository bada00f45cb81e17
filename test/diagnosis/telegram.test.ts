import type { WebhookInfo } from 'grammy/types';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { checkTelegram, checkWebhook } from '../../src/diagnosis/telegram.ts';
import { startFakeTelegram } from '../fake-api/telegram.ts';
import { rawCall } from '../fake-api/raw-call.ts';

const ADDRESS = 'https://bot.example.org/telegram';
const WANTED = { address: ADDRESS, secret: 'a-secret-that-is-long-enough' };
const NOW = Date.parse('2026-11-22T12:00:00Z');
const info = (change: Partial<WebhookInfo>): WebhookInfo => ({ url: '', has_custom_certificate: false, pending_update_count: 0, ...change });

describe('the webhook', () => {
  it.each<[what: string, change: Partial<WebhookInfo>, wanted: typeof WANTED | null, findings: string[]]>([
    ['none, for polling', {}, null, ['good No webhook is set, as it should be for polling.']],
    ['one, for polling', { url: ADDRESS }, null, ['worth A webhook is set: polling removes it at the next start.']],
    ['the right one', { url: ADDRESS }, WANTED, ['good The webhook is set to BOT_WEBHOOK.']],
    ['none yet', {}, WANTED, ['worth The webhook is not set yet: the next start sets it to BOT_WEBHOOK.']],
    ['another', { url: 'https://old.example.org/' }, WANTED, ['worth The webhook is set to another address: the next start sets it to BOT_WEBHOOK.']],
    ['a short secret', { url: ADDRESS }, { ...WANTED, secret: 'short' }, ['good The webhook is set to BOT_WEBHOOK.', 'worth BOT_WEBHOOK_SECRET is short and can be guessed: make one up with openssl rand -hex 32.']],
    ['a fresh trouble', { url: ADDRESS, last_error_date: NOW / 1000 - 300, last_error_message: 'Connection refused' }, WANTED, ['good The webhook is set to BOT_WEBHOOK.', 'worth Telegram could not bring updates 5 minutes ago (Connection refused): check that BOT_WEBHOOK leads to SERVER_HOST and SERVER_PORT.']],
    ['an old trouble', { url: ADDRESS, last_error_date: NOW / 1000 - 7200, last_error_message: 'Connection refused' }, WANTED, ['good The webhook is set to BOT_WEBHOOK.']],
    ['a crowd', { pending_update_count: 500 }, null, ['good No webhook is set, as it should be for polling.', 'worth 500 updates wait at Telegram: is the bot running?']],
  ])('%s', (_what, change, wanted, findings) => {
    expect(checkWebhook(info(change), wanted, NOW).map(({ mark, text }) => `${mark} ${text}`)).toEqual(findings);
  });
});

describe('against Telegram', () => {
  it.each<[what: string, bot: object, sentence: string]>([
    ['inline mode on', { supports_inline_queries: true }, 'Inline mode is on.'],
    ['inline mode off', { supports_inline_queries: false }, 'Inline mode is off: @BotFather → /setinline.'],
    ['privacy off', { can_read_all_group_messages: true }, 'In groups the bot sees all messages.'],
    ['privacy on', {}, 'In groups the bot sees commands, replies and mentions (@BotFather → /setprivacy; then add the bot again).'],
  ])('%s is told', async (_what, botInfo, sentence) => {
    const telegram = await startFakeTelegram({ botInfo });
    onTestFinished(() => telegram.stop());
    const findings = await checkTelegram(readConfig({ BOT_TOKEN: telegram.token, BOT_API_ROOT: telegram.root }));
    expect(findings.map(({ text }) => text)).toContain(sentence);
    expect(findings.filter(({ mark }) => mark === 'bad')).toEqual([]);
  });

  it('a webhook that is set is told, a token that is unknown, and a server that is away', async () => {
    const telegram = await startFakeTelegram({ webhookVia: 'http://127.0.0.1:9' });
    onTestFinished(() => telegram.stop());
    await rawCall(telegram, 'setWebhook', { url: ADDRESS });
    const settings = { BOT_TOKEN: telegram.token, BOT_API_ROOT: telegram.root };
    expect((await checkTelegram(readConfig(settings))).map(({ text }) => text)).toContain('A webhook is set: polling removes it at the next start.');
    const unknown = await checkTelegram(readConfig({ ...settings, BOT_TOKEN: '999:AAUnknownUnknownUnknownUnknownUnknown1' }));
    expect(unknown).toEqual([{ mark: 'bad', text: 'Telegram does not know this BOT_TOKEN: copy it again from @BotFather.' }]);
    await telegram.away();
    const [away] = await checkTelegram(readConfig(settings));
    expect(away).toMatchObject({ mark: 'bad', text: expect.stringMatching(/^Telegram cannot be reached at .+: check the network and BOT_API_ROOT\.$/) as string });
    expect(away?.text).not.toContain(telegram.token.split(':')[1]);
  });
});
