import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stats } from '../../src/render/stats-card.ts';
import { statsCard } from '../../src/render/stats-card.ts';
import { LOCALES, textsFor } from '../../src/texts/texts.ts';
import { anyText } from './anything.ts';
import { expectSendable, under } from './telegram-takes.ts';

const counted = { question: 'when does the ferry run?', times: 2, declined: true, milliseconds: 9 };
const stats: Stats = {
  totals: { since: '2026-05-06', questions: 3, declined: 1 },
  judgements: { helpful: 1, unhelpful: 2, chosen: 3, repeated: 4 },
  corpus: { articles: 2, passages: 16, unreadable: 1 },
  unanswered: [counted],
  mostAsked: [],
  slowest: [counted],
};

describe('the statistics', () => {
  it('are one message, lists without entries left out', () => {
    const message = statsCard(stats, textsFor('en'));
    expect(message.text).toBe(
      'Statistics\n3 questions since 6 May 2026, 1 without an answer\n👍 1 · 👎 2 · sent inline 3 · asked again 4\n2 articles, 16 passages, 1 file that cannot be read\n\n' +
        'Without an answer\n• when does the ferry run? – 2 times\n\nSlowest\n• when does the ferry run? – 9 ms',
    );
    expect(under(message, 'bold')).toEqual(['Statistics', 'Without an answer', 'Slowest']);
  });

  it('are taken by Telegram, whatever is asked', () => {
    const any = anyText({ maxLength: 300 }).map((question) => ({ ...counted, question }));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 10 }), fc.constantFrom(...LOCALES), (list, locale) => {
        expectSendable(statsCard({ ...stats, unanswered: list, mostAsked: list.slice(0, 5), slowest: list.slice(0, 3) }, textsFor(locale)));
      }),
      { seed: 31, numRuns: 200 },
    );
  });
});
