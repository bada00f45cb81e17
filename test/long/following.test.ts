/** A followed folder, as long and as hard as the reliability notes ask for. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { Library } from '../../src/library.ts';
import { folderOf } from '../folders.ts';
import { articleAbout, changeAtRandom, expectFresh } from '../library/corpora.ts';
import { checkout, follow, foundIn, settled, storm, writeAndFind, writeWithPause } from '../library/following.ts';

const TELLING = (): string => 'The rest of the story is told elsewhere in this paper.';

const BEASTS = 'badger camel dingo eagle falcon gibbon hamster iguana jackal koala lemur marmot newt ocelot panther quail raccoon seal tapir urchin'.split(' ');

describe('a followed folder', () => {
  it('is updated at most once for each quiet time in 5 storms of 10,000 events, and is right after each', async () => {
    const following = await follow(await folderOf());
    for (const name of ['Anna', 'Boris', 'Clara', 'Dmitri', 'Emma']) {
      const before = following.updates();
      const start = performance.now();
      await storm(following.folder, 10_000, 500, name);
      // A storm of more than five seconds is too long to wait for its end.
      const most = 1 + Math.floor((performance.now() - start) / 5000);
      await vi.waitFor(() => expect(following.updates()).toBeGreaterThan(before), 10_000);
      await settled(following);
      expect(following.updates() - before).toBeLessThanOrEqual(most);
    }
  });

  it('is right after 20 changes of branch', async () => {
    const following = await follow(await folderOf());
    for (let round = 0; round < 20; round += 1) {
      await checkout(following.folder, round % 2 === 0 ? 'one' : 'two', 100);
      if (round % 3 === 0) await settled(following);
    }
    await settled(following);
  });

  it('is right after 20 times in which it or a folder in it went away and came back', async () => {
    const home = await folderOf({ 'corpus/sub/a.txt': articleAbout('walrus', TELLING) });
    const following = await follow(path.join(home, 'corpus'));
    const { library, folder } = following;
    for (let round = 0; round < 20; round += 1) {
      await rename(folder, path.join(home, 'away'));
      if (round % 2 === 0) {
        await vi.waitFor(() => expect(library.status.missing).not.toBeNull(), 5000);
        expect(library.status.articles).toBeGreaterThan(0);
      }
      await rename(path.join(home, 'away'), folder);
      await vi.waitFor(() => expect(library.status.missing).toBeNull(), 5000);
      await rename(path.join(folder, round % 2 === 0 ? 'sub' : 'other'), path.join(folder, round % 2 === 0 ? 'other' : 'sub'));
      await writeAndFind(following, `${round % 2 === 0 ? 'other' : 'sub'}/new-${round}.txt`, BEASTS[round] ?? '');
    }
    await rm(folder, { recursive: true });
    await mkdir(folder);
    await foundIn(library, 'walrus', [], performance.now(), 5000);
  });

  it('knows the whole of an article within 5 seconds of the last write, when the writer paused for 2 seconds (50 times)', async () => {
    const following = await follow(await folderOf());
    for (let round = 0; round < 5; round += 1) {
      const names = Array.from({ length: 10 }, (_, number) => `beast${'abcde'.charAt(round)}${'abcdefghij'.charAt(number)}`);
      const took = await Promise.all(names.map((name) => writeWithPause(following, name, 2000)));
      for (const milliseconds of took) expect(milliseconds).toBeLessThan(5000);
    }
    await settled(following);
  });

  it('becomes what a fresh start would be after 40 bouts of random changes', async () => {
    const following = await follow(await folderOf());
    for (let round = 0; round < 40; round += 1) {
      await changeAtRandom(following.folder, 25, round);
      if (round % 4 === 0) await sleep(600);
    }
    await sleep(2500);
    await settled(following);
  });
});

it('10,000 updates of an article take no memory for good', async () => {
  const folder = await folderOf({ 'other.txt': articleAbout('walrus', TELLING) });
  const file = path.join(folder, 'article.txt');
  const library = await Library.open(folder);
  const used = async (): Promise<number> => {
    global.gc?.();
    await sleep(50);
    return process.memoryUsage().rss;
  };
  let early = 0;
  for (let round = 0; round < 10_000; round += 1) {
    const paragraphs = Array.from({ length: 10 }, (_, number) => `The walrus number ${number} came on day ${round % 997} to the harbour of the town and went again.`);
    await writeFile(file, `Day ${round}\n\n${paragraphs.join('\n\n')}`);
    await library.update();
    if (round === 1000) early = await used();
  }
  await expectFresh(library, folder);
  expect((await used()) / early).toBeLessThan(1.1);
});
