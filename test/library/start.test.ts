/** The program itself: what it keeps, and that it answers from what it kept. Needs `npm run build`, which `npm test` does first. */
import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../folders.ts';
import { ROOT, run } from '../processes.ts';
import { articleAbout } from './corpora.ts';

const MAIN = path.join(ROOT, 'dist/main.js');
const ASK = path.join(ROOT, 'dist/ask.js');
const WALRUS = articleAbout('walrus', () => 'The ice was thin that winter and the boats stayed in the harbour.');

describe('the program', () => {
  it('keeps its index for its owner alone, and answers from it after a restart', async () => {
    const corpus = await folderOf({ 'a.txt': WALRUS });
    const data = path.join(await folderOf(), 'data');
    const env = { CORPUS_DIR: corpus, DATA_DIR: data };
    const first = await run([MAIN], { env, input: 'Who saw the walrus?\n' });
    expect([first.status, first.error]).toEqual([0, '']);
    expect(first.out).toContain('The walrus was seen');
    const file = path.join(data, 'index.verbatim');
    expect([(await stat(data)).mode & 0o777, (await stat(file)).mode & 0o777]).toEqual([0o700, 0o600]);

    await writeFile(path.join(corpus, 'b.txt'), WALRUS.replaceAll('walrus', 'penguin'));
    const second = await run([MAIN], { env, input: 'Who saw the penguin?\n' });
    expect([second.status, second.error]).toEqual([0, '']);
    expect(second.out).toContain('The penguin was seen');
    const index = await readFile(file);
    expect(index.toString()).toContain('penguin');

    // One question reads what the bot keeps, and never writes there.
    await writeFile(path.join(corpus, 'c.txt'), WALRUS.replaceAll('walrus', 'badger'));
    const asked = await run([ASK, 'Who saw the badger?'], { env });
    expect([asked.status, asked.error]).toEqual([0, '']);
    expect(asked.out).toContain('The badger was seen');
    expect((await readFile(file)).equals(index)).toBe(true);
  });

  it('starts and answers with a damaged index, and mends it', async () => {
    const corpus = await folderOf({ 'a.txt': WALRUS });
    const data = await folderOf({ 'index.verbatim': 'not an index' });
    const env = { CORPUS_DIR: corpus, DATA_DIR: data };
    const { status, out, error } = await run([MAIN], { env, input: 'Who saw the walrus?\n' });
    expect([status, error]).toEqual([0, '']);
    expect(out).toContain('The walrus was seen');
    expect((await stat(path.join(data, 'index.verbatim'))).size).toBeGreaterThan(1000);
  });

  it('says in the log what it could not do, when the index cannot be kept', async () => {
    const corpus = await folderOf({ 'a.txt': WALRUS });
    const home = await folderOf({ data: 'a file where the folder should be' });
    const { status, out, error } = await run([MAIN], { env: { CORPUS_DIR: corpus, DATA_DIR: path.join(home, 'data') }, input: 'Who saw the walrus?\n' });
    expect(status).toBe(0);
    expect(out).toContain('The walrus was seen');
    expect(error.trim().split('\n')).toHaveLength(1);
    expect(error).toContain('the index could not be kept');
  });
});
