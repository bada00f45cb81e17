/** Two bots where one should be. Needs `npm run build`, which `npm test` does first. */
import { setTimeout as sleep } from 'node:timers/promises';
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

it('of two bots with one token and two data folders, the later one stands by and takes over', async () => {
  const second = 50;
  const telegram = await startFakeTelegram();
  const ledger = new Ledger(telegram, 10);
  const first = await openLine(telegram, { second });
  // By then it is no longer young.
  await sleep(65 * second);
  const later = await openLine(telegram, { second });
  await sleep(5 * second);
  // Until the first asks again, the later one took what came; from now on it takes nothing.
  const taken = later.intake.status().accepted;
  for (let number = 1; number <= 20; number += 1) {
    ledger.ask(2);
    await ledger.until(2 * number, 35 * second);
    await sleep(2 * second);
  }
  expect(ledger).toMatchObject({ lost: 0, twice: 0 });
  expect(later.intake.status().accepted).toBe(taken);
  expect(first.output.concat(later.output).some((line) => line.includes('another program asks Telegram'))).toBe(true);
  await first.stop();
  ledger.ask(1);
  const began = performance.now();
  await ledger.settle(60 * second);
  expect(ledger).toMatchObject({ lost: 0, twice: 0 });
  // A second is short here, and a poll that waits takes a true one.
  expect(performance.now() - began).toBeLessThan(35 * second + 1000);
  await later.stop();
  await telegram.stop();
});

it('of two bots that start together one goes on, and all is answered', async () => {
  const second = 50;
  const telegram = await startFakeTelegram();
  const ledger = new Ledger(telegram, 10);
  const lines = [await openLine(telegram, { second }), await openLine(telegram, { second })];
  for (let number = 1; number <= 20; number += 1) {
    ledger.ask(2);
    await ledger.until(2 * number, 35 * second);
  }
  await ledger.settle(35 * second);
  expect(ledger.lost).toBe(0);
  for (const line of lines) await line.stop();
  await telegram.stop();
});
