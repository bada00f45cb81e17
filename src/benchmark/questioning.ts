/** Questions put to systems: each system is a process of its own, asked in turns, so that the noise of the machine meets all alike. */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { makeCollection, makeQuestions } from './collection.ts';
import { MINISEARCH_SYSTEMS } from './minisearch-systems.ts';
import { PEER_SYSTEMS } from './peer-systems.ts';
import { START_FLAGS } from './own-process.ts';
import { NotInstalled } from './system.ts';
import type { System } from './system.ts';
import { VERBATIM_SYSTEMS } from './verbatim-systems.ts';
import type { VocabularyLanguage } from './vocabulary.ts';

export const SYSTEMS: readonly System[] = [...VERBATIM_SYSTEMS, ...MINISEARCH_SYSTEMS, ...PEER_SYSTEMS];

/** What one question cost and found. */
export interface Asked {
  /** Milliseconds of processor time, what is swept up meanwhile included. */
  readonly cpu: number;
  /** Place of the right paragraph among those shown, from 1; null when it is not there. */
  readonly rank: number | null;
}

/** What came of a turn. */
interface Turn {
  /** What the first question after the pause cost, in milliseconds of processor time. */
  readonly waking: number;
  readonly asked: readonly Asked[];
}

/** What all systems are asked. */
export interface Round {
  readonly language: VocabularyLanguage;
  readonly paragraphs: number;
  readonly questions: number;
}

/** What a system's process says first. */
interface Opened {
  /** Why it cannot be asked; null when it can. */
  readonly missing: string | null;
}

/**
 * Questions that are asked before it counts, and the milliseconds they may take: what runs for weeks is compiled, and its compilers at
 * work are no part of a question.
 */
const WARM_UP = 5000;
const LONGEST_WARM_UP = 10_000;
/**
 * Each turn begins with so many milliseconds of questions that do not count, but for the first, which is told by itself: a system pauses
 * while the others have their turns, and V8 meanwhile gives back room and compiled code, to take them again.
 */
const WAKING = 1000;

/** The process of one system: opens it and answers for stretches of the questions until it is told no more. */
export async function serveSystem(name: string, { language, paragraphs, questions }: Round): Promise<void> {
  const collection = makeCollection(paragraphs, [language]);
  const made = makeQuestions(collection, questions + WARM_UP);
  const system = SYSTEMS.find((own) => own.name === name);
  let ask: Awaited<ReturnType<System['open']>>;
  try {
    if (system === undefined) throw new NotInstalled(`there is no system ${name}`);
    ask = await system.open(collection);
  } catch (error) {
    if (!(error instanceof NotInstalled)) throw error;
    process.send?.({ missing: error.message } satisfies Opened);
    return;
  }
  const others = made.slice(questions);
  await warmUp(LONGEST_WARM_UP);
  process.on('message', ([from, to]: [number, number]) => void answer(from, to));
  process.send?.({ missing: null } satisfies Opened);

  async function warmUp(milliseconds: number): Promise<void> {
    const until = performance.now() + milliseconds;
    for (const { question } of others) if (performance.now() < until) await ask(question);
  }

  async function answer(from: number, to: number): Promise<void> {
    const waking = await timed(others[from % others.length]?.question ?? '');
    await warmUp(WAKING);
    const asked: Asked[] = [];
    for (const { question, gold } of made.slice(from, to)) {
      const { cpu, found } = await timed(question);
      const place = found.indexOf(gold);
      asked.push({ cpu, rank: place < 0 ? null : place + 1 });
    }
    process.send?.({ waking: waking.cpu, asked } satisfies Turn);
  }

  async function timed(question: string): Promise<{ cpu: number; found: readonly number[] }> {
    const before = process.cpuUsage();
    const found = await ask(question);
    const { user, system: kernel } = process.cpuUsage(before);
    return { cpu: (user + kernel) / 1000, found };
  }
}

/** A system's process, seen from the one that asks. */
export class SystemProcess {
  readonly name: string;
  readonly asked: Asked[] = [];
  /** What the first question of each turn cost. */
  readonly wakings: number[] = [];
  readonly #process: ChildProcess;
  #reply: Promise<unknown>;

  constructor(program: string, argument: string, name: string, { language, paragraphs, questions }: Round) {
    this.name = name;
    this.#process = fork(program, [argument, name, language, String(paragraphs), String(questions)], { execArgv: [...START_FLAGS, '--max-old-space-size=8192'] });
    this.#reply = this.#next();
  }

  /** Waits until it can be asked; gives why it cannot, or null. */
  async opened(): Promise<string | null> {
    return ((await this.#reply) as Opened).missing;
  }

  /** Asks a stretch of the questions. */
  async ask(from: number, to: number): Promise<void> {
    this.#reply = this.#next();
    this.#process.send([from, to]);
    const { waking, asked } = (await this.#reply) as Turn;
    this.wakings.push(waking);
    this.asked.push(...asked);
  }

  close(): void {
    this.#process.kill();
  }

  async #next(): Promise<unknown> {
    const stop = new AbortController();
    const { signal } = stop;
    const ended = once(this.#process, 'exit', { signal }).then(() => {
      throw new Error(`the process of ${this.name} ended`);
    });
    try {
      const [message] = (await Promise.race([once(this.#process, 'message', { signal }), ended])) as unknown[];
      return message;
    } finally {
      stop.abort();
      // What was waited for beside is told so, and nobody listens.
      ended.catch(() => undefined);
    }
  }
}
