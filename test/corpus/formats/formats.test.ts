import { expect, it } from 'vitest';
import { readFolder } from '../../../src/corpus/folder.ts';
import { singleByte } from '../encodings.ts';
import { folderOf } from '../../folders.ts';

const ENGLISH = 'The treaty was signed in the town hall on a rainy Tuesday morning.';
const RUSSIAN = 'Договор был подписан в ратуше дождливым утром во вторник, сообщила газета.';

it('every kind of file gives its articles, in whatever encoding', async () => {
  const rss = `<?xml version="1.0" encoding="windows-1251"?><rss version="2.0"><channel><title>Газета</title><item><title>Договор</title><description>${RUSSIAN}</description></item></channel></rss>`;
  const folder = await folderOf({
    'a.txt': singleByte(`Договор\n\n${RUSSIAN}\n`, 'koi8-r').bytes,
    'b.md': `---\ndate: 2019-11-18\n---\n# Treaty\n\n${ENGLISH.replace('treaty', '*treaty*')}\n`,
    'c.MD': `\uFEFFTreaty\n\n${ENGLISH}\n`,
    'd.json': JSON.stringify([{ title: 'One', text: ENGLISH }, { title: 'Two', text: RUSSIAN }]),
    'e.xml': singleByte(rss, 'windows-1251').bytes,
  });
  const { articles, problems } = await readFolder(folder);
  expect(problems).toEqual([]);
  expect(articles.map(({ source, passages }) => [source.file, source.title, source.date, passages.map(({ text }) => text)])).toEqual([
    ['a.txt', 'Договор', null, [RUSSIAN]],
    ['b.md', 'Treaty', '2019-11-18', [ENGLISH]],
    ['c.MD', 'Treaty', null, [ENGLISH]],
    ['d.json', 'One', null, [ENGLISH]],
    ['d.json', 'Two', null, [RUSSIAN]],
    ['e.xml', 'Договор', null, [RUSSIAN]],
  ]);
  expect(new Set(articles.flatMap(({ passages }) => passages.map(({ id }) => id))).size).toBe(6);
});

it('what cannot be read, or not wholly, is named with its reason', async () => {
  const folder = await folderOf({
    'damaged.txt': Buffer.concat([Buffer.from(`Договор\n\n${RUSSIAN}`), Buffer.from([0x80]), Buffer.from(' Вот и всё.\n')]),
    'empty.json': '{}',
    'page.xml': '<html></html>',
    'picture.md': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13),
    'quoted.md': `---\ntitle: "Treaty: signed\n---\nTreaty signed\n\n${ENGLISH}`,
  });
  const { articles, problems } = await readFolder(folder);
  expect(articles.map(({ source }) => source.file)).toEqual(['damaged.txt', 'quoted.md']);
  expect(problems.map(({ file, reason }) => `${file}: ${reason}`)).toEqual([
    'damaged.txt: 1 damaged character stands as �',
    'empty.json: no article in this JSON: expected an article with "title" and "text", a list of such, or a JSON Feed',
    'page.xml: no feed in this XML: expected RSS or Atom',
    'picture.md: it is a PNG picture, no text',
    expect.stringMatching(/^quoted\.md: its front matter was not read: /) as string,
  ]);
});
