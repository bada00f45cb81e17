/** Q1 and Q2: questions that are meant to cost, alone, and from many while others ask. */
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeAttacks } from '../../src/benchmark/attacks.ts';
import { makeCollection, makeQuestions } from '../../src/benchmark/collection.ts';
import type { CostMeasured } from '../../src/benchmark/cost.ts';
import { startFakeTelegram } from '../fake-api/telegram.ts';
import { folderOf } from '../folders.ts';
import { ROOT, run } from '../processes.ts';
import { startBot } from './bot-process.ts';
import { Ledger, percentile } from './ledger.ts';
import type { Outcome } from './outcome.ts';

/** What one question in a hundred may take at most: milliseconds of processor time; and any: megabytes before anything is swept up. */
const MOST_MILLISECONDS = 200;
const MOST_MEGABYTES = 50;
const LONGEST_MEASUREMENT = 600_000;

/** Q1: each attack so often, the whole way from the question to its answer: the benchmark's own measurement, in a process of its own. */
export async function costs(paragraphs: number, runs: number): Promise<Outcome> {
  const args = ['attacks', '--json', '--paragraphs', String(paragraphs), '--runs', String(runs)];
  const { out, error } = await run([path.join(ROOT, 'dist/bench.js'), ...args], { life: LONGEST_MEASUREMENT });
  const { attacks } = JSON.parse(out) as { attacks: { sizes: CostMeasured[] } };
  const shapes = attacks.sizes.flatMap((size) => size.shapes);
  const [slowest] = shapes.toSorted((one, other) => other.longest - one.longest);
  const [largest] = shapes.toSorted((one, other) => other.heapMegabytes - one.heapMegabytes);
  const milliseconds = percentile(shapes.flatMap(({ times }) => times), 0.99);
  const megabytes = largest?.heapMegabytes ?? Infinity;
  return {
    counts: `${shapes.length} shapes × ${runs}, ${paragraphs} paragraphs`,
    result: `p99 ${milliseconds.toFixed(0)} ms, at most ${slowest?.longest.toFixed(0)} ms (${slowest?.name}) and ${megabytes.toFixed(0)} MB (${largest?.name})`,
    kept: milliseconds <= MOST_MILLISECONDS && megabytes <= MOST_MEGABYTES,
    output: [out, error],
  };
}

const ATTACKERS = 50;
const HONEST = 10;
/** As many as the quota of one person lets through in a minute. */
const ATTACKS_EACH = 20;
/** Between two attacks of one attacker: no app sends messages into one chat much faster for long. */
const ATTACK_MILLISECONDS = 1000;
/** Between two honest questions; each of the ten asks every four seconds, well within the quota. */
const HONEST_MILLISECONDS = 400;
const ANSWER_MILLISECONDS = 50;
const MOST_P95_MILLISECONDS = 1000;
const START_MILLISECONDS = 120_000;
/** The attacks last so long at most, and then what is left of them. */
const LONGEST_ATTACK = 120_000;

/** Q2: many send attacks to the real program, each as often as the quota allows, while a few ask what people ask. */
export async function onslaught(paragraphs: number): Promise<Outcome> {
  const collection = makeCollection(paragraphs);
  const [attacks, questions] = [makeAttacks(collection), makeQuestions(collection, LONGEST_ATTACK / HONEST_MILLISECONDS)];
  const corpusDir = await folderOf(Object.fromEntries(collection.articles.map(({ file, text }) => [file, text])));
  const telegram = await startFakeTelegram();
  const ledger = new Ledger(telegram, HONEST + ATTACKERS, () => ({ lateMs: ANSWER_MILLISECONDS }));
  const bot = await startBot(telegram, await folderOf(), { paced: true, corpusDir });
  // The first question of each of the honest waits for the start.
  ledger.ask(HONEST);
  const people = new Set(ledger.asked.map(({ chat }) => chat));
  await ledger.settle(START_MILLISECONDS);

  const began = performance.now();
  const attacked = new AbortController();
  const attacking = attack(ledger, attacks.map(([, text]) => text)).finally(() => attacked.abort());
  for (let number = 0; !attacked.signal.aborted; number += 1) {
    ledger.ask(1, number % HONEST, questions[number % questions.length]?.question ?? '');
    await sleep(HONEST_MILLISECONDS);
  }
  await attacking;
  const seconds = (performance.now() - began) / 1000;
  await ledger.settle(LONGEST_ATTACK);
  const { status, out, error } = await bot.end('SIGTERM');
  await telegram.stop();

  const honest = ledger.asked.slice(HONEST).filter(({ chat }) => people.has(chat));
  const latencies = honest.flatMap(({ at, answers: [answer] }) => (answer === undefined ? [] : [answer - at]));
  const p95 = percentile(latencies, 0.95);
  const { lost, twice } = ledger;
  return {
    counts: `${ATTACKERS} × ${ATTACKS_EACH} attacks, ${honest.length} questions, ${paragraphs} paragraphs`,
    result: `questions: median ${percentile(latencies, 0.5).toFixed(0)} ms, p95 ${p95.toFixed(0)} ms; lost ${lost}, twice ${twice}; attacks answered in ${seconds.toFixed(0)} s`,
    kept: p95 <= MOST_P95_MILLISECONDS && lost === 0 && twice === 0 && status === 0,
    output: [out, error],
  };
}

/** Everybody after the first people sends an attack at a time; resolves when all are answered, or after the longest time. */
async function attack(ledger: Ledger, texts: readonly string[]): Promise<void> {
  const began = performance.now();
  const before = ledger.asked.length;
  const chats = new Set<number>();
  for (let round = 0; round < ATTACKS_EACH; round += 1) {
    await sleep(Math.max(0, began + round * ATTACK_MILLISECONDS - performance.now()));
    for (let attacker = 0; attacker < ATTACKERS; attacker += 1) {
      ledger.ask(1, HONEST + attacker, texts[(round * ATTACKERS + attacker) % texts.length]);
      chats.add(ledger.asked.at(-1)?.chat ?? 0);
    }
  }
  const attacks = ledger.asked.slice(before).filter(({ chat }) => chats.has(chat));
  while (attacks.some(({ answers }) => answers.length === 0) && performance.now() - began < LONGEST_ATTACK) await sleep(50);
}
