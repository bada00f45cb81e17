import { describe, expect, it } from 'vitest';
import { makeCollection, makeQuestions } from '../../src/benchmark/collection.ts';
import { curveOf } from '../../src/benchmark/curve.ts';
import type { Asked } from '../../src/benchmark/questioning.ts';
import { resultOf } from '../../src/benchmark/results.ts';
import { tokenize, termOf } from '../../src/language/tokens.ts';

describe('a collection', () => {
  const collection = makeCollection(200);
  const questions = makeQuestions(collection, 100);

  it('and its questions are the same every time', () => {
    expect(makeCollection(200)).toEqual(collection);
    expect(makeQuestions(collection, 100)).toEqual(questions);
  });

  it('has paragraphs by number, each in an article with a title', () => {
    expect(collection.paragraphs.map(({ number }) => number)).toEqual(Array.from({ length: 200 }, (_, number) => number));
    for (const { title, text } of collection.paragraphs) expect([title, text]).not.toContain('');
  });

  it('is asked in its languages by turns', () => {
    expect(questions.slice(0, 4).map(({ language }) => language)).toEqual(['en', 'ru', 'en', 'ru']);
    expect(new Set(makeQuestions(makeCollection(100, ['ru']), 10).map(({ language }) => language))).toEqual(new Set(['ru']));
  });

  it('is asked for words that stand in the paragraph or its title', () => {
    const terms = (text: string): string[] => tokenize(text).map(({ word }) => termOf(word));
    for (const { question, gold } of questions) {
      const { title = '', text = '' } = collection.paragraphs[gold] ?? {};
      const held = new Set(terms(`${title} ${text}`));
      expect(terms(question).filter((term) => held.has(term)).length, question).toBeGreaterThanOrEqual(2);
    }
  });
});

const asked = (cpu: readonly number[], ranks: readonly (number | null)[] = []): Asked[] => cpu.map((own, place) => ({ cpu: own, rank: ranks[place] ?? null }));

describe('a result', () => {
  it('says how often the right paragraph is the first, and among those shown', () => {
    expect(resultOf('x', asked([1, 1, 1, 1], [1, 2, null, 5]), null)).toMatchObject({ asked: 4, hit1: 0.25, hit5: 0.75, medianRatio: null, spread: null });
  });

  it('compares on the questions that both were asked', () => {
    const own = asked(Array.from({ length: 30 }, (_, place) => (place < 20 ? 2 : 100)));
    expect(resultOf('x', asked(Array.from({ length: 20 }, () => 10)), own)).toMatchObject({ asked: 20, median: 10, medianRatio: 5, p95Ratio: 5, spread: [5, 5] });
  });
});

describe('the picture', () => {
  const systems = [resultOf('fast & good', asked([0.5, 0.5], [1, 1]), null), resultOf('slow', asked([50, 50], [1, null]), null)];
  const svg = curveOf([{ language: 'en', paragraphs: 2000, systems, missing: [] }]);

  it('has a point for each system, the faster to the left, the better above', () => {
    const [first, second] = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)]);
    expect(first?.[0]).toBeLessThan(second?.[0] ?? 0);
    expect(first?.[1]).toBeLessThan(second?.[1] ?? 0);
  });

  it('is well-formed and names everything', () => {
    expect(svg).toContain('fast &amp; good');
    expect(svg).toContain('2,000 en');
    expect(svg).toMatch(/^<svg [^>]+>[\s\S]+<\/svg>\n$/);
    expect(svg).not.toContain('NaN');
  });
});
