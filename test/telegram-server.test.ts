/** The whole program with its server, over real HTTP: webhook, health page, metrics. Needs `npm run build`. */
import { createServer } from 'node:http';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { ALLOWED_UPDATES } from '../src/bot/bot.ts';
import { textsFor } from '../src/texts/texts.ts';
import { SEED_FOLDER } from './articles.ts';
import { startFakeTelegram } from './fake-api/telegram.ts';
import type { FakeTelegram } from './fake-api/telegram.ts';
import { folderOf } from './folders.ts';
import { ask, freePort } from './intake/requests.ts';
import { ROOT, run, start } from './processes.ts';
import type { Child } from './processes.ts';

const MAIN = path.join(ROOT, 'dist/main.js');
/** Room for a start on a busy machine. */
const SLOWLY = 10_000;
const ADDRESS = 'https://bot.example.org/telegram';
const SECRET = 'the_Secret-of-this-test';
/** How often each hostile request is sent. */
const COUNT = 1000;
const MEGABYTE = 1_000_000;

let telegram: FakeTelegram;
let port: number;

beforeEach(async () => {
  port = await freePort();
  telegram = await startFakeTelegram({ webhookVia: `http://127.0.0.1:${port}`, webhookSecondMs: 50 });
  return () => telegram.stop();
});

function settings(change: Readonly<Record<string, string>> = {}): Record<string, string> {
  return { BOT_TOKEN: telegram.token, BOT_API_ROOT: telegram.root, CORPUS_DIR: SEED_FOLDER, SERVER_PORT: String(port), ...change };
}

const WEBHOOK = { BOT_MODE: 'webhook', BOT_WEBHOOK: ADDRESS, BOT_WEBHOOK_SECRET: SECRET };

/** A bot behind a webhook that Telegram knows. */
async function startWebhookBot(change: Readonly<Record<string, string>> = {}): Promise<Child> {
  const child = await start([MAIN], { env: settings({ ...WEBHOOK, ...change }) });
  await telegram.next('setWebhook', {}, SLOWLY);
  onTestFinished(() => expect(telegram.refusals.map(({ method, refusal }) => `${method}: ${refusal?.description ?? ''}`)).toEqual([]));
  return child;
}

async function health(): Promise<{ status: number; page: Record<string, unknown> }> {
  const { status, body } = await ask(port, { path: '/healthz' });
  return { status, page: JSON.parse(body) as Record<string, unknown> };
}

/** A value of the metrics page. */
async function metric(name: string): Promise<number> {
  const { body } = await ask(port, { path: '/metrics' });
  return Number(body.split('\n').find((line) => line.startsWith(`${name} `))?.slice(name.length + 1));
}

describe('behind a webhook', () => {
  it('the bot tells Telegram address, secret and kinds, answers what comes, and ends orderly', async () => {
    const anna = telegram.user({ language_code: 'en' });
    const chat = telegram.privateChat(anna);
    anna.says(chat, 'when will it be signed?');
    const child = await startWebhookBot();
    expect((await telegram.next('sendMessage', { chat_id: anna.id }, SLOWLY)).params.text).toContain('could be signed on May 8 in Moscow');
    const [set] = telegram.calls.filter(({ method }) => method === 'setWebhook');
    expect(set?.params).toMatchObject({ url: ADDRESS, secret_token: SECRET, allowed_updates: ALLOWED_UPDATES, drop_pending_updates: false });
    const boris = telegram.user({ language_code: 'ru' });
    const query = boris.types('когда подпишут соглашение');
    await telegram.next('answerInlineQuery', { inline_query_id: query.id }, SLOWLY);
    await telegram.drained(SLOWLY);
    expect(await health()).toMatchObject({ status: 200, page: { status: 'ok', mode: 'webhook', lastPoll: null, articles: 2 } });
    expect(telegram.calls.filter(({ method }) => method === 'getUpdates' || method === 'deleteWebhook')).toEqual([]);
    const { status, error, out } = await child.end('SIGTERM');
    expect({ status, out }).toEqual({ status: 0, out: '' });
    expect(error).toContain('"stopped"');
    for (const secret of [SECRET, telegram.token.split(':')[1] ?? '']) expect(error).not.toContain(secret);
  });

  it('what comes while the bot is away is answered after the next start, each once, and what it keeps is its own alone', async () => {
    const anna = telegram.user();
    const chat = telegram.privateChat(anna);
    const data = path.join(await folderOf(), 'data');
    const first = await startWebhookBot({ DATA_DIR: data });
    await first.end('SIGTERM');
    for (let number = 0; number < 5; number += 1) anna.says(chat, `/help ${number}`);
    await startWebhookBot({ DATA_DIR: data });
    await telegram.drained(SLOWLY);
    const kept = await readdir(data, { recursive: true });
    expect(kept.length).toBeGreaterThan(2);
    for (const file of ['', ...kept]) expect([file, (await stat(path.join(data, file))).mode & 0o077]).toEqual([file, 0]);
    await expect.poll(() => telegram.sent(chat).length, { timeout: SLOWLY }).toBe(5);
  });

  it('W1: thousands of hostile requests are handled by nobody, and take no memory', async () => {
    await startWebhookBot();
    await expect.poll(async () => (await health()).status, { timeout: SLOWLY }).toBe(200);
    const hostile = [
      { method: 'POST', path: '/telegram', body: '{"update_id":1}' },
      { method: 'POST', path: '/telegram', headers: { 'x-telegram-bot-api-secret-token': 'wrong' }, body: '{"update_id":1}' },
      { method: 'POST', path: '/other', body: '{"update_id":1}' },
      { method: 'POST', path: '/telegram', headers: { 'x-telegram-bot-api-secret-token': SECRET }, body: '{"update_id"' },
    ];
    const send = async (count: number): Promise<Set<number>> => {
      const statuses = new Set<number>();
      for (let sent = 0; sent < count; sent += 20) for (const { status } of await Promise.all(Array.from({ length: 20 }, (_, number) => ask(port, hostile[number % hostile.length])))) statuses.add(status);
      return statuses;
    };
    const megabyte = Buffer.alloc(MEGABYTE, 'a');
    const attack = async (): Promise<void> => {
      expect(await send(COUNT)).toEqual(new Set([401, 404, 400]));
      for (const secret of [SECRET, 'wrong']) {
        const answer = await ask(port, { method: 'POST', path: '/telegram', headers: { 'x-telegram-bot-api-secret-token': secret }, body: megabyte, times: 200 });
        expect(answer.status).toBe(secret === SECRET ? 413 : 401);
      }
    };
    // What requests hold grows with every thousand; the engine's room for new objects grows once or twice.
    const held: number[] = [];
    for (let round = 0; round < 4; round += 1) {
      const before = await metric('process_resident_memory_bytes');
      await attack();
      held.push((await metric('process_resident_memory_bytes')) - before);
    }
    expect(Math.min(...held)).toBeLessThan(20 * MEGABYTE);
    expect(await metric('verbatim_accepted_total')).toBe(0);
  });

  it.each<[what: string, change: Record<string, string>, sentence: RegExp]>([
    ['without a secret', { BOT_WEBHOOK_SECRET: '' }, /^BOT_MODE is webhook, but BOT_WEBHOOK_SECRET is not set: .+\.$/],
    ['with an address that Telegram does not take', { BOT_WEBHOOK: 'https://bot.example.org:444/telegram' }, /Telegram does not take BOT_WEBHOOK "https:\/\/bot\.example\.org:444\/telegram" \(Bad Request: .+\): give an address .+\.$/],
  ])('W2: %s the start ends in one sentence and status 1', async (_what, change, sentence) => {
    const { status, out, error } = await run([MAIN], { env: settings({ ...WEBHOOK, ...change }) });
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(error.trimEnd().split('\n').at(-1)).toMatch(sentence);
    expect(error).not.toContain(SECRET);
  });
});

