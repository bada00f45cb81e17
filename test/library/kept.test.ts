/** The kept index: used when it fits, made anew when it does not, and never the cause of a wrong answer. */
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KeptIndex, Library } from '../../src/library.ts';
import { stampFor } from '../../src/library/stamp.ts';
import { writeSealed } from '../../src/storage/sealed-file.ts';
import { folderOf } from '../folders.ts';
import { between, createRandom } from '../random.ts';
import { faultyDisk, parts } from '../storage/faulty-disk.ts';
import { articleAbout, essence, expectFresh, rememberingLog, sentencesFrom } from './corpora.ts';

const sentence = sentencesFrom(createRandom(3));
const FILES = Object.fromEntries(['walrus', 'penguin', 'badger', 'heron', 'otter'].map((subject) => [`${subject}.txt`, articleAbout(subject, sentence)]));

interface Kept {
  readonly corpus: string;
  readonly data: string;
  readonly file: string;
}

/** A corpus with an index kept of it. */
async function kept(files: Readonly<Record<string, string>> = FILES): Promise<Kept> {
  const [corpus, data] = [await folderOf({ ...files, 'picture.jpg': '' }), await folderOf()];
  // What was read long after it was written needs no second look.
  vi.setSystemTime(Date.now() + 10_000);
  await keep(await Library.open(corpus, { kept: new KeptIndex(data) }));
  return { corpus, data, file: path.join(data, 'index.verbatim') };
}

/** Follows for a moment, because only a library that follows keeps its index. */
async function keep(library: Library): Promise<void> {
  library.follow();
  await library.close();
}

/** Opens the corpus with what was kept; gives the library, the files read, and why the index was not used. */
async function reopen({ corpus, data }: Kept): Promise<{ library: Library; read: string[]; refused: unknown }> {
  const { log, lines } = rememberingLog();
  const read: string[] = [];
  const fs = await import('node:fs/promises');
  const library = await Library.open(corpus, {
    kept: new KeptIndex(data),
    log,
    files: {
      ...fs,
      open: (file: string, flags: number) => {
        read.push(path.basename(file));
        return fs.open(file, flags);
      },
    },
  });
  return { library, read, refused: lines[0]?.fields['reason'] };
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.now() }));
afterEach(() => void vi.useRealTimers());

describe('a kept index', () => {
  it('spares the reading of files that have not changed, and gives the same answers', async () => {
    const own = await kept();
    const { library, read, refused } = await reopen(own);
    expect(read).toEqual([]);
    expect(refused).toBeUndefined();
    expect(library.status).toMatchObject({ articles: 5, problems: [{ file: 'picture.jpg' }] });
    await expectFresh(library, own.corpus);
  });

  it('is brought up to what changed since: files that are new, other, renamed and gone', async () => {
    const own = await kept();
    await writeFile(path.join(own.corpus, 'new.txt'), articleAbout('lynx', sentence));
    await writeFile(path.join(own.corpus, 'walrus.txt'), articleAbout('walrus', sentence));
    await rename(path.join(own.corpus, 'heron.txt'), path.join(own.corpus, 'bird.txt'));
    await rm(path.join(own.corpus, 'otter.txt'));
    const { library, read } = await reopen(own);
    expect(read.toSorted()).toEqual(['bird.txt', 'new.txt', 'walrus.txt']);
    await expectFresh(library, own.corpus);
    await keep(library);
    const again = await reopen(own);
    await expectFresh(again.library, own.corpus);
  });

  it('knows the files that could not be read, and tries them again when they change', async () => {
    const own = await kept({ ...FILES, 'empty.txt': '' });
    const { library, read } = await reopen(own);
    expect(read).toEqual([]);
    expect(library.status.problems).toContainEqual({ file: 'empty.txt', reason: 'no paragraphs in it' });
    await writeFile(path.join(own.corpus, 'empty.txt'), articleAbout('lynx', sentence));
    expect((await reopen(own)).library.status.articles).toBe(6);
  });

  it('whose files only got other times is used once their content is compared', async () => {
    const own = await kept();
    for (const [file, text] of Object.entries(FILES)) await writeFile(path.join(own.corpus, file), text);
    const { library, read, refused } = await reopen(own);
    expect(refused).toBeUndefined();
    expect(read).toHaveLength(5);
    await expectFresh(library, own.corpus);
  });

  it('is not written by a library that does not follow its folder', async () => {
    const data = await folderOf();
    const library = await Library.open(await folderOf(FILES), { kept: new KeptIndex(data) });
    await library.update();
    await library.close();
    expect(await readdir(data)).toEqual([]);
  });

  it('is not written again when nothing changed', async () => {
    const own = await kept();
    const before = await readFile(own.file);
    const { disk, steps } = faultyDisk();
    const library = await Library.open(own.corpus, { kept: new KeptIndex(own.data, disk) });
    const afterOpening = steps();
    await keep(library);
    expect(steps()).toBe(afterOpening);
    expect((await readFile(own.file)).equals(before)).toBe(true);
  });

  it('of an empty corpus is one', async () => {
    const own = await kept({});
    expect((await reopen(own)).library.status.articles).toBe(0);
  });
});

