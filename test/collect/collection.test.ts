import { chmod, lstat, mkdir, readdir, readFile, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CollectError, Collection } from '../../src/collect/collection.ts';
import { moveNew, writeNew } from '../../src/collect/files.ts';
import { fileKey } from '../../src/collect/naming.ts';
import { folderOf } from '../folders.ts';

const TEXT = 'The treaty was signed in the town hall on a rainy Tuesday morning, as the mayor had promised before the election.';
const ARTICLE = Buffer.from(`Treaty signed at last\n${TEXT}\n`);
const NAME = /^telegram\/2026-11-22-treaty-signed-at-last-[0-9a-f]{12}\.txt$/;

interface Place {
  readonly corpus: string;
  readonly data: string;
  readonly collection: Collection;
}

async function place(files: Record<string, string> = {}): Promise<Place> {
  const root = await folderOf();
  const corpus = path.join(root, 'corpus');
  await mkdir(corpus, { mode: 0o755 });
  for (const [file, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(corpus, file)), { recursive: true });
    await writeFile(path.join(corpus, file), content);
  }
  const data = path.join(root, 'data');
  return { corpus, data, collection: new Collection({ corpusDir: corpus, dataDir: data, now: () => new Date('2026-11-22T06:12:00Z') }) };
}

/** All files under a folder, hidden ones too. */
async function allIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => !entry.isDirectory()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))).toSorted();
}

async function problemOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'none',
    (error: unknown) => (error instanceof CollectError ? error.problem : String(error)),
  );
}

describe('a file that is added', () => {
  it('lies in the corpus under a name made here, as it came, and nothing beside it', async () => {
    const { corpus, collection } = await place();
    const { file, known, articles } = await collection.add(ARTICLE, 'txt');
    expect(file).toMatch(NAME);
    expect(known).toBe(false);
    expect(articles[0]?.source.title).toBe('Treaty signed at last');
    expect(await allIn(corpus)).toEqual([file]);
    expect(await readFile(path.join(corpus, file))).toEqual(ARTICLE);
  });

  it('is known the second time, on another day and twenty times at once too', async () => {
    const { corpus, data, collection } = await place();
    const { file } = await collection.add(ARTICLE, 'txt');
    const later = new Collection({ corpusDir: corpus, dataDir: data, now: () => new Date('2027-01-01') });
    const again = await Promise.all(Array.from({ length: 20 }, () => later.add(ARTICLE, 'txt')));
    expect(again.every((one) => one.known && one.file === file)).toBe(true);
    expect(await allIn(corpus)).toEqual([file]);
  });

  it('is kept once when it comes twenty times at once', async () => {
    const { corpus, collection } = await place();
    const all = await Promise.all(Array.from({ length: 20 }, () => collection.add(ARTICLE, 'txt')));
    expect(all.filter(({ known }) => !known)).toHaveLength(1);
    expect(await allIn(corpus)).toEqual([all[0]?.file]);
  });

  it.each([
    [0o755, 0o644],
    [0o700, 0o600],
  ])('in a corpus of mode %o has mode %o', async (folder, file) => {
    const { corpus, collection } = await place();
    await chmod(corpus, folder);
    const added = await collection.add(ARTICLE, 'txt');
    expect((await lstat(path.join(corpus, added.file))).mode & 0o777).toBe(file);
    expect((await lstat(path.join(corpus, 'telegram'))).mode & 0o777).toBe(folder);
  });

  it.each([
    ['a picture', Buffer.from('\u0089PNG\r\n', 'latin1'), 'txt'],
    ['nothing', Buffer.from(''), 'md'],
    ['spaces', Buffer.from('  \n '), 'txt'],
    ['broken JSON', Buffer.from('{'), 'json'],
  ])('and cannot be read, %s, is not kept', async (_what, bytes, ending) => {
    const { corpus, collection } = await place();
    const adding = collection.add(bytes, ending);
    await expect(adding).rejects.toMatchObject({ problem: 'unreadable' });
    expect(await allIn(corpus)).toEqual([]);
  });

  it('never goes where a link leads', async () => {
    const { corpus, data, collection } = await place();
    await mkdir(data);
    await symlink(data, path.join(corpus, 'telegram'));
    await expect(collection.add(ARTICLE, 'txt')).rejects.toThrow('in the place of a folder');
    expect(await allIn(data)).toEqual([]);
  });

  it('is refused when there is no corpus', async () => {
    const { corpus, collection } = await place();
    await rename(corpus, `${corpus}-away`);
    expect(await problemOf(collection.add(ARTICLE, 'txt'))).toBe('readOnly');
  });

  it.skipIf(process.getuid?.() === 0)('is refused when the corpus cannot be written to', async () => {
    const { corpus, collection } = await place();
    await chmod(corpus, 0o555);
    expect(await problemOf(collection.add(ARTICLE, 'txt'))).toBe('readOnly');
  });
});

