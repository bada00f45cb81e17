/** R7 and R9: too much for Telegram in one chat, and too much after an outage. */
import { setTimeout as sleep } from 'node:timers/promises';
import { startFakeTelegram } from '../fake-api/telegram.ts';
import { telegramRates } from '../fake-api/flood.ts';
import { folderOf } from '../folders.ts';
import { startBot } from './bot-process.ts';
import { Ledger, percentile } from './ledger.ts';
import { openLine } from './line.ts';
import type { Outcome } from './outcome.ts';

const CHATS = 50;
/** Questions a second: a third of what eight at a time, 50 ms each, can be. */
const PER_SECOND = 50;
const ANSWER_MILLISECONDS = 50;
const MOST_TIMES = 2;
const SETTLE_MILLISECONDS = 180_000;
const SECOND = 1000;

/** R7: one chat is refused again and again, the other 49 go on. */
export async function flood(updates: number): Promise<Outcome> {
  const quiet = await traffic(updates, false);
  const flooded = await traffic(updates, true);
  const [one, other] = [percentile(quiet.latencies, 0.95), percentile(flooded.latencies, 0.95)];
  return {
    counts: `${updates} updates, ${CHATS - 1} chats`,
    result: `p95 ${other.toFixed(0)} ms beside the flooded chat, ${one.toFixed(0)} ms without; lost ${quiet.lost + flooded.lost}`,
    kept: other <= MOST_TIMES * one && quiet.lost + flooded.lost === 0,
    output: [...quiet.output, ...flooded.output],
  };
}

async function traffic(updates: number, flooded: boolean): Promise<{ latencies: number[]; lost: number; output: readonly string[] }> {
  const telegram = await startFakeTelegram();
  let first = 0;
  const ledger = new Ledger(telegram, CHATS, (chat) => (flooded && chat === first ? { retryAfter: 2 } : { lateMs: ANSWER_MILLISECONDS }));
  const line = await openLine(telegram);
  ledger.ask(1, 0);
  first = ledger.asked[0]?.chat ?? 0;
  const began = performance.now();
  for (let asked = 0; asked < updates; asked += 1) {
    ledger.ask(1, 1 + (asked % (CHATS - 1)));
    if (asked % PER_SECOND === 0) ledger.ask(1, 0);
    await sleep(Math.max(0, began + (asked * SECOND) / PER_SECOND - performance.now()));
  }
  const others = ledger.asked.filter(({ chat }) => chat !== first);
  const end = performance.now() + SETTLE_MILLISECONDS;
  while (others.some(({ answers }) => answers.length === 0) && performance.now() < end) await sleep(10);
  const stopping = line.stop();
  await stopping;
  await telegram.stop();
  const latencies = others.flatMap(({ at, answers: [answer] }) => (answer === undefined ? [] : [answer - at]));
  return { latencies, lost: others.length - latencies.length, output: line.output };
}

const BACKLOG_CHATS = 60;

/** R9: the server is away, questions gather, it comes back; the real program answers them at Telegram's pace. */
export async function outages(times: number, updates: number, awaySeconds: number): Promise<Outcome> {
  const found: Backlog[] = [];
  for (let time = 0; time < times; time += 1) found.push(await outage(updates, awaySeconds));
  const sum = (of: (one: Backlog) => number): number => found.reduce((all, one) => all + of(one), 0);
  const most = (of: (one: Backlog) => number): number => Math.max(...found.map(of));
  const [lost, twice, refused] = [sum((one) => one.lost), sum((one) => one.twice), sum((one) => one.refused)];
  const [all, chat] = [most((one) => one.mostASecond), most((one) => one.mostASecondInChat)];
  return {
    counts: `${times} × ${updates} questions, away ${awaySeconds} s`,
    result: `lost ${lost}, twice ${twice}, at most ${all} a second and ${chat} in a chat, 429: ${refused}, done in ${most((one) => one.seconds).toFixed(0)} s`,
    kept: lost === 0 && twice === 0 && all <= telegramRates.perSecond && chat <= telegramRates.perSecondInChat,
    output: found.flatMap(({ output }) => output),
  };
}

interface Backlog {
  readonly lost: number;
  readonly twice: number;
  readonly refused: number;
  readonly mostASecond: number;
  readonly mostASecondInChat: number;
  readonly seconds: number;
  readonly output: readonly string[];
}

async function outage(updates: number, awaySeconds: number): Promise<Backlog> {
  const telegram = await startFakeTelegram();
  const ledger = new Ledger(telegram, BACKLOG_CHATS, () => ({ lateMs: ANSWER_MILLISECONDS }));
  const bot = await startBot(telegram, await folderOf(), { paced: true });
  ledger.ask(1);
  await ledger.settle(SETTLE_MILLISECONDS);
  // An answer that breaks off with the connection would rightly be sent again.
  await sleep(SECOND);
  await telegram.away();
  ledger.ask(updates);
  await sleep(awaySeconds * SECOND);
  await telegram.back();
  const began = performance.now();
  await ledger.settle(SETTLE_MILLISECONDS);
  const seconds = (performance.now() - began) / SECOND;
  const { out, error } = await bot.end('SIGTERM');
  const refused = telegram.refusals.length;
  await telegram.stop();
  const backlog = ledger.asked.slice(1);
  const chats = new Map<number, number[]>();
  for (const { chat, answers } of backlog) chats.set(chat, [...(chats.get(chat) ?? []), ...answers]);
  return {
    lost: ledger.lost,
    twice: ledger.twice,
    refused,
    mostASecond: mostASecond(backlog.flatMap(({ answers }) => answers)),
    mostASecondInChat: Math.max(...[...chats.values()].map(mostASecond)),
    seconds,
    output: [out, error],
  };
}

/** The most of these times that lie within one second. */
function mostASecond(times: readonly number[]): number {
  const sorted = times.toSorted((one, other) => one - other);
  let [most, from] = [0, 0];
  for (const [index, time] of sorted.entries()) {
    while ((sorted[from] ?? time) <= time - SECOND) from += 1;
    most = Math.max(most, index - from + 1);
  }
  return most;
}
