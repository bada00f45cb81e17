/** What a corpus takes of memory, its texts and the index over them, when it has been read and asked. */
import { setTimeout as sleep } from 'node:timers/promises';
import { alignedTable, decimal } from '../evaluation/table.ts';
import { makeCollection, makeQuestions } from './collection.ts';
import type { MeasureOptions, Measurement } from './part.ts';
import { openBot } from './verbatim-systems.ts';

/** In bytes of a paragraph, everything that the process holds divided by the paragraphs. */
export interface MemoryMeasured {
  readonly paragraphs: number;
  /** Objects and strings, */
  readonly heap: number;
  /** and typed arrays. */
  readonly arrays: number;
  /** The texts alone, as UTF-16 or, where they are English, as one byte a letter. */
  readonly texts: number;
  /** The whole process, in MB. */
  readonly residentMegabytes: number;
}

/** The beginning of no word. */
const BEGUN = 'zzzz';
/** In milliseconds. */
const SWEEPING = 500;

/** Makes and asks a collection, in the process that runs now. It needs `--expose-gc`. */
export async function measureMemory(paragraphs: number): Promise<MemoryMeasured> {
  const { engine, questions, texts } = await opened(paragraphs);
  for (const { question } of questions) await engine.search(question, { limit: 1 });
  // The bot grows the tree of letters after its start, an engine alone at the first word that is only begun.
  await engine.search(BEGUN, { limit: 1, typing: true });
  globalThis.gc?.();
  // The room of arrays that are gone is given back beside what goes on, and counted until then.
  await sleep(SWEEPING);
  globalThis.gc?.();
  await sleep(SWEEPING);
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  // Asked once more, so that the engine is still held.
  await engine.search('', { limit: 1 });
  return { paragraphs, heap: heapUsed / paragraphs, arrays: arrayBuffers / paragraphs, texts: texts / paragraphs, residentMegabytes: rss / 1e6 };
}

/** The collection itself is let go of: only the engine holds its texts. */
async function opened(paragraphs: number): Promise<{ engine: Awaited<ReturnType<typeof openBot>>['engine']; questions: ReturnType<typeof makeQuestions>; texts: number }> {
  const collection = makeCollection(paragraphs);
  const questions = makeQuestions(collection, QUESTIONS);
  const texts = collection.paragraphs.reduce((sum, { text }) => sum + text.length * (LATIN_1.test(text) ? 1 : 2), 0);
  const { engine } = await openBot(collection);
  return { engine, questions, texts };
}

/** Asked before, so that what is made at the first question is there. */
const QUESTIONS = 50;
const LATIN_1 = /^[\0-\u00FF]*$/;

/** The part of `bench`; `measureApart` measures in a process of its own. */
export async function measureMemories({ paragraphs, say }: MeasureOptions, measureApart: (paragraphs: number) => Promise<MemoryMeasured>): Promise<Measurement> {
  const sizes: MemoryMeasured[] = [];
  for (const size of paragraphs) {
    say(`memory of ${size} paragraphs`);
    sizes.push(await measureApart(size));
  }
  const kilobytes = (bytes: number): string => decimal(bytes / 1000, 2);
  const rows = sizes.map(({ paragraphs: size, heap, arrays, texts, residentMegabytes }) => [
    String(size),
    kilobytes(heap + arrays),
    kilobytes(heap),
    kilobytes(arrays),
    kilobytes(texts),
    decimal(residentMegabytes, 0),
  ]);
  const head = ['paragraphs', 'kB each', 'objects', 'arrays', 'its text', 'process MB'];
  return { result: { sizes, node: process.version }, table: alignedTable([head, ...rows]).join('\n') };
}
