/** How long people who type wait for the whole bot: inline queries through a Bot API server without delay, five people at a time. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { quantile } from '../evaluation/metrics.ts';
import { alignedTable, decimal } from '../evaluation/table.ts';
import { writeFiles } from './articles.ts';
import { makeCollection, makeQuestions } from './collection.ts';
import { START_FLAGS } from './own-process.ts';
import type { BenchmarkPart, Measurement, MeasureOptions } from './part.ts';
import { startTypingServer } from './typing-server.ts';

const PARAGRAPHS = [20_000];
const PERSONS = 5;
/** Questions that each types; with some forty letters each these are 1,200 keystrokes. */
const TYPED = 6;
const WARM_UP = 2;
/** A bot that gives no results after this many tries of a second each will never do. */
const TRIES = 300;
const TRY_MILLISECONDS = 1000;
/** Fewer results may be a word about the articles that are still read. */
const TRUE_RESULTS = 3;
const TOKEN = '1000000:AAMeasuredMeasuredMeasuredMeasured0';

/** Milliseconds from a keystroke to its answer, as the server sees it. */
export interface LiveTyping {
  readonly paragraphs: number;
  readonly persons: number;
  readonly keystrokes: number;
  /** Share of the keystrokes that were overtaken by the next one and got no answer. */
  readonly overtaken: number;
  readonly median: number;
  readonly p95: number;
  readonly p99: number;
}

/** The part of `bench`. `folder` is that of the compiled programs. */
export function typingPart(folder: string): BenchmarkPart {
  return {
    name: 'typing',
    about: 'five people type inline queries to the whole bot: time until each answer',
    paragraphs: PARAGRAPHS,
    measure: async ({ paragraphs, say }) => {
      const sizes: LiveTyping[] = [];
      for (const size of paragraphs) sizes.push(await measureLiveTyping(folder, size, say));
      const rows = sizes.map(({ paragraphs: size, keystrokes, overtaken, median, p95, p99 }) => [String(size), String(keystrokes), decimal(overtaken * 100, 1), ...[median, p95, p99].map((time) => decimal(time, 1))]);
      return { result: { sizes, node: process.version }, table: alignedTable([['paragraphs', 'keystrokes', '% overtaken', 'ms p50', 'ms p95', 'ms p99'], ...rows]).join('\n') } satisfies Measurement;
    },
  };
}

async function measureLiveTyping(folder: string, paragraphs: number, say: MeasureOptions['say']): Promise<LiveTyping> {
  const home = await mkdtemp(path.join(tmpdir(), 'verbatim-bench-'));
  const server = await startTypingServer();
  const corpus = path.join(home, 'corpus');
  say(`typing to the bot: ${paragraphs} articles are written`);
  const collection = makeCollection(paragraphs);
  await writeFiles(corpus, collection.articles);
  const questions = makeQuestions(collection, PERSONS * (TYPED + WARM_UP)).map(({ question }) => question);
  const bot = spawn(process.execPath, [...START_FLAGS, path.join(folder, 'main.js'), '--unpaced'], {
    cwd: home,
    stdio: 'ignore',
    env: { BOT_TOKEN: TOKEN, BOT_API_ROOT: server.root, CORPUS_DIR: corpus, DATA_DIR: path.join(home, 'data'), LOG_LEVEL: 'error' },
  });
  try {
    const failed = new Promise<never>((_resolve, reject) => bot.on('exit', (status) => reject(new Error(`the bot ended with status ${status}`))));
    say(`typing to the bot: ${paragraphs} paragraphs are read`);
    await Promise.race([ready(server, questions[0] ?? ''), failed]);
    const persons = (first: number, count: number): string[][] => Array.from({ length: PERSONS }, (_, person) => Array.from({ length: count }, (_own, typed) => questions[(first + typed) * PERSONS + person] ?? ''));
    await Promise.race([server.type(persons(TYPED, WARM_UP)), failed]);
    say(`typing to the bot: ${PERSONS} people type`);
    const keystrokes = await Promise.race([server.type(persons(0, TYPED)), failed]);
    const times = keystrokes.flatMap(({ milliseconds }) => milliseconds ?? []);
    const time = (part: number): number => quantile(times, part) ?? Number.NaN;
    return { paragraphs, persons: PERSONS, keystrokes: keystrokes.length, overtaken: 1 - times.length / keystrokes.length, median: time(0.5), p95: time(0.95), p99: time(0.99) };
  } finally {
    bot.removeAllListeners('exit');
    bot.kill('SIGKILL');
    server.close();
    await rm(home, { recursive: true, force: true });
  }
}

/** Resolves when the bot answers with results. */
async function ready(server: Awaited<ReturnType<typeof startTypingServer>>, question: string): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const results = await server.ask(question, TRY_MILLISECONDS);
    if (results !== null && results >= TRUE_RESULTS) return;
  }
  throw new Error('the bot gave no results');
}