describe('while it polls', () => {
  it('the bot has a health page and metrics when a port is set, and no webhook', async () => {
    await start([MAIN], { env: settings({ BOT_WEBHOOK: ADDRESS, BOT_WEBHOOK_SECRET: SECRET }) });
    const anna = telegram.user({ language_code: 'en' });
    const chat = telegram.privateChat(anna);
    anna.says(chat, 'when will it be signed?');
    anna.says(chat, 'who baked the zucchini casserole?');
    await telegram.drained(SLOWLY);
    await expect.poll(() => telegram.sent(chat).length, { timeout: SLOWLY }).toBe(2);
    expect(await health()).toMatchObject({ status: 200, page: { mode: 'polling', lastPoll: expect.stringMatching(/^20\d\d-/) as string, articles: 2, queue: 0 } });
    for (const [name, value] of [['verbatim_updates_total{kind="message"}', 2], ['verbatim_answers_total{kind="message"}', 2], ['verbatim_declined_total', 1], ['verbatim_reading', 1], ['verbatim_update_seconds_count', 2]] as const) {
      expect([name, await metric(name)]).toEqual([name, value]);
    }
    expect((await ask(port, { method: 'POST', path: '/telegram', headers: { 'x-telegram-bot-api-secret-token': SECRET }, body: '{"update_id":1}' })).status).toBe(404);
  });

  it('somebody who asks too much is told once, and others are answered', async () => {
    await start([MAIN], { env: settings() });
    const [anna, boris] = [telegram.user({ language_code: 'en' }), telegram.user({ language_code: 'en' })];
    const [greedy, honest] = [telegram.privateChat(anna), telegram.privateChat(boris)];
    for (let count = 0; count < 25; count += 1) anna.says(greedy, '/ask');
    boris.says(honest, '/ask');
    await expect.poll(() => [telegram.sent(greedy).length, telegram.sent(honest).length], { timeout: SLOWLY }).toEqual([21, 1]);
    expect(telegram.sent(greedy).map(({ text }) => text).filter((text) => text === textsFor('en').tooMany)).toHaveLength(1);
  });

  it('the health page says 503 until Telegram is reached', async () => {
    await telegram.away();
    await start([MAIN], { env: settings() });
    await expect.poll(() => health().catch(() => null), { timeout: SLOWLY }).toMatchObject({ status: 503, page: { reading: false } });
    await telegram.back();
    await expect.poll(async () => (await health()).status, { timeout: SLOWLY }).toBe(200);
  });

  it('a port that somebody has ends the start in one sentence', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(port, '127.0.0.1', resolve));
    onTestFinished(() => void taken.close());
    const { status, error } = await run([MAIN], { env: settings() });
    expect(status).toBe(1);
    expect(error).toMatch(/^Nothing can listen on SERVER_HOST "127\.0\.0\.1" and SERVER_PORT \d+ \(.*EADDRINUSE.*\): choose another port, or end the program that has it\.\n$/);
  });
});
