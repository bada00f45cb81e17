/** T1: bots that meet every fault there is, and everything that they let out meanwhile. Needs `npm run build`. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { SEED_FOLDER } from './articles.ts';
import type { Fault } from './fake-api/faults.ts';
import { startFakeTelegram } from './fake-api/telegram.ts';
import type { FakeTelegram } from './fake-api/telegram.ts';
import { folderOf } from './folders.ts';
import { ask, freePort } from './intake/requests.ts';
import { ROOT, run, start } from './processes.ts';

const MAIN = path.join(ROOT, 'dist/main.js');
const WEBHOOK_SECRET = 'the_Webhook-secret_of-this-test';
const SLOWLY = 12_000;

/** Faults that a call can meet, but for 401, which ends the bot, and long waits. */
const FAULTS: readonly Fault[] = [
  400, 403, 404, 413, 500, 502, 503, { retryAfter: 1 }, 'html502', 'reset', 'half', 'empty', 'nonsense', { lost: 'reset' },
  { status: 200, body: '{"ok":true}' }, { status: 500, body: '<html>' },
];

/** Faults of polls: each costs half a second, and conflicts cost more. */
const POLL_FAULTS: readonly Fault[] = ['reset', 'half', 'empty', 'nonsense', 'html502', 400, 404, 413, 503];

/** Secrets of a bot as they could be seen: whole, the half behind the colon, percent-encoded. */
function formsOf(token: string): string[] {
  const [, half = ''] = token.split(':');
  const all = [token, half, WEBHOOK_SECRET].flatMap((secret) => [
    secret,
    encodeURIComponent(secret),
    encodeURIComponent(secret).toLowerCase(),
    Array.from(secret, (letter) => `%${letter.charCodeAt(0).toString(16)}`).join(''),
    Buffer.from(secret).toString('base64').replace(/=+$/u, ''),
  ]);
  return [...new Set(all)];
}

/** Fails when a secret of the bot stands in what it let out; names the place, not the secret. */
function expectNone(telegram: FakeTelegram, outputs: Readonly<Record<string, string>>): void {
  const found = Object.entries(outputs).filter(([, text]) => formsOf(telegram.token).some((form) => text.includes(form)));
  expect(found.map(([place]) => place)).toEqual([]);
}

/** All files of a folder as one text. */
async function textOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = entries.filter((entry) => entry.isFile()).map((entry) => readFile(path.join(entry.parentPath, entry.name), 'latin1'));
  return (await Promise.all(texts)).join('\n');
}

/** The arguments of all processes of this machine that can be seen, where there is a /proc. */
async function processArguments(): Promise<string> {
  const processes = await readdir('/proc').catch(() => []);
  const texts = processes.filter((name) => /^\d+$/u.test(name)).map((name) => readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => ''));
  return (await Promise.all(texts)).join('\n');
}

async function openTelegram(): Promise<FakeTelegram> {
  const telegram = await startFakeTelegram({ webhookSecondMs: 50 });
  onTestFinished(() => telegram.stop());
  return telegram;
}

/** A bot at this log level whose polls fail, every other one, each in another way. */
export async function failPolls(level: string): Promise<void> {
  const [telegram, data] = [await openTelegram(), await folderOf()];
  const anna = telegram.user();
  const chat = telegram.privateChat(anna);
  const left = [...POLL_FAULTS];
  telegram.faults.rule = (method, _params, n) => {
    if (method !== 'getUpdates') return undefined;
    anna.says(chat, '/help');
    return n % 2 === 0 ? left.shift() : undefined;
  };
  const child = await start([MAIN], { env: { BOT_TOKEN: telegram.token, BOT_API_ROOT: telegram.root, CORPUS_DIR: SEED_FOLDER, DATA_DIR: data, LOG_LEVEL: level } });
  await expect.poll(() => left.length, { timeout: SLOWLY }).toBe(0);
  const { out, error } = await child.end('SIGTERM');
  expectNone(telegram, { out, error, files: await textOf(data), replies: JSON.stringify(telegram.calls) });
}

