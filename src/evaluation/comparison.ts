/** This run beside an earlier one: the figures of a saved report, matched by the names of sets. */
import { readFile } from 'node:fs/promises';
import { DatasetError } from './dataset.ts';
import type { Estimate } from './intervals.ts';
import { METRICS } from './measure.ts';
import type { Metric } from './measure.ts';

/** Places after the point: more is noise, and makes two reports hard to compare. */
const PLACES = 4;

/** The figures of an earlier run. */
export interface FormerRun {
  /** The file it was read from. */
  readonly file: string;
  /** The scores of a set of a dataset, by the names of both; undefined when the run had none such. */
  readonly scoresOf: (dataset: string, set: string) => FormerScores | undefined;
}

/** The means of an earlier run. */
export type FormerScores = Readonly<Partial<Record<Metric, number>>>;

/** What became of one figure. */
export interface Change {
  readonly former: number;
  readonly difference: number;
  /** The former figure lies outside the interval of the new one. */
  readonly beyondInterval: boolean;
}

/** A number as it stands in a report for machines. */
export function roundedForReport(value: number): number {
  return Number(value.toFixed(PLACES));
}

/** Reads what `--save` wrote. Throws `DatasetError` when it is no such report. */
export async function readFormerRun(file: string): Promise<FormerRun> {
  const sets = new Map<string, FormerScores>();
  try {
    const report = objectOf(JSON.parse(await readFile(file, 'utf8')));
    for (const dataset of objectsOf(report['datasets'])) {
      for (const set of objectsOf(dataset['sets'])) sets.set(keyOf(dataset['name'], set['name']), meansOf(objectOf(set['scores'])));
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatasetError(`"${file}" is no report to compare with (${reason}): write one with --save.`);
  }
  return { file, scoresOf: (dataset, set) => sets.get(keyOf(dataset, set)) };
}

/** The change of a figure; null where one of the two is missing. */
export function changeOf(now: Estimate | undefined, former: number | undefined): Change | null {
  if (now === undefined || Number.isNaN(now.value) || former === undefined) return null;
  // The former figure was rounded when it was saved; the new one is rounded alike, so that equal runs do not differ.
  const [value, low, high] = [now.value, now.low, now.high].map(roundedForReport) as [number, number, number];
  return { former, difference: roundedForReport(value - former), beyondInterval: former < low || former > high };
}

function keyOf(dataset: unknown, set: unknown): string {
  return JSON.stringify([dataset, set]);
}

function meansOf(scores: Readonly<Record<string, unknown>>): FormerScores {
  const means: Partial<Record<Metric, number>> = {};
  for (const metric of METRICS) {
    if (scores[metric] === undefined) continue;
    // JSON has no NaN: the mean of no questions was saved as null.
    const { value } = objectOf(scores[metric]);
    if (typeof value === 'number') means[metric] = value;
  }
  return means;
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('it has another form');
  return value as Readonly<Record<string, unknown>>;
}

function objectsOf(value: unknown): Readonly<Record<string, unknown>>[] {
  if (!Array.isArray(value)) throw new TypeError('it has another form');
  return value.map(objectOf);
}
