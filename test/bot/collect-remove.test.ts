import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { textsFor } from '../../src/texts/texts.ts';
import { buttonsOf } from '../harness.ts';
import { ARTICLE, filesIn, openScene, TEXT } from './collecting.ts';
import type { Scene } from './collecting.ts';

const { collect: english, nextButton } = textsFor('en');

async function says(scene: Scene, text: string): Promise<string> {
  scene.admin.says(scene.telegram.privateChat(scene.admin), text);
  return (await scene.handle()).join('\n');
}

async function presses(scene: Scene, button: string): Promise<string> {
  scene.admin.presses(scene.last(scene.admin), button);
  return (await scene.handle()).join('\n');
}

/** A scene with so many added articles. */
async function withAdded(count: number): Promise<Scene> {
  const scene = await openScene({ files: { 'own.txt': ARTICLE } });
  for (let number = 1; number <= count; number += 1) {
    scene.admin.sends(scene.telegram.privateChat(scene.admin), scene.telegram.file({ name: 'a.txt', bytes: `Report ${number}\n${TEXT} And this is number ${number}.` }));
    await scene.handle();
  }
  await scene.library.update();
  return scene;
}

describe('/remove', () => {
  it('lists the added files page by page, asks once, and removes', async () => {
    const scene = await withAdded(8);
    expect(await says(scene, '/remove')).toMatch(/^Which one to remove\? 8 added files, the newest first, page 1 of 2\n\n1\. Report 8\ntelegram\//);
    expect(buttonsOf(scene.last(scene.admin)).map(({ text }) => text)).toEqual(['1', '2', '3', '4', '5', '6', nextButton]);
    expect(await presses(scene, nextButton)).toMatch(/page 2 of 2\n\n7\. Report 2\n/);
    expect(await presses(scene, '8')).toMatch(/^Remove “Report 1”\?\ntelegram\//);
    expect(await scene.files()).toHaveLength(9);
    expect(await presses(scene, english.removeButton)).toMatch(/^Removed: telegram\/.+report-1-/);
    expect(await scene.files()).toHaveLength(8);
    expect(await filesIn(path.join(scene.data, 'removed'))).toHaveLength(1);
    expect(await presses(scene, english.putBackButton)).toMatch(/^Put back: /);
    expect(await scene.files()).toHaveLength(9);
  });

  it('says so when nothing was added', async () => {
    const scene = await withAdded(0);
    expect(await says(scene, '/remove')).toBe(english.nothingAdded);
  });

  it.each([
    ['a part of a title', '/remove TREATY signed', /^Remove “Treaty signed at last”\?\nown\.txt$/],
    ['a part of a file name', '/remove own.t', /^Remove “Treaty signed at last”\?\nown\.txt$/],
    ['what fits many', '/remove report', /^Which one to remove\? 2 files fit\n\n1\. Report/],
    ['what fits none', '/remove nothing of it', /^No article has this/],
    ['a path outside', '/remove ../../etc/passwd', /^No article has this/],
  ])('finds by %s', async (_what, command, answer) => {
    expect(await says(await withAdded(2), command)).toMatch(answer);
  });

  it('removes nothing when it is not confirmed', async () => {
    const scene = await withAdded(0);
    await says(scene, '/remove own');
    expect(await presses(scene, english.keepButton)).toBe(english.kept);
    expect(await scene.files()).toEqual(['own.txt']);
  });

  it('says so when the file is gone, and leaves no button', async () => {
    const scene = await withAdded(0);
    await says(scene, '/remove own');
    const question = scene.last(scene.admin);
    await presses(scene, english.removeButton);
    scene.admin.presses(question, english.removeButton);
    expect(await scene.handle()).toEqual([english.gone]);
    expect(buttonsOf(scene.last(scene.admin))).toEqual([]);
  });
});
