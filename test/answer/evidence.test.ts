import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { Library } from '../../src/library.ts';
import { seedArticles } from '../articles.ts';

const { engine } = Library.of(seedArticles()).snapshot;

/** Questions that the two articles answer, and such that share words with them and nothing else. */
const CASES: readonly [question: string, confident: boolean][] = [
  ['when will it be signed?', true],
  ['what did Patrushev say about the information security doctrine?', true],
  ['who will attend the Victory Day parade in Moscow?', true],
  ['когда подпишут соглашение?', true],
  ['сколько межправительственных соглашений заключили стороны?', true],
  ['кто приостановил участие в программе?', true],
  ['who won the football world cup in Brazil?', false],
  ['what is the price of bread in Ruritania?', false],
  ['quux', false],
  ['', false],
  ['кто выиграл чемпионат мира по футболу в Бразилии?', false],
  ['сколько стоит хлеб в магазинах Воронежа?', false],
];

describe('the evidence is', () => {
  it.each(CASES)('for "%s" enough: %s', async (question, confident) => {
    expect((await answerQuestion(engine, question, { limit: 3 })).confident).toBe(confident);
  });

  it('the same however many passages are wanted', async () => {
    for (const [question, confident] of CASES) {
      for (const limit of [1, 50]) expect((await answerQuestion(engine, question, { limit })).confident).toBe(confident);
    }
  });
});
