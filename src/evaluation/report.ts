/** The report of an evaluation: tables for people, one object for machines. */
import { changeOf } from './comparison.ts';
import type { FormerRun, FormerScores } from './comparison.ts';
import type { Dataset, FieldAccuracy } from './dataset.ts';
import type { Estimate } from './intervals.ts';
import { METRICS } from './measure.ts';
import type { Metric, SetMeasures, TypeMeasures } from './measure.ts';
import type { Outcome } from './run.ts';
import { alignedTable, decimal, excerpt, share, signedShare } from './table.ts';

/** A dataset with the numbers of each of its sets. */
export interface Measured {
  readonly dataset: Dataset;
  readonly sets: readonly SetMeasures[];
}

const LABELS: Readonly<Record<Metric, string>> = {
  'hit@1': 'hit@1', 'hit@3': 'hit@3', 'hit@5': 'hit@5', 'hit@10': 'hit@10',
  'mrr@10': 'MRR@10', 'ndcg@10': 'nDCG@10', map: 'mAP',
  highlightHoldsAnswer: 'highlight holds answer', answerExact: 'answer EM', answerF1: 'answer F1',
  answerShown: 'answer shown', declined: 'declined',
};

/** Columns of the narrower tables, with their short heads. */
const COLUMNS: readonly (readonly [Metric, string])[] = [
  ['hit@1', 'hit@1'], ['hit@3', 'hit@3'], ['hit@5', 'hit@5'], ['ndcg@10', 'nDCG@10'], ['map', 'mAP'],
  ['highlightHoldsAnswer', 'highlight'], ['answerExact', 'EM'], ['answerF1', 'F1'],
  ['answerShown', 'shown'], ['declined', 'declined'],
];

const EXCERPT = 150;
const VIOLATIONS_SHOWN = 5;
const INDENT = '  ';

/** Marks a difference that is more than chance. */
const BEYOND = '*';

/** All blocks, and a summary when there are several sets; with the changes since an earlier run. Ends with a line break. */
export function reportForPeople(all: readonly Measured[], former: FormerRun | null = null): string {
  const blocks = all.map(({ dataset, sets }) => [
    headline(dataset),
    ...section([
      scoreTable(dataset, sets, former),
      comparisonLines(dataset, sets, former),
      typeTable(sets[0]),
      readingLines(dataset),
      violationLines(sets),
      worstLines(dataset, sets),
    ]),
  ]);
  if (all.flatMap(({ sets }) => sets).length > 1) blocks.push(['Summary', ...section([summaryTable(all)])]);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n\n')}\n`;
}

function headline({ name, kind, articles }: Dataset): string {
  const passages = articles.reduce((sum, article) => sum + article.passages.length, 0);
  const unit = kind === 'sentences' ? 'sentences' : 'passages';
  return `${name}: ${articles.length} articles, ${passages} ${unit}`;
}

function section(parts: readonly (readonly string[])[]): string[] {
  return parts.filter((lines) => lines.length > 0).flatMap((lines) => ['', ...lines.map((line) => (INDENT + line).trimEnd())]);
}

function withInterval(estimate: Estimate | undefined): string {
  if (estimate === undefined || Number.isNaN(estimate.value)) return '–';
  return `${share(estimate.value)} [${share(estimate.low)} ${share(estimate.high)}]`;
}

/** The figure with its interval and, where an earlier run had it, the difference, marked when beyond the interval. */
function withChange(estimate: Estimate | undefined, former: FormerScores | undefined, metric: Metric): string {
  const change = changeOf(estimate, former?.[metric]);
  const mark = change?.beyondInterval === true ? BEYOND : ' ';
  return withInterval(estimate) + (change === null ? '' : ` ${signedShare(change.difference)}${mark}`);
}

function scoreTable(dataset: Dataset, sets: readonly SetMeasures[], former: FormerRun | null): string[] {
  const earlier = new Map(sets.map(({ name }) => [name, former?.scoresOf(dataset.name, name)]));
  const shown = METRICS.filter((metric) => sets.some(({ scores }) => scores[metric] !== undefined));
  return alignedTable([
    ['', ...sets.map(({ name }) => name)],
    ['questions', ...sets.map(({ questions }) => String(questions))],
    ...shown.map((metric) => [LABELS[metric], ...sets.map(({ name, scores }) => withChange(scores[metric], earlier.get(name), metric))]),
    ['median highlight, characters', ...sets.map((set) => decimal(set.medianHighlight, 0))],
    ['median answer, characters', ...sets.map((set) => decimal(set.medianAnswer, 0))],
    ['answer F1, questions for a value or name', ...sets.map(({ shortAnswers }) => shareOf(shortAnswers?.f1, shortAnswers?.questions))],
    ['questions for a value: answer shown', ...sets.map(({ shortAnswers }) => shareOf(shortAnswers?.shown, shortAnswers?.valueQuestions))],
    ['  and right, when the passage is', ...sets.map(({ shortAnswers }) => share(shortAnswers?.right))],
    ['disagreement shown', ...sets.map(({ shortAnswers }) => share(shortAnswers?.disagreeing))],
    ['violations of invariants', ...sets.map(({ violations }) => String(violations.length))],
    ['ms per question, median', ...sets.map(({ milliseconds }) => decimal(milliseconds.median, 2))],
    ['ms per question, p95', ...sets.map(({ milliseconds }) => decimal(milliseconds.p95, 2))],
  ]);
}

