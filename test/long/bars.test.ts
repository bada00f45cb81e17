/** The bars of the corpus benchmark: 2,000 articles of 20 paragraphs. */
import { execFile } from 'node:child_process';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { writeArticles } from '../../src/benchmark/articles.ts';
import type { CorpusResult } from '../../src/benchmark/corpus.ts';
import { KeptIndex, Library } from '../../src/library.ts';
import { folderOf } from '../folders.ts';
import { ROOT } from '../processes.ts';

it('a warm start is 3 times and one changed file 50 times as fast as a cold start', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [path.join(ROOT, 'dist/bench.js'), 'corpus', '--json']);
  const { corpus } = JSON.parse(stdout) as { corpus: CorpusResult };
  expect(corpus.coldOverWarm).toBeGreaterThanOrEqual(3);
  expect(corpus.coldOverChanged).toBeGreaterThanOrEqual(50);
});

it('reading, indexing and keeping leave time for others', async () => {
  const [corpus, data] = [await folderOf(), await folderOf()];
  await writeArticles(corpus, { articles: 600, paragraphs: 20, seed: 4 });
  // What is compiled and loaded only once is no matter of pace.
  await Library.open(await folderOf({ 'a.txt': 'Title\n\nThe harbour master of the town saw the boats come in that night.\n' }));
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const library = await Library.open(corpus, { kept: new KeptIndex(data) });
  library.follow();
  await library.close();
  delay.disable();
  // In milliseconds; on a machine without other work the longest stretch is about 50.
  expect(delay.percentile(99) / 1e6).toBeLessThan(100);
});
