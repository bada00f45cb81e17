import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article.ts';
import { contextCard } from '../../src/render/context-card.ts';
import { textsFor } from '../../src/texts/texts.ts';
import { articleFrom } from '../articles.ts';
import { anyLine } from './anything.ts';
import { expectSendable, under } from './telegram-takes.ts';

const english = textsFor('en');

/** An article of paragraphs with so many letters each. */
function articleOf(lengths: readonly number[]): Article {
  const text = lengths.map((length, index) => `Paragraph ${index + 1} ${'says something more '.repeat(length)}`.slice(0, length)).join('\n\n');
  return articleFrom('a.txt', text, { title: 'An article', publisher: 'River News', url: 'https://example.org/a' });
}

function pageOf(article: Article, cited: number, from: number | null) {
  const passage = article.passages[cited];
  if (passage === undefined) throw new Error(`there is no passage ${cited}`);
  return contextCard({ article, passage, exact: true }, { start: 0, end: 9 }, from, english);
}

/** The paragraphs of a page, by the article's count from 0. */
function shownOn(article: Article, text: string): number[] {
  return article.passages.flatMap((passage, index) => (text.includes(passage.text) ? [index] : []));
}

describe('a passage in its article', () => {
  it('stands as a quote among its neighbours, under the title, the facts and its place', () => {
    const article = articleOf([300, 300, 300, 300, 300, 300]);
    const { message, earlier, later } = pageOf(article, 3, null);
    expect(message.text.split('\n\n')[0]).toBe('An article\nRiver News · ¶ 3–5 of 6');
    expect(shownOn(article, message.text)).toEqual([2, 3, 4]);
    expect(under(message, 'blockquote')).toEqual([article.passages[3]?.text]);
    expect(under(message, 'bold')).toEqual(['An article', 'Paragraph']);
    expect([earlier, later]).toEqual([-3, 2]);
  });

  it.each([
    ['short', [50, 60, 70]],
    ['even', Array.from({ length: 12 }, () => 400)],
    ['uneven', [900, 100, 100, 1100, 60, 1150, 1150, 90, 700, 700, 100]],
  ])('leads from there through the whole article, of %s paragraphs, both ways', (_what, lengths) => {
    const article = articleOf(lengths);
    for (const cited of article.passages.keys()) {
      for (const way of ['earlier', 'later'] as const) {
        let page = pageOf(article, cited, null);
        const seen = new Set(shownOn(article, page.message.text));
        expect(seen).toContain(cited);
        for (let turns = 0; page[way] !== null; turns += 1) {
          expect(turns).toBeLessThan(20);
          page = pageOf(article, cited, page[way]);
          for (const index of shownOn(article, page.message.text)) seen.add(index);
        }
        const wanted = [...article.passages.keys()].filter((index) => (way === 'earlier' ? index <= cited : index >= cited));
        expect([...seen]).toEqual(expect.arrayContaining(wanted));
      }
    }
  });

  it.each([-99_999, 99_999])('by a made-up page, %d, is the nearest', (from) => {
    expect(pageOf(articleOf([100, 100]), 0, from).message.text).toContain('Paragraph');
  });

  it('that has changed is said to have, and is not marked', () => {
    const article = articleOf([100, 100]);
    const [passage] = article.passages;
    if (passage === undefined) throw new Error('the article has a passage');
    const { message } = contextCard({ article, passage, exact: false }, { start: 0, end: 9 }, null, english);
    expect(message.text.startsWith(`${english.passage.changed}\n\nAn article`)).toBe(true);
    expect(under(message, 'bold')).toEqual(['An article']);
  });

  it('is taken by Telegram, whatever is in it', () => {
    const anyContent = fc.array(anyLine({ maxLength: 6000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(anyContent, anyLine({ maxLength: 500 }), fc.nat(), fc.option(fc.integer({ min: -6, max: 6 })), (paragraphs, title, number, from) => {
        const article = articleFrom('a.txt', paragraphs.join('\n\n'), { title });
        const passage = article.passages[number % Math.max(1, article.passages.length)];
        if (passage === undefined) return;
        const { message } = contextCard({ article, passage, exact: true }, { start: 0, end: number % 50 }, from, english);
        expectSendable(message);
      }),
      { seed: 6, numRuns: 200 },
    );
  });
});
