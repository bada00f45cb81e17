/** What an update makes of a changed folder. The updates are asked for here; `follow.test.ts` waits for them. */
import { lstat, open, readdir, rename, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Library } from '../../src/library.ts';
import { folderOf } from '../folders.ts';
import { changeAtRandom, articleAbout, expectFresh, findFiles, rememberingLog } from './corpora.ts';

const WALRUS = articleAbout('walrus', () => 'The ice was thin that winter and the boats stayed in the harbour.');
const PENGUIN = articleAbout('penguin', () => 'The shore was empty that summer and the lamps were out.');

/** The real file system, counting what is read, with a place for faults. */
function counting(fault: (file: string) => string | undefined = () => undefined): { files: typeof files; read: string[] } {
  const read: string[] = [];
  const files = {
    stat,
    lstat,
    readdir,
    open: (file: string, flags: number) => {
      read.push(path.basename(file));
      const code = fault(file);
      return code === undefined ? open(file, flags) : Promise.reject(Object.assign(new Error(`${code}: made up`), { code }));
    },
  };
  return { files, read };
}

/** Everything that was written happened long ago. */
function laterBy(milliseconds: number): void {
  vi.setSystemTime(Date.now() + milliseconds);
}

/** A long article that is another each round. */
function paragraphs(round: number): string {
  return Array.from({ length: 700 }, (_, number) => `The walrus number ${number} came in round ${round} to the harbour.`).join('\n\n');
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.now() }));
afterEach(() => void vi.useRealTimers());

