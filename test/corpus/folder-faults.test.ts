/** What may lie in a folder besides articles: none of it stops the reading, leads out of the folder, or goes unnamed. */
import { execFileSync } from 'node:child_process';
import type { Dirent } from 'node:fs';
import { lstat, mkdir, open, readdir, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readFolder } from '../../src/corpus/folder.ts';
import { lookAtFolder } from '../../src/corpus/look.ts';
import { Library } from '../../src/library.ts';
import { folderOf } from '../folders.ts';

const TEXT = 'Title\nThe treaty was signed in the town hall on a rainy Tuesday morning.\n';
const GOOD = { 'good.txt': TEXT };
const SYSTEM = { open, stat, lstat, readdir };

/** Makes something in the folder and expects that it is named once, with this reason, beside the one good article. */
async function expectNamed(folder: string, file: string, reason: string | RegExp): Promise<void> {
  const { articles, problems } = await readFolder(folder);
  expect(articles.map(({ source }) => source.file)).toEqual(['good.txt']);
  expect(problems).toEqual([{ file, reason: typeof reason === 'string' ? reason : (expect.stringMatching(reason) as string) }]);
}

function failing(code: string): Error {
  return Object.assign(new Error(`${code}: made up`), { code });
}

describe('a link is not followed', () => {
  it.each([
    ['to itself', 'self.txt', 'self.txt'],
    ['to its own folder', 'loop', '.'],
    ['to the folder above', 'up', '..'],
    ['out of the folder', 'secret.txt', '/etc/passwd'],
    ['to a folder outside', 'outside', '/etc'],
    ['to nothing', 'dangling.txt', 'nowhere.txt'],
  ])('%s', async (_what, file, target) => {
    const folder = await folderOf(GOOD);
    await symlink(target, path.join(folder, file));
    await expectNamed(folder, file, 'a link, which is not followed');
  });

  it('that took the place of a file after it was listed', async () => {
    const folder = await folderOf(GOOD);
    await writeFile(path.join(folder, 'swapped.txt'), TEXT);
    const library = await Library.open(folder, {
      files: {
        ...SYSTEM,
        open: async (file: string, flags: number) => {
          if (file.endsWith('swapped.txt')) {
            await rm(file);
            await symlink('/etc/passwd', file);
          }
          return open(file, flags);
        },
      },
    });
    expect(library.snapshot.problems).toEqual([{ file: 'swapped.txt', reason: 'a link, which is not followed' }]);
    expect(library.snapshot.articles).toHaveLength(1);
  });
});

describe('what is no plain file is never opened', () => {
  it('a pipe that nobody writes to', async () => {
    const folder = await folderOf(GOOD);
    execFileSync('mkfifo', [path.join(folder, 'pipe.txt')]);
    await expectNamed(folder, 'pipe.txt', 'not a plain file');
  });

  it('a pipe that took the place of a file after it was listed', async () => {
    const folder = await folderOf({ ...GOOD, 'swapped.txt': TEXT });
    const { articles, problems } = await (async () => {
      await rm(path.join(folder, 'swapped.txt'));
      execFileSync('mkfifo', [path.join(folder, 'swapped.txt')]);
      return readFolder(folder, ['good.txt', 'swapped.txt']);
    })();
    expect(articles).toHaveLength(1);
    expect(problems).toEqual([{ file: 'swapped.txt', reason: 'not a plain file' }]);
  });

  it('a socket', async () => {
    const folder = await folderOf(GOOD);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(path.join(folder, 'socket.txt'), resolve));
    onTestFinished(() => void server.close());
    await expectNamed(folder, 'socket.txt', 'not a plain file');
  });

  it.skipIf(process.getuid?.() !== 0)('a device', async () => {
    const folder = await folderOf(GOOD);
    execFileSync('mknod', [path.join(folder, 'zero.txt'), 'c', '1', '5']);
    await expectNamed(folder, 'zero.txt', 'not a plain file');
  });
});

