/** `npm run -s doctor` as people run it. Needs `npm run build`. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { SEED_FOLDER } from './articles.ts';
import { startFakeTelegram } from './fake-api/telegram.ts';
import type { FakeTelegram } from './fake-api/telegram.ts';
import { folderOf } from './folders.ts';
import { freePort } from './intake/requests.ts';
import { ROOT, run } from './processes.ts';

const DOCTOR = path.join(ROOT, 'dist/doctor.js');
let telegram: FakeTelegram;

beforeEach(async () => {
  telegram = await startFakeTelegram();
  return () => telegram.stop();
});

function settings(change: Readonly<Record<string, string>> = {}): Record<string, string> {
  return { BOT_TOKEN: telegram.token, BOT_API_ROOT: telegram.root, CORPUS_DIR: SEED_FOLDER, ...change };
}

it('says what is well, and changes nothing at Telegram', async () => {
  const port = await freePort();
  const webhook = { BOT_MODE: 'webhook', BOT_WEBHOOK: 'https://bot.example.org/telegram', BOT_WEBHOOK_SECRET: 'a-secret-that-is-long', SERVER_PORT: String(port) };
  const { status, out, error } = await run([DOCTOR], { env: settings(webhook) });
  expect({ status, error }).toEqual({ status: 0, error: '' });
  for (const line of [
    /^✓ Node \d+/mu, /^✓ The settings can be read\.$/mu, /^✓ DATA_DIR "data" is made at the first start\.$/mu, /^✓ Telegram knows the token: it belongs to @verbatim_bot\.$/mu,
    /^✓ Inline mode is on\.$/mu, /^✓ In groups the bot sees commands, replies and mentions/mu, /^! The webhook is not set yet: the next start sets it to BOT_WEBHOOK\.$/mu,
    /^✓ The clock is right\.$/mu, /^✓ SERVER_HOST "127\.0\.0\.1" and SERVER_PORT \d+ are free\.$/mu, /^✓ The corpus folder ".+" holds 2 articles/mu, /^✓ No index is kept yet/mu,
  ]) expect(out).toMatch(line);
  expect(out).not.toContain(telegram.token);
  expect(telegram.calls.map(({ method }) => method)).toEqual(['getMe', 'getWebhookInfo']);
});

it('says what is wrong, each in a line with what to do, and ends with status 1', async () => {
  const cwd = await folderOf({ '.env': 'LOG_LEVEL=warn\n', 'corpus/empty.txt': '' });
  await writeFile(path.join(cwd, 'file'), '');
  const { status, out, error } = await run([DOCTOR], { cwd, env: settings({ BOT_TOKEN: '999:AAUnknownUnknownUnknownUnknownUnknown1', CORPUS_DIR: 'corpus', DATA_DIR: 'file/data' }) });
  expect({ status, error }).toEqual({ status: 1, error: 'Something needs to be mended: see the lines with ✗.\n' });
  expect(out).toMatch(/^✗ Telegram does not know this BOT_TOKEN: copy it again from @BotFather\.$/mu);
  expect(out).toMatch(/^✗ The corpus folder "corpus" holds no article: put \.txt files into it\.$/mu);
  expect(out).toMatch(/^! "\.env" holds secrets and can be read by others: chmod 600 "\.env"\.$/mu);
  expect(out).toMatch(/^✗ DATA_DIR "file\/data" cannot be/mu);
});

it('names a wrong setting, and goes on with what needs none', async () => {
  const { status, out } = await run([DOCTOR], { env: settings({ BOT_MODE: 'webhook' }) });
  expect(status).toBe(1);
  expect(out).toMatch(/^✗ BOT_MODE is webhook, but BOT_WEBHOOK_SECRET is not set/mu);
  expect(out).toMatch(/holds no article|cannot be read|holds \d+ articles/u);
});