describe('an update', () => {
  it('reads again what changed, and only that', async () => {
    const { files, read } = counting();
    const folder = await folderOf({ 'a.txt': WALRUS, 'b.txt': WALRUS.replaceAll('walrus', 'otter'), 'c.txt': PENGUIN });
    laterBy(10_000);
    const library = await Library.open(folder, { files });
    read.length = 0;
    await library.update();
    expect(read).toEqual([]);
    await writeFile(path.join(folder, 'b.txt'), WALRUS.replaceAll('walrus', 'badger'));
    await library.update();
    expect(read).toEqual(['b.txt']);
    expect(await findFiles(library, 'badger')).toEqual(['b.txt']);
    expect(await findFiles(library, 'otter')).toEqual([]);
    vi.useRealTimers();
    await expectFresh(library, folder);
  });

  it('reads a file that changed a moment before once more, because a further change may look like none', async () => {
    const { files, read } = counting();
    const library = await Library.open(await folderOf({ 'a.txt': WALRUS }), { files });
    await library.update();
    laterBy(10_000);
    await library.update();
    await library.update();
    expect(read).toEqual(['a.txt', 'a.txt', 'a.txt']);
  });

  it('sees a change behind the same size and time', async () => {
    const folder = await folderOf({ 'a.txt': WALRUS });
    const file = path.join(folder, 'a.txt');
    const { mtime } = await stat(file);
    laterBy(10_000);
    const library = await Library.open(folder);
    await writeFile(file, WALRUS.replaceAll('walrus', 'badger'));
    await utimes(file, mtime, mtime);
    await library.update();
    expect(await findFiles(library, 'badger')).not.toEqual([]);
  });

  it('leaves alone what was only touched', async () => {
    const { log, lines } = rememberingLog();
    const folder = await folderOf({ 'a.txt': WALRUS });
    const library = await Library.open(folder, { log });
    const before = library.snapshot.articles;
    await utimes(path.join(folder, 'a.txt'), new Date(), new Date(2020, 1, 1));
    await library.update();
    expect(library.snapshot.articles[0]).toBe(before[0]);
    expect(lines).toEqual([]);
  });

  it('finds a renamed file under its new name, with new ids', async () => {
    const folder = await folderOf({ 'a.txt': WALRUS });
    const library = await Library.open(folder);
    const [passage] = library.snapshot.articles[0]?.passages ?? [];
    await rename(path.join(folder, 'a.txt'), path.join(folder, 'z.txt'));
    await library.update();
    expect(await findFiles(library, 'walrus')).toEqual(['z.txt']);
    expect(passage && library.find(passage.id)).toBeUndefined();
    vi.useRealTimers();
    await expectFresh(library, folder);
  });

  it('honours that all files were deleted', async () => {
    const folder = await folderOf({ 'a.txt': WALRUS, 'sub/b.txt': PENGUIN });
    const library = await Library.open(folder);
    await rm(path.join(folder, 'a.txt'));
    await rm(path.join(folder, 'sub'), { recursive: true });
    await library.update();
    expect(library.status).toMatchObject({ articles: 0, passages: 0, missing: null });
  });

  it('never leaves a moment in which nothing is found', async () => {
    const folder = await folderOf(Object.fromEntries(Array.from({ length: 20 }, (_, number) => [`${number}.txt`, WALRUS.replace('About', `Report ${number} about`)])));
    const library = await Library.open(folder);
    for (let number = 0; number < 20; number += 1) {
      if (number % 2 === 0) await rename(path.join(folder, `${number}.txt`), path.join(folder, `new-${number}.txt`));
      else await writeFile(path.join(folder, `${number}.txt`), WALRUS.replace('About', `Second report ${number} about`));
    }
    const update = library.update().then(() => true);
    let asked = 0;
    do {
      const { hits } = await library.snapshot.engine.search('walrus seen', { limit: 50 });
      expect(hits.length).toBeGreaterThan(0);
      asked += 1;
    } while (!(await Promise.race([update, new Promise<false>((resolve) => setImmediate(() => resolve(false)))])));
    expect(asked).toBeGreaterThan(10);
    vi.useRealTimers();
    await expectFresh(library, folder);
  });

  it('is not run twice at a time: who asks meanwhile gets the next one', async () => {
    const { files, read } = counting();
    const folder = await folderOf({ 'a.txt': WALRUS });
    const library = await Library.open(folder, { files });
    read.length = 0;
    await Promise.all([library.update(), library.update(), library.update()]);
    expect(read).toEqual(['a.txt']);
  });

  it.each([1, 2, 3, 4])('after random changes is what a fresh start would be (seed %i)', async (seed) => {
    const folder = await folderOf();
    const library = await Library.open(folder);
    for (let round = 0; round < 5; round += 1) {
      await changeAtRandom(folder, 6, seed * 100 + round);
      await library.update();
    }
    laterBy(10_000);
    await library.update();
    vi.useRealTimers();
    await expectFresh(library, folder);
  });

  it('tidies up behind many changes', async () => {
    const folder = await folderOf();
    const file = path.join(folder, 'long.txt');
    await writeFile(file, `About\n\n${paragraphs(0)}`);
    const library = await Library.open(folder);
    const { engine } = library.snapshot;
    for (let round = 1; round <= 8; round += 1) {
      await writeFile(file, `About\n\n${paragraphs(round)}`);
      await library.update();
    }
    expect(library.snapshot.engine).not.toBe(engine);
    vi.useRealTimers();
    await expectFresh(library, folder);
  });
});

