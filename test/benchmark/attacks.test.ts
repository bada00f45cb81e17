/** Questions that are meant to cost, over few paragraphs; `npm run test:long` asks them over 20,000. */
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { makeAttacks } from '../../src/benchmark/attacks.ts';
import { makeCollection, makeQuestions } from '../../src/benchmark/collection.ts';
import { Library } from '../../src/library.ts';
import { articleFrom } from '../articles.ts';
import { processorTime } from '../processor-time.ts';

/** What one question may take, in milliseconds of processor time. */
const MOST_TIME = 200;
const LONGEST_MESSAGE = 4096;

const collection = makeCollection(1000);
const { engine } = Library.of(collection.articles.map(({ file, text }) => articleFrom(file, text))).snapshot;
const attacks = makeAttacks(collection);
/** Code that is met for the first time and tables that are read are no matter of a question. */
for (const { question } of makeQuestions(collection, 30)) await answerQuestion(engine, question, { limit: 5 });
for (const [, question] of attacks) await answerQuestion(engine, question, { limit: 5 });

it('there are thirty attacks, none longer than a message', () => {
  expect(new Set(attacks.map(([name]) => name)).size).toBe(30);
  for (const [name, question] of attacks) expect(question.length, name).toBeLessThanOrEqual(LONGEST_MESSAGE);
});

describe.each(attacks)('%s', (_name, question) => {
  it.each([
    ['is answered in time', {}],
    ['is answered in time while it is typed', { typing: true }],
    ['is answered in time after another question', { after: [question] }],
  ])('%s', async (_what, options) => {
    let shown = -1;
    const ask = async (): Promise<void> => {
      const { quotes } = await answerQuestion(engine, question, { limit: 5, ...options });
      shown = quotes.length;
    };
    // Other work on the machine can only make it longer.
    const times: number[] = [];
    for (let tries = 0; tries < 3 && !(Math.min(...times) < MOST_TIME); tries += 1) times.push(await processorTime(ask));
    expect(shown).toBeGreaterThanOrEqual(0);
    expect(Math.min(...times)).toBeLessThan(MOST_TIME);
  });
});
