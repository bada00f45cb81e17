import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { AppendFile, readWhole } from '../../src/storage/append-file.ts';
import { folderOf } from '../folders.ts';
import { faultyDisk } from './faulty-disk.ts';

async function openFile(disk?: ReturnType<typeof faultyDisk>['disk']): Promise<{ file: AppendFile; name: string; text: () => Promise<string> }> {
  const name = path.join(await folderOf(), 'sub/log');
  const file = new AppendFile(name, disk);
  await file.replace(() => '');
  onTestFinished(() => file.close());
  return { file, name, text: () => readFile(name, 'utf8') };
}

describe('a file that is appended to', () => {
  it('has all that was appended, in order, in one write for all that came at once', async () => {
    const { disk, steps } = faultyDisk();
    const { file, text } = await openFile(disk);
    const before = steps();
    await Promise.all(Array.from({ length: 100 }, (_, number) => file.append(`${number}\n`)));
    expect(await text()).toBe(Array.from({ length: 100 }, (_, number) => `${number}\n`).join(''));
    expect(steps() - before).toBe(1);
  });

  it('is on the disk after a sync, one for all that ask at once, but another for what came after it was asked for', async () => {
    const { disk, steps } = faultyDisk();
    const { file } = await openFile(disk);
    const before = steps();
    await Promise.all([file.append('a'), file.sync(), file.sync()]);
    expect(steps() - before).toBe(2);
    await Promise.all([file.append('b'), file.sync(), file.append('c'), file.sync()]);
    expect(steps() - before).toBe(4);
    const [written, lasting] = [file.append('d'), file.sync()];
    await written;
    await Promise.all([file.append('e'), file.sync(), lasting]);
    expect(steps() - before).toBe(8);
  });

  it('is written over where a write failed in its middle', async () => {
    const { file: real } = await openFile();
    await real.close();
    const { disk } = faultyDisk({ at: 9, kind: 'once' });
    const { file, text } = await openFile(disk);
    const failed: string[] = [];
    let whole = '';
    for (const piece of ['one\n', 'two\n', 'three\n', 'four\n', 'five\n', 'six\n']) {
      await file.append(piece).then(
        () => (whole += piece),
        () => failed.push(piece),
      );
    }
    expect(failed).toHaveLength(1);
    expect(await text()).toBe(whole);
  });

  it('is replaced as a whole, and goes on after it', async () => {
    const { file, text } = await openFile();
    await file.append('old');
    await Promise.all([file.replace(() => 'new,'), file.append('next')]);
    expect(await text()).toBe('new,next');
    expect(file.size).toBe(8);
  });

  it('is its owner\'s alone, and a missing one reads as empty', async () => {
    const { name } = await openFile();
    expect((await stat(name)).mode & 0o077).toBe(0);
    expect(await readWhole(`${name}.missing`)).toBe('');
  });
});
