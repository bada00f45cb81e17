/** One start of a library, measured by the process that does it. */
import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { answerQuestion } from '../answer/answer-question.ts';
import { KeptIndex, Library } from '../library.ts';
import { median } from './part.ts';

export const START_KINDS = ['cold', 'warm', 'changed'] as const;
export type StartKind = (typeof START_KINDS)[number];

export interface StartMeasured {
  readonly milliseconds: number;
  readonly cpu: number;
  readonly peakMegabytes: number;
  /** Milliseconds from the start of the process until the first answer was there, where a question was asked. */
  readonly firstAnswer: number;
  /** Milliseconds for writing the index, where it was written. */
  readonly keep: number;
  readonly indexBytes: number;
}

/** One file is changed so often; the median counts. */
const CHANGES = 15;
/** Characters of a question. */
const QUESTION = 80;
const INDEX_FILE = 'index.verbatim';

/** `cold`: no index is kept yet, afterwards one is. `warm`: it is used. `changed`: one file after the other gets other words. */
export async function measureStart(kind: StartKind, corpus: string, data: string): Promise<StartMeasured> {
  const start = clock();
  const library = await Library.open(corpus, { kept: new KeptIndex(data) });
  const opened = start();
  if (kind !== 'changed') library.follow();
  const firstAnswer = kind === 'changed' ? 0 : await answerFirst(library);
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  if (kind === 'changed') return { ...(await change(library, corpus)), firstAnswer, keep: 0, indexBytes: 0 };
  let keep = 0;
  if (kind === 'cold') {
    const writing = clock();
    await library.close();
    keep = writing().milliseconds;
  }
  if (kind === 'warm') await library.close();
  return { ...opened, peakMegabytes, firstAnswer, keep, indexBytes: (await stat(path.join(data, INDEX_FILE))).size };
}

/** Asks for words of the last article; gives the milliseconds since the process began. Throws when it is not found. */
async function answerFirst({ snapshot: { articles, engine } }: Library): Promise<number> {
  const last = articles.at(-1);
  const question = last?.passages[0]?.text.slice(0, QUESTION) ?? '';
  const { quotes } = await answerQuestion(engine, question, { limit: 1 });
  if (quotes[0]?.source.file !== last?.source.file) throw new Error('the first answer is not true');
  return performance.now();
}

async function change(library: Library, corpus: string): Promise<{ milliseconds: number; cpu: number; peakMegabytes: number }> {
  const files = library.snapshot.articles.map(({ source }) => source.file);
  const times: number[] = [];
  const cpus: number[] = [];
  for (let number = 0; number < CHANGES; number += 1) {
    const file = path.join(corpus, files[(number * 37) % files.length] ?? '');
    const before = await readFile(file, 'utf8');
    await writeFile(file, before.split('\n\n').toReversed().join('\n\n'));
    const updating = clock();
    await library.update();
    const { milliseconds, cpu } = updating();
    times.push(milliseconds);
    cpus.push(cpu);
    await writeFile(file, before);
    await library.update();
  }
  return { milliseconds: median(times), cpu: median(cpus), peakMegabytes: process.resourceUsage().maxRSS / 1024 };
}

/** Gives the milliseconds since this call: of the clock, and of the processors for this process. */
function clock(): () => { milliseconds: number; cpu: number } {
  const time = performance.now();
  const cpu = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    return { milliseconds: performance.now() - time, cpu: (user + system) / 1000 };
  };
}
