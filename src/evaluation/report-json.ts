/** The report of an evaluation for machines. */
import type { SetMeasures } from './measure.ts';
import type { Measured } from './report.ts';

/** Places after the point: more is noise, and makes two reports hard to compare. */
const PLACES = 4;

/** One JSON object on one line: everything that the tables show, and the worst cases asked for. */
export function reportForMachines(all: readonly Measured[]): string {
  const datasets = all.map(({ dataset: { name, kind, articles, reading }, sets }) => ({
    name,
    kind,
    articles: articles.length,
    passages: articles.reduce((sum, article) => sum + article.passages.length, 0),
    reading,
    sets: sets.map(plainSet),
  }));
  return JSON.stringify({ datasets }, (_key, value: unknown) =>
    typeof value === 'number' ? Number(value.toFixed(PLACES)) : value,
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
