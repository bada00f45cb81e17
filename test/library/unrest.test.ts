/** A followed folder in which much happens at once, or slowly. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { Library } from '../../src/library.ts';
import { folderOf } from '../folders.ts';
import { articleAbout } from './corpora.ts';
import { checkout, follow, foundIn, IN_TIME, settled, storm, writeWithPause } from './following.ts';

const TELLING = (): string => 'The rest of the story is told elsewhere in this paper.';
const WALRUS = articleAbout('walrus', TELLING);

describe('a followed folder in unrest', () => {
  it('is updated once for a storm of 2,000 events, and is then what a fresh start would be', async () => {
    const following = await follow(await folderOf({ 'a.txt': WALRUS }));
    await storm(following.folder, 2000);
    await vi.waitFor(() => expect(following.updates()).toBe(1), 5000);
    await settled(following);
    expect(following.updates()).toBe(1);
  });

  it('is right after a change of branch', async () => {
    const following = await follow(await folderOf());
    for (const branch of ['one', 'two']) await checkout(following.folder, branch, 60);
    await settled(following);
    expect(following.library.status.articles).toBe(120);
  });

  it('is right after a writer paused in the middle of an article', async () => {
    const following = await follow(await folderOf({ 'a.txt': WALRUS }));
    const took = await Promise.all(['penguin', 'badger', 'heron'].map((name) => writeWithPause(following, name, 600)));
    for (const milliseconds of took) expect(milliseconds).toBeLessThan(IN_TIME);
    await settled(following);
  });

  it('is looked at now and then even when nothing tells of changes', async () => {
    const folder = await folderOf({ 'a.txt': WALRUS });
    const library = await Library.open(folder);
    library.follow({
      rescan: 100,
      watch: () => {
        throw Object.assign(new Error('no more'), { code: 'ENOSPC' });
      },
    });
    await writeFile(path.join(folder, 'b.txt'), articleAbout('penguin', TELLING));
    await foundIn(library, 'penguin', ['b.txt'], performance.now());
    await library.close();
  });
});