describe('files', () => {
  it('are listed newest first, all or those that were added', async () => {
    const { corpus, collection } = await place({ 'own.txt': 'a', 'sub/own.md': 'b', 'telegram/by-hand.txt': 'c', '.hidden.txt': 'd', 'other.jpg': 'e' });
    const one = await collection.add(ARTICLE, 'txt');
    const two = await collection.add(Buffer.from(`Another title here\n${TEXT}`), 'txt');
    await utimes(path.join(corpus, one.file), new Date(1e12), new Date(1e12));
    expect(await collection.files({ added: true })).toEqual([two.file, one.file]);
    expect((await collection.files()).toSorted()).toEqual(['own.txt', 'sub/own.md', 'telegram/by-hand.txt', one.file, two.file].toSorted());
  });
});

describe('a removed file', () => {
  it.each(['own.txt', 'sub/deeper/own.md', 'telegram/by-hand.txt'])('%s lies in the data folder, for its owner only, and comes back as it was', async (name) => {
    const { corpus, data, collection } = await place({ [name]: 'content', 'stays.txt': 'x' });
    const { file, id } = await collection.remove(fileKey(name));
    expect(file).toBe(name);
    expect(id).toMatch(/^20261122-061200-[0-9a-f]{8}$/);
    expect(await allIn(corpus)).toEqual(['stays.txt']);
    expect(await allIn(data)).toEqual([`removed/${id}/${name}`]);
    expect((await lstat(path.join(data, 'removed'))).mode & 0o777).toBe(0o700);
    await rm(path.join(corpus, path.dirname(name)), { recursive: true, force: true }).catch(() => undefined);
    await mkdir(corpus, { recursive: true });
    expect(await collection.restore(id)).toBe(name);
    expect(await readFile(path.join(corpus, name), 'utf8')).toBe('content');
    expect(await allIn(data)).toEqual([]);
    expect(await problemOf(collection.restore(id))).toBe('gone');
  });

  it('never takes the place of another', async () => {
    const { corpus, data, collection } = await place({ 'own.txt': 'old' });
    const { id } = await collection.remove(fileKey('own.txt'));
    await writeFile(path.join(corpus, 'own.txt'), 'new');
    expect(await problemOf(collection.restore(id))).toBe('taken');
    expect(await readFile(path.join(corpus, 'own.txt'), 'utf8')).toBe('new');
    expect(await allIn(data)).toEqual([`removed/${id}/own.txt`]);
  });

  it.each(['', '..', '../corpus', '20261122-061200-0a1b2c3d', '20261122-061200-0a1b2c3d/..'])('of the id %j is none', async (id) => {
    const { collection } = await place({ 'own.txt': 'x' });
    expect(await problemOf(collection.restore(id))).toBe('gone');
  });

  it.each(['outside.txt', '../outside.txt', 'link.txt', 'linked/outside.txt', '.hidden.txt', 'picture.jpg'])('%s is none, for it is no file of the corpus', async (name) => {
    const { corpus, collection } = await place({ '.hidden.txt': 'x', 'picture.jpg': 'x' });
    const outside = path.join(corpus, '..', 'outside');
    await mkdir(outside);
    await writeFile(path.join(outside, 'outside.txt'), 'x');
    await writeFile(path.join(corpus, '..', 'outside.txt'), 'x');
    await symlink(path.join(outside, 'outside.txt'), path.join(corpus, 'link.txt'));
    await symlink(outside, path.join(corpus, 'linked'));
    expect(await problemOf(collection.remove(fileKey(name)))).toBe('gone');
    expect(await allIn(outside)).toEqual(['outside.txt']);
  });
});

describe('putting a file in its place', () => {
  it('changes nothing when there is one', async () => {
    const folder = await folderOf({ 'a.txt': 'old', 'b.txt': 'other' });
    expect(await writeNew(path.join(folder, 'a.txt'), Buffer.from('new'), 0o600)).toBe(false);
    expect(await moveNew(path.join(folder, 'b.txt'), path.join(folder, 'a.txt'))).toBe(false);
    expect(await readFile(path.join(folder, 'a.txt'), 'utf8')).toBe('old');
    expect(await allIn(folder)).toEqual(['a.txt', 'b.txt']);
  });

  it('leaves nothing aside when it fails', async () => {
    const folder = await folderOf();
    await expect(writeNew(path.join(folder, 'x'.repeat(300)), Buffer.from('new'), 0o600)).rejects.toThrow('ENAMETOOLONG');
    expect(await allIn(folder)).toEqual([]);
  });

  it('works from one disk to another', async () => {
    const folder = await folderOf({ 'a.txt': 'content' });
    const other = '/dev/shm';
    const there = await lstat(other).then((stats) => stats.isDirectory(), () => false);
    if (!there) return;
    const target = path.join(other, `verbatim-${path.basename(folder)}.txt`);
    try {
      expect(await moveNew(path.join(folder, 'a.txt'), target)).toBe(true);
      expect(await readFile(target, 'utf8')).toBe('content');
      expect(await moveNew(target, path.join(folder, 'a.txt'))).toBe(true);
      expect(await allIn(folder)).toEqual(['a.txt']);
    } finally {
      await rm(target, { force: true });
    }
  });
});
