/** What slips of the fingers cost: the same questions with and without, side by side. */
import { changeOf, roundedForReport } from './comparison.ts';
import type { Metric, SetMeasures } from './measure.ts';
import type { Outcome } from './run.ts';
import { alignedTable, share, signedShare } from './table.ts';

/** The figures of one dataset, set by set, and the questions that a slip took the answer from. */
export interface TypoMeasures {
  readonly dataset: string;
  readonly sets: readonly { readonly asTyped: SetMeasures; readonly mistyped: SetMeasures; readonly lost: readonly Lost[] }[];
}

/** A question whose passage came among the first, and with a slip came not. */
export interface Lost {
  readonly question: string;
  readonly mistyped: string;
  readonly rank: number;
}

/** What is told: where the passage stands first, and whether it is on the first card and a bit. */
const SHOWN: readonly Metric[] = ['hit@1', 'hit@5'];
const DEPTH = 5;
const INDENT = '  ';

/** The questions answered among the first five without the slip, but not with it. Outcomes of the same questions in the same order. */
export function lostTo(asTyped: readonly Outcome[], mistyped: readonly Outcome[]): Lost[] {
  return asTyped.flatMap(({ rank, case: { question } }, index) => {
    const other = mistyped[index];
    const stays = rank === null || rank > DEPTH || other === undefined || (other.rank !== null && other.rank <= DEPTH);
    return stays ? [] : [{ question, mistyped: other.case.question, rank }];
  });
}

/** A table, then the questions lost, at most `worst` of each set. Ends with a line break. */
export function typosForPeople(all: readonly TypoMeasures[], seed: number, worst: number): string {
  const rows = all.flatMap(({ dataset, sets }) =>
    sets.map(({ asTyped, mistyped }) => [
      `${dataset} ${asTyped.name}`,
      String(asTyped.questions),
      ...SHOWN.flatMap((metric) => [share(asTyped.scores[metric]?.value), share(mistyped.scores[metric]?.value), signedShare(differenceOf(asTyped, mistyped, metric))]),
    ]),
  );
  const lost = all.flatMap(({ sets }) => sets.flatMap((set) => set.lost.slice(0, worst)));
  const lines = [
    `One slip of the fingers in a word of six letters or more of each question (seed ${seed})`,
    '',
    ...alignedTable([['', 'n', ...SHOWN.flatMap((metric) => [metric, 'with slip', 'change'])], ...rows]),
    ...(lost.length === 0 ? [] : ['', 'lost', ...lost.map((own) => `${own.rank}: ${own.question} → ${own.mistyped}`)]),
  ];
  return `${lines.map((line, number) => (number === 0 || line === '' ? line : INDENT + line)).join('\n')}\n`;
}

/** The same as one JSON object on one line. */
export function typosForMachines(all: readonly TypoMeasures[], seed: number): string {
  const scoresOf = ({ scores }: SetMeasures): object => Object.fromEntries(SHOWN.map((metric) => [metric, scores[metric]]));
  const typos = all.map(({ dataset, sets }) => ({
    name: dataset,
    sets: sets.map(({ asTyped, mistyped, lost }) => ({
      name: asTyped.name,
      questions: asTyped.questions,
      asTyped: scoresOf(asTyped),
      mistyped: scoresOf(mistyped),
      change: Object.fromEntries(SHOWN.map((metric) => [metric, differenceOf(asTyped, mistyped, metric)])),
      lost,
    })),
  }));
  return JSON.stringify({ typos: { seed, datasets: typos } }, (_key, value: unknown) => (typeof value === 'number' ? roundedForReport(value) : value));
}

function differenceOf(asTyped: SetMeasures, mistyped: SetMeasures, metric: Metric): number {
  return changeOf(mistyped.scores[metric], asTyped.scores[metric]?.value)?.difference ?? 0;
}
