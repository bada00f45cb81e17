import { expect, it } from 'vitest';
import { encodeCitation } from '../../src/render/citation.ts';
import { seedArticles } from '../articles.ts';
import { ANNA, Harness } from '../harness.ts';

const passage = seedArticles()[0]?.passages[0];
if (passage === undefined) throw new Error('the article has a passage');

it.each([
  ['a question', 'when will it be signed', passage.id, true],
  ['nothing typed', '', passage.id, false],
  ['a passage that was shared', encodeCitation({ passage: passage.id, marked: null }), passage.id, false],
  ['a result of other times', 'when', 'x', false],
])('a result chosen for %s is remembered as an answer to a question, or passed over', async (_what, query, result_id, remembered) => {
  const harness = new Harness();
  expect(await harness.updated({ chosen_inline_result: { result_id, from: ANNA, query } })).toEqual([]);
  const [call] = await harness.types('');
  const titles = call?.payload.results?.map(({ title }) => title) ?? [];
  if (query !== '' && result_id !== 'x') expect(titles.includes(query)).toBe(remembered);
  expect(harness.logged).toEqual([]);
});
