/**
 * What it costs to read a corpus: without help, with the index kept from the last run, and when one file has changed. Each
 * start is a process of its own; the files are in the system's cache, as after any first look.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeArticles } from './articles.ts';
import { median } from './part.ts';
import type { BenchmarkPart, Measurement, MeasureOptions } from './part.ts';
import type { StartKind, StartMeasured } from './start.ts';

const PARAGRAPHS = 20;
const SEED = 20_261_122;

/** Medians over the runs; times in milliseconds. */
export interface CorpusResult {
  readonly articles: number;
  readonly paragraphs: number;
  readonly megabytes: number;
  readonly runs: number;
  readonly node: string;
  readonly cold: Cost;
  readonly warm: Cost;
  /** From the look at the folder to the new answers; the quiet time before it is not in it. */
  readonly changed: Cost;
  /** From the start to the first answer to a question about the corpus. */
  readonly firstAnswer: { readonly cold: number; readonly warm: number };
  /** Writing the index after a cold start. */
  readonly keep: number;
  readonly indexMegabytes: number;
  /** How many times the cold start takes. */
  readonly coldOverWarm: number;
  readonly coldOverChanged: number;
}

interface Cost {
  readonly milliseconds: number;
  readonly cpu: number;
  readonly peakMegabytes: number;
}

/** The part of `bench`; `startIn` runs one start in a process of its own. */
export function corpusPart(startIn: (kind: StartKind, corpus: string, data: string) => Promise<StartMeasured>): BenchmarkPart {
  return {
    name: 'corpus',
    about: 'cold start, warm start, one changed file: time and memory',
    measure: (options) => measure(options, startIn),
  };
}

async function measure({ runs, articles, say }: MeasureOptions, startIn: Parameters<typeof corpusPart>[0]): Promise<Measurement> {
  const home = await mkdtemp(path.join(tmpdir(), 'verbatim-bench-'));
  try {
    const corpus = path.join(home, 'corpus');
    say('making articles');
    const bytes = await writeArticles(corpus, { articles, paragraphs: PARAGRAPHS, seed: SEED });
    const measured: Record<StartKind, StartMeasured[]> = { cold: [], warm: [], changed: [] };
    for (let run = 1; run <= runs; run += 1) {
      const data = path.join(home, `data-${run}`);
      for (const kind of ['cold', 'warm', 'changed'] as const) {
        say(`run ${run} of ${runs}: ${kind}`);
        measured[kind].push(await startIn(kind, corpus, data));
      }
    }
    const [cold, warm, changed] = [costOf(measured.cold), costOf(measured.warm), costOf(measured.changed)];
    const result: CorpusResult = {
      articles,
      paragraphs: PARAGRAPHS,
      megabytes: bytes / 1e6,
      runs,
      node: process.version,
      cold,
      warm,
      changed,
      firstAnswer: { cold: median(measured.cold.map((own) => own.firstAnswer)), warm: median(measured.warm.map((own) => own.firstAnswer)) },
      keep: median(measured.cold.map(({ keep }) => keep)),
      indexMegabytes: median(measured.cold.map(({ indexBytes }) => indexBytes)) / 1e6,
      coldOverWarm: cold.milliseconds / warm.milliseconds,
      coldOverChanged: cold.milliseconds / changed.milliseconds,
    };
    return { result, table: tableOf(result) };
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

function costOf(starts: readonly StartMeasured[]): Cost {
  return {
    milliseconds: median(starts.map(({ milliseconds }) => milliseconds)),
    cpu: median(starts.map(({ cpu }) => cpu)),
    peakMegabytes: median(starts.map(({ peakMegabytes }) => peakMegabytes)),
  };
}

function tableOf(result: CorpusResult): string {
  const { articles, paragraphs, megabytes, runs, node, cold, warm, changed, firstAnswer, keep, indexMegabytes, coldOverWarm, coldOverChanged } = result;
  const row = (name: string, { milliseconds, cpu, peakMegabytes }: Cost, ratio: string): string =>
    [name.padEnd(18), time(milliseconds).padStart(9), time(cpu).padStart(9), `${peakMegabytes.toFixed(0)} MB`.padStart(8), ratio].join('  ').trimEnd();
  return [
    `${articles} articles of ${paragraphs} paragraphs, ${megabytes.toFixed(1)} MB; Node ${node}; medians of ${runs} runs`,
    '',
    ['', 'time', 'CPU', 'peak'].map((head, column) => (column === 0 ? ''.padEnd(18) : head.padStart(column === 3 ? 8 : 9))).join('  '),
    row('cold start', cold, ''),
    row('warm start', warm, `${coldOverWarm.toFixed(1)}× faster than cold (bar: 3×)`),
    row('one changed file', changed, `${coldOverChanged.toFixed(0)}× faster than cold (bar: 50×)`),
    '',
    `until the first answer: cold ${time(firstAnswer.cold)}, warm ${time(firstAnswer.warm)}`,
    `the kept index: ${indexMegabytes.toFixed(1)} MB, written in ${time(keep)}`,
  ].join('\n');
}

function time(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds.toFixed(1)} ms` : `${(milliseconds / 1000).toFixed(2)} s`;
}
