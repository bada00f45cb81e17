import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { explainAnswer, explainedToJson } from '../../src/answer/explanation.ts';
import { Library } from '../../src/library.ts';
import { seedArticles } from '../articles.ts';

const { engine } = Library.of(seedArticles()).snapshot;
const SUBJECT = 'what deal could Russia and China sign in Moscow?';

describe('an explained answer', () => {
  it.each<[question: string, after: readonly string[]]>([
    ['when will it be signed?', []],
    ['and when?', [SUBJECT]],
    ['кто приедет?', ['какое соглашение подпишут Россия и Китай?']],
    ['who won the football cup?', []],
  ])('to "%s" after %j explains the passages of that answer', async (question, after) => {
    const answer = await answerQuestion(engine, question, { limit: 4, after });
    const explained = await explainAnswer(engine, question, { limit: 4, after });
    expect(explained.answer).toEqual(answer);
    expect(explained.ranking?.passages.map(({ passage, score }) => [passage.id, score])).toEqual(answer.quotes.map(({ passage, score }) => [passage.id, score]));
  });

  it('counts what was asked before only when the question leans on it', async () => {
    const pointsFor = async (after: readonly string[]): Promise<number> => {
      const { ranking } = await explainAnswer(engine, 'when will it happen?', { limit: 1, after });
      return ranking?.passages[0]?.features.find(({ name }) => name === 'context')?.points ?? 0;
    };
    expect(await pointsFor([SUBJECT])).toBeGreaterThan(0);
    expect(await pointsFor([])).toBe(0);
  });

  it('to a question that is asked back has no ranking', async () => {
    const explained = await explainAnswer(engine, 'when?', { limit: 4 });
    expect(explained).toMatchObject({ answer: { unclear: true }, ranking: null });
    expect(explainedToJson(explained)).toMatchObject({ question: 'when?', passages: [], explanation: null });
  });

  it('is the JSON of the answer, with points that can be added up', async () => {
    const json = explainedToJson(await explainAnswer(engine, 'when will it be signed?', { limit: 2 }));
    expect(Object.keys(json)).toEqual(['question', 'asked', 'language', 'confident', 'passages', 'disagreement', 'missing', 'explanation']);
    const { explanation, passages } = JSON.parse(JSON.stringify(json)) as {
      passages: { id: string; score: number }[];
      explanation: { passages: { id: string; score: number; features: Record<string, { points: number }> }[] };
    };
    expect(explanation.passages.map(({ id, score }) => [id, score])).toEqual(passages.map(({ id, score }) => [id, score]));
    for (const { score, features } of explanation.passages) {
      expect(Object.values(features).reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 9);
    }
  });
});
