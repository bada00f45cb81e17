/** The kept index under a real SIGKILL, and a corpus of 100,000 files. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { writeArticles } from '../../src/benchmark/articles.ts';
import { KeptIndex, Library } from '../../src/library.ts';
import { folderOf } from '../folders.ts';
import { essence } from '../library/corpora.ts';
import { ROOT } from '../processes.ts';
import { between, createRandom } from '../random.ts';

/** A process that keeps the index of a corpus over and over. */
const KEEPER = `
  const { Library, KeptIndex } = await import(process.argv[1]);
  const { utimes } = await import('node:fs/promises');
  const [corpus, data, file] = process.argv.slice(2);
  for (;;) {
    const library = await Library.open(corpus, { kept: new KeptIndex(data) });
    process.stdout.write('.');
    await utimes(file, new Date(), new Date());
    await library.update();
    library.follow();
    await library.update();
    await library.close();
  }
`;

it('a process killed 30 times while it keeps its index leaves one that is right, or none', async () => {
  const [corpus, data] = [await folderOf(), await folderOf()];
  await writeArticles(corpus, { articles: 60, paragraphs: 20, seed: 3 });
  const truth = await essence(await Library.open(corpus));
  const random = createRandom(30);
  for (let kill = 0; kill < 30; kill += 1) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', KEEPER, path.join(ROOT, 'dist/library.js'), corpus, data, path.join(corpus, 'part-000/en-00000.txt')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    await sleep(between(random, 0, 400));
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await essence(await Library.open(corpus, { kept: new KeptIndex(data) }))).toEqual(truth);
  }
});

it('100,000 small files are read in less than 1 GB', async () => {
  const folder = await folderOf();
  for (let part = 0; part < 100; part += 1) {
    await mkdir(path.join(folder, `part-${part}`));
    await Promise.all(
      Array.from({ length: 1000 }, (_, number) =>
        writeFile(path.join(folder, `part-${part}/${number}.txt`), `Report ${part} ${number}\n\nThe harbour master of town ${number} saw ${part} boats come in that night.\n`),
      ),
    );
  }
  const child = spawn(process.execPath, [
    '--input-type=module',
    '-e',
    `const { Library } = await import(process.argv[1]);
     const library = await Library.open(process.argv[2]);
     library.follow();
     await library.update();
     console.log(JSON.stringify({ articles: library.status.articles, megabytes: process.resourceUsage().maxRSS / 1024 }));
     await library.close();`,
    path.join(ROOT, 'dist/library.js'),
    folder,
  ]);
  let out = '';
  child.stdout.on('data', (data: Buffer) => (out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (out += data.toString()));
  await once(child, 'exit');
  const { articles, megabytes } = JSON.parse(out) as { articles: number; megabytes: number };
  expect(articles).toBe(100_000);
  expect(megabytes).toBeLessThan(1024);
});
