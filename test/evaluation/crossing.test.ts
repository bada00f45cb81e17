import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadTogether, withQuestionsOf } from '../../src/evaluation/crossing.ts';
import type { Case, Dataset } from '../../src/evaluation/dataset.ts';
import { loadDataset } from '../../src/evaluation/load.ts';
import { folderOf, newsFiles, parallelJson } from './sets.ts';

async function load(json: string, name = 'set.json'): Promise<Dataset> {
  return loadDataset(path.join(await folderOf({ [name]: json }), name));
}

/** Texts of the passages that count as right. */
function rightFor(dataset: Dataset, asked: Case | undefined): string[] {
  return dataset.articles.flatMap(({ passages, source }) =>
    passages.filter((passage) => asked?.gold?.accepts(passage, source) === true).map(({ text }) => text),
  );
}

describe('the questions of one file on the collection of another', () => {
  test('have their own words, and the passage and answer of the collection', async () => {
    const crossed = withQuestionsOf(await load(parallelJson('ru'), 'ru.json'), await load(parallelJson('en'), 'en.json'));
    expect(crossed).toMatchObject({ name: 'ru.json ← en.json', kind: 'paragraphs' });
    expect(crossed.sets.map(({ name, cases }) => [name, cases.length])).toEqual([['questions', 3]]);
    const first = crossed.sets[0]?.cases[0];
    expect(first?.question).toBe('When was the lighthouse lit?');
    expect(first?.gold?.answers).toEqual(['в 1911 году']);
    expect(rightFor(crossed, first)).toEqual([first?.gold?.text]);
    expect(crossed.articles.every(({ source }) => source.language === 'ru')).toBe(true);
  });

  test('are asked of sentences where the collection has them', async () => {
    const crossed = withQuestionsOf(await load(parallelJson('ru', { sentences: true })), await load(parallelJson('en')));
    expect(crossed.kind).toBe('sentences');
    expect(crossed.sets[0]?.cases.map(({ gold }) => gold?.text)).toEqual([
      'Маяк на мысе Чаек зажгли в 1911 году.',
      'Лампу привезли из Бергена на судне с углём.',
      'Старая пекарня продаёт семнадцать сортов хлеба.',
    ]);
  });

  test('may be fewer than those of the collection', async () => {
    const crossed = withQuestionsOf(await load(parallelJson('ru')), await load(parallelJson('en', { least: 1 })));
    expect(crossed.sets[0]?.cases.map(({ id }) => id)).toEqual(['p2', 'p3']);
  });

  test('must be known to the collection', async () => {
    const [fewer, more] = [await load(parallelJson('ru', { least: 1 }), 'ru.json'), await load(parallelJson('en'), 'en.json')];
    expect(() => withQuestionsOf(fewer, more)).toThrow(
      'en.json cannot be asked of ru.json, which lacks 1 of its questions (p1): give two files with the same question ids.',
    );
  });

  test('are not asked of a news folder', async () => {
    const news = await loadDataset(await folderOf(newsFiles()));
    const questions = await load(parallelJson('en'));
    expect(() => withQuestionsOf(news, questions)).toThrow('--questions takes SQuAD-format files, and verbatim-evaluation-');
  });
});

describe('several files together', () => {
  test('are one collection with a set of questions each', async () => {
    const folder = await folderOf({ 'en.json': parallelJson('en'), 'ru.json': parallelJson('ru') });
    const both = await loadTogether(['en.json', 'ru.json'].map((name) => path.join(folder, name)));
    expect(both).toMatchObject({ name: 'en.json + ru.json', kind: 'paragraphs', reading: null });
    expect(both.sets.map(({ name, cases }) => [name, cases.length])).toEqual([['en.json', 3], ['ru.json', 3]]);
    expect(both.articles.map(({ source }) => Number(source.title))).toEqual([1, 2, 3, 4]);
    expect(new Set(both.articles.map(({ source }) => source.file)).size).toBe(4);
    expect(both.originals.size).toBe(4);
  });

  test('answer a question in any of them', async () => {
    const folder = await folderOf({ 'en.json': parallelJson('en'), 'ru.json': parallelJson('ru', { least: 1 }) });
    const both = await loadTogether(['en.json', 'ru.json'].map((name) => path.join(folder, name)));
    const [english, russian] = both.sets.map(({ cases }) => cases);
    expect(rightFor(both, english?.[0])).toEqual([expect.stringContaining('Gull Cape')]);
    expect(rightFor(both, english?.[2])).toEqual([expect.stringContaining('bakery'), expect.stringContaining('пекарня')]);
    expect(rightFor(both, russian?.at(-1))).toEqual(rightFor(both, english?.[2]));
    expect(english?.[2]?.gold?.answers).toEqual(['seventeen', 'семнадцать']);
    expect(russian?.at(-1)?.gold?.text).toContain('пекарня');
  });

  test('may be more than two, and have one name in different folders', async () => {
    const files: string[] = [];
    for (const language of ['en', 'ru', 'en'] as const) {
      files.push(path.join(await folderOf({ 'set.json': parallelJson(language) }), 'set.json'));
    }
    const all = await loadTogether(files);
    expect(all.sets.map(({ name }) => name)).toEqual(files);
    expect(rightFor(all, all.sets[1]?.cases[0])).toHaveLength(3);
  });

  test.each([
    [['en.json'], '--together takes two SQuAD-format files or more.'],
    [['en.json', 'sentences.json'], 'en.json has paragraphs and sentences.json sentences: --together takes files of one kind.'],
    [['en.json', '.'], '--together takes SQuAD-format files, and verbatim-evaluation-'],
    [['en.json', 'none.json'], 'There is no dataset'],
  ])('%j are refused', async (names, message) => {
    const folder = await folderOf({
      ...newsFiles(),
      'en.json': parallelJson('en'),
      'sentences.json': parallelJson('ru', { sentences: true }),
    });
    await expect(loadTogether(names.map((name) => path.join(folder, name)))).rejects.toThrow(message);
  });
});