describe('a file that can no longer be read', () => {
  it('gives no articles and is listed, until it can be read again', async () => {
    const { log, lines } = rememberingLog();
    let locked = false;
    const { files } = counting((file) => (locked && file.endsWith('a.txt') ? 'EACCES' : undefined));
    const folder = await folderOf({ 'a.txt': WALRUS, 'b.txt': PENGUIN });
    const library = await Library.open(folder, { files, log });
    locked = true;
    laterBy(10_000);
    await utimes(path.join(folder, 'a.txt'), 1, 1);
    laterBy(10_000);
    await library.update();
    expect(library.status).toMatchObject({ articles: 1, problems: [{ file: 'a.txt', reason: 'no permission to read it' }] });
    expect(lines).toMatchObject([{ level: 'warn', message: 'cannot be read', fields: { file: 'a.txt' } }, { message: 'articles changed' }]);
    locked = false;
    await utimes(path.join(folder, 'a.txt'), 2, 2);
    await library.update();
    expect(library.status).toMatchObject({ articles: 2, problems: [] });
  });

  it('for a reason that passes keeps its articles, and is listed meanwhile', async () => {
    let busy = false;
    const { files } = counting((file) => (busy && file.endsWith('a.txt') ? 'EMFILE' : undefined));
    const folder = await folderOf({ 'a.txt': WALRUS });
    const library = await Library.open(folder, { files });
    busy = true;
    await library.update();
    expect(library.status).toMatchObject({ articles: 1, problems: [{ file: 'a.txt', reason: 'it cannot be read now (EMFILE)' }] });
    busy = false;
    await library.update();
    expect(library.status).toMatchObject({ articles: 1, problems: [] });
  });

  it('because it is being written anew keeps its articles for a moment', async () => {
    const folder = await folderOf({ 'a.txt': WALRUS });
    const library = await Library.open(folder);
    vi.setSystemTime(Date.now());
    await truncate(path.join(folder, 'a.txt'));
    vi.useRealTimers();
    await library.update();
    expect(await findFiles(library, 'walrus')).not.toEqual([]);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2000 });
    await library.update();
    expect(library.status).toMatchObject({ articles: 0, problems: [{ file: 'a.txt', reason: 'no paragraphs in it' }] });
  });
});

describe('a corpus folder that is gone', () => {
  it('leaves the articles that were in it, says so once, and is taken up again when it is back', async () => {
    const { log, lines } = rememberingLog();
    const folder = await folderOf({ 'corpus/a.txt': WALRUS });
    const corpus = path.join(folder, 'corpus');
    const library = await Library.open(corpus, { log });
    await rename(corpus, path.join(folder, 'elsewhere'));
    await library.update();
    await library.update();
    expect(library.status).toMatchObject({ articles: 1, missing: 'there is no such folder' });
    expect(await findFiles(library, 'walrus')).toEqual(['a.txt']);
    expect(lines).toMatchObject([{ level: 'warn', message: 'the corpus folder cannot be read: the articles that were in it stay' }]);

    await rename(path.join(folder, 'elsewhere'), corpus);
    await writeFile(path.join(corpus, 'b.txt'), PENGUIN);
    await library.update();
    expect(library.status).toMatchObject({ articles: 2, missing: null });
    expect(lines[1]).toMatchObject({ level: 'info', message: 'the corpus folder is back' });
  });

  it('because its disk was unmounted looks empty, on another disk', async () => {
    let unmounted = false;
    const { files } = counting();
    const folder = await folderOf({ 'a.txt': WALRUS });
    const library = await Library.open(folder, {
      files: {
        ...files,
        stat: async (place) => Object.assign(await stat(place), unmounted ? { dev: 1_234_567 } : {}),
        readdir: (place, options) => (unmounted ? Promise.resolve([]) : readdir(place, options)),
      },
    });
    unmounted = true;
    await library.update();
    expect(library.status).toMatchObject({ articles: 1, missing: 'another disk is in its place, and it is empty' });
    unmounted = false;
    await library.update();
    expect(library.status).toMatchObject({ articles: 1, missing: null });
  });

  it('and came back as another one has other articles', async () => {
    const folder = await folderOf({ 'corpus/a.txt': WALRUS });
    const corpus = path.join(folder, 'corpus');
    const library = await Library.open(corpus);
    await rm(corpus, { recursive: true });
    await library.update();
    await rename(await folderOf({ 'b.txt': PENGUIN }), corpus);
    await library.update();
    expect(await findFiles(library, 'walrus')).toEqual([]);
    expect(await findFiles(library, 'penguin')).toEqual(['b.txt']);
  });
});
