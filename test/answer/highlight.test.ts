import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/article.ts';
import { highlightOf } from '../../src/answer/highlight.ts';
import { foldSpace } from '../../src/language/fold.ts';
import { sentencesOf } from '../../src/language/sentences.ts';
import { termOf, wordsOf } from '../../src/language/tokens.ts';
import { anyText } from '../render/anything.ts';

function passageOf(text: string, language = 'en'): Passage {
  return { id: 'GLfLCZqZOyIyggMIIKQ' as Passage['id'], text, start: 0, end: text.length, paragraph: 1, language };
}

/** Every word of a question counts one. */
function weightsOf(question: string): Map<string, number> {
  return new Map(wordsOf(question).map((word) => [termOf(word), 1]));
}

const TEXT = 'The deal was announced in Moscow. It will be signed on May 8. The President arrives on May 9, and the deal is his.';
const RUSSIAN = 'По данным издания, договор готов. Он будет подписан 10 ноября. Визит президента начнётся 9 ноября в г. Пекине.';

describe('the sentence that answers', () => {
  it.each<[question: string, text: string, language: string, sentence: string]>([
    ['when will it be signed', TEXT, 'en', 'It will be signed on May 8.'],
    ['announced deal', TEXT, 'en', 'The deal was announced in Moscow.'],
    ['president deal', TEXT, 'en', 'The President arrives on May 9, and the deal is his.'],
    ['deal', TEXT, 'en', 'The deal was announced in Moscow.'],
    ['quux', TEXT, 'en', 'The deal was announced in Moscow.'],
    ['подписан', RUSSIAN, 'ru', 'Он будет подписан 10 ноября.'],
    ['визиты президентов', RUSSIAN, 'ru', 'Визит президента начнётся 9 ноября в г. Пекине.'],
    ['one', 'One sentence', 'en', 'One sentence'],
  ])('of "%s" is found', (question, text, language, sentence) => {
    const { start, end } = highlightOf(passageOf(text, language), weightsOf(question));
    expect(text.slice(start, end)).toBe(sentence);
  });

  it('is the one with the rarer word', () => {
    const weights = new Map([['deal', 1], ['may', 0.4], ['sign', 0.7]]);
    const { start, end } = highlightOf(passageOf('The deal is done. May it be signed. May it be.'), weights);
    expect('The deal is done. May it be signed. May it be.'.slice(start, end)).toBe('May it be signed.');
  });

  it('is one whole sentence of the passage, in any text', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 3000 }).map(foldSpace), fc.constantFrom('en', 'ru', 'und'), fc.string(), (text, language, question) => {
        fc.pre(text !== '');
        const span = highlightOf(passageOf(text, language), weightsOf(question));
        expect(sentencesOf(text)).toContainEqual(span);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
