/** How long somebody waits for the first true answer after the process was started, without a kept index and with one. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { alignedTable, decimal } from '../evaluation/table.ts';
import { writeFiles } from './articles.ts';
import { makeCollection } from './collection.ts';
import { median } from './part.ts';
import type { BenchmarkPart, Measurement, MeasureOptions } from './part.ts';
import type { StartKind, StartMeasured } from './start.ts';

const PARAGRAPHS = [10_000, 100_000];

/** Medians, from the start of the process, in milliseconds. */
export interface FirstAnswers {
  readonly paragraphs: number;
  readonly cold: number;
  readonly warm: number;
  readonly indexMegabytes: number;
}

/** The part of `bench`; `startIn` runs one start in a process of its own. */
export function startsPart(startIn: (kind: StartKind, corpus: string, data: string) => Promise<StartMeasured>): BenchmarkPart {
  return {
    name: 'start',
    about: 'from the start of the process to the first true answer, cold and warm',
    paragraphs: PARAGRAPHS,
    measure: async (options) => {
      const sizes: FirstAnswers[] = [];
      for (const size of options.paragraphs) sizes.push(await measureSize(size, options, startIn));
      const rows = sizes.map(({ paragraphs, cold, warm, indexMegabytes }) => [String(paragraphs), decimal(cold / 1000, 2), decimal(warm / 1000, 2), decimal(indexMegabytes, 1)]);
      return { result: { sizes, node: process.version }, table: alignedTable([['paragraphs', 'cold, s', 'warm, s', 'index, MB'], ...rows]).join('\n') } satisfies Measurement;
    },
  };
}

/** Cold once, for it takes long and nobody waits for it twice; warm as often as is said. The files are in the system's cache. */
async function measureSize(paragraphs: number, { runs, say }: MeasureOptions, startIn: Parameters<typeof startsPart>[0]): Promise<FirstAnswers> {
  const home = await mkdtemp(path.join(tmpdir(), 'verbatim-bench-'));
  try {
    const [corpus, data] = [path.join(home, 'corpus'), path.join(home, 'data')];
    say(`${paragraphs} paragraphs are written`);
    await writeFiles(corpus, makeCollection(paragraphs).articles);
    say(`${paragraphs} paragraphs: cold start`);
    const cold = await startIn('cold', corpus, data);
    const warm: StartMeasured[] = [];
    for (let run = 1; run <= runs; run += 1) {
      say(`${paragraphs} paragraphs: warm start ${run} of ${runs}`);
      warm.push(await startIn('warm', corpus, data));
    }
    return { paragraphs, cold: cold.firstAnswer, warm: median(warm.map(({ firstAnswer }) => firstAnswer)), indexMegabytes: cold.indexBytes / 1e6 };
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
