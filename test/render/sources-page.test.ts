import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stated } from '../../src/corpus/draft.ts';
import { latestList, sourcesPage } from '../../src/render/sources-page.ts';
import { LOCALES, textsFor } from '../../src/texts/texts.ts';
import { articleFrom, manyArticles } from '../articles.ts';
import { anyArticle } from './anything.ts';
import { expectSendable, under } from './telegram-takes.ts';

const english = textsFor('en');

describe('the list of sources', () => {
  it('names each article, its publisher, its day and how much of it there is', () => {
    const body = 'The treaty was signed in the town hall on a rainy Tuesday morning.';
    const articles = [
      articleFrom('a.txt', `Undated\n${body}`),
      articleFrom('b.txt', `Dated\n${body}\n${body} Again.`, { publisher: 'Sputnik', date: '2015-04-30', url: 'https://example.org/b' }),
    ];
    const { message, page, pages } = sourcesPage(articles, 1, english);
    expect({ page, pages }).toEqual({ page: 1, pages: 1 });
    expect(message.text).toBe('2 articles\n\n1. Dated\nSputnik, 30 April 2015 · 2 paragraphs\n\n2. Undated\npublisher unknown · 1 paragraph');
    expect(under(message, 'bold')).toEqual(['2 articles']);
    expect(under(message, 'text_link')).toEqual(['Dated']);
  });

  it.each<[articles: number, wanted: number, page: number, pages: number, first: string, last: string]>([
    [8, 1, 1, 1, '1. Report 1', '8. Report 8'],
    [9, 1, 1, 2, '1. Report 1', '8. Report 8'],
    [9, 2, 2, 2, '9. Report 9', '9. Report 9'],
    [20, 3, 3, 3, '17. Report 17', '20. Report 20'],
    [20, 99, 3, 3, '17. Report 17', '20. Report 20'],
    [20, 0, 1, 3, '1. Report 1', '8. Report 8'],
    [20, -5, 1, 3, '1. Report 1', '8. Report 8'],
  ])('of %d articles has at %d the page %d of %d', (count, wanted, page, pages, first, last) => {
    const found = sourcesPage(manyArticles(count), wanted, english);
    const numbered = found.message.text.split('\n').filter((line) => /^\d+\. /.test(line));
    expect([found.page, found.pages, numbered[0], numbered.at(-1)]).toEqual([page, pages, first, last]);
    expect(found.message.text.startsWith(`${count} articles${pages > 1 ? `, page ${page} of ${pages}` : ''}\n`)).toBe(true);
  });

  it('says so when there are no articles', () => {
    expect(sourcesPage([], 1, english)).toMatchObject({ message: { text: english.noArticles }, page: 1, pages: 1 });
  });

  it('is taken by Telegram, whatever the articles are called', () => {
    fc.assert(
      fc.property(fc.array(anyArticle(), { maxLength: 20 }), fc.integer({ min: 1, max: 3 }), fc.constantFrom(...LOCALES), (articles, wanted, locale) => {
        const texts = textsFor(locale);
        for (const by of ['day', 'publisher'] as const) expectSendable(sourcesPage(articles, wanted, texts, by).message);
        expectSendable(latestList(articles, texts).message);
      }),
      { seed: 12, numRuns: 200, endOnFailure: true },
    );
  });

  it.each<[what: string, stated: (number: number) => Stated]>([
    ['the addresses are as long as a link may be', (number) => ({ url: `https://example.org/${number}/`.padEnd(700, 'a') })],
    ['the addresses are too long for links', (number) => ({ url: `https://example.org/${number}/${'a'.repeat(1200)}` })],
    ['the publishers are long', (number) => ({ publisher: `${number} ${'word '.repeat(200)}`.trim() })],
    ['all is long', (number) => ({ title: 'title '.repeat(200).trim(), publisher: `${number} ${'word '.repeat(200)}`.trim(), url: `https://example.org/${number}/`.padEnd(700, 'a') })],
  ])('is taken by Telegram when %s', (_what, stated) => {
    const articles = manyArticles(8, stated);
    for (const by of ['day', 'publisher'] as const) expectSendable(sourcesPage(articles, 1, english, by).message);
    expectSendable(latestList(articles, english).message);
  });
});
