import { describe, expect, it } from 'vitest';
import { composeArticle, makeArticles } from '../../src/benchmark/articles.ts';
import { median } from '../../src/benchmark/part.ts';
import { between, createRandom, pick } from '../../src/benchmark/random.ts';
import { articleFrom } from '../articles.ts';

const MADE = [...makeArticles({ articles: 12, paragraphs: 20, seed: 1 })];

describe('made-up articles', () => {
  it('are the same for the same seed, and others for another', () => {
    expect([...makeArticles({ articles: 12, paragraphs: 20, seed: 1 })]).toEqual(MADE);
    expect([...makeArticles({ articles: 12, paragraphs: 20, seed: 2 })]).not.toEqual(MADE);
  });

  it('are the same whichever were made before', () => {
    expect(MADE[7]?.text.startsWith(`${composeArticle('ru', 20, 1, 7).title}\n\n`)).toBe(true);
  });

  it('are read as what they are: a language, a title, twenty passages', () => {
    for (const { file, text } of MADE) {
      const { source, passages, dropped } = articleFrom(file, text);
      expect(source.language).toBe(file.includes('/en-') ? 'en' : 'ru');
      expect(passages).toHaveLength(20);
      expect(dropped.length).toBeLessThanOrEqual(1);
    }
  });

  it('have words of grammar, common words and rare ones', () => {
    const words = MADE.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []);
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    expect(Math.max(...counts.values())).toBeGreaterThan(words.length / 80);
    expect([...counts.values()].filter((count) => count === 1).length).toBeGreaterThan(counts.size / 3);
    expect(new Set(words).size).toBeGreaterThan(words.length / 10);
  });

  it.each(['en', 'ru'] as const)('say in their sentences what is asked for, as often as real ones: %s', (language) => {
    const sentences = Array.from({ length: 30 }, (_, number) => composeArticle(language, 20, 1, number).paragraphs).flat(2);
    const share = (fact: 'who' | 'when' | 'how many' | 'where' | 'why'): number => sentences.filter(({ facts }) => facts[fact] !== undefined).length / sentences.length;
    const bounds = [['who', 0.5, 0.6], ['when', 0.25, 0.35], ['how many', 0.17, 0.27], ['where', 0.2, 0.3], ['why', 0.03, 0.09]] as const;
    for (const [fact, least, most] of bounds) expect([fact, share(fact) > least && share(fact) < most]).toEqual([fact, true]);
    for (const { text, facts } of sentences) {
      if (facts.when !== undefined) expect(text.slice(facts.when.start, facts.when.end)).toMatch(/\d/);
      if (facts['how many'] !== undefined) expect(text.slice(facts['how many'].start, facts['how many'].end)).toMatch(/^[\d,]+$/);
      if (facts.who !== undefined) expect(text.slice(facts.who.start, facts.who.end)).toMatch(/^\p{Lu}/u);
    }
  });
});

describe('seeded randomness', () => {
  it('stays within its bounds', () => {
    const random = createRandom(9);
    for (let draw = 0; draw < 1000; draw += 1) {
      expect(between(random, 3, 5)).toSatisfy((number: number) => [3, 4, 5].includes(number));
      expect(['a', 'b']).toContain(pick(random, ['a', 'b']));
    }
    expect(() => pick(random, [])).toThrow('nothing to pick from');
  });
});

it.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2],
  [[7], 7],
])('the median of %j is %i', (values, middle) => {
  expect(median(values)).toBe(middle);
});
