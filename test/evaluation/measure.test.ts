import { describe, expect, test } from 'vitest';
import type { Answer, Quote } from '../../src/answer/answer.ts';
import type { Article, Passage } from '../../src/article.ts';
import { passageId } from '../../src/article.ts';
import type { Ask } from '../../src/evaluation/chain.ts';
import type { Case, Dataset } from '../../src/evaluation/dataset.ts';
import { violationsOf } from '../../src/evaluation/invariants.ts';
import { measureSet } from '../../src/evaluation/measure.ts';
import type { SetMeasures } from '../../src/evaluation/measure.ts';
import { passagesWanted, runDataset } from '../../src/evaluation/run.ts';

const LETTERS = ['alpha one', 'beta two', 'gamma three', 'delta four'];
const TEXT = LETTERS.join('\n');

const passages = LETTERS.map((text, index): Passage => {
  const start = TEXT.indexOf(text);
  return { id: passageId('l.txt', text), text, start, end: start + text.length, paragraph: index + 1, language: 'en' };
});
const article: Article = {
  source: { file: 'l.txt', title: 'l', publisher: null, date: null, url: null, language: 'en' },
  text: TEXT,
  passages,
  dropped: [],
};
const origin = { articles: new Map([['l.txt', article]]), originals: new Map([['l.txt', LETTERS.join(' ')]]) };

/** The passage at that place, its second word as the answer. */
function quote(index: number, changes: Partial<Quote> = {}): Quote {
  const passage = passages[index];
  if (passage === undefined) throw new RangeError(`no passage ${index}`);
  const end = passage.text.length;
  const answer = { start: passage.text.indexOf(' ') + 1, end };
  return { passage, source: article.source, score: 1, alsoIn: [], highlight: { start: 0, end }, answer, when: null, ...changes };
}

function answered(question: string, quotes: readonly Quote[], confident = true): Answer {
  return { question, asked: null, leaning: false, unclear: false, language: 'en', confident, quotes, agreeing: [], disagreement: null, filters: [], missing: [], more: false };
}

function asked(id: string, question: string, gold: number | null, answers: string[] = []): Case {
  const text = LETTERS[gold ?? 0] ?? '';
  return { id, question, after: [], gold: gold === null ? null : { text, answers, accepts: (passage) => passage.text === text } };
}

function datasetOf(cases: readonly Case[], kind: Dataset['kind'] = 'paragraphs'): Dataset {
  return { name: 'letters', kind, articles: [article], originals: origin.originals, sets: [{ name: 'questions', cases }], reading: null };
}

async function measure(cases: readonly Case[], ask: Ask, kind: Dataset['kind'] = 'paragraphs', worst = 0): Promise<SetMeasures> {
  const [set] = await runDataset(datasetOf(cases, kind), ask, passagesWanted(kind, 5), () => undefined);
  if (set === undefined) throw new Error('no set');
  return measureSet(set, kind, worst);
}

function values(set: SetMeasures): Record<string, number> {
  return Object.fromEntries(Object.entries(set.scores).map(([metric, { value }]) => [metric, Number(value.toFixed(4))]));
}

/** Ranks 1, 2, 4 and none, for the four questions below. */
const ask: Ask = (question) => {
  if (question === 'what one?') return Promise.resolve(answered(question, [quote(0), quote(1)]));
  if (question === 'who two?') return Promise.resolve(answered(question, [quote(0), quote(1, { answer: null })]));
  if (question === 'who four?') return Promise.resolve(answered(question, [quote(0, { answer: null }), quote(1), quote(2), quote(3)]));
  return Promise.resolve(answered(question, [], false));
};

