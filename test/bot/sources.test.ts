import { describe, expect, it } from 'vitest';
import { textsFor } from '../../src/texts/texts.ts';
import { manyArticles } from '../articles.ts';
import { buttonsOf, Harness, methodsOf, БОРИС } from '../harness.ts';

describe('/sources', () => {
  it('lists the articles', async () => {
    const harness = new Harness();
    await harness.says('/sources');
    expect(harness.last.text).toContain('2 articles\n\n1. Россия и Китай подпишут соглашение о киберпартнерстве\nИнтерфакс · 7 passages');
    expect(harness.last.text).toContain('2. Russia, China May Sign Information Security Cooperation Deal on May 8\nSputnik · 9 passages');
    expect(buttonsOf(harness.last)).toEqual([]);
  });

  it('says so when there are none', async () => {
    const harness = new Harness({ articles: [] });
    await harness.says('/sources', { from: БОРИС });
    expect(harness.last.text).toBe(textsFor('ru').noArticles);
  });

  it('turns its pages by buttons, forth and back, in place', async () => {
    const harness = new Harness({ articles: manyArticles(20) });
    await harness.says('/sources');
    const pages: string[] = [];
    const turn = async (text: string): Promise<void> => {
      const button = buttonsOf(harness.last).find((one) => one.text.includes(text));
      const calls = await harness.presses(harness.last, button?.data ?? '');
      expect(methodsOf(calls)).toEqual(['editMessageText', 'answerCallbackQuery']);
    };
    const look = (): void => {
      const [heading = ''] = (harness.last.text ?? '').split('\n');
      pages.push(`${heading}: ${buttonsOf(harness.last).map(({ text }) => text).join(' ')}`);
    };
    look();
    for (const step of ['Next', 'Next', 'Back', 'Back']) {
      await turn(step);
      look();
    }
    expect(pages).toEqual([
      '20 articles, page 1 of 3: Next ›',
      '20 articles, page 2 of 3: ‹ Back Next ›',
      '20 articles, page 3 of 3: ‹ Back',
      '20 articles, page 2 of 3: ‹ Back Next ›',
      '20 articles, page 1 of 3: Next ›',
    ]);
    expect(harness.sent).toHaveLength(1);
  });

  it('shows the nearest page when a button is older than the corpus', async () => {
    const harness = new Harness({ articles: manyArticles(9) });
    await harness.says('/sources');
    await harness.presses(harness.last, 's:99');
    expect(harness.last.text).toMatch(/^9 articles, page 2 of 2/);
  });
});
