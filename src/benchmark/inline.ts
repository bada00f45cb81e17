/** What a keystroke costs while somebody types a question into an inline query: every beginning of it is searched. */
import { answerQuestion } from '../answer/answer-question.ts';
import { quantile } from '../evaluation/metrics.ts';
import { alignedTable, decimal } from '../evaluation/table.ts';
import { makeCollection, makeQuestions } from './collection.ts';
import type { MeasureOptions, Measurement } from './part.ts';
import { SHOWN } from './system.ts';
import { openBot } from './verbatim-systems.ts';

/** Milliseconds of processor time. */
export interface TypingMeasured {
  readonly paragraphs: number;
  readonly keystrokes: number;
  readonly median: number;
  readonly p95: number;
  readonly p99: number;
  readonly longest: number;
}

/** Questions that are typed before it counts. */
const WARM_UP = 10;
/** Every keystroke of so many questions is some two thousand of them. */
const TYPED = 50;

/** Types questions, in the process that runs now. */
export async function measureTyping(paragraphs: number): Promise<TypingMeasured> {
  const collection = makeCollection(paragraphs);
  const { engine } = await openBot(collection);
  const times: number[] = [];
  for (const [number, { question }] of makeQuestions(collection, WARM_UP + TYPED).entries()) {
    for (let length = 1; length <= question.length; length += 1) {
      const before = process.cpuUsage();
      await answerQuestion(engine, question.slice(0, length), { limit: SHOWN, typing: true });
      const { user, system } = process.cpuUsage(before);
      if (number >= WARM_UP) times.push((user + system) / 1000);
    }
  }
  const time = (part: number): number => quantile(times, part) ?? Number.NaN;
  return { paragraphs, keystrokes: times.length, median: time(0.5), p95: time(0.95), p99: time(0.99), longest: time(1) };
}

/** The part of `bench`; `measureApart` measures in a process of its own. */
export async function measureTypings({ paragraphs, say }: MeasureOptions, measureApart: (paragraphs: number) => Promise<TypingMeasured>): Promise<Measurement> {
  const sizes: TypingMeasured[] = [];
  for (const size of paragraphs) {
    say(`typing over ${size} paragraphs`);
    sizes.push(await measureApart(size));
  }
  const rows = sizes.map(({ paragraphs: size, keystrokes, median, p95, p99, longest }) => [String(size), String(keystrokes), ...[median, p95, p99, longest].map((time) => decimal(time, 2))]);
  return { result: { sizes, node: process.version }, table: alignedTable([['paragraphs', 'keystrokes', 'ms p50', 'ms p95', 'ms p99', 'longest'], ...rows]).join('\n') };
}
