/** The file `src/answer/fitted-weights.ts` as text. */
import { SENTENCE_FEATURES } from '../answer/sentence-features.ts';
import { featureNames } from '../answer/span-feature-names.ts';

/** Weights that round to nothing are left out. */
const LEAST = 0.02;

/** The source of the file, from weights by the number of their feature. */
export function fittedWeights(sentenceWeights: Float64Array, spanWeights: Float64Array): string {
  const tables = new Map<string, string[]>();
  for (const [number, { table, name }] of featureNames().entries()) {
    const cells = tables.get(table) ?? [];
    tables.set(table, cells);
    cells.push(...cell(name, spanWeights[number] ?? 0));
  }
  return [
    '/** Fitted by `npm run tune -- --answers`, not by hand. */',
    "import type { SentenceFeature } from './sentence-features.ts';",
    '',
    '/** What each feature of a sentence is worth, when sentences to look into are chosen. */',
    'export const SENTENCE_WEIGHTS: Readonly<Partial<Record<SentenceFeature, number>>> = {',
    ...SENTENCE_FEATURES.flatMap((name, number) => cell(name, sentenceWeights[number] ?? 0)).map((own) => `  ${own},`),
    '};',
    '',
    '/** What each feature of a candidate is worth, by table and name. */',
    'export const SPAN_WEIGHTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {',
    ...[...tables].flatMap(([table, cells]) => (cells.length === 0 ? [] : [`  ${quoted(table)}: { ${cells.join(', ')} },`])),
    '};',
  ].join('\n');
}

function cell(name: string, weight: number): string[] {
  return Math.abs(weight) < LEAST ? [] : [`${quoted(name)}: ${Number(weight.toFixed(2))}`];
}

function quoted(name: string): string {
  return /^[a-z]+$/i.test(name) ? name : `'${name}'`;
}
