/** How many answers a second the whole bot gives, beside a bare grammY bot that only sends back what it gets. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { alignedTable, decimal } from '../evaluation/table.ts';
import { startBotServer } from './bot-server.ts';
import { median } from './part.ts';
import type { BenchmarkPart, Measurement, MeasureOptions } from './part.ts';

interface Contender {
  readonly name: string;
  /** What Node runs, given the address of the server. */
  readonly args: (root: string) => readonly string[];
}

const CHATS = 50;
/** What Telegram takes for a call, in milliseconds. */
const LATENCY = 50;
const WARM_UP = 300;
const UPDATES = 1500;
/** As many as the bot answers at a time: see src/intake. */
const SLOTS = 8;
const TOKEN = '1000000:AAMeasuredMeasuredMeasuredMeasured0';

/** On the two articles that the project comes with. */
const QUESTIONS = [
  'when will it be signed?',
  'когда подпишут соглашение?',
  'who reported on the agreement?',
  'where is the deal to be signed?',
  'что будет подписано в Москве?',
  'what does the agreement say about attacks?',
  'кто сообщил о соглашении?',
  'which countries take part?',
  'how will they cooperate?',
  'какие угрозы названы в документе?',
];

/**
 * The part of `bench`. `folder` is that of the compiled programs; `echoArgs` make the bare bot of the program that runs now:
 * address, token and how many at a time follow.
 */
export function botPart(folder: string, echoArgs: readonly string[]): BenchmarkPart {
  return { name: 'bot', about: 'answers a second of the whole bot, beside a bare grammY bot', measure: (options) => measureBots(folder, echoArgs, options) };
}

async function measureBots(folder: string, echoArgs: readonly string[], { runs, say }: MeasureOptions): Promise<Measurement> {
  const contenders: Contender[] = [
    { name: `Verbatim, ${SLOTS} at a time`, args: () => [path.join(folder, 'main.js'), '--unpaced'] },
    { name: `bare grammY, ${SLOTS} at a time`, args: (root) => [...echoArgs, root, TOKEN, String(SLOTS)] },
    { name: `bare grammY, ${CHATS} at a time`, args: (root) => [...echoArgs, root, TOKEN, String(CHATS)] },
  ];
  const rates: number[] = [];
  for (const { name, args } of contenders) {
    const measured: number[] = [];
    for (let run = 1; run <= runs; run += 1) {
      say(`${name}, run ${run} of ${runs}`);
      measured.push(await measureBot(folder, args));
    }
    rates.push(median(measured));
  }
  const [own = 0, equal = Number.NaN, most = Number.NaN] = rates;
  const rows = contenders.map(({ name }, index) => [name, decimal(rates[index] ?? 0, 0), decimal(own / (rates[index] ?? 0), 2)]);
  return {
    result: { answersASecond: own, bareAtEqualConcurrency: equal, bareAtAllChats: most, ratio: own / equal, ratioToAllChats: own / most, node: process.version },
    table: alignedTable([['bot', 'answers/s', 'ratio'], ...rows]).join('\n'),
  };
}

/** Answers a second to questions of many chats that all wait, when each call takes its time. */
async function measureBot(folder: string, args: Contender['args']): Promise<number> {
  const data = await mkdtemp(path.join(tmpdir(), 'verbatim-bench-'));
  const server = await startBotServer({ chats: CHATS, questions: QUESTIONS, latency: LATENCY });
  const bot = spawn(process.execPath, args(server.root), {
    cwd: data,
    stdio: 'ignore',
    env: { BOT_TOKEN: TOKEN, BOT_API_ROOT: server.root, CORPUS_DIR: path.join(folder, '../corpus'), DATA_DIR: data, LOG_LEVEL: 'error' },
  });
  try {
    const failed = new Promise<never>((_resolve, reject) => bot.on('exit', (status) => reject(new Error(`a bot ended with status ${status}`))));
    await Promise.race([server.ask(WARM_UP), failed]);
    return (UPDATES * 1000) / (await Promise.race([server.ask(UPDATES), failed]));
  } finally {
    bot.removeAllListeners('exit');
    bot.kill('SIGKILL');
    server.close();
    await rm(data, { recursive: true, force: true });
  }
}