describe('a kept index is refused', () => {
  const { stampOf } = { stampOf: (corpus: string) => stampFor(corpus) };

  it.each(['verbatim', 'packages', 'code', 'node', 'settings'])('when it was written with another %s', async (fact) => {
    const own = await kept();
    const stamp = await stampOf(own.corpus);
    expect(Object.keys(stamp)).toContain(fact);
    const body = (await readFile(own.file)).subarray(1024);
    await writeSealed(own.file, { ...stamp, [fact]: 'another' }, parts(body));
    const { library, refused } = await reopen(own);
    expect(refused).toBe(`it was written with another ${fact}`);
    await expectFresh(library, own.corpus);
  });

  it('for another corpus folder', async () => {
    const own = await kept();
    const other = await folderOf(FILES);
    const { refused, library } = await reopen({ ...own, corpus: other });
    expect(refused).toBe('it was written with another settings');
    await expectFresh(library, other);
  });

  it.each(['', 'not an index', '{}'])('when it is something else: "%s"', async (content) => {
    const own = await kept();
    await writeFile(own.file, content);
    await expectFresh((await reopen(own)).library, own.corpus);
  });

  it('when its seal is right and its body is not', async () => {
    const own = await kept();
    const body = (await readFile(own.file)).subarray(1024);
    for (const bad of [body.subarray(0, body.length - 3), Buffer.concat([body, Buffer.from([1, 2])]), Buffer.alloc(100, 255), Buffer.alloc(0)]) {
      await writeSealed(own.file, await stampOf(own.corpus), parts(bad));
      const { library, refused } = await reopen(own);
      expect(refused).toBeTypeOf('string');
      await expectFresh(library, own.corpus);
    }
  });

  it('wherever one of its digits is another (146 times)', async () => {
    const own = await kept();
    const good = await readFile(own.file);
    const truth = await essence(await Library.open(own.corpus));
    const digits = [...good.entries()].flatMap(([at, byte]) => (byte >= 48 && byte <= 57 ? [at] : []));
    const random = createRandom(146);
    for (let flip = 0; flip < 146; flip += 1) {
      const at = digits[between(random, 0, digits.length - 1)] ?? 0;
      const bad = Buffer.from(good);
      bad[at] = 48 + ((good[at] ?? 48) - 48 + between(random, 1, 9)) % 10;
      await writeFile(own.file, bad);
      const { library, refused } = await reopen(own);
      expect([at, refused]).toEqual([at, expect.any(String)]);
      // All is made anew from the files; to ask each time would take a minute.
      if (flip % 20 === 0) expect(await essence(library)).toEqual(truth);
    }
  });

  it('wherever it is cut off (100 times)', async () => {
    const own = await kept();
    const good = await readFile(own.file);
    const truth = await essence(await Library.open(own.corpus));
    for (let cut = 0; cut < 100; cut += 1) {
      await writeFile(own.file, good.subarray(0, Math.floor((good.length * cut) / 100)));
      const { library, refused } = await reopen(own);
      expect([cut, refused]).toEqual([cut, expect.any(String)]);
      if (cut % 20 === 0) expect(await essence(library)).toEqual(truth);
    }
  });
});

describe('whatever happens while it is written', () => {
  it.each(['once', 'for good'] as const)('the next start is right: the disk fails %s at each step', async (kind) => {
    const own = await kept();
    const good = await readFile(own.file);
    await writeFile(path.join(own.corpus, 'new.txt'), articleAbout('lynx', sentence));
    vi.setSystemTime(Date.now() + 10_000);
    const truth = await essence(await Library.open(own.corpus));
    // How many steps there are: all of reading and writing once.
    const whole = faultyDisk();
    const first = await Library.open(own.corpus, { kept: new KeptIndex(own.data, whole.disk) });
    const opening = whole.steps();
    await keep(first);
    expect(whole.steps() - opening).toBeGreaterThan(6);

    for (let at = opening; at < whole.steps(); at += 1) {
      await writeFile(own.file, good);
      const { log, lines } = rememberingLog();
      const library = await Library.open(own.corpus, { kept: new KeptIndex(own.data, faultyDisk({ at, kind }).disk), log });
      await keep(library);
      expect(lines.filter(({ level }) => level === 'warn')).toHaveLength(1);
      expect(await essence(library)).toEqual(truth);
      expect(await essence((await reopen(own)).library)).toEqual(truth);
    }
  });

  it('a folder that cannot be written to is one line in the log', async () => {
    const { log, lines } = rememberingLog();
    const corpus = await folderOf(FILES);
    const readOnly = { ...faultyDisk().disk, mkdir: () => Promise.reject(Object.assign(new Error('EROFS: read-only file system'), { code: 'EROFS' })) };
    const library = await Library.open(corpus, { kept: new KeptIndex('/anywhere', readOnly), log });
    library.follow({ keepAfter: 1 });
    vi.useRealTimers();
    for (let round = 0; round < 3; round += 1) {
      await writeFile(path.join(corpus, 'new.txt'), articleAbout(`lynx${round}`, sentence));
      await library.update();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await library.close();
    expect(lines.filter(({ level }) => level === 'warn')).toEqual([
      { level: 'warn', message: 'the index could not be kept: the next start will read all articles', fields: { error: 'EROFS: read-only file system' } },
    ]);
  });
});
