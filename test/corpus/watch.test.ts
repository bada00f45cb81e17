/** Watching, with real folders and real files. Times are short here; those of the bot are measured in the library's tests. */
import { spawn } from 'node:child_process';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { FSWatcher } from 'node:fs';
import { EventEmitter, once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { FolderWatch } from '../../src/corpus/watch.ts';
import type { WatchOptions } from '../../src/corpus/watch.ts';
import { folderOf } from '../folders.ts';

/** Quiet time in these tests: long enough for a busy machine to get its burst through. */
const QUIET = 150;

async function watching(folder: string, options: Partial<WatchOptions> = {}): Promise<{ watch: FolderWatch; changes: () => number; blind: string[] }> {
  let changes = 0;
  const blind: string[] = [];
  const watch = new FolderWatch({ onChange: () => (changes += 1), onBlind: (reason) => blind.push(reason), quiet: QUIET, ...options });
  onTestFinished(() => watch.close());
  await enter(watch, folder);
  return { watch, changes: () => changes, blind };
}

async function enter(watch: FolderWatch, folder: string): Promise<void> {
  const { dev, ino } = await stat(folder);
  watch.enter(folder, { device: dev, inode: ino });
}

describe('a watched folder', () => {
  it.each<[what: string, change: (folder: string) => Promise<unknown>]>([
    ['a new file', (folder) => writeFile(path.join(folder, 'b.txt'), 'b')],
    ['a changed file', (folder) => writeFile(path.join(folder, 'a.txt'), 'other')],
    ['a deleted file', (folder) => rm(path.join(folder, 'a.txt'))],
    ['a renamed file', (folder) => rename(path.join(folder, 'a.txt'), path.join(folder, 'c.txt'))],
    ['a new folder', (folder) => mkdir(path.join(folder, 'sub'))],
  ])('tells of %s once', async (_what, change) => {
    const folder = await folderOf({ 'a.txt': 'a' });
    const { changes } = await watching(folder);
    await change(folder);
    await vi.waitFor(() => expect(changes()).toBe(1), 3000);
    await sleep(QUIET * 2);
    expect(changes()).toBe(1);
  });

  it('says nothing of hidden files', async () => {
    const folder = await folderOf();
    const { changes } = await watching(folder);
    await writeFile(path.join(folder, '.a.txt.swp'), 'x');
    await sleep(QUIET * 3);
    expect(changes()).toBe(0);
  });

  it('tells of a storm of 2,000 events once, when it is over', async () => {
    const folder = await folderOf();
    const { changes } = await watching(folder);
    const script = `const fs = require('fs'); for (let i = 0; i < 1000; i += 1) fs.writeFileSync(process.argv[1] + '/' + i % 50 + '.txt', String(i));`;
    await once(spawn(process.execPath, ['-e', script, folder]), 'exit');
    await vi.waitFor(() => expect(changes()).toBe(1), 5000);
    await sleep(QUIET * 2);
    expect(changes()).toBe(1);
  });

  it('tells of changes that never end, now and then', async () => {
    const folder = await folderOf();
    let [changes, quiet] = [0, 0];
    const { watch } = await watching(folder, {
      quiet: 200,
      longest: 600,
      onChange: () => {
        changes += 1;
        void enter(watch, folder).then(() => (quiet += Number(watch.settle())));
      },
    });
    watch.settle();
    const end = Date.now() + 1500;
    while (Date.now() < end) {
      await writeFile(path.join(folder, 'log.txt'), String(Date.now()));
      await sleep(10);
    }
    expect(changes).toBeGreaterThanOrEqual(1);
    expect(changes).toBeLessThanOrEqual(3);
    // The last change is looked at a moment later.
    await vi.waitFor(() => expect(quiet).toBe(changes));
  });

  it('that was replaced by another is watched anew', async () => {
    const folder = await folderOf({ 'sub/a.txt': 'a' });
    const sub = path.join(folder, 'sub');
    const { watch, changes } = await watching(sub);
    await rename(sub, path.join(folder, 'old'));
    await mkdir(sub);
    await enter(watch, sub);
    watch.settle();
    await vi.waitFor(() => expect(changes()).toBe(1), 3000);
    await writeFile(path.join(sub, 'b.txt'), 'b');
    await vi.waitFor(() => expect(changes()).toBe(2), 3000);
  });

  it('that was deleted and made again is watched anew, though it may have got the same inode', async () => {
    const folder = await folderOf({ 'sub/a.txt': 'a' });
    const sub = path.join(folder, 'sub');
    const { watch, changes } = await watching(sub);
    await rm(sub, { recursive: true });
    await vi.waitFor(() => expect(changes()).toBe(1), 3000);
    await mkdir(sub);
    await enter(watch, sub);
    await writeFile(path.join(sub, 'b.txt'), 'b');
    await vi.waitFor(() => expect(changes()).toBe(2), 3000);
  });

  it('is restless while it is being filled, and when a new folder was found in it', async () => {
    const folder = await folderOf({ 'sub/a.txt': 'a' });
    const { watch, changes } = await watching(folder);
    expect(watch.settle()).toBe(true);
    await enter(watch, folder);
    await enter(watch, path.join(folder, 'sub'));
    expect(watch.settle()).toBe(false);
    await vi.waitFor(() => expect(changes()).toBe(1), 3000);
    await enter(watch, folder);
    await enter(watch, path.join(folder, 'sub'));
    expect(watch.settle()).toBe(true);
  });

  it('that belongs to the corpus no longer is not watched', async () => {
    const folder = await folderOf({ 'sub/a.txt': 'a' });
    const { watch, changes } = await watching(path.join(folder, 'sub'));
    watch.settle();
    watch.settle();
    await writeFile(path.join(folder, 'sub/b.txt'), 'b');
    await sleep(QUIET * 3);
    expect(changes()).toBe(0);
  });

  it('is left alone after the end', async () => {
    const folder = await folderOf();
    const { watch, changes } = await watching(folder);
    await writeFile(path.join(folder, 'a.txt'), 'a');
    watch.close();
    await enter(watch, folder);
    await writeFile(path.join(folder, 'b.txt'), 'b');
    await sleep(QUIET * 3);
    expect(changes()).toBe(0);
  });
});

describe('when the system watches no more folders', () => {
  it('that is said once', async () => {
    const { watch, blind } = await watching(await folderOf(), {
      watch: () => {
        throw Object.assign(new Error('ENOSPC: System limit for number of file watchers reached'), { code: 'ENOSPC' });
      },
    });
    await enter(watch, await folderOf());
    expect(blind).toEqual(['ENOSPC: System limit for number of file watchers reached (the system allows no more watched folders)']);
  });

  it('or a watcher breaks, the folder is watched anew at the next look', async () => {
    const made: EventEmitter[] = [];
    const folder = await folderOf();
    const { watch, blind } = await watching(folder, {
      watch: () => {
        const watcher = Object.assign(new EventEmitter(), { close: () => undefined });
        made.push(watcher);
        return watcher as unknown as FSWatcher;
      },
    });
    made[0]?.emit('error', new Error('gone'));
    await enter(watch, folder);
    expect(made).toHaveLength(2);
    expect(blind).toEqual(['gone']);
  });
});