function shareOf(value: number | undefined, of: number | undefined): string {
  return of === undefined || of === 0 ? '–' : `${share(value)} of ${of}`;
}

function comparisonLines(dataset: Dataset, sets: readonly SetMeasures[], former: FormerRun | null): string[] {
  if (former === null) return [];
  const missing = sets.filter(({ name }) => former.scoresOf(dataset.name, name) === undefined);
  return [
    ...(missing.length < sets.length ? [`+ and −: since ${former.file}; ${BEYOND} beyond the interval`] : []),
    ...missing.map(({ name }) => `${former.file} has no figures of "${dataset.name}", "${name}"`),
  ];
}

function typeTable(set: SetMeasures | undefined): string[] {
  if (set === undefined) return [];
  const columns = COLUMNS.filter(([metric]) => set.scores[metric] !== undefined);
  const row = ({ type, questions, scores }: TypeMeasures): string[] => [
    type,
    String(questions),
    ...columns.map(([metric]) => (metric === 'hit@1' ? withInterval(scores[metric]) : share(scores[metric]?.value))),
  ];
  return alignedTable([[`${set.name} by type`, 'n', ...columns.map(([, head]) => head)], ...set.types.map(row)]);
}

function readingLines({ reading }: Dataset): string[] {
  if (reading === null) return [];
  const total = reading.goldKept + reading.goldLost.length;
  return [
    ...alignedTable([
      ['metadata of articles', 'right', 'wrong', 'null', 'given, truth unknown'],
      accuracyRow('title', reading.title),
      accuracyRow('publisher', reading.publisher),
      accuracyRow('date', reading.date),
    ]),
    '',
    `gold paragraph kept: ${share(reading.goldKept / total)} (${reading.goldKept} of ${total} questions)`,
    ...(reading.goldLost.length > 0 ? [`lost: ${reading.goldLost.join(' ')}`] : []),
    ...reading.problems.map((problem) => `not read: ${problem}`),
  ];
}

function accuracyRow(name: string, { right, wrong, absent, unverifiable }: FieldAccuracy): string[] {
  return [name, ...[right, wrong, absent, unverifiable].map(String)];
}

function violationLines(sets: readonly SetMeasures[]): string[] {
  const all = sets.flatMap(({ violations }) => violations);
  return all.slice(0, VIOLATIONS_SHOWN).map((line) => `VIOLATION ${line}`);
}

function worstLines(dataset: Dataset, sets: readonly SetMeasures[]): string[] {
  if (sets.every(({ worst }) => worst.length === 0)) return [];
  const lines = sets.flatMap(({ name, worst }) => worst.flatMap((outcome) => ['', ...worstCase(name, outcome)]));
  const mistakes = (['title', 'publisher', 'date'] as const).flatMap((field) =>
    (dataset.reading?.[field].mistakes ?? []).map(({ file, truth, read }) => `wrong ${field} of ${file}: "${excerpt(read, EXCERPT)}", not "${excerpt(truth, EXCERPT)}"`),
  );
  return ['worst cases', ...lines, ...(mistakes.length > 0 ? ['', ...mistakes] : [])];
}

function worstCase(set: string, { case: asked, rank, first }: Outcome): string[] {
  const where = asked.gold === null ? 'not declined' : rank === null ? 'not found' : `rank ${rank}`;
  return [
    `${set} ${asked.id}, ${where}: ${[...asked.after, asked.question].join(' → ')}`,
    ...(asked.gold === null ? [] : [`${INDENT}gold:  ${excerpt(asked.gold.text, EXCERPT)}`]),
    `${INDENT}first: ${first === null ? 'nothing' : excerpt(first.text, EXCERPT)}`,
  ];
}

function summaryTable(all: readonly Measured[]): string[] {
  return alignedTable([
    ['', 'n', ...COLUMNS.map(([, head]) => head), 'violations', 'ms', 'p95'],
    ...all.flatMap(({ dataset, sets }) =>
      sets.map((set) => [
        sets.length > 1 ? `${dataset.name} ${set.name}` : dataset.name,
        String(set.questions),
        ...COLUMNS.map(([metric]) => share(set.scores[metric]?.value)),
        String(set.violations.length),
        decimal(set.milliseconds.median, 2),
        decimal(set.milliseconds.p95, 2),
      ]),
    ),
  ]);
}
