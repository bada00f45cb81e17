/** Two bots where one should be. Needs `npm run build`, which `npm test` does first. */
import { expect, it } from 'vitest';
import { startBot } from './chaos/bot-process.ts';
import { Ledger } from './chaos/ledger.ts';
import { openLine } from './chaos/line.ts';
import { startFakeTelegram } from './fake-api/telegram.ts';
import { folderOf } from './folders.ts';

it('a second bot on one data folder ends with a sentence, and the first one goes on', async () => {
  const telegram = await startFakeTelegram();
  const ledger = new Ledger(telegram, 1);
  const data = await folderOf();
  const first = await startBot(telegram, data);
  await telegram.next('getMe', {}, 10_000);
  const { status, error } = await (await startBot(telegram, data)).ended;
  expect(status).toBe(1);
  expect(error.trim().split('\n').at(-1)).toMatch(/^Another Verbatim \(process \d+\) uses the folder ".+": end it, or set DATA_DIR to another folder for this one\.$/);
  ledger.ask(1);
  await ledger.settle(10_000);
  expect(ledger.lost).toBe(0);
  expect((await first.end('SIGTERM')).status).toBe(0);
  await telegram.stop();
});

it('two bots with one token and two data folders both live, and all is answered', async () => {
  const second = 50;
  const telegram = await startFakeTelegram();
  const ledger = new Ledger(telegram, 10);
  const lines = [await openLine(telegram, { second }), await openLine(telegram, { second })];
  for (let number = 0; number < 20; number += 1) {
    ledger.ask(2);
    await ledger.until(2 * (number + 1), 35 * second);
  }
  await ledger.settle(35 * second);
  // Telegram gives an update to whoever asks: between two takeovers, one or another can be answered by both.
  expect(ledger.lost).toBe(0);
  expect(lines.some(({ output }) => output.some((line) => line.includes('another program asks Telegram')))).toBe(true);
  for (const line of lines) await line.stop();
  await telegram.stop();
});
