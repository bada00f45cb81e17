/** What came of asking systems: quality, time, and how many times that of Verbatim. */
import { estimate } from '../evaluation/intervals.ts';
import { quantile } from '../evaluation/metrics.ts';
import type { Asked } from './questioning.ts';
import type { VocabularyLanguage } from './vocabulary.ts';

/** One system on one collection. */
export interface SystemResult {
  readonly name: string;
  readonly asked: number;
  readonly hit1: number;
  readonly hit5: number;
  /** By how much hit@1 of Verbatim on the same questions is higher, with its 95 % interval; null for Verbatim. */
  readonly behind: { readonly value: number; readonly low: number; readonly high: number } | null;
  /** Milliseconds of processor time: the middle and the 95th of 100. */
  readonly median: number;
  readonly p95: number;
  /** What the first question costs after the turns of all others: the middle of those of all turns; null where there was none. */
  readonly afterPause: number | null;
  /** How many times the median and the 95th of Verbatim on the same questions; null for Verbatim. */
  readonly medianRatio: number | null;
  readonly p95Ratio: number | null;
  /** The ratio of medians in the lower and the upper quarter of the stretches. */
  readonly spread: readonly [number, number] | null;
}

export interface QuestionsResult {
  readonly language: VocabularyLanguage;
  readonly paragraphs: number;
  readonly systems: readonly SystemResult[];
  readonly missing: readonly string[];
}

/** Questions between two changes of the system: so few that the noise of the machine meets all alike, so many that turns are not mostly waking. */
export const STRETCH = 50;

/** What a system was asked. */
export interface Questioned {
  readonly name: string;
  readonly asked: readonly Asked[];
  /** What the first question of each turn cost. */
  readonly wakings?: readonly number[];
}

/** The result of a system; `verbatim` is what Verbatim was asked, null where this is it. */
export function resultOf({ name, asked, wakings = [] }: Questioned, verbatim: readonly Asked[] | null): SystemResult {
  const same = verbatim?.slice(0, asked.length) ?? null;
  const ratio = (part: number): number | null => (same === null ? null : timeOf(asked, part) / timeOf(same, part));
  const ratios = same === null ? [] : stretches(asked).map((own, number) => timeOf(own, 0.5) / timeOf(stretches(same)[number] ?? [], 0.5));
  return {
    name,
    asked: asked.length,
    hit1: hits(asked, 1),
    hit5: hits(asked, 5),
    behind: same === null ? null : (estimate([asked.map(({ rank }, place) => first(same[place]?.rank) - first(rank))])[0] ?? null),
    median: timeOf(asked, 0.5),
    p95: timeOf(asked, 0.95),
    afterPause: quantile(wakings, 0.5) ?? null,
    medianRatio: ratio(0.5),
    p95Ratio: ratio(0.95),
    spread: same === null ? null : [quantile(ratios, 0.25) ?? Number.NaN, quantile(ratios, 0.75) ?? Number.NaN],
  };
}

function first(rank: number | null | undefined): number {
  return rank === 1 ? 1 : 0;
}

function timeOf(asked: readonly Asked[], part: number): number {
  return quantile(asked.map(({ cpu }) => cpu), part) ?? Number.NaN;
}

function hits(asked: readonly Asked[], depth: number): number {
  return asked.filter(({ rank }) => rank !== null && rank <= depth).length / asked.length;
}

function stretches(asked: readonly Asked[]): (readonly Asked[])[] {
  return Array.from({ length: Math.ceil(asked.length / STRETCH) }, (_, number) => asked.slice(number * STRETCH, (number + 1) * STRETCH));
}
