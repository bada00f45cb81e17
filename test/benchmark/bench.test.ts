/** The command as people type it. Needs `npm run build`, which `npm test` does first. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, run } from '../processes.ts';

const BENCH = path.join(ROOT, 'dist/bench.js');

describe('bench', () => {
  it('measures the corpus, for machines', async () => {
    const { status, out, error } = await run([BENCH, 'corpus', '--json', '--articles', '20', '--runs', '1']);
    expect([status, error]).toEqual([0, '']);
    const cost = { milliseconds: expect.any(Number) as number, cpu: expect.any(Number) as number, peakMegabytes: expect.any(Number) as number };
    expect(JSON.parse(out)).toMatchObject({ corpus: { articles: 20, paragraphs: 20, runs: 1, cold: cost, warm: cost, changed: cost } });
  });

  it.each([
    [['--help'], 0, /corpus +cold start/],
    [['speed'], 2, /bench has no part "speed"; it has questions, inline, typing, memory, start, attacks/],
    [['--from', 'nowhere.json'], 1, /nowhere\.json holds no results of the benchmark/],
    [['--paragraphs', '2000,few'], 2, /--paragraphs takes a whole number/],
    [['--runs', '0'], 2, /--runs takes a whole number/],
    [['--articles', 'many'], 2, /--articles takes a whole number/],
  ])('%j', async (args, wanted, said) => {
    const { status, out, error } = await run([BENCH, ...args]);
    expect(status).toBe(wanted);
    expect(out + error).toMatch(said);
  });
});
