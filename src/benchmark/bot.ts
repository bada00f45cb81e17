/** How many answers a second the whole bot gives, beside a bare grammY bot that only sends back what it gets. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { alignedTable, decimal } from '../evaluation/table.ts';
import { startBotServer } from './bot-server.ts';
import { START_FLAGS } from './own-process.ts';
import { median } from './part.ts';
import type { BenchmarkPart, Measurement, MeasureOptions } from './part.ts';

/** What Node runs, given the address of the server. */
type Args = (root: string) => readonly string[];

/** Answers a second. */
interface Compared {
  readonly own: number;
  readonly bare: number;
  readonly ratio: number;
}

const CHATS = 50;
/** What Telegram takes for a call, in milliseconds. */
const LATENCY = 50;
const UPDATES = 1500;
/**
 * A bot that has just started has eight answers on their way, after 3,000 of them as many as there are chats: see
 * src/intake/window.ts. So many are asked for before those that are measured, and the bare bot has as many on their way.
 */
const AGES = [
  { age: 'just started', warmUp: 300, atOnce: 8 },
  { age: 'after 3,000', warmUp: 3200, atOnce: CHATS },
] as const;
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
  const rate = async (name: string, args: Args, warmUp: number): Promise<number> => {
    const measured: number[] = [];
    for (let run = 1; run <= runs; run += 1) {
      say(`${name}, run ${run} of ${runs}`);
      measured.push(await measureBot(folder, args, warmUp));
    }
    return median(measured);
  };
  const result: Record<string, Compared> = {};
  const table: string[][] = [['', 'at a time', 'Verbatim', 'bare grammY', 'ratio']];
  for (const { age, warmUp, atOnce } of AGES) {
    const own = await rate(`Verbatim, ${age}`, () => [path.join(folder, 'main.js'), '--unpaced'], warmUp);
    const bare = await rate(`bare grammY, ${atOnce} at a time`, (root) => [...echoArgs, root, TOKEN, String(atOnce)], warmUp);
    result[age] = { own, bare, ratio: own / bare };
    table.push([age, String(atOnce), decimal(own, 0), decimal(bare, 0), decimal(own / bare, 2)]);
  }
  return { result: { ...result, node: process.version }, table: alignedTable(table).join('\n') };
}

/** Answers a second to questions of many chats that all wait, when each call takes its time. */
async function measureBot(folder: string, args: Args, warmUp: number): Promise<number> {
  const data = await mkdtemp(path.join(tmpdir(), 'verbatim-bench-'));
  const server = await startBotServer({ chats: CHATS, questions: QUESTIONS, latency: LATENCY });
  const bot = spawn(process.execPath, [...START_FLAGS, ...args(server.root)], {
    cwd: data,
    stdio: 'ignore',
    env: { BOT_TOKEN: TOKEN, BOT_API_ROOT: server.root, CORPUS_DIR: path.join(folder, '../corpus'), DATA_DIR: data, LOG_LEVEL: 'error' },
  });
  try {
    const failed = new Promise<never>((_resolve, reject) => bot.on('exit', (status) => reject(new Error(`a bot ended with status ${status}`))));
    await Promise.race([server.ask(warmUp), failed]);
    return (UPDATES * 1000) / (await Promise.race([server.ask(UPDATES), failed]));
  } finally {
    bot.removeAllListeners('exit');
    bot.kill('SIGKILL');
    server.close();
    await rm(data, { recursive: true, force: true });
  }
}
