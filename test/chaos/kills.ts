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
  let markedTwice = 0;
  let mostTwice = 0;
  let bot = await startBot(telegram, dataDir);
  for (let round = 1; round <= rounds; round += 1) {
    const [before, twiceBefore] = [ledger.answered, ledger.twice];
    if (round % EARLY_KILL === 0) {
      // Nothing new: the bot has just started, and what was left before is what it works on.
      await sleep(between(random, 300, 1500));
    } else {
      ledger.ask(updates);
      await ledger.until(before + between(random, 0, updates), SETTLE_MILLISECONDS);
      await sleep(between(random, 0, 40));
    }
    const { out, error } = await bot.end('SIGKILL');
    const journal = await readFolder(dataDir);
    output.push(out, error, journal);
    const marked = doneIn(journal);
    const counts = new Map(ledger.asked.map(({ update, answers }) => [update, answers.length]));
    bot = await startBot(telegram, dataDir);
    if ((round + 1) % EARLY_KILL !== 0) await ledger.settle(SETTLE_MILLISECONDS);
    markedTwice += ledger.asked.filter(({ update, answers }) => marked.has(update) && answers.length > (counts.get(update) ?? 0)).length;
    mostTwice = Math.max(mostTwice, ledger.twice - twiceBefore);
  }
  await ledger.settle(SETTLE_MILLISECONDS);
  const { status, error } = await bot.end('SIGTERM');
  output.push(error, await readFolder(dataDir));
  await telegram.stop();
  const { lost, twice, inversions } = ledger;
  return {
    counts: `${rounds} kills × ${updates} updates`,
    result: `lost ${lost}, twice ${twice} (most after one kill ${mostTwice}), marked and twice ${markedTwice}, inversions ${inversions}`,
    kept: lost === 0 && twice <= MOST_TWICE_A_KILL * rounds && mostTwice <= MOST_TWICE_A_KILL && markedTwice === 0 && status === 0,
    output,
  };
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

/** The updates that the journal knows as answered. */
function doneIn(journal: string): Set<number> {
  return new Set(
    decodeEntries(journal).entries.flatMap((entry) => {
      if (entry.kind === 'answered') return entry.ids;
      return entry.kind === 'mark' && entry.mark === 'done' ? [entry.id] : [];
    }),
  );
}
