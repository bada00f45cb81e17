import fc from 'fast-check';
import type { InlineQueryResultArticle } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { citationOf, citedQuote, inlineResults, leadResults } from '../../src/render/inline-results.ts';
import { textsFor } from '../../src/texts/texts.ts';
import { readResult } from '../fake-api/validation/results.ts';
import { articleFrom, manyArticles } from '../articles.ts';
import { anyAnswer, anyArticle } from './anything.ts';
import type { Sendable } from './telegram-takes.ts';
import { expectSendable, under } from './telegram-takes.ts';

const RUNS = { seed: 11, numRuns: 200, endOnFailure: true };
const english = textsFor('en');

const surroundings = { texts: english, username: 'verbatim_bot' };

/** Fails when Telegram would refuse these results. */
function expectTaken(results: readonly InlineQueryResultArticle[]): void {
  expect(results.length).toBeLessThanOrEqual(50);
  for (const result of results) {
    const { id, title, input_message_content: content } = result;
    readResult(result);
    expect(Buffer.byteLength(id)).toBeGreaterThan(0);
    expect(Buffer.byteLength(id)).toBeLessThanOrEqual(64);
    expect(title.trim()).not.toBe('');
    expectSendable(messageOf(content));
  }
}

function messageOf(content: object): Sendable {
  expect(content).toMatchObject({ link_preview_options: { is_disabled: true } });
  expect(content).not.toHaveProperty('parse_mode');
  const { message_text: text, entities } = content as { message_text: string; entities: Sendable['entities'] };
  return { text, entities };
}

const DEAL = 'The deal was announced in Moscow. It will be signed on May 8.';

describe('an inline result', () => {
  const [article] = [articleFrom('a.txt', `A deal\n${DEAL}`, { publisher: 'Sputnik', date: '2015-04-30' })];
  const passage = article.passages[0];
  if (passage === undefined) throw new Error('the article has a passage');
  const quote = { passage, source: article.source, score: 1, alsoIn: [], highlight: { start: 34, end: DEAL.length }, answer: null, when: null };
  const answer = { question: 'q', asked: null, leaning: false, unclear: false, language: 'en', confident: true, quotes: [quote], agreeing: [], disagreement: null, filters: [], missing: [], more: false };

  it('is titled by the sentence that answers, says where it stands, and sends the quote', () => {
    const [result] = inlineResults(answer, surroundings);
    expect(result).toMatchObject({ type: 'article', id: passage.id, title: 'It will be signed on May 8.', description: 'Sputnik, 30 April 2015 · A deal' });
    const message = messageOf(result?.input_message_content ?? {});
    expect(message.text).toBe(`${DEAL}\n— A deal · Sputnik, 30 April 2015 · ¶ 1`);
    expect(under(message, 'bold')).toEqual(['It will be signed on May 8.']);
  });

  it('with a short answer is titled by it', () => {
    const [result] = inlineResults({ ...answer, quotes: [{ ...quote, answer: { start: 55, end: 60 } }] }, surroundings);
    expect(result).toMatchObject({ title: 'May 8', description: 'Sputnik, 30 April 2015 · It will be signed on May 8.' });
  });

  it('is marked as it was when it comes back by its citation, in the same sentence', () => {
    for (const span of [null, { start: 55, end: 60 }]) {
      const { passage: id, marked } = citationOf({ ...quote, answer: span });
      expect(id).toBe(passage.id);
      expect(citedQuote({ article, passage, exact: true }, marked)).toMatchObject({ highlight: quote.highlight, answer: span });
    }
    expect(citedQuote({ article, passage, exact: false }, quote.highlight)).toMatchObject({ highlight: { start: 0, end: 0 }, answer: null });
  });

  it('leads to the passage in its article, there and in private', () => {
    const [result] = inlineResults(answer, surroundings);
    expect(result?.reply_markup?.inline_keyboard).toEqual([
      [
        { text: english.passage.contextButton(null), callback_data: `c:${passage.id}_y_r..q` },
        { text: english.passage.privateButton, url: `https://t.me/verbatim_bot?start=${passage.id}_y_r` },
      ],
    ]);
  });

  it('is taken by Telegram, whatever is in it', () => {
    fc.assert(fc.property(anyAnswer(), (any) => expectTaken(inlineResults(any, surroundings))), RUNS);
  });
});

describe('the results before anything is asked', () => {
  it('are the newest articles by their first passages, ten at most, nothing marked', () => {
    const articles = manyArticles(15, (number) => (number % 2 === 0 ? { date: `2024-05-${String(number).padStart(2, '0')}` } : {}));
    const results = leadResults(articles, surroundings);
    expect(results.map(({ title }) => title)).toEqual(
      [14, 12, 10, 8, 6, 4, 2, 1, 3, 5].map((number) => `Report ${number}`),
    );
    expect(results[0]?.description).toBe('14 May 2024');
    expect(under(messageOf(results[0]?.input_message_content ?? {}), 'bold')).toEqual([]);
    expectTaken(results);
  });

  it('are none without articles', () => {
    expect(leadResults([], surroundings)).toEqual([]);
    expect(leadResults([articleFrom('a.txt', 'Title')], surroundings)).toEqual([]);
  });

  it('are taken by Telegram, whatever is in them', () => {
    fc.assert(fc.property(fc.array(anyArticle(), { maxLength: 12 }), (any) => expectTaken(leadResults(any, surroundings))), { ...RUNS, numRuns: 100 });
  });
});