/** A bot at this log level behind a webhook whose answers fail, each in another way. */
export async function failSends(level: string, port: number): Promise<void> {
  const [telegram, data] = [await openTelegram(), await folderOf()];
  telegram.webhookVia = `http://127.0.0.1:${port}`;
  const left = [...FAULTS];
  telegram.faults.rule = (method) => (method === 'sendMessage' || method === 'answerInlineQuery' ? left.shift() : undefined);
  telegram.faults.next('setWebhook', 'reset', 502);
  const child = await start([MAIN], {
    env: {
      BOT_TOKEN: telegram.token, BOT_API_ROOT: telegram.root, CORPUS_DIR: SEED_FOLDER, DATA_DIR: data, LOG_LEVEL: level,
      BOT_MODE: 'webhook', BOT_WEBHOOK: 'https://bot.example.org/telegram', BOT_WEBHOOK_SECRET: WEBHOOK_SECRET, SERVER_PORT: String(port),
    },
  });
  for (const fault of FAULTS) {
    const person = telegram.user();
    if (fault === 'half') person.types('when will it be signed');
    else person.says(telegram.privateChat(person), 'when will it be signed?');
  }
  await expect.poll(() => left.length, { timeout: SLOWLY }).toBe(0);
  const pages = await Promise.all(['/healthz', '/metrics', '/telegram', '/nothing'].map((page) => ask(port, { path: page })));
  const args = await processArguments();
  const { out, error } = await child.end('SIGTERM');
  const replies = telegram.calls.filter(({ method }) => method !== 'setWebhook');
  expectNone(telegram, { out, error, args, pages: JSON.stringify(pages), files: await textOf(data), replies: JSON.stringify(replies) });
}

/** Throws something with the token in it where nobody catches it, as soon as the program has read its settings. */
const CRASH = `data:text/javascript,const waiting = setInterval(() => {
  if (process.listenerCount('uncaughtException') === 0) return;
  clearInterval(waiting);
  throw Object.assign(new Error('at /bot' + process.env.BOT_TOKEN), { token: process.env.BOT_TOKEN, cause: new Error(encodeURIComponent(process.env.BOT_TOKEN)) });
}, 20)`;

/** Starts at this log level that come to nothing: no server, no such host, a token that is not known or stands in the wrong place, a crash. */
export async function failStarts(level: string): Promise<void> {
  const telegram = await openTelegram();
  const env = { BOT_TOKEN: telegram.token, BOT_API_ROOT: telegram.root, CORPUS_DIR: SEED_FOLDER, LOG_LEVEL: level };
  telegram.faults.next('getMe', 401);
  const [nowhere, noName] = [`http://127.0.0.1:${await freePort()}`, 'http://bots.invalid'];
  const away = await Promise.all([nowhere, noName].map((BOT_API_ROOT) => start([MAIN], { env: { ...env, BOT_API_ROOT } })));
  const starts = await Promise.all([
    run([MAIN], { env }),
    run([MAIN], { env: { ...env, BOT_MODE: telegram.token } }),
    run([MAIN], { env: { ...env, BOT_TOKEN: `"${telegram.token}"` } }),
    run(['--import', CRASH, MAIN], { env: { ...env, BOT_API_ROOT: nowhere } }),
  ]);
  expect(starts.map(({ status }) => status)).toEqual([1, 1, 1, 1]);
  expect(starts[3]?.error).toContain('"crashed"');
  await expect.poll(() => away[0]?.error(), { timeout: SLOWLY }).toContain('Telegram not reached');
  for (const child of away) starts.push(await child.end('SIGTERM'));
  expectNone(telegram, Object.fromEntries(starts.map(({ out, error }, number) => [`start ${number}`, out + error])));
}
