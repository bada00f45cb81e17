import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KIND } from '../../src/language/kinds.ts';
import { sentenceSpan, textFactsOf } from '../../src/language/text-facts.ts';
import { tokenize, wordsOf } from '../../src/language/tokens.ts';
import { anyText } from '../render/anything.ts';

/** The sentences of a text as its facts have them. */
function sentencesOf(text: string): string[] {
  const { starts } = textFactsOf(text);
  return Array.from(starts, (_, sentence) => {
    const { start, end } = sentenceSpan(text, starts, sentence);
    return text.slice(start, end);
  });
}

it.each([
  ['They met. They signed it.', ['They met.', 'They signed it.']],
  ['Они встретились. … Потом подписали.', ['Они встретились. …', 'Потом подписали.']],
  ['It cost 1 500 000 roubles. "?!" Nobody paid.', ['It cost 1 500 000 roubles. "?!"', 'Nobody paid.']],
  ['…', []],
  ['', []],
])('the sentences of "%s"', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

it('a sentence read by itself has the words that it has in its text, whatever the text', () => {
  fc.assert(
    fc.property(anyText({ maxLength: 600 }), (text) => {
      const { kinds } = textFactsOf(text);
      const sentences = sentencesOf(text).map(wordsOf);
      expect(sentences.flat()).toEqual(tokenize(text).map(({ word }) => word));
      expect(sentences.flat()).toHaveLength(kinds.length);
      const openings = [...kinds.keys()].filter((position) => ((kinds[position] ?? 0) & KIND.opening) !== 0);
      let from = 0;
      expect(openings).toEqual(sentences.map((words) => (from += words.length) - words.length));
    }),
    { seed: 21, numRuns: 1000 },
  );
});
