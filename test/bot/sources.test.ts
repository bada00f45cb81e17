import { describe, expect, it } from 'vitest';
import { textsFor } from '../../src/texts/texts.ts';
import { articleFrom, manyArticles } from '../articles.ts';
import { buttonsOf, Harness, methodsOf, БОРИС } from '../harness.ts';

/** Presses the button with this text under the bot's last message. */
async function press(harness: Harness, text: string): Promise<string[]> {
  const button = buttonsOf(harness.last).find((one) => one.text.includes(text));
  return methodsOf(await harness.presses(harness.last, button?.data ?? ''));
}

function rowsOf(harness: Harness): string[] {
  return (harness.last.reply_markup?.inline_keyboard ?? []).map((row) => row.map(({ text }) => text).join(' '));
}

describe('/sources', () => {
  it('lists the articles', async () => {
    const harness = new Harness();
    await harness.says('/sources');
    expect(harness.last.text).toContain('2 articles\n\n1. Россия и Китай подпишут соглашение о киберпартнерстве\nИнтерфакс · 7 paragraphs');
    expect(harness.last.text).toContain('2. Russia, China May Sign Information Security Cooperation Deal on May 8\nSputnik · 9 paragraphs');
    expect(rowsOf(harness)).toEqual(['1 2', 'By publisher']);
  });

  it('says so when there are none', async () => {
    const harness = new Harness({ articles: [] });
    await harness.says('/sources', { from: БОРИС });
    expect(harness.last.text).toBe(textsFor('ru').noArticles);
    expect(buttonsOf(harness.last)).toEqual([]);
  });

  it('turns its pages by buttons, forth and back, in place', async () => {
    const harness = new Harness({ articles: manyArticles(20) });
    await harness.says('/sources');
    const pages: string[] = [];
    const look = (): void => {
      const [heading = ''] = (harness.last.text ?? '').split('\n');
      pages.push([heading, ...rowsOf(harness)].join(' | '));
    };
    look();
    for (const step of ['Next', 'Next', 'Back', 'Back']) {
      expect(await press(harness, step)).toEqual(['editMessageText', 'answerCallbackQuery']);
      look();
    }
    const [first, middle, last] = ['1 2 3 4 5 6 7 8', '9 10 11 12 13 14 15 16', '17 18 19 20'];
    expect(pages).toEqual([
      `20 articles, page 1 of 3 | ${first} | Next › | By publisher`,
      `20 articles, page 2 of 3 | ${middle} | ‹ Back Next › | By publisher`,
      `20 articles, page 3 of 3 | ${last} | ‹ Back | By publisher`,
      `20 articles, page 2 of 3 | ${middle} | ‹ Back Next › | By publisher`,
      `20 articles, page 1 of 3 | ${first} | Next › | By publisher`,
    ]);
    expect(harness.sent).toHaveLength(1);
  });

  it('shows the nearest page when a button is older than the corpus', async () => {
    const harness = new Harness({ articles: manyArticles(9) });
    await harness.says('/sources');
    await harness.presses(harness.last, 's:99');
    expect(harness.last.text).toMatch(/^9 articles, page 2 of 2/);
  });

  it('sorts by publisher, each named once on a page, the newest of each first, and back by date', async () => {
    const articles = manyArticles(5, (number) => (number === 5 ? {} : { publisher: number % 2 === 0 ? 'River News' : 'Amber Post', date: `2026-01-0${number}` }));
    const harness = new Harness({ articles });
    await harness.says('/sources');
    await press(harness, 'By publisher');
    const entries = (harness.last.text ?? '').split('\n\n').map((entry) => entry.split('\n').slice(0, -1).join(' '));
    expect(entries).toEqual(['', 'Amber Post 1. Report 3', '2. Report 1', 'River News 3. Report 4', '4. Report 2', `${textsFor('en').unknownPublisher} 5. Report 5`]);
    await press(harness, 'By date');
    expect(harness.last.text).toContain('1. Report 4\n');
  });

  it('opens any article at its beginning, with a way back to the same page', async () => {
    const harness = new Harness({ articles: manyArticles(20) });
    await harness.says('/sources');
    await press(harness, 'Next');
    const list = harness.last.text;
    expect(await press(harness, '11')).toEqual(['editMessageText', 'answerCallbackQuery']);
    expect(harness.last.text).toContain('Report 11\n');
    expect(harness.last.text).toContain('The treaty was signed in');
    await press(harness, textsFor('en').backToSources);
    expect(harness.last.text).toBe(list);
  });

  it('has no button for an article without a passage', async () => {
    const [one, other] = manyArticles(2);
    const harness = new Harness({ articles: [{ ...one!, passages: [] }, other!] });
    await harness.says('/sources');
    expect(rowsOf(harness)[0]).toBe('2');
  });
});

describe('/latest', () => {
  it('lists the newest articles with their dates, which open', async () => {
    const articles = manyArticles(12, (number) => (number > 10 ? {} : { publisher: 'River News', date: `2026-01-${String(number).padStart(2, '0')}` }));
    const harness = new Harness({ articles });
    await harness.says('/latest');
    expect(harness.last.text).toMatch(/^The newest 8 of 12 articles\n\n1\. Report 10\n10 January 2026 · River News\n\n2\. Report 9\n/);
    expect(harness.last.text).not.toContain('Report 11');
    await press(harness, '8');
    expect(harness.last.text).toContain('Report 3\n');
    await press(harness, textsFor('en').backToSources);
    expect(harness.last.text).toMatch(/^12 articles, page 1 of 2/);
  });

  it.each([
    ['no article has a day', [articleFrom('a.txt', 'Ferry\nThe ferry runs every morning from the old harbour to the island.')], `1. Ferry\n${textsFor('ru').unknownDay}`],
    ['there are none', [], textsFor('ru').noArticles],
  ])('says so when %s', async (_what, articles, text) => {
    const harness = new Harness({ articles });
    await harness.says('/latest', { from: БОРИС });
    expect(harness.last.text).toContain(text);
  });
});
