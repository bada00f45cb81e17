/** Articles made to be found whatever is asked: they get one place of the first five at most, and say about themselves what is true. */
import { describe, expect, it } from 'vitest';
import { Library } from '../../src/library.ts';
import type { Hit } from '../../src/search/engine.ts';
import { folderOf } from '../folders.ts';
import { createRandom } from '../random.ts';
import { articleAbout, sentencesFrom } from './corpora.ts';

const sentence = sentencesFrom(createRandom(11));
const TOWNS = ['Arden', 'Belford', 'Corwen', 'Dunmore', 'Elstow', 'Farley', 'Gorran', 'Hexham'];
const HONEST = Object.fromEntries(
  TOWNS.map((town) => [
    `${town}.txt`,
    `The treaty of ${town}\n\nThe treaty of ${town} was signed by the governor in the town hall: ${sentence()}\n\n${sentence()}\n\nAfter the treaty the governor of ${town} left for the coast. ${sentence()}\n`,
  ]),
);
const QUESTIONS = ['who signed the treaty?', 'treaty', 'the governor and the treaty of Corwen', 'when was the treaty signed in the town hall?', 'what did the governor do after the treaty?'];
const LURE = 'The treaty was signed by the governor in the town hall.';

const POISONS: readonly [what: string, text: string][] = [
  ['one word 100,000 times', `Treaty\n\n${'treaty '.repeat(100_000)}`],
  ['one word in 2,000 lines', `Treaty\n\n${'treaty\n\n'.repeat(2000)}`],
  ['one word in sentences', `Treaty\n\n${'Treaty. '.repeat(20_000)}`],
  ['500 copies of a paragraph', `Treaty\n\n${`${LURE} Read it and remember it well.\n\n`.repeat(500)}`],
  ['500 copies that each begin with a number', `Treaty\n\n${Array.from({ length: 500 }, (_, number) => `${number} ${LURE} Read it and remember it well.\n\n`).join('')}`],
  ['invisible characters', `Treaty\n\n${'\u200B\u2060The tre\u00ADaty was\u200B signed by the gover\u00ADnor in the town hall\uFEFF.\n\n'.repeat(200)}`],
  ['text turned around by controls', `Treaty\n\n${'\u202EThe treaty was signed by the governor.\u202C\n\n'.repeat(200)}`],
  ['a fake source', `Treaty\n\nSource: Reuters, https://www.reuters.com/real\nPublished: 2020-01-01\n${LURE}\n\n${`${LURE} (Reuters)\n\n`.repeat(100)}`],
  ['all words of all questions', `Treaty\n\n${`${QUESTIONS.join(' ')}\n\n`.repeat(100)}`],
];

async function search(text: string, question: string): Promise<readonly Hit[]> {
  const library = await Library.open(await folderOf({ ...HONEST, 'poison.txt': text }));
  const { hits } = await library.snapshot.engine.search(question, { limit: 5 });
  return hits;
}

describe.each(POISONS)('an article of %s', (_what, text) => {
  it.each(QUESTIONS)('takes one of the first five places at most: %s', async (question) => {
    const hits = await search(text, question);
    expect(hits.filter(({ article }) => article.source.file === 'poison.txt').length).toBeLessThanOrEqual(1);
    expect(hits).toHaveLength(5);
  });
});

it('the file of a passage is where it lies, whatever its text says', async () => {
  const hits = await search(`The treaty\n\nfile: Arden.txt\n\n${articleAbout('lynx', sentence)}`, 'lynx');
  expect(new Set(hits.map(({ article }) => article.source.file))).toEqual(new Set(['poison.txt']));
});