describe('what may not be read', () => {
  it('a file', async () => {
    const folder = await folderOf({ ...GOOD, 'locked.txt': TEXT });
    const library = await Library.open(folder, {
      files: {
        ...SYSTEM,
        open: (file: string, flags: number) =>
          file.endsWith('locked.txt') ? Promise.reject(failing('EACCES')) : open(file, flags),
      },
    });
    expect(library.snapshot.problems).toEqual([{ file: 'locked.txt', reason: 'no permission to read it' }]);
    expect(library.snapshot.articles).toHaveLength(1);
  });

  it('a folder', async () => {
    const folder = await folderOf({ ...GOOD, 'locked/a.txt': TEXT });
    const { files, problems } = await lookAtFolder(folder, {
      files: { ...SYSTEM, readdir: (place, options) => (place.endsWith('locked') ? Promise.reject(failing('EACCES')) : readdir(place, options)) },
    });
    expect([...files.keys()]).toEqual(['good.txt']);
    expect(problems).toEqual([{ file: 'locked', reason: 'no permission to read it' }]);
  });

  it('a file of 1 GB', async () => {
    const folder = await folderOf({ ...GOOD, 'huge.txt': '' });
    await truncate(path.join(folder, 'huge.txt'), 2 ** 30);
    await expectNamed(folder, 'huge.txt', 'larger than 20 MB');
  });
});

describe('unusual places are read', () => {
  it('50 folders deep', async () => {
    const deep = Array.from({ length: 50 }, (_, depth) => `level-${depth}`).join('/');
    const { articles, problems } = await readFolder(await folderOf({ [`${deep}/a.txt`]: TEXT }));
    expect(articles.map(({ source }) => source.file)).toEqual([`${deep}/a.txt`]);
    expect(problems).toEqual([]);
  });

  it.each([
    ['255 Latin letters', `${'a'.repeat(251)}.txt`],
    ['255 bytes of Cyrillic', `${'я'.repeat(125)}b.txt`],
    ['spaces, quotes and a line break', ' "a"\n\'b\' .txt'],
    ['the names of properties', '__proto__.txt'],
  ])('a name of %s', async (_what, file) => {
    const { articles, problems } = await readFolder(await folderOf({ [file]: TEXT }));
    expect(articles.map(({ source }) => source.file)).toEqual([file]);
    expect(problems).toEqual([]);
  });

  it('but a path longer than the system allows is named', async () => {
    const folder = await folderOf(GOOD);
    const part = 'd'.repeat(250);
    // Made step by step from within, as a single path would be too long to make.
    execFileSync('sh', ['-c', `for i in $(seq 20); do mkdir ${part} && cd ${part} || exit 0; done`], { cwd: folder, stdio: 'ignore' });
    onTestFinished(() => void execFileSync('rm', ['-rf', part], { cwd: folder }));
    const { articles, problems } = await readFolder(folder);
    expect(articles).toHaveLength(1);
    expect(problems.map(({ reason }) => reason)).toEqual(['its path is too long']);
  });
});

it('a file that vanishes between listing and reading is absent, not wrong', async () => {
  const folder = await folderOf({ ...GOOD, 'short-lived.txt': TEXT });
  const library = await Library.open(folder, {
    files: {
      ...SYSTEM,
      open: async (file: string, flags: number) => {
        if (file.endsWith('short-lived.txt')) await rm(file);
        return open(file, flags);
      },
    },
  });
  expect(library.snapshot.articles.map(({ source }) => source.file)).toEqual(['good.txt']);
  expect(library.snapshot.problems).toEqual([]);
});

it('a folder that is swapped for another while it is looked at is looked at again', async () => {
  const folder = await folderOf(GOOD);
  let looks = 0;
  const swapOnce = async (place: string, options: { withFileTypes: true }): Promise<Dirent[]> => {
    looks += 1;
    if (looks === 1) {
      await rm(folder, { recursive: true });
      await mkdir(folder);
      await writeFile(path.join(folder, 'new.txt'), TEXT);
    }
    return readdir(place, options);
  };
  const library = await Library.open(folder, { files: { ...SYSTEM, readdir: swapOnce } });
  expect(library.snapshot.articles.map(({ source }) => source.file)).toEqual(['new.txt']);
});
