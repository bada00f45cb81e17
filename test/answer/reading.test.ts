/** Readings share their arrays: what one passage leaves there must not be seen in the next. */
import { describe, expect, it } from 'vitest';
import { PassageText } from '../../src/answer/passage-text.ts';
import { readerOf } from '../../src/answer/reading.ts';
import type { Reading } from '../../src/answer/reading.ts';
import { indexOf } from '../../src/search/indexing.ts';
import { createSearchEngine } from '../../src/search/search.ts';
import { articleFrom } from '../articles.ts';

const SHORT = 'The bridge was opened. Nobody came.';
const LONG = `${'The bridge over the river was opened by the mayor. '.repeat(40)}The mayor left.`;
const article = articleFrom('a.txt', ['Report', SHORT, LONG, 'The river rose in the night, and the mayor spoke of the bridge.'].join('\n\n'));

/** What a reading says, apart from its arrays. */
function said({ terms, groups, strengths, sentences }: Reading): object {
  const tokens = terms.length;
  return { groups: [...groups.subarray(0, tokens)], strengths: [...strengths.subarray(0, tokens)], held: sentences.map(({ held }) => [...held]) };
}

describe('a reader', () => {
  it('reads a passage alike whatever it read before', async () => {
    const index = indexOf([article]);
    const { terms } = await createSearchEngine(index).search('when did the mayor open the bridge over the river', { limit: 1 });
    const texts = article.passages.map((passage, number) => [new PassageText(passage, index.textFactsOf(number)), index.forward.termsOf(number)] as const);
    const read = readerOf(terms);
    for (const text of [...texts, ...texts.toReversed(), ...texts]) expect(said(read(...text))).toEqual(said(readerOf(terms)(...text)));
  });
});
