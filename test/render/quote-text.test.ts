import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteText } from '../../src/render/quote-text.ts';
import { textsFor } from '../../src/texts/texts.ts';
import { articleFrom } from '../articles.ts';
import { anyQuote } from './anything.ts';

const english = textsFor('en');
const [FIRST, SECOND] = ['The deal was announced in Moscow.', 'It will be signed on May 8.'];

/** A quote of two sentences, the second one marked. */
function quoteOf({ title = 'A deal', more = '', url = '' }: { title?: string; more?: string; url?: string } = {}) {
  const text = `${more}${FIRST} ${SECOND}`;
  const article = articleFrom('a.txt', text, { title, publisher: 'River News', date: '2024-05-02', ...(url !== '' && { url }) });
  const passage = article.passages.at(-1);
  if (passage === undefined) throw new Error('the article has a passage');
  return { passage, source: article.source, highlight: { start: passage.text.length - SECOND.length, end: passage.text.length } };
}

describe('a quote for copying', () => {
  const long = 'A long beginning of many words that nobody needs. '.repeat(4);
  it.each([
    ['is whole, with all of its source', quoteOf({ url: 'https://example.org/deal' }), `${FIRST} ${SECOND}\n— A deal · River News, 2 May 2024\nhttps://example.org/deal`],
    ['is the marked sentence when there is no room for more', quoteOf({ more: long }), `${SECOND}\n— A deal · River News, 2 May 2024`],
    ['names the source without an address that is too long', quoteOf({ url: `https://example.org/${'a'.repeat(220)}` }), `${FIRST} ${SECOND}\n— A deal · River News, 2 May 2024`],
  ])('%s', (_what, quote, expected) => {
    expect(quoteText(quote, english)).toBe(expected);
  });

  it('shortens a title before it leaves it out', () => {
    const text = quoteText(quoteOf({ title: 'A deal that has a very long title '.repeat(8).trim(), more: long }), english) ?? '';
    expect(text).toMatch(/^It will be signed on May 8\.\n— A deal that has .*… · River News, 2 May 2024$/);
    expect(text.length).toBeLessThanOrEqual(256);
  });

  it('is none when no sentence is short enough', () => {
    const quote = quoteOf({ more: long });
    expect(quoteText({ ...quote, highlight: { start: 0, end: quote.passage.text.length } }, english)).toBeNull();
    expect(quoteText({ ...quote, highlight: { start: 0, end: 0 } }, english)).toBeNull();
  });

  it('is never too long, and always word for word, with a source', () => {
    fc.assert(
      fc.property(anyQuote(), (quote) => {
        const text = quoteText(quote, english);
        if (text === null) return;
        expect(text.length).toBeLessThanOrEqual(256);
        const [said = '', source = ''] = text.split('\n— ');
        expect(quote.passage.text).toContain(said);
        expect(source.trim()).not.toBe('');
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
