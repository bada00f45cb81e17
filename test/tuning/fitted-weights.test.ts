import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SENTENCE_WEIGHTS, SPAN_WEIGHTS } from '../../src/answer/fitted-weights.ts';
import { SENTENCE_FEATURES } from '../../src/answer/sentence-features.ts';
import { column, FEATURE_COUNT, featureNames, GROUPED, PLAIN } from '../../src/answer/span-feature-names.ts';
import { LEAD_NAMES } from '../../src/language/lead-words.ts';
import { spanWeights } from '../../src/answer/weights.ts';
import { fittedWeights } from '../../src/tuning/fitted-weights.ts';
import { ROOT } from '../processes.ts';
import { readSource } from '../sources.ts';

const FILE = readFileSync(path.join(ROOT, 'src/answer/fitted-weights.ts'), 'utf8').trimEnd();
const sentenceWeights = Float64Array.from(SENTENCE_FEATURES, (name) => SENTENCE_WEIGHTS[name] ?? 0);

describe('the file of fitted weights', () => {
  it('is what the weights in it are written as', () => {
    expect(fittedWeights(sentenceWeights, spanWeights())).toBe(FILE);
  });

  it('names features that there are, in tables that there are', () => {
    const known = new Set(featureNames().map(({ table, name }) => `${table}: ${name}`));
    const named = Object.entries(SPAN_WEIGHTS).flatMap(([table, weights]) => Object.keys(weights).map((name) => `${table}: ${name}`));
    expect(named.filter((name) => !known.has(name))).toEqual([]);
    expect(named.length).toBeGreaterThan(100);
    expect(Object.keys(SENTENCE_WEIGHTS).filter((name) => !(SENTENCE_FEATURES as readonly string[]).includes(name))).toEqual([]);
  });

  it('has every table', () => {
    const tables = new Set(featureNames().map(({ table }) => table));
    const written = fittedWeights(sentenceWeights, new Float64Array(FEATURE_COUNT).fill(1));
    for (const table of tables) expect(written).toMatch(new RegExp(`^  '?${table}'?: \\{ `, 'm'));
    expect([...tables].filter((table) => SPAN_WEIGHTS[table] === undefined && !table.includes(' '))).toEqual([]);
  });

  it('leaves out weights that round to nothing, and rounds the others', () => {
    const spans = new Float64Array(FEATURE_COUNT);
    spans.set([0.004, -0.019, 1.23456, -0.5]);
    const written = fittedWeights(new Float64Array(SENTENCE_FEATURES.length), spans);
    expect(written).toContain(`  any: { ${PLAIN[2]}: 1.23, ${PLAIN[3]}: -0.5 },`);
    expect(written).not.toContain('0.004');
    expect(written.match(/^ {2}\S+: \{/gm)).toHaveLength(1);
    expect(readSource('answer/fitted-weights.ts', written).body.length).toBe(3);
  });
});

describe('features', () => {
  it('have numbers and names of their own', () => {
    const names = featureNames();
    expect(names).toHaveLength(FEATURE_COUNT);
    expect(new Set(names.map(({ table, name }) => `${table}: ${name}`)).size).toBe(FEATURE_COUNT);
  });

  it.each([
    [0, 'any', PLAIN[0]],
    [column.sentence(1), 'sentence', SENTENCE_FEATURES[1]],
    [column.pair('when', 'day'), 'asked when', 'day'],
    [column.pair('anything', 'clause'), 'asked anything', 'clause'],
    [column.grouped('year', 0), 'time', GROUPED[0]],
    [column.grouped('how', GROUPED.length - 1), 'why', GROUPED.at(-1)],
    [column.left('edge'), 'left', 'edge'],
    [column.right('other'), 'right', 'other'],
    [column.lead('who', 'by'), 'who after', 'by'],
    [column.lead('why', LEAD_NAMES.at(-1) ?? ''), 'why after', LEAD_NAMES.at(-1)],
  ])('number %d stands in the table "%s" as %s', (number, table, name) => {
    expect(featureNames()[number]).toEqual({ table, name });
  });
});