describe('the scores of a set', () => {
  const cases = [
    asked('a', 'what one?', 0, ['one']),
    asked('b', 'who two?', 1, ['two men']),
    asked('c', 'who four?', 3, ['four']),
    asked('d', 'where three?', 2, ['three']),
  ];

  test('are means over all of its questions, also those without any passage', async () => {
    const set = await measure(cases, ask);
    // Ranks 1, 2, 4, none.
    expect(values(set)).toEqual({
      'hit@1': 0.25, 'hit@3': 0.5, 'hit@5': 0.75, 'hit@10': 0.75,
      'mrr@10': 0.4375, // (1 + 1/2 + 1/4) / 4
      'ndcg@10': 0.5154, // (1 + 1/log2 3 + 1/log2 5) / 4
      highlightHoldsAnswer: 0.25, answerExact: 0.25, answerF1: 0.25, answerShown: 0.5, declined: 0.25,
    });
    expect(set).toMatchObject({ questions: 4, medianHighlight: 9, medianAnswer: 3, violations: [] });
  });

  test('of sentences have average precision', async () => {
    const set = await measure(cases, ask, 'sentences');
    expect(values(set)['map']).toBe(0.4375);
  });

  test('are told by question type, in the order of types', async () => {
    const { types } = await measure(cases, ask);
    expect(types.map(({ type, questions, scores }) => [type, questions, scores['hit@5']?.value])).toEqual([
      ['where', 1, 0],
      ['who', 2, 1],
      ['what + noun', 1, 1],
    ]);
  });

  test('come with the worst cases, worst first', async () => {
    const { worst } = await measure(cases, ask, 'paragraphs', 2);
    expect(worst.map(({ case: { id }, rank }) => [id, rank])).toEqual([['d', null], ['c', 4]]);
  });

  test('of unanswerable questions are what was declined and shown; the worst are those answered', async () => {
    const set = await measure(
      [asked('u', 'who five?', null), asked('v', 'who six?', null)],
      (question) => Promise.resolve(answered(question, [quote(0)], question === 'who six?')),
      'paragraphs',
      5,
    );
    expect(values(set)).toEqual({ answerShown: 1, declined: 0.5 });
    expect(set.worst.map(({ case: { id } }) => id)).toEqual(['v']);
  });

  test('are asked with the earlier questions, and with passages enough for the measures', async () => {
    const options: unknown[] = [];
    const followUp = { ...asked('a', 'and one?', 0), after: ['what is alpha?'] };
    const ask10: Ask = (question, given) => (options.push(given), Promise.resolve(answered(question, [])));
    await measure([followUp], ask10);
    await measure([followUp], ask10, 'sentences');
    expect(options).toEqual([
      { limit: 10, after: ['what is alpha?'] },
      { limit: 50, after: ['what is alpha?'] },
    ]);
    expect(passagesWanted('news', 20)).toBe(20);
  });
});

describe('a quote breaks the rules', () => {
  const passage = passages[1];
  if (passage === undefined) throw new Error('no passage');

  test.each([
    ['when its text is not the text at its place', { passage: { ...passage, start: 3 } }, /is not the text of "l\.txt" at its place/],
    ['when its text does not stand in the file', { passage: { ...passage, text: 'beta  two' } }, /does not stand in "l\.txt"/],
    ['when its article is not of the collection', { source: { ...article.source, file: 'x.txt' } }, /"x\.txt" is no article/],
    ['when the highlight ends beyond the passage', { highlight: { start: 0, end: 10 } }, /highlight is no part/],
    ['when the highlight is empty', { highlight: { start: 2, end: 2 }, answer: null }, /highlight is no part/],
    ['when the answer begins before the highlight', { highlight: { start: 5, end: 8 }, answer: { start: 4, end: 8 } }, /answer is no part/],
  ])('%s', (_name, changes, message) => {
    expect(violationsOf(quote(1, changes), origin).join('\n')).toMatch(message);
  });

  test('and a sound one does not', () => {
    expect(violationsOf(quote(1), origin)).toEqual([]);
    expect(violationsOf(quote(1, { answer: null }), origin)).toEqual([]);
  });

  test('and the questions with broken quotes are named', async () => {
    const set = await measure([asked('a', 'what one?', 0)], (question) =>
      Promise.resolve(answered(question, [quote(0), quote(1, { highlight: { start: -1, end: 4 }, answer: null })])),
    );
    expect(set.violations).toEqual([expect.stringMatching(/^a: The highlight is no part/)]);
  });
});
