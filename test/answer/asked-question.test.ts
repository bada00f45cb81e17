/** The noun asked for is known by the number that its term has in the corpus, also where the question misspelt it. */
import { expect, it } from 'vitest';
import { askedQuestion } from '../../src/answer/asked-question.ts';
import { termOf } from '../../src/language/tokens.ts';
import { indexOf } from '../../src/search/indexing.ts';
import { createSearchEngine } from '../../src/search/search.ts';
import { articleFrom } from '../articles.ts';

const index = indexOf([articleFrom('a.txt', 'Report\nThe envoys signed the agreement on fishing, and three ferries sailed.')]);

it.each<[question: string, noun: string]>([
  ['which agreement was signed', 'agreement'],
  ['which agreemant was signed', 'agreement'],
  ['how many ferries sailed', 'ferries'],
])('of "%s" it is that of "%s"', async (question, noun) => {
  const { terms, repaired } = await createSearchEngine(index).search(question, { limit: 1 });
  expect([...askedQuestion(repaired ?? question, terms).focus]).toContain(index.dictionary.find(termOf(noun)));
});

it('where no article has it, it is none of the corpus, but there is one', async () => {
  const { terms } = await createSearchEngine(index).search('how many lighthouses are there', { limit: 1 });
  const { focus } = askedQuestion('how many lighthouses are there', terms);
  expect(focus.size).toBe(1);
  for (const number of focus) expect(index.dictionary.term(number)).toBeFalsy();
});
