import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { keptOutlines } from '../../src/answer/kept-outlines.ts';
import { readAhead } from '../../src/answer/reading-ahead.ts';
import { textFactsOf } from '../../src/language/text-facts.ts';
import { Library } from '../../src/library.ts';
import { seedArticles } from '../articles.ts';

const QUESTIONS = ['when will it be signed?', 'who spoke of the treaty?', 'когда его подпишут?', 'сколько стран участвует?', 'why did they meet?', 'where was it held?'];

describe('reading ahead', () => {
  it('changes no answer, and leaves no sentence to be read', async () => {
    const articles = seedArticles();
    const { engine } = Library.of(articles).snapshot;
    const ask = (): Promise<object[]> => Promise.all(QUESTIONS.map((question) => answerQuestion(engine, question, { limit: 5 })));
    const before = await ask();
    for (const _ of readAhead(articles));
    expect(await ask()).toEqual(before);
    for (const passage of articles.flatMap(({ passages }) => passages)) {
      const { starts } = textFactsOf(passage.text);
      for (const sentence of starts.keys()) expect(keptOutlines.get(passage, sentence)).toBeDefined();
    }
  });

  it('may be stopped at any passage', () => {
    const articles = seedArticles();
    const ahead = readAhead(articles);
    ahead.next();
    ahead.return(undefined);
    expect(ahead.next().done).toBe(true);
    const read = articles.flatMap(({ passages }) => passages).filter((passage) => keptOutlines.get(passage, 0) !== undefined);
    expect(read).toHaveLength(1);
  });
});
