/** One start of a library, measured by the process that does it. */
import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { KeptIndex, Library } from '../library.ts';
import { median } from './part.ts';

export const START_KINDS = ['cold', 'warm', 'changed'] as const;
export type StartKind = (typeof START_KINDS)[number];

export interface StartMeasured {
  readonly milliseconds: number;
  readonly cpu: number;
  readonly peakMegabytes: number;
  /** Milliseconds for writing the index, where it was written. */
  readonly keep: number;
  readonly indexBytes: number;
}

/** One file is changed so often; the median counts. */
const CHANGES = 15;
const INDEX_FILE = 'index.verbatim';

/** `cold`: no index is kept yet, afterwards one is. `warm`: it is used. `changed`: one file after the other gets other words. */
export async function measureStart(kind: StartKind, corpus: string, data: string): Promise<StartMeasured> {
  const start = clock();
  const library = await Library.open(corpus, { kept: new KeptIndex(data) });
  const opened = start();
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  if (kind === 'changed') return { ...(await change(library, corpus)), keep: 0, indexBytes: 0 };
  let keep = 0;
  if (kind === 'cold') {
    const writing = clock();
    library.follow();
    await library.close();
    keep = writing().milliseconds;
  }
  return { ...opened, peakMegabytes, keep, indexBytes: (await stat(path.join(data, INDEX_FILE))).size };
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
