/** R8 and R10: polls that never end, and clocks that jump. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Update } from 'grammy/types';
import { vi } from 'vitest';
import { openIntake } from '../../src/intake/intake.ts';
import { createLog } from '../../src/log.ts';
import { startFakeTelegram } from '../fake-api/telegram.ts';
import { folderOf } from '../folders.ts';
import { Ledger } from './ledger.ts';
import { openLine } from './line.ts';
import type { Outcome } from './outcome.ts';

/** What counts as a second in R8. */
const SECOND = 50;
const LONGEST_RECOVERY = 60;
/** The health page calls a bot sick whose last completed poll is older. */
const SICK_AFTER = 120;
const SETTLE_MILLISECONDS = 30_000;

/** R8: polls go out and nothing comes back, for longer than a health page bears. */
export async function halfOpen(times: number): Promise<Outcome> {
  const found = await Promise.all(Array.from({ length: times }, halfOpenOnce));
  const recovery = Math.max(...found.map(({ recovered }) => recovered));
  const told = found.every(({ sick }) => sick);
  return {
    counts: `${times} × ${SICK_AFTER} s of silence`,
    result: `recovered within ${recovery.toFixed(0)} s, ${told ? 'seen' : 'not seen'} in the status`,
    kept: told && recovery <= LONGEST_RECOVERY,
    output: found.flatMap(({ output }) => output),
  };
}

async function halfOpenOnce(): Promise<{ recovered: number; sick: boolean; output: readonly string[] }> {
  const telegram = await startFakeTelegram();
  const ledger = new Ledger(telegram, 1);
  const { rule } = telegram.faults;
  const line = await openLine(telegram, { second: SECOND });
  ledger.ask(1);
  await ledger.settle(SETTLE_MILLISECONDS);
  telegram.faults.rule = (method, params, number) => (method === 'getUpdates' ? 'hang' : rule?.(method, params, number));
  // The poll under way still ends well.
  await sleep(1500);
  const before = line.intake.status().lastPoll;
  await sleep(SICK_AFTER * SECOND);
  const after = line.intake.status().lastPoll;
  telegram.faults.rule = rule;
  const began = performance.now();
  ledger.ask(1);
  await ledger.settle(SETTLE_MILLISECONDS);
  const recovered = (performance.now() - began) / SECOND;
  await line.stop();
  await telegram.stop();
  return { recovered, sick: before !== null && before === after, output: line.output };
}

const HOUR = 60 * 60 * 1000;
const JUMPS = [HOUR, -HOUR, 24 * HOUR] as const;
const ANSWERED = 100;
const WAITING = 20;

/** R10: each jump while the bot runs, and between two starts of it. */
export async function clockJumps(): Promise<Outcome> {
  const found: Jumped[] = [];
  for (const jump of JUMPS) found.push(await whileRunning(jump), await betweenStarts(jump));
  const sum = (of: 'lost' | 'twice'): number => found.reduce((all, one) => all + one[of], 0);
  return {
    counts: `${found.length} jumps: ±1 h, +1 day`,
    result: `lost ${sum('lost')}, twice ${sum('twice')}`,
    kept: sum('lost') === 0 && sum('twice') === 0,
    output: found.flatMap(({ output }) => output),
  };
}

interface Jumped {
  readonly lost: number;
  readonly twice: number;
  readonly output: readonly string[];
}

async function whileRunning(jump: number): Promise<Jumped> {
  const telegram = await startFakeTelegram();
  const ledger = new Ledger(telegram, 10, () => ({ lateMs: 5 }));
  const line = await openLine(telegram);
  ledger.ask(ANSWERED);
  await ledger.until(ANSWERED / 2, SETTLE_MILLISECONDS);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + jump });
  try {
    await ledger.settle(SETTLE_MILLISECONDS);
    await line.intake.accept(ledger.asked.map(({ update }) => ({ update_id: update })));
    ledger.ask(ANSWERED);
    await ledger.settle(SETTLE_MILLISECONDS);
    await line.stop();
  } finally {
    vi.useRealTimers();
  }
  await telegram.stop();
  return { lost: ledger.lost, twice: ledger.twice, output: line.output };
}

async function betweenStarts(jump: number): Promise<Jumped> {
  const [dataDir, output, answers] = [await folderOf(), [] as string[], new Map<number, number>()];
  const log = createLog('debug', (line) => output.push(line));
  const updates = Array.from({ length: ANSWERED + WAITING }, (_, index) => ({ update_id: index, message: { chat: { id: index } } }) as Update);
  const handle = ({ update_id }: Update): Promise<void> => {
    answers.set(update_id, (answers.get(update_id) ?? 0) + 1);
    return Promise.resolve();
  };
  const first = await openIntake({ dataDir, log, handle });
  await first.accept(updates.slice(0, ANSWERED));
  while (first.status().waiting > 0) await sleep(1);
  // Taken and not begun, as when the bot ends in a hurry.
  const taking = first.accept(updates.slice(ANSWERED));
  const stopping = first.stop(true);
  await Promise.allSettled([taking, stopping]);
  const second = await openIntake({ dataDir, log, handle, now: () => Date.now() + jump });
  await second.accept(updates);
  while (second.status().waiting > 0) await sleep(1);
  await second.stop();
  const counts = updates.map(({ update_id }) => answers.get(update_id) ?? 0);
  return { lost: counts.filter((count) => count === 0).length, twice: counts.filter((count) => count > 1).length, output };
}
