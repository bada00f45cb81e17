import { expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { Library } from '../../src/library.ts';
import { articleFrom } from '../articles.ts';

const article = articleFrom(
  'painting.txt',
  `Painting of the harbour sold
The painting of the harbour had hung in the hall of the shipping line since 1962, and in 1998 the line showed 40 works of the same painter to 12,000 visitors.

On Monday a dealer bought the painting for 24 million roubles.

The director of the line, Olga Brandt, said that the wall would stay empty, since all 6 other paintings had been lent to museums in 3 towns.

The painting was cleaned in Elmport, in the workshop of the museum.`,
);
const { engine } = Library.of([article]).snapshot;

it.each([
  ['for how much?', '24 million roubles'],
  ['who is the director?', 'Olga Brandt'],
  ['and in what town was it cleaned?', 'Elmport'],
])('of what could be meant by "%s" after another question, what offers such an answer comes first: %s', async (question, answer) => {
  const { quotes } = await answerQuestion(engine, question, { limit: 3, after: ['was the painting of the harbour sold?'] });
  expect(quotes[0]?.passage.text).toContain(answer);
});

it('pages of a follow-up go on where the last one ended', async () => {
  const ask = async (limit: number, offset: number): Promise<string[]> =>
    (await answerQuestion(engine, 'for how much?', { limit, offset, after: ['was the painting of the harbour sold?'] })).quotes.map(({ passage }) => passage.id);
  const whole = await ask(10, 0);
  expect([...(await ask(2, 0)), ...(await ask(2, 2))]).toEqual(whole);
});
