import { expect, test } from 'vitest';
import type { Article } from '../../src/article.ts';
import { fieldAccuracy } from '../../src/evaluation/metadata.ts';

const unknown = { title: null, publisher: null, date: null };

function article(file: string, known: { title?: string; publisher?: string; date?: string }): Article {
  const source = { file, title: '', publisher: null, date: null, url: null, language: 'en', ...known };
  return { source, text: '', passages: [], dropped: [] };
}

test.each([
  ['title', 'Lamp lit at last — “no more fires”', 'Lamp Lit at Last: "No more fires!"', 'right'],
  ['title', 'Lamp lit', 'Lamp lit | Cape News', 'wrong'],
  ['publisher', 'Cape News', 'CAPE NEWS Online', 'right'],
  ['publisher', 'Вести мыса.ру', 'Вести мыса', 'right'],
  ['publisher', 'Cape News', 'Harbour Post', 'wrong'],
  ['publisher', 'Cape News', '—', 'wrong'],
  ['date', '1911-04-02', '1911-04-02', 'right'],
  ['date', '1911-04-02', '1911-02-04', 'wrong'],
] as const)('%s: %s read as %s is %s', (field, truth, read, verdict) => {
  const counts = fieldAccuracy(field, [{ file: 'a.txt', ...unknown, [field]: truth }], [article('a.txt', { [field]: read })]);
  expect(counts).toMatchObject({ right: Number(verdict === 'right'), wrong: Number(verdict === 'wrong'), absent: 0, unverifiable: 0 });
  expect(counts.mistakes).toEqual(verdict === 'wrong' ? [{ file: 'a.txt', truth, read }] : []);
});

test('what was not read, and what nobody knows, are counted apart', () => {
  const truths = [
    { file: 'null.txt', ...unknown, date: '1911-04-02' },
    { file: 'unread.txt', ...unknown, date: '1911-04-03' },
    { file: 'given.txt', ...unknown },
    { file: 'silent.txt', ...unknown },
  ];
  const articles = [article('null.txt', {}), article('given.txt', { date: '1911-04-04' }), article('silent.txt', {})];
  expect(fieldAccuracy('date', truths, articles)).toMatchObject({ right: 0, wrong: 0, absent: 2, unverifiable: 1 });
});
