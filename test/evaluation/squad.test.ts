import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Passage, Source } from '../../src/article.ts';
import type { Dataset } from '../../src/evaluation/dataset.ts';
import { loadDataset } from '../../src/evaluation/load.ts';
import { foldSpace } from '../../src/language/fold.ts';
import { wordsOf } from '../../src/language/tokens.ts';
import { folderOf, squadJson } from './sets.ts';

async function load(json: string): Promise<Dataset> {
  return loadDataset(path.join(await folderOf({ 'tiny.json': json }), 'tiny.json'));
}

function passagesOf(dataset: Dataset): { passage: Passage; source: Source }[] {
  return dataset.articles.flatMap(({ passages, source }) => passages.map((passage) => ({ passage, source })));
}

describe('a SQuAD file', () => {
  test('is a collection of its contexts', async () => {
    const dataset = await load(squadJson());
    expect(dataset).toMatchObject({ name: 'tiny.json', kind: 'paragraphs', reading: null });
    expect(dataset.articles.map(({ passages }) => passages.length)).toEqual([2, 2, 2]);
    expect(dataset.articles.map(({ source }) => source.language)).toEqual(['en', 'en', 'ru']);
    expect(dataset.sets.map(({ name, cases }) => [name, cases.length])).toEqual([['questions', 7]]);
  });

  test('with bounds of sentences is a collection of sentences, the gold one being that of the answer', async () => {
    const dataset = await load(squadJson({ sentences: true }));
    expect(dataset.kind).toBe('sentences');
    expect(dataset.articles.map(({ passages }) => passages.length)).toEqual([4, 4, 4]);
    expect(dataset.articles[0]?.passages.map(({ paragraph }) => paragraph)).toEqual([1, 2, 3, 4]);
    const golds = dataset.sets[0]?.cases.map(({ gold }) => gold?.text);
    expect(golds?.slice(0, 2)).toEqual([
      'The lighthouse on Gull Cape was lit for the first time in April 1911.',
      'Its lamp came from Bergen on a coal ship.',
    ]);
  });

  test.each([false, true])('has one right passage for each question (sentences: %s)', async (sentences) => {
    const dataset = await load(squadJson({ sentences }));
    for (const { gold } of dataset.sets[0]?.cases ?? []) {
      const right = passagesOf(dataset).filter(({ passage, source }) => gold?.accepts(passage, source) === true);
      expect(right).toHaveLength(1);
      expect(right[0]?.passage.text).toContain(gold?.answers[0]);
    }
  });

  test.each([false, true])('gives passages at their places, each with its own id (sentences: %s)', async (sentences) => {
    const dataset = await load(squadJson({ sentences }));
    for (const { text, passages } of dataset.articles) {
      for (const passage of passages) expect(foldSpace(text.slice(passage.start, passage.end))).toBe(passage.text);
    }
    const ids = passagesOf(dataset).map(({ passage }) => passage.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('titles an article by its number, in a form that no word of a text or question has', async () => {
    const dataset = await load(squadJson());
    const titles = dataset.articles.map(({ source }) => source.title);
    expect(titles.map(Number)).toEqual([1, 2, 3]);
    const words = new Set([
      ...wordsOf('1 2 3 01 001 0001'),
      ...dataset.articles.flatMap(({ text }) => wordsOf(text)),
    ]);
    for (const title of titles) expect(wordsOf(title).some((word) => words.has(word))).toBe(false);
  });

  test('may have white space and marks at the ends of a context', async () => {
    const context = '\uFEFFThe  mill\nturned. ';
    const qas = [{ id: 'a', question: 'What turned?', answers: [{ text: 'mill', answer_start: 6 }] }];
    const dataset = await load(JSON.stringify({ data: [{ paragraphs: [{ context, qas }] }] }));
    expect(dataset.articles[0]?.passages[0]?.text).toBe('The mill turned.');
    expect(dataset.sets[0]?.cases[0]?.gold?.text).toBe('The mill turned.');
  });

  test('may have questions without an answer, which make a set of their own', async () => {
    const qas = [
      { id: 'a', question: 'What turned?', answers: [{ text: 'mill', answer_start: 4 }, { text: 'The mill', answer_start: 0 }] },
      { id: 'b', question: 'What stood?', answers: [] },
    ];
    const dataset = await load(JSON.stringify({ data: [{ paragraphs: [{ context: 'The mill turned.', qas }] }] }));
    expect(dataset.sets.map(({ name, cases }) => [name, cases.map(({ id }) => id)])).toEqual([
      ['questions', ['a']],
      ['unanswerable', ['b']],
    ]);
    expect(dataset.sets[0]?.cases[0]?.gold?.answers).toEqual(['mill', 'The mill']);
  });
});

describe('a file that is no dataset is refused with its place', () => {
  test.each([
    ['{', /tiny\.json: it is not valid JSON\.$/],
    ['[]', /tiny\.json: an object is expected\.$/],
    ['{}', /tiny\.json: "data" must be a list\.$/],
    ['{"data": []}', /tiny\.json: it has no paragraphs\.$/],
    ['{"data": [{"paragraphs": [{"context": 5, "qas": []}]}]}', /article 1, paragraph 1: "context" must be a text\.$/],
    ['{"data": [{"paragraphs": [{"context": "a", "qas": [{"id": "1", "question": "b", "answers": [{"text": "a"}]}]}]}]}', /question 1: an offset must be/],
    ['{"data": [{"paragraphs": [{"context": "a", "qas": [], "sentence_breaks": [3]}]}]}', /paragraph 1: an offset must be/],
  ])('%s', async (json, message) => {
    await expect(load(json)).rejects.toThrow(message);
  });

  test('so is a path where nothing lies', async () => {
    await expect(loadDataset('/nowhere/at-all.json')).rejects.toThrow('There is no dataset "/nowhere/at-all.json"');
  });
});
