import { symlink, truncate } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/corpus/folder.ts';
import { folderOf } from '../folders.ts';

const TEXT = 'Title\nThe treaty was signed in the town hall on a rainy Tuesday morning.\n';

describe('a corpus folder', () => {
  it('gives its articles in the order of their paths, from all depths', async () => {
    const folder = await folderOf({ 'b.txt': TEXT, 'a/z.txt': TEXT, 'a/b/c/deep.TXT': TEXT, 'я.txt': TEXT, 'B.txt': TEXT });
    const { articles, problems } = await readFolder(folder);
    expect(articles.map(({ source }) => source.file)).toEqual(['B.txt', 'a/b/c/deep.TXT', 'a/z.txt', 'b.txt', 'я.txt']);
    expect(problems).toEqual([]);
  });

  it.each<[what: string, file: string, content: string | Uint8Array, reason: string | null]>([
    ['an empty file', 'empty.txt', '', 'no paragraphs in it'],
    ['a file of white space', 'blank.txt', ' \r\n\t\n', 'no paragraphs in it'],
    ['a title without a text', 'title.txt', 'Title\n', 'no paragraphs in it'],
    ['nothing but furniture', 'furniture.txt', 'Title\nSubscribe\nloader\n0', 'no paragraphs in it'],
    ['a file of another kind', 'picture.jpg', 'JFIF', 'not a kind of file that Verbatim reads'],
    ['a file without an ending', 'LICENSE', TEXT, 'not a kind of file that Verbatim reads'],
    ['a hidden file', '.DS_Store', 'x', null],
    ['a hidden text', '.hidden.txt', TEXT, null],
    ['a file of a hidden folder', '.git/readme.txt', TEXT, null],
  ])('reads past %s', async (_what, file, content, reason) => {
    const folder = await folderOf({ 'good.txt': TEXT, [file]: content });
    const { articles, problems } = await readFolder(folder);
    expect(articles.map(({ source }) => source.file)).toEqual(['good.txt']);
    expect(problems).toEqual(reason === null ? [] : [{ file, reason }]);
  });

  it('reads past a file that is too large', async () => {
    const folder = await folderOf({ 'good.txt': TEXT, 'huge.txt': '' });
    await truncate(path.join(folder, 'huge.txt'), 20 * 1024 * 1024 + 1);
    const { articles, problems } = await readFolder(folder);
    expect(articles).toHaveLength(1);
    expect(problems).toEqual([{ file: 'huge.txt', reason: 'larger than 20 MB' }]);
  });

  it('reads past links, whether they lead somewhere or not, and a folder named like a text', async () => {
    const folder = await folderOf({ 'good.txt': TEXT, 'folder.txt/inner.txt': TEXT });
    await symlink('nowhere.txt', path.join(folder, 'broken.txt'));
    await symlink('good.txt', path.join(folder, 'linked.txt'));
    await symlink('.', path.join(folder, 'loop'));
    const { articles, problems } = await readFolder(folder);
    expect(articles.map(({ source }) => source.file)).toEqual(['folder.txt/inner.txt', 'good.txt']);
    expect(new Set(problems.map(({ file, reason }) => `${file}: ${reason}`))).toEqual(
      new Set(['broken.txt', 'linked.txt', 'loop'].map((link) => `${link}: a link, which is not followed`)),
    );
  });

  it('may be empty', async () => {
    expect(await readFolder(await folderOf())).toEqual({ articles: [], problems: [] });
  });

  it('gives the files that are named, and says which of them cannot be read', async () => {
    const folder = await folderOf({ 'a.txt': TEXT, 'b.txt': TEXT });
    const { articles, problems } = await readFolder(folder, ['b.txt', 'gone.txt']);
    expect(articles.map(({ source }) => source.file)).toEqual(['b.txt']);
    expect(problems).toEqual([{ file: 'gone.txt', reason: 'there is no such file' }]);
  });

  it('that is missing, or no folder, is an error in one sentence with what to do', async () => {
    const folder = await folderOf({ 'a.txt': TEXT });
    for (const wrong of [path.join(folder, 'nowhere'), path.join(folder, 'a.txt')]) {
      await expect(readFolder(wrong)).rejects.toMatchObject({
        name: 'CorpusError',
        message: expect.stringMatching(/^The corpus folder ".+" cannot be read: .+\. Set CORPUS_DIR to a folder of articles\.$/) as string,
      });
    }
  });
});
