/** Calls to Telegram over real HTTP, with faults. A second is short here. */
import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openLine } from '../chaos/line.ts';
import type { Line, LineOptions } from '../chaos/line.ts';
import { Ledger } from '../chaos/ledger.ts';
import type { Fault } from '../fake-api/faults.ts';
import { startFakeTelegram } from '../fake-api/telegram.ts';
import type { FakeTelegram } from '../fake-api/telegram.ts';
import { folderOf } from '../folders.ts';

const SECOND = 40;

let telegram: FakeTelegram;
let line: Line;

beforeEach(async () => {
  telegram = await startFakeTelegram();
});
afterEach(async () => {
  await line.stop();
  await telegram.stop();
});

/** Three people; the first one's first answers meet these faults. */
async function scene(faults: readonly Fault[], options: LineOptions = {}): Promise<Ledger> {
  const left = [...faults];
  const ledger: Ledger = new Ledger(telegram, 3, (chat) => (chat === ledger.asked[0]?.chat ? left.shift() : undefined));
  line = await openLine(telegram, { second: SECOND, ...options });
  return ledger;
}

const sends = (): number => telegram.calls.filter(({ method }) => method === 'sendMessage').length;

describe('an answer', () => {
  it.each<[what: string, faults: Fault[], seconds: number]>([
    ['is sent again after faults of the server and the network', [500, 'reset', 'html502', 'empty'], 3.5],
    ['is sent again after the time that Telegram asks for', [{ retryAfter: 3 }, { retryAfter: 2 }], 5],
    ['is sent again when nothing came back in eight seconds', ['hang'], 8.5],
  ])('%s', async (_what, faults, seconds) => {
    const ledger = await scene(faults);
    const began = performance.now();
    ledger.ask(1);
    await ledger.settle(5000);
    expect((performance.now() - began) / SECOND).toBeGreaterThanOrEqual(seconds * 0.9);
    expect(ledger).toMatchObject({ lost: 0, twice: 0 });
    expect(sends()).toBe(faults.length + 1);
  });

  it('that Telegram refuses is not sent again', async () => {
    const ledger = await scene([403]);
    ledger.ask(1);
    await vi.waitFor(() => expect(line.intake.status()).toMatchObject({ waiting: 0, accepted: 1 }), 3000);
    // The small bot here throws what it is told, which is a try; the real one tells its user.
    expect(sends()).toBeGreaterThanOrEqual(1);
    expect(ledger.answered).toBeLessThanOrEqual(1);
  });

  it('is not waited for when it would take an hour: it is set aside, and the next one of the chat is sent', async () => {
    const ledger = await scene([{ retryAfter: 3600 }]);
    ledger.ask(1);
    ledger.ask(1, 0);
    await ledger.until(1, 3000);
    expect(ledger.asked.map(({ answers }) => answers.length)).toEqual([0, 1]);
    expect(line.intake.status()).toMatchObject({ setAside: 1 });
  });

  it('is given up after sixty tries when Telegram answers others meanwhile', async () => {
    const ledger = await scene(Array.from({ length: 1000 }, (): Fault => 500), { second: 4 });
    ledger.ask(1, 0);
    while (line.intake.status().setAside === 0) {
      ledger.ask(1, 1);
      await sleep(5);
    }
    const [first] = ledger.asked;
    expect(telegram.calls.filter(({ method, params }) => method === 'sendMessage' && params['chat_id'] === first?.chat).length).toBeGreaterThanOrEqual(60);
  });

  it('waits for Telegram without a count while it answers nobody', async () => {
    const ledger = await scene(Array.from({ length: 70 }, (): Fault => 'reset'), { second: 8 });
    ledger.ask(1);
    await ledger.settle(10_000);
    expect(ledger).toMatchObject({ lost: 0, twice: 0 });
    expect(sends()).toBeGreaterThan(70);
  });

  it('holds up nobody else while its chat is flooded', async () => {
    const ledger = await scene(Array.from({ length: 3 }, (): Fault => ({ retryAfter: 60 })), { times: { begin: 0 } });
    ledger.ask(1, 0);
    await sleep(50);
    for (let number = 0; number < 40; number += 1) ledger.ask(1, 1 + (number % 2));
    await ledger.until(40, 6000);
    expect(ledger.lost).toBe(1);
  });
});

it('a token that is not known any more ends the bot, and the answer waits for the next start', async () => {
  const ledger = await scene([401]);
  ledger.ask(1);
  expect(await line.ended).toBeUndefined();
  expect(line.intake.status()).toMatchObject({ waiting: 1, setAside: 0 });
});

it('an answer that never got out because Telegram was away is not taken for sent, however often the bot is killed', async () => {
  const dataDirs = [await folderOf(), await folderOf(), await folderOf()] as const;
  const ledger = await scene([], { dataDir: dataDirs[0] });
  // It comes from Telegram, which is gone by the time it is to be answered.
  telegram.faults.next('sendMessage', ...Array.from({ length: 50 }, () => ({ retryAfter: 1 })));
  ledger.ask(1);
  await vi.waitFor(() => expect(line.output.join()).toContain('to be tried again'), 3000);
  await telegram.away();
  for (const [index, dataDir] of dataDirs.slice(1).entries()) {
    // What is on the disk at some moment is what a killed process leaves.
    await vi.waitFor(async () => expect(await readFile(path.join(dataDirs[index] ?? '', 'intake/journal'), 'utf8')).toContain('"unsent"'), 3000);
    await cp(path.join(dataDirs[index] ?? '', 'intake'), path.join(dataDir, 'intake'), { recursive: true });
    await line.stop();
    if (index === 1) {
      telegram.faults.clear();
      await telegram.back();
    }
    line = await openLine(telegram, { second: SECOND, dataDir });
  }
  await vi.waitFor(() => expect(line.intake.status().waiting).toBe(0), 5000);
  expect(line.intake.status()).toMatchObject({ answered: 1, setAside: 0 });
});
