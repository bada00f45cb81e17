/** R1 and R2: the bot is killed, or told to end, in the middle of its work. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { decodeEntries } from '../../src/intake/entries.ts';
import { startFakeTelegram } from '../fake-api/telegram.ts';
import { folderOf } from '../folders.ts';
import { between, createRandom } from '../random.ts';
import { startBot } from './bot-process.ts';
import { Ledger } from './ledger.ts';
import type { Asked } from './ledger.ts';
import type { Outcome } from './outcome.ts';

const CHATS = 50;
/** Answers that can be in the air at the same time. */
const MOST_TWICE_A_KILL = 8;
/** Every so-many-th kill comes soon after the start, while the bot takes up what the kill before left. */
const EARLY_KILL = 4;
const SETTLE_MILLISECONDS = 60_000;
const LONGEST_STOP_MILLISECONDS = 10_000;

/** R1: SIGKILL at random points, each time with so many updates on their way. */
export async function kills(rounds: number, updates: number, seed = 1): Promise<Outcome> {
  const random = createRandom(seed);
  const telegram = await startFakeTelegram();
  const ledger = new Ledger(telegram, CHATS, () => ({ lateMs: between(random, 10, 60) }));
  const dataDir = await folderOf();
  const output: string[] = [];
  /** When each kill had done its work. */
  const ends: number[] = [];
  let markedTwice = 0;
  let mostOnTheirWay = 0;
  let bot = await startBot(telegram, dataDir);
  for (let round = 1; round <= rounds; round += 1) {
    const before = ledger.answered;
    if (round % EARLY_KILL === 0) {
      // Nothing new: the bot has just started, and what was left before is what it works on.
      await sleep(between(random, 300, 1500));
    } else {
      ledger.ask(updates);
      await ledger.until(before + between(random, 0, updates), SETTLE_MILLISECONDS);
      await sleep(between(random, 0, 40));
    }
    const { out, error } = await bot.end('SIGKILL');
    ends.push(performance.now());
    const journal = await readFolder(dataDir);
    output.push(out, error, journal);
    mostOnTheirWay = Math.max(mostOnTheirWay, onTheirWay(journal));
    const marked = doneIn(journal);
    const counts = new Map(ledger.asked.map(({ update, answers }) => [update, answers.length]));
    bot = await startBot(telegram, dataDir);
    if ((round + 1) % EARLY_KILL !== 0) await ledger.settle(SETTLE_MILLISECONDS);
    markedTwice += ledger.asked.filter(({ update, answers }) => marked.has(update) && answers.length > (counts.get(update) ?? 0)).length;
  }
  await ledger.settle(SETTLE_MILLISECONDS);
  const { status, error } = await bot.end('SIGTERM');
  output.push(error, await readFolder(dataDir));
  await telegram.stop();
  const { lost, twice, inversions } = ledger;
  const byKill = repeatsByKill(ledger.asked, ends);
  const [mostTwice, twiceAlive] = [Math.max(...byKill.slice(0, rounds)), byKill[rounds] ?? 0];
  return {
    counts: `${rounds} kills × ${updates} updates`,
    result: `lost ${lost}, twice ${twice} (most after one kill ${mostTwice}, without one ${twiceAlive}), marked and twice ${markedTwice}, inversions ${inversions}, most on their way ${mostOnTheirWay}`,
    kept: lost === 0 && mostTwice <= MOST_TWICE_A_KILL && mostOnTheirWay <= MOST_TWICE_A_KILL && twiceAlive === 0 && markedTwice === 0 && status === 0,
    output,
  };
}

/**
 * Answers that came again, by the kill that the one before had not outlived: the bot that comes after an early kill repeats
 * what that one left, and not what an earlier one did. The last count is of those with no kill between them.
 */
export function repeatsByKill(asked: readonly Pick<Asked, 'answers'>[], ends: readonly number[]): number[] {
  const counts = Array.from({ length: ends.length + 1 }, () => 0);
  for (const { answers } of asked) {
    for (const [index, again] of answers.entries()) {
      const before = answers[index - 1];
      if (before === undefined) continue;
      const kill = ends.findIndex((end) => before <= end && end < again);
      const at = kill < 0 ? ends.length : kill;
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return counts;
}

/** R2: SIGTERM in a batch of so many updates. */
export async function stops(rounds: number, updates: number, seed = 2): Promise<Outcome> {
  const random = createRandom(seed);
  const telegram = await startFakeTelegram();
  const ledger = new Ledger(telegram, CHATS, () => ({ lateMs: between(random, 10, 60) }));
  const dataDir = await folderOf();
  const output: string[] = [];
  const statuses = new Set<number | null>();
  let longest = 0;
  for (let round = 0; round < rounds; round += 1) {
    const bot = await startBot(telegram, dataDir);
    const before = ledger.answered;
    ledger.ask(updates);
    await ledger.until(before + between(random, 1, updates - 1), SETTLE_MILLISECONDS);
    const began = performance.now();
    const { status, out, error } = await bot.end('SIGTERM');
    longest = Math.max(longest, performance.now() - began);
    statuses.add(status);
    output.push(out, error, await readFolder(dataDir));
  }
  const last = await startBot(telegram, dataDir);
  await ledger.settle(SETTLE_MILLISECONDS);
  output.push((await last.end('SIGTERM')).error);
  await telegram.stop();
  const { lost, twice } = ledger;
  return {
    counts: `${rounds} × SIGTERM in ${updates} updates`,
    result: `lost ${lost}, twice ${twice}, exit ${[...statuses].join(', ')} within ${(longest / 1000).toFixed(1)} s`,
    kept: lost === 0 && twice === 0 && [...statuses].join() === '0' && longest <= LONGEST_STOP_MILLISECONDS,
    output,
  };
}

/** The files of the intake, one after the other. */
async function readFolder(dataDir: string): Promise<string> {
  const read = (name: string): Promise<string> => readFile(path.join(dataDir, 'intake', name), 'utf8').catch(() => '');
  return `${await read('answered')}${await read('journal')}`;
}

/** How many answers were on their way, as the journal knows it. */
function onTheirWay(journal: string): number {
  const sending = new Set<number>();
  for (const entry of decodeEntries(journal).entries) {
    if (entry.kind !== 'mark') continue;
    if (entry.mark === 'sending') sending.add(entry.id);
    else if (entry.mark !== 'begun') sending.delete(entry.id);
  }
  return sending.size;
}

/** The updates that the journal knows as answered. */
function doneIn(journal: string): Set<number> {
  return new Set(
    decodeEntries(journal).entries.flatMap((entry) => {
      if (entry.kind === 'answered') return entry.ids;
      return entry.kind === 'mark' && entry.mark === 'done' ? [entry.id] : [];
    }),
  );
}
