/** The report of an evaluation for machines. */
import { changeOf, roundedForReport } from './comparison.ts';
import type { FormerRun, FormerScores } from './comparison.ts';
import { METRICS } from './measure.ts';
import type { SetMeasures } from './measure.ts';
import type { Measured } from './report.ts';

/** One JSON object on one line: everything that the tables show, the worst cases asked for, the changes since an earlier run. */
export function reportForMachines(all: readonly Measured[], former: FormerRun | null = null): string {
  const datasets = all.map(({ dataset: { name, kind, articles, reading }, sets }) => ({
    name,
    kind,
    articles: articles.length,
    passages: articles.reduce((sum, article) => sum + article.passages.length, 0),
    reading,
    sets: sets.map((set) => ({ ...plainSet(set), ...changesOf(set, former?.scoresOf(name, set.name)) })),
  }));
  return JSON.stringify({ datasets }, (_key, value: unknown) =>
    typeof value === 'number' ? roundedForReport(value) : value,
  );
}

function plainSet(set: SetMeasures): object {
  const { worst, violations, ...numbers } = set;
  return {
    ...numbers,
    violations: violations.length,
    worst: worst.map(({ case: { id, question, after, gold }, rank, confident, first }) => ({
      id, question, after, rank, confident, gold: gold?.text ?? null, first: first?.text ?? null,
    })),
  };
}

function changesOf({ scores }: SetMeasures, former: FormerScores | undefined): object {
  if (former === undefined) return {};
  const changes = METRICS.map((metric) => [metric, changeOf(scores[metric], former[metric])] as const);
  return { changes: Object.fromEntries(changes.filter(([, change]) => change !== null)) };
}
