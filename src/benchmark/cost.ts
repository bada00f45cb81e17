/** What questions cost that are meant to cost: time and memory of each of the attacks. */
import { answerQuestion } from '../answer/answer-question.ts';
import { alignedTable, decimal } from '../evaluation/table.ts';
import { makeAttacks } from './attacks.ts';
import { makeCollection, makeQuestions } from './collection.ts';
import type { MeasureOptions, Measurement } from './part.ts';
import { median } from './part.ts';
import { SHOWN } from './system.ts';
import { openEngine } from './verbatim-systems.ts';

/** One attack: milliseconds of processor time, and what it added to the heap before anything was swept up. */
export interface ShapeMeasured {
  readonly name: string;
  readonly median: number;
  readonly longest: number;
  /** Each of them. */
  readonly times: readonly number[];
  readonly heapMegabytes: number;
}

export interface CostMeasured {
  readonly paragraphs: number;
  readonly shapes: readonly ShapeMeasured[];
}

/** Usual questions asked before, so that the tables are read and the code is compiled. */
const WARM_UP = 100;

/** Asks each attack so often, in the process that runs now. It needs `--expose-gc`. */
export async function measureCost(paragraphs: number, runs: number): Promise<CostMeasured> {
  const collection = makeCollection(paragraphs);
  const { engine } = await openEngine(collection);
  for (const { question } of makeQuestions(collection, WARM_UP)) await answerQuestion(engine, question, { limit: SHOWN });
  const shapes: ShapeMeasured[] = [];
  for (const [name, question] of makeAttacks(collection)) {
    const times: number[] = [];
    let heap = 0;
    for (let run = 0; run < runs; run += 1) {
      globalThis.gc?.();
      const held = process.memoryUsage().heapUsed;
      const before = process.cpuUsage();
      await answerQuestion(engine, question, { limit: SHOWN });
      const { user, system } = process.cpuUsage(before);
      times.push((user + system) / 1000);
      heap = Math.max(heap, process.memoryUsage().heapUsed - held);
    }
    shapes.push({ name, median: median(times), longest: Math.max(...times), times, heapMegabytes: heap / 1e6 });
  }
  return { paragraphs, shapes };
}

/** The part of `bench`; `measureApart` measures in a process of its own. */
export async function measureCosts({ paragraphs, runs, say }: MeasureOptions, measureApart: (paragraphs: number, runs: number) => Promise<CostMeasured>): Promise<Measurement> {
  const sizes: CostMeasured[] = [];
  for (const size of paragraphs) {
    say(`attacks on ${size} paragraphs`);
    sizes.push(await measureApart(size, runs));
  }
  const table = sizes.map(({ paragraphs: size, shapes }) => {
    const rows = shapes.toSorted((one, other) => other.longest - one.longest).map(({ name, median: middle, longest, heapMegabytes }) => [name, decimal(middle, 1), decimal(longest, 1), decimal(heapMegabytes, 1)]);
    return alignedTable([[`${size} paragraphs`, 'ms', 'longest', 'MB'], ...rows]).join('\n');
  });
  return { result: { sizes, node: process.version }, table: table.join('\n\n') };
}
