import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSealed, writeSealed } from '../../src/storage/sealed-file.ts';
import { folderOf } from '../folders.ts';
import { faultyDisk, parts } from './faulty-disk.ts';

const STAMP = { format: '1', settings: 'all' };
const BODY = 'a body of some length '.repeat(100);

async function sealed(body = BODY): Promise<string> {
  const file = path.join(await folderOf(), 'deep/er/kept');
  await writeSealed(file, STAMP, parts(body));
  return file;
}

async function* broken(): AsyncGenerator<Uint8Array> {
  yield* parts('some');
  throw new Error('no more');
}

describe('a sealed file', () => {
  it('comes back whole, however it was cut into parts', async () => {
    const file = path.join(await folderOf(), 'kept');
    const large = Buffer.alloc(3_000_000, 'x');
    await writeSealed(file, STAMP, parts('one ', '', large, ' two'));
    expect((await readSealed(file, STAMP))?.equals(Buffer.concat([Buffer.from('one '), large, Buffer.from(' two')]))).toBe(true);
  });

  it('may have an empty body', async () => {
    expect((await readSealed(await sealed(''), STAMP))?.length).toBe(0);
  });

  it('is nothing where there is none', async () => {
    expect(await readSealed(path.join(await folderOf(), 'none'), STAMP)).toBeUndefined();
  });

  it('is for its owner alone, in a folder of the same kind, with nothing beside it', async () => {
    const file = await sealed();
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(path.dirname(file))).mode & 0o777).toBe(0o700);
    expect(await readdir(path.dirname(file))).toEqual(['kept']);
  });

  it.each([
    ['another value', { ...STAMP, settings: 'few' }, 'it was written with another settings'],
    ['a fact more', { ...STAMP, node: '20' }, 'it was written with another node'],
    ['a fact less', { format: '1' }, 'it was written with another settings'],
  ])('is refused under a stamp with %s', async (_what, stamp, message) => {
    await expect(readSealed(await sealed(), stamp)).rejects.toThrow(message);
  });

  it('is refused when it is a folder', async () => {
    await expect(readSealed(path.dirname(await sealed()), STAMP)).rejects.toThrow('EISDIR');
  });

  it('is refused wherever a bit of its body is turned; in the header that may only go unnoticed among the blanks', async () => {
    const file = await sealed('short body');
    const good = await readFile(file);
    const headerEnd = good.indexOf('}}') + 2;
    for (let at = 0; at < good.length; at += 1) {
      const bad = Buffer.from(good);
      bad[at] = (bad[at] ?? 0) ^ 1;
      await writeFile(file, bad);
      const read = await readSealed(file, STAMP).then((body) => body?.toString(), () => 'refused');
      const means = at < headerEnd || at >= 1024;
      expect([at, read]).toEqual([at, means || read === 'refused' ? 'refused' : 'short body']);
    }
  });

  it('is refused wherever it is cut off', async () => {
    const file = await sealed('short body');
    const good = await readFile(file);
    for (let length = 0; length < good.length; length += 1) {
      await writeFile(file, good.subarray(0, length));
      await expect(readSealed(file, STAMP)).rejects.toThrow();
    }
    await writeFile(file, Buffer.concat([good, Buffer.from('x')]));
    await expect(readSealed(file, STAMP)).rejects.toThrow('it has not its full length');
  });
});

describe('writing it', () => {
  it.each(['once', 'for good'] as const)('leaves the old file or the new one, at whatever step the disk fails %s', async (kind) => {
    const whole = faultyDisk();
    await writeSealed(path.join(await folderOf(), 'kept'), STAMP, parts('new'), whole.disk);
    expect(whole.steps()).toBeGreaterThan(6);

    for (let at = 0; at < whole.steps(); at += 1) {
      const file = await sealed('old');
      const failed = await writeSealed(file, STAMP, parts('new'), faultyDisk({ at, kind }).disk).then(
        () => false,
        () => true,
      );
      const found = (await readSealed(file, STAMP))?.toString();
      expect(['old', 'new']).toContain(found);
      if (!failed) expect(found).toBe('new');
      if (kind === 'once') expect(await readdir(path.dirname(file))).toEqual(['kept']);
      // What a kill left behind is in nobody's way.
      await writeSealed(file, STAMP, parts('newest'));
      expect((await readSealed(file, STAMP))?.toString()).toBe('newest');
      expect(await readdir(path.dirname(file))).toEqual(['kept']);
    }
  });

  it('fails with the error of whoever makes the parts', async () => {
    const file = await sealed('old');
    await expect(writeSealed(file, STAMP, broken())).rejects.toThrow('no more');
    expect((await readSealed(file, STAMP))?.toString()).toBe('old');
  });
});
