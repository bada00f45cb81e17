import { describe, expect, it } from 'vitest';
import { composeArticles } from '../../src/corpus/compose.ts';
import type { Stated } from '../../src/corpus/draft.ts';
import { readText } from '../../src/corpus/formats/text.ts';
import { articleFrom } from '../articles.ts';

const BODY = 'MOSCOW (Sputnik) — The deal was signed in the capital on Thursday, the newspaper reported.';

describe('the source of an article', () => {
  it.each<[what: string, text: string, stated: Stated, source: object]>([
    ['is read off the text', `The deal\n${BODY}`, {}, { title: 'The deal', publisher: 'Sputnik', date: null, url: null, language: 'en' }],
    [
      'is what the file states',
      `The deal\n${BODY}`,
      { title: 'Stated', publisher: 'Ours', date: '2014-10-21', url: 'https://example.org/a', language: 'ru' },
      { title: 'Stated', publisher: 'Ours', date: '2014-10-21', url: 'https://example.org/a', language: 'ru' },
    ],
    ['has no publisher when no dateline names one', 'The deal\nIt was signed in the capital.', {}, { publisher: null }],
    ['has no date without a year', 'Договор\nМосква. 21 октября. INTERFAX.RU - Китай и Россия.', {}, { publisher: 'Интерфакс', date: null, language: 'ru' }],
    ['has no language when the text settles none', '12\n34', {}, { language: 'und' }],
    ['is titled by the file when there is nothing else', '', {}, { title: 'a.txt', publisher: null, language: 'und' }],
  ])('%s', (_what, text, stated, source) => {
    expect(articleFrom('a.txt', text, stated).source).toMatchObject(source);
  });
});

describe('an article', () => {
  it('has no furniture in its passages and counts paragraphs without it', () => {
    const article = articleFrom('a.txt', ['The deal', '© Somebody', BODY, 'Subscribe', `${BODY} Again.`].join('\n'));
    expect(article.passages.map(({ paragraph, text }) => [paragraph, text])).toEqual([
      [1, BODY],
      [2, `${BODY} Again.`],
    ]);
    expect(article.dropped.map(({ start, end, rule }) => [article.text.slice(start, end), rule])).toEqual([
      ['The deal', 'title again'],
      ['© Somebody', 'picture credit'],
      ['Subscribe', 'share or subscribe'],
    ]);
  });

  it('may have a title and nothing else', () => {
    expect(articleFrom('a.txt', 'The deal').passages).toEqual([]);
  });

  it('shares a file with others, and no two passages have one id', () => {
    const draft = readText(`The deal\n${BODY}`);
    const articles = composeArticles('feed.xml', [draft, { ...draft, stated: { title: 'Second' } }, draft]);
    const ids = articles.flatMap(({ passages }) => passages.map(({ id }) => id));
    expect(ids.length).toBeGreaterThanOrEqual(3);
    expect(new Set(ids).size).toBe(ids.length);
    expect(articles.map(({ source }) => source.title)).toEqual(['The deal', 'Second', 'The deal']);
  });
});
