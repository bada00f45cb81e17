import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DISK } from '../../src/storage/disk.ts';
import { SmallFile } from '../../src/storage/small-file.ts';
import type { Form } from '../../src/storage/small-file.ts';
import { folderOf } from '../folders.ts';

const NUMBERS: Form<number[]> = {
  empty: () => [],
  encode: (numbers) => numbers.join('\n'),
  decode: (text) =>
    text.split('\n').map((line) => {
      if (!/^\d+$/.test(line)) throw new Error(`"${line}" is no number`);
      return Number(line);
    }),
};

describe('a small file', () => {
  it('is empty when there is none, and then has what was set, also next time', async () => {
    const file = path.join(await folderOf(), 'deep', 'numbers');
    const first = await SmallFile.open(file, NUMBERS, { onTrouble: expect.unreachable });
    expect(first.value).toEqual([]);
    first.set([1]);
    first.set([1, 2]);
    expect(first.value).toEqual([1, 2]);
    await first.close();
    const second = await SmallFile.open(file, NUMBERS, { onTrouble: expect.unreachable });
    expect(second.value).toEqual([1, 2]);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('is written by itself after its delay, once for many changes', async () => {
    const file = path.join(await folderOf(), 'numbers');
    let renames = 0;
    const disk = { ...DISK, rename: (from: string, to: string) => ((renames += 1), DISK.rename(from, to)) };
    const numbers = await SmallFile.open(file, NUMBERS, { onTrouble: expect.unreachable, delay: 5, disk });
    for (let count = 0; count < 100; count += 1) numbers.set([count]);
    await expect.poll(() => renames).toBe(1);
    await numbers.close();
    expect([renames, readFileSync(file, 'utf8')]).toEqual([1, '99']);
  });

  it('that is damaged is put aside, told, and begun anew', async () => {
    const folder = await folderOf();
    const file = path.join(folder, 'numbers');
    writeFileSync(file, '1\n{');
    const told: string[] = [];
    const numbers = await SmallFile.open(file, NUMBERS, { onTrouble: (reason) => told.push(reason) });
    expect([numbers.value, told]).toEqual([[], ['"{" is no number']]);
    expect(readdirSync(folder)).toEqual(['numbers.damaged']);
  });

  it('that cannot be written is told, kept in memory, and written when it can be', async () => {
    const file = path.join(await folderOf(), 'numbers');
    const told: string[] = [];
    let full = true;
    const disk = { ...DISK, rename: (from: string, to: string) => (full ? Promise.reject(new Error('no space')) : DISK.rename(from, to)) };
    const numbers = await SmallFile.open(file, NUMBERS, { onTrouble: (reason) => told.push(reason), disk });
    numbers.set([7]);
    await numbers.close();
    expect([told, numbers.value]).toEqual([['no space'], [7]]);
    full = false;
    numbers.set([7, 8]);
    await numbers.close();
    expect(readFileSync(file, 'utf8')).toBe('7\n8');
  });

  it('in memory makes no file and closes', async () => {
    const numbers = SmallFile.inMemory(NUMBERS);
    numbers.set([3]);
    await numbers.close();
    expect(numbers.value).toEqual([3]);
  });
});
