import { open, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FileBusy, readBytes } from '../../src/corpus/bytes.ts';
import { folderOf } from '../folders.ts';
import { race } from './races.ts';

describe('the bytes of a file', () => {
  it('are the old version, the new one or none, whenever the file changes (150 races)', async () => {
    const races = await race(await folderOf(), 150, 1);
    expect(races.filter(({ outcome }) => outcome === 'mixed' || outcome === 'failed')).toEqual([]);
    expect(new Set(races.map(({ outcome }) => outcome))).toEqual(new Set(['old', 'new', 'absent']));
  });

  it('are not those of a file that is written to without end', async () => {
    const folder = await folderOf({ 'log.txt': 'line\n' });
    const file = path.join(folder, 'log.txt');
    let lines = 1;
    const busy = readBytes(file, {
      open: async (name, flags) => {
        lines += 1;
        const handle = await open(name, flags);
        const read = handle.read.bind(handle);
        handle.read = async (...args: Parameters<typeof read>) => {
          const result = await read(...args);
          await writeFile(file, 'line\n'.repeat(lines));
          return result;
        };
        return handle;
      },
    });
    await expect(busy).rejects.toThrow(new FileBusy('it is being written to'));
  });

  it.each([
    ['EMFILE', FileBusy, 'it cannot be read now (EMFILE)'],
    ['EACCES', Error, 'no permission to read it'],
    ['EIO', Error, 'the disk could not read it'],
    ['EWEIRD', Error, 'made up'],
  ])('say why when they cannot be read: %s', async (code, kind, message) => {
    const failing = readBytes('a.txt', { open: () => Promise.reject(Object.assign(new Error('made up'), { code })) });
    await expect(failing).rejects.toThrow(new kind(message));
  });
});
