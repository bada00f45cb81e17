import { rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { passageId } from '../src/article.ts';
import { Library } from '../src/library.ts';
import { openLibrary } from '../src/open-library.ts';
import { articleFrom, SEED_FILES, SEED_FOLDER } from './articles.ts';
import { folderOf } from './folders.ts';

const TEXT = 'The treaty was signed in the town hall on a rainy Tuesday morning.';

describe('a library', () => {
  it('is read from a folder, with an index over it', async () => {
    const { articles, engine, problems } = (await Library.open(SEED_FOLDER)).snapshot;
    expect(articles.map(({ source }) => source.file)).toEqual([...SEED_FILES]);
    expect(problems).toEqual([]);
    const { hits } = await engine.search('Dongguan Patrushev', { limit: 1 });
    expect(hits[0]?.passage.text).toContain('Patrushev');
  });

  it('keeps what is wrong with files beside what could be read', async () => {
    const folder = await folderOf({ 'good.txt': `Title\n${TEXT}`, 'picture.jpg': '' });
    const { articles, problems } = (await Library.open(folder)).snapshot;
    expect(articles.map(({ source }) => source.file)).toEqual(['good.txt']);
    expect(problems).toEqual([{ file: 'picture.jpg', reason: 'not a kind of file that Verbatim reads' }]);
  });

  it('may be empty', async () => {
    const { articles, engine } = (await Library.open(await folderOf())).snapshot;
    expect(articles).toEqual([]);
    expect((await engine.search('anything', { limit: 5 })).hits).toEqual([]);
  });
});

describe('a passage', () => {
  const library = Library.of([articleFrom('a.txt', `Title\n${TEXT}\n${'Nothing else of note has happened since then. '.repeat(2)}`)]);

  it.each([
    ['is found by its id', passageId('a.txt', TEXT), { text: TEXT, exact: true }],
    ['that has changed is found again', passageId('a.txt', TEXT.replace('rainy', 'sunny')), { text: TEXT, exact: false }],
  ])('%s', (_what, id, { text, exact }) => {
    const found = library.find(id);
    expect(found).toMatchObject({ exact, passage: { text }, article: { source: { file: 'a.txt' } } });
  });

  it('of an article that is gone is not found', () => {
    expect(library.find(passageId('b.txt', TEXT))).toBeUndefined();
  });
});

describe('opening the library for a command', () => {
  it('turns a folder that cannot be read into one sentence for the user', async () => {
    const folder = await folderOf();
    await rm(folder, { recursive: true });
    await expect(openLibrary(folder)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(/^The corpus folder ".+" cannot be read: .+\. Set CORPUS_DIR to a folder of articles\.$/) as string,
    });
  });

  it('takes a file for no folder', async () => {
    const folder = await folderOf({ 'a.txt': 'text' });
    await expect(openLibrary(path.join(folder, 'a.txt'))).rejects.toMatchObject({ name: 'UserError' });
  });
});
