/** A library that follows its folder, with the times of the bot: real files, real watching. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { folderOf } from '../folders.ts';
import { articleAbout, expectFresh, findFiles } from './corpora.ts';
import { follow, foundIn, IN_TIME, writeAndFind } from './following.ts';

const TELLING = (): string => 'The rest of the story is told elsewhere in this paper.';
const WALRUS = articleAbout('walrus', TELLING);

describe('a followed folder changes the answers within two seconds', () => {
  it('when a file is added, changed, renamed and deleted, in old folders and new ones', async () => {
    const following = await follow(await folderOf({ 'a.txt': WALRUS }));
    const { library, folder } = following;
    const within = expect.toSatisfy((milliseconds: number) => milliseconds < IN_TIME);
    expect(await writeAndFind(following, 'b.txt', 'penguin')).toEqual(within);
    expect(await writeAndFind(following, 'b.txt', 'badger')).toEqual(within);
    expect(await findFiles(library, 'penguin')).toEqual([]);
    await mkdir(path.join(folder, 'deep/er'), { recursive: true });
    expect(await writeAndFind(following, 'deep/er/c.txt', 'heron')).toEqual(within);
    expect(await writeAndFind(following, 'deep/er/c.txt', 'otter')).toEqual(within);

    let since = performance.now();
    await rename(path.join(folder, 'deep'), path.join(folder, 'far'));
    expect(await foundIn(library, 'otter', ['far/er/c.txt'], since)).toEqual(within);
    expect(await writeAndFind(following, 'far/er/c.txt', 'lynx')).toEqual(within);
    since = performance.now();
    await rm(path.join(folder, 'far'), { recursive: true });
    expect(await foundIn(library, 'lynx', [], since)).toEqual(within);
    since = performance.now();
    await rm(path.join(folder, 'a.txt'));
    await rm(path.join(folder, 'b.txt'));
    expect(await foundIn(library, 'walrus', [], since)).toEqual(within);
    expect(library.status).toMatchObject({ articles: 0, missing: null });
  });

  it('and is found again where it went after it was moved away and brought back', async () => {
    const home = await folderOf({ 'corpus/a.txt': WALRUS });
    const following = await follow(path.join(home, 'corpus'));
    const { library, folder, lines } = following;
    await rename(folder, path.join(home, 'away'));
    await vi.waitFor(() => expect(library.status.missing).toBe('there is no such folder'), 5000);
    expect(await findFiles(library, 'walrus')).toEqual(['a.txt']);
    await writeFile(path.join(home, 'away/b.txt'), articleAbout('penguin', TELLING));
    await rename(path.join(home, 'away'), folder);
    await vi.waitFor(() => expect(library.status).toMatchObject({ missing: null, articles: 2 }), 5000);
    // Another folder in the same place is watched too.
    await rm(folder, { recursive: true });
    await vi.waitFor(() => expect(library.status.missing).not.toBeNull(), 5000);
    await mkdir(folder);
    await vi.waitFor(() => expect(library.status.missing).toBeNull(), 5000);
    await writeAndFind(following, 'c.txt', 'heron');
    expect(lines.map(({ message }) => message).filter((message) => message.startsWith('the corpus folder'))).toHaveLength(4);
  });
});

it('is followed no longer after the end', async () => {
  const { library, folder } = await follow(await folderOf({ 'a.txt': WALRUS }));
  await library.close();
  await writeFile(path.join(folder, 'b.txt'), articleAbout('penguin', TELLING));
  await sleep(800);
  expect(await findFiles(library, 'penguin')).toEqual([]);
  await library.update();
  await expectFresh(library, folder);
});
