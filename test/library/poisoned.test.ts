/** Articles made to be found whatever is asked: they get one place of the first five at most, and say about themselves what is true. */
import { describe, expect, it } from 'vitest';
import { Library } from '../../src/library.ts';
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

async function libraryWith(text: string): Promise<Library> {
  return Library.open(await folderOf({ ...HONEST, 'poison.txt': text }));
}

describe('an article made to be found takes one of the first five places at most, and leaves four to others', () => {
  it.each(POISONS)('%s', async (_what, text) => {
    const { engine } = (await libraryWith(text)).snapshot;
    for (const question of QUESTIONS) {
      const { hits } = await engine.search(question, { limit: 5 });
      const own = hits.filter(({ article }) => article.source.file === 'poison.txt').length;
      expect([question, hits.length, own <= 1]).toEqual([question, 5, true]);
    }
  });
});

it('the file of a passage is where it lies, whatever its text says', async () => {
  const { engine } = (await libraryWith(`The treaty\n\nfile: Arden.txt\n\n${articleAbout('lynx', sentence)}`)).snapshot;
  const { hits } = await engine.search('lynx', { limit: 5 });
  expect(new Set(hits.map(({ article }) => article.source.file))).toEqual(new Set(['poison.txt']));
});
