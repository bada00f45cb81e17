import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lock, LockedError } from '../../src/intake/lock.ts';
import { folderOf } from '../folders.ts';

describe('the lock of a data folder', () => {
  it('is for one at a time, and says in one sentence who has it', async () => {
    const data = await folderOf();
    const unlock = await lock(path.join(data, 'intake'));
    const error = await lock(path.join(data, 'intake')).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(LockedError);
    expect((error as Error).message).toBe(`Another Verbatim (process ${process.pid}) uses the folder "${data}": end it, or set DATA_DIR to another folder for this one.`);
    await unlock();
    await (await lock(path.join(data, 'intake')))();
  });

  const { pid: gone } = spawnSync(process.execPath, ['-e', '']);

  it.each<[what: string, change: (own: Record<string, unknown>) => object | string]>([
    ['a process that is gone', (own) => ({ ...own, pid: gone })],
    ['an earlier process with the same number', (own) => ({ ...own, birth: 'another boot 1' })],
    ['another machine, such as a container that is gone', (own) => ({ ...own, host: `not-${hostname()}` })],
    ['nobody, for it was not written to its end', () => '{"pid":'],
  ])('is taken over from %s', async (_what, change) => {
    const folder = await folderOf();
    const file = path.join(folder, 'lock');
    await lock(folder);
    const changed = change(JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>);
    await writeFile(file, typeof changed === 'string' ? changed : JSON.stringify(changed));
    const unlock = await lock(folder);
    await expect(lock(folder)).rejects.toThrow(`process ${process.pid}`);
    await unlock();
  });
});
