/** 5,000 races between a reader and a file that changes. */
import { expect, it } from 'vitest';
import { race } from '../corpus/races.ts';
import { folderOf } from '../folders.ts';

it('a file is read as it was, as it is, or not at all, whenever it changes (5,000 races)', async () => {
  const races = await race(await folderOf(), 5000, 1000);
  expect(races.filter(({ outcome }) => outcome === 'mixed' || outcome === 'failed')).toEqual([]);
});
