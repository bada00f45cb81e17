import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/evaluation/load.ts';
import { folderOf, newsFiles } from './sets.ts';

describe('a news folder', () => {
  test('gives the articles that are named, and its questions in sets', async () => {
    const dataset = await loadDataset(await folderOf(newsFiles()));
    expect(dataset.kind).toBe('news');
    expect(dataset.articles.map(({ source }) => source.file).toSorted()).toEqual(['ferry.txt', 'lamp.txt']);
    expect(dataset.sets.map(({ name, cases }) => [name, cases.map(({ id }) => id)])).toEqual([
      ['questions', ['n1', 'n2', 'n3']],
      ['follow-ups', ['f1']],
      ['cross-lingual', ['x1']],
      ['unanswerable', ['u1', 'u2']],
    ]);
    expect(dataset.sets[1]?.cases[0]).toMatchObject({
      question: 'and where is its lamp from?',
      after: ['who lit the lighthouse on Gull Cape?'],
    });
    expect(dataset.sets[3]?.cases.every(({ gold }) => gold === null)).toBe(true);
  });

  test('is held against the truth: metadata, gold paragraphs, files', async () => {
    const { reading } = await loadDataset(await folderOf(newsFiles()));
    expect(reading?.title).toMatchObject({ right: 2, wrong: 0, absent: 1 });
    expect(reading?.goldKept).toBe(4);
    expect(reading?.goldLost).toEqual(['n3']);
    expect(reading?.problems).toHaveLength(1);
    expect(reading?.problems[0]).toMatch(/^missing\.txt: /);
  });

  test('keeps plain files as they lie there, to hold quotes against', async () => {
    const { originals } = await loadDataset(await folderOf(newsFiles()));
    expect([...originals.keys()].toSorted()).toEqual(['ferry.txt', 'lamp.txt']);
    expect(originals.get('ferry.txt')).toMatch(/^Паром на остров Чаек ходит зимой Паром на остров Чаек отходит в семь утра\./);
  });

  test('needs neither follow-ups nor other kinds', async () => {
    const { 'articles.json': articles = '', 'questions.jsonl': questions = '', 'lamp.txt': lamp = '' } = newsFiles();
    const folder = await folderOf({ 'articles.json': articles, 'questions.jsonl': questions, 'lamp.txt': lamp });
    const dataset = await loadDataset(folder);
    expect(dataset.sets.map(({ name }) => name)).toEqual(['questions']);
  });
});

describe('a folder that is no dataset is refused with its place', () => {
  test.each([
    ['without articles.json', { 'questions.jsonl': '{}' }, /articles\.json: there is no such file\.$/],
    ['with articles.json of another shape', { 'articles.json': '{}' }, /articles\.json: a list of articles is expected\.$/],
    ['without questions', { 'articles.json': '[]' }, /questions\.jsonl: it has no questions\.$/],
    ['with a broken line', { 'articles.json': '[]', 'questions.jsonl': '\n{"id"' }, /questions\.jsonl, line 2: it is not valid JSON\.$/],
    ['with a question that lacks its answer', { 'articles.json': '[]', 'questions.jsonl': '{"id":"a","question":"b","paragraph":"c"}' }, /line 1: "answer" must be a text\.$/],
  ])('%s', async (_name, files, message) => {
    await expect(loadDataset(await folderOf(files))).rejects.toThrow(message);
  });
});
