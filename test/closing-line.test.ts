import path from 'node:path';
import { expect, test } from 'vitest';
import { closingLine } from './closing-line.ts';
import { folderOf } from './folders.ts';
import { ROOT, run } from './processes.ts';

const CONFIG = `import { ClosingLine } from '${ROOT}/test/closing-line.ts';
export default { test: { globals: true, reporters: ['default', new ClosingLine()] } };`;
const GOOD = "test('one', () => {}); test.fails('two', () => { throw new Error('as it should'); });";

test.each([
  [{ passed: 12, failed: 0, skipped: 0 }, '12 passed, 0 failed'],
  [{ passed: 0, failed: 3, skipped: 0 }, '0 passed, 3 failed'],
  [{ passed: 1, failed: 0, skipped: 2 }, '1 passed, 0 failed, 2 skipped'],
])('%j is said as "%s"', (counts, line) => {
  expect(closingLine(counts)).toBe(line);
});

test.each<[what: string, files: Record<string, string>, status: number, line: string]>([
  ['all is well', { 'good.test.js': GOOD }, 0, '2 passed, 0 failed'],
  [
    'tests, hooks and whole files fail',
    {
      'good.test.js': GOOD,
      'bad.test.js': "test('bad', () => { throw new Error('bad'); }); test('good', () => {}); test.skip('later', () => {});",
      'hook.test.js': "beforeAll(() => { throw new Error('hook'); }); test('never', () => {});",
      'broken.test.js': "import './nowhere.js'; test('never', () => {});",
    },
    1,
    '3 passed, 3 failed, 2 skipped',
  ],
])('a run where %s ends with its counts', async (_what, files, status, line) => {
  const vitest = path.join(ROOT, 'node_modules/vitest/vitest.mjs');
  const folder = await folderOf({ 'vitest.config.ts': CONFIG, ...files });
  const ended = await run([vitest, 'run'], { cwd: folder });
  expect(ended.out.split('\n').slice(-2)).toEqual([line, '']);
  expect(ended.status).toBe(status);
});
