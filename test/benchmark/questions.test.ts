import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCollection, makeQuestions } from '../../src/benchmark/collection.ts';
import { curveOf } from '../../src/benchmark/curve.ts';
import { placeLabels } from '../../src/benchmark/labels.ts';
import type { Asked } from '../../src/benchmark/questioning.ts';
import { resultOf } from '../../src/benchmark/results.ts';
import { isStopWord, termOf, tokenize } from '../../src/language/tokens.ts';

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

  it('is asked for words that mostly stand in the paragraph or its title, in this form or another', () => {
    const meaningful = (text: string): string[] => tokenize(text).flatMap(({ word }) => (isStopWord(word) ? [] : [word]));
    let [words, held, same] = [0, 0, 0];
    for (const { question, gold } of questions) {
      const { title = '', text = '' } = collection.paragraphs[gold] ?? {};
      const own = meaningful(`${title} ${text}`);
      const terms = new Set(own.map((word) => termOf(word)));
      for (const word of meaningful(question)) {
        words += 1;
        if (terms.has(termOf(word))) held += 1;
        if (own.includes(word)) same += 1;
      }
    }
    // In XQuAD .79 and .76 of the words, and .86 and .65 of these in the same form; words of asking are counted here too.
    expect(held / words).toBeGreaterThan(0.6);
    expect(held / words).toBeLessThan(0.9);
    expect(same / held).toBeGreaterThan(0.65);
    expect(same / held).toBeLessThan(0.9);
  });

  it('is asked for what the paragraph says: a date is there for "when", a number for "how many"', () => {
    const many = makeQuestions(makeCollection(400), 600);
    const paragraphs = makeCollection(400).paragraphs;
    const fitting = (opening: RegExp, answer: RegExp): number => {
      const own = many.filter(({ question }) => opening.test(question));
      return own.filter(({ gold }) => answer.test(paragraphs[gold]?.text ?? '')).length / own.length;
    };
    expect(fitting(/^(when|in what year|когда|в каком году)/, /\d/)).toBeGreaterThan(0.85);
    expect(fitting(/^(how many|сколько)/, /\d/)).toBeGreaterThan(0.85);
    expect(fitting(/^(who|кто)/, / \p{Lu}/u)).toBeGreaterThan(0.9);
  });
});

const asked = (cpu: readonly number[], ranks: readonly (number | null)[] = []): Asked[] => cpu.map((own, place) => ({ cpu: own, rank: ranks[place] ?? null }));

describe('a result', () => {
  it('says how often the right paragraph is the first, and among those shown', () => {
    expect(resultOf({ name: 'x', asked: asked([1, 1, 1, 1], [1, 2, null, 5]), wakings: [4, 9, 5] }, null)).toMatchObject({ asked: 4, hit1: 0.25, hit5: 0.75, afterPause: 5, medianRatio: null, spread: null, behind: null });
  });

  it('compares on the questions that both were asked', () => {
    const own = asked(Array.from({ length: 30 }, (_, place) => (place < 20 ? 2 : 100)));
    expect(resultOf({ name: 'x', asked: asked(Array.from({ length: 20 }, () => 10)) }, own)).toMatchObject({ asked: 20, median: 10, medianRatio: 5, p95Ratio: 5, spread: [5, 5], afterPause: null });
  });

  it('says how much more often Verbatim is right, with an interval that holds it', () => {
    const ranks = (every: number): number[] => Array.from({ length: 100 }, (_, place) => (place % every === 0 ? 2 : 1));
    const times = ranks(1).map(() => 1);
    const { behind } = resultOf({ name: 'x', asked: asked(times, ranks(2)) }, asked(times, ranks(10)));
    expect(behind?.value).toBeCloseTo(0.4);
    expect(behind?.low).toBeGreaterThan(0.25);
    expect(behind?.high).toBeLessThan(0.55);
  });
});

describe('the picture', () => {
  const systems = (slower: number): ReturnType<typeof resultOf>[] => [
    resultOf({ name: 'Verbatim', asked: asked([0.5 * slower, 0.5 * slower], [1, 1]) }, null),
    resultOf({ name: 'slow & bad + stems + stop words', asked: asked([50 * slower, 50 * slower], [1, null]) }, null),
  ];
  const svg = curveOf([2000, 10_000].flatMap((paragraphs) => (['en', 'ru'] as const).map((language) => ({ language, paragraphs, systems: systems(paragraphs / 2000), missing: [] }))));

  it('has a point for each system, size and language, the faster to the left, the better above', () => {
    const points = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    expect(points).toHaveLength(8);
    const [small, large, slow] = points;
    expect(small?.[0]).toBeLessThan(large?.[0] ?? 0);
    expect(large?.[0]).toBeLessThan(slow?.[0] ?? 0);
    expect(large?.[1]).toBeLessThan(slow?.[1] ?? 0);
  });

  it('is well-formed and names everything', () => {
    expect(svg).toContain('slow &amp; bad +<');
    expect(svg).toContain('2,000, 10,000 paragraphs');
    expect(svg.match(/>Verbatim</g)).toHaveLength(2);
    expect(svg).toMatch(/^<svg [^>]+>[\s\S]+<\/svg>\n$/);
    expect(svg).not.toContain('NaN');
  });
});

describe('labels', () => {
  it('never stand over each other, over a point or outside', () => {
    const point = fc.record({ x: fc.integer({ min: 20, max: 480 }), y: fc.integer({ min: 20, max: 280 }) });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 12 }), (points) => {
        const placed = placeLabels(points.map((own, number) => ({ ...own, text: `label ${number}` })), points, { left: 0, right: 500, top: 0, bottom: 300 });
        const boxes = placed.map(({ x, y, anchor, text }) => {
          const width = text.length * 6;
          const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
          return { left, right: left + width, top: y - 9, bottom: y + 3 };
        });
        boxes.forEach((own, number) => {
          expect(own.left >= 0 && own.right <= 500 && own.top >= 0 && own.bottom <= 300).toBe(true);
          for (const other of boxes.slice(number + 1)) expect(own.left < other.right && other.left < own.right && own.top < other.bottom && other.top < own.bottom).toBe(false);
          for (const { x, y } of points) expect(x > own.left && x < own.right && y > own.top && y < own.bottom).toBe(false);
        });
      }),
    );
  });

  it('are all there when there is room', () => {
    const points = Array.from({ length: 9 }, (_, number) => ({ x: 200 + 9 * number, y: 150 + 3 * number, text: `system ${number}` }));
    expect(placeLabels(points, points, { left: 0, right: 700, top: 0, bottom: 300 })).toHaveLength(9);
  });
});
