import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { changeOf, readFormerRun } from '../../src/evaluation/comparison.ts';
import { signedShare } from '../../src/evaluation/table.ts';
import { folderOf } from './sets.ts';

const report = {
  datasets: [
    { name: 'a.json', sets: [{ name: 'questions', scores: { 'hit@1': { value: 0.5, low: 0.4, high: 0.6 }, map: { value: null } } }] },
    { name: 'b.json', sets: [{ name: 'questions', scores: { 'hit@1': { value: 0.25 } } }] },
  ],
};

describe('a saved report', () => {
  test('gives its means by dataset and set', async () => {
    const file = path.join(await folderOf({ 'r.json': JSON.stringify(report) }), 'r.json');
    const former = await readFormerRun(file);
    expect(former.file).toBe(file);
    expect(former.scoresOf('a.json', 'questions')).toEqual({ 'hit@1': 0.5 });
    expect(former.scoresOf('b.json', 'questions')).toEqual({ 'hit@1': 0.25 });
    expect(former.scoresOf('b.json', 'unanswerable')).toBeUndefined();
  });

  test.each(['{', '[]', '{}', '{"datasets": [{"sets": [{"name": "q"}]}]}'])('is refused in the form %s', async (text) => {
    const file = path.join(await folderOf({ 'r.json': text }), 'r.json');
    await expect(readFormerRun(file)).rejects.toThrow(/r\.json" is no report to compare with \(.+\): write one with --save\.$/);
  });

  test('is refused when it is not there', async () => {
    await expect(readFormerRun('/nowhere/r.json')).rejects.toThrow(/^"\/nowhere\/r\.json" is no report to compare with/);
  });
});

describe('a change', () => {
  test.each([
    ['is beyond the interval when it rose from below it', 0.39, { former: 0.39, difference: 0.11, beyondInterval: true }],
    ['is within it', 0.45, { former: 0.45, difference: 0.05, beyondInterval: false }],
    ['is beyond it when it fell from above', 0.61, { former: 0.61, difference: -0.11, beyondInterval: true }],
    ['is none where the former figure is missing', undefined, null],
  ])('%s', (_name, former, change) => {
    expect(changeOf({ value: 0.5, low: 0.4, high: 0.6 }, former)).toEqual(change);
  });

  test('is none between equal runs, though the former was rounded', () => {
    const third = { value: 1 / 3, low: 1 / 3, high: 1 / 3 };
    expect(changeOf(third, 0.3333)).toEqual({ former: 0.3333, difference: 0, beyondInterval: false });
  });

  test.each([[0.0134, '+.013'], [-0.5, '−.500'], [0, '='], [-0.0004, '=']])('of %d is printed %s', (difference, printed) => {
    expect(signedShare(difference)).toBe(printed);
  });
});
