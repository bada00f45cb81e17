import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case, Dataset } from '../../src/evaluation/dataset.ts';
import { generator } from '../../src/evaluation/intervals.ts';
import { mistype, withTypos } from '../../src/evaluation/typos.ts';
import { slipsBetween } from '../../src/search/near-words.ts';

const GOLD = { text: 'x', answers: ['x'], accepts: () => true };
const QUESTIONS = ['When was the lighthouse lit?', 'Who kept it?', 'Когда отходит паром на остров?', 'Сколько стоит билет', 'WHERE is NORTHUMBERLAND, please?'];

function datasetOf(questions: readonly string[]): Dataset {
  const cases = questions.map((question, index): Case => ({ id: `q${index}`, question, after: [], gold: GOLD }));
  const unanswerable = [{ id: 'u', question: 'which lighthouse burnt?', after: [], gold: null }];
  const sets = [{ name: 'questions', cases }, { name: 'unanswerable', cases: unanswerable }];
  return { name: 'd', kind: 'news', articles: [], originals: new Map(), sets, reading: null };
}

function questionsOf({ sets }: Dataset): string[] {
  return sets.flatMap(({ cases }) => cases.map(({ question }) => question));
}

function sorted(word: string): string {
  return Array.from(word).toSorted().join('');
}

/** The places where two lists of words differ. */
function different(one: readonly string[], other: readonly string[]): number[] {
  return [...one.keys()].filter((place) => one[place] !== other[place]);
}

describe('typos', () => {
  it('are in one word of each question that has a long one, and questions without are in neither set', () => {
    const { asTyped, mistyped } = withTypos(datasetOf(QUESTIONS), 1);
    expect(questionsOf(asTyped)).toEqual(QUESTIONS.filter((question) => question !== 'Who kept it?'));
    expect(mistyped.sets.map(({ name }) => name)).toEqual(['questions']);
    const slipped = questionsOf(mistyped);
    expect(slipped).toHaveLength(4);
    questionsOf(asTyped).forEach((question, index) => {
      const [was, is] = [question.split(' '), (slipped[index] ?? '').split(' ')];
      const [place = -1, ...more] = different(was, is);
      expect(more).toEqual([]);
      expect((was[place] ?? '').replace(/\P{L}/gu, '').length).toBeGreaterThanOrEqual(6);
    });
    for (const set of [asTyped, mistyped]) expect(set.sets[0]?.cases.map(({ id, gold }) => [id, gold])).toEqual(['q0', 'q2', 'q3', 'q4'].map((id) => [id, GOLD]));
  });

  it('are the same for the same seed, and others for another', () => {
    const of = (seed: number): string[] => questionsOf(withTypos(datasetOf(QUESTIONS), seed).mistyped);
    expect(of(7)).toEqual(of(7));
    expect(of(7)).not.toEqual(of(8));
  });

  it('are one slip away from the word, in either keyboard, of every kind', () => {
    const kinds = new Set<string>();
    const word = fc.constantFrom('lighthouse', 'Northern', 'КРЕПОСТЬ', 'маяками', 'ёжиками', 'aaaaaa');
    fc.assert(
      fc.property(word, fc.integer(), (right, seed) => {
        const wrong = mistype(right, generator(seed)) ?? '';
        expect(slipsBetween(right, wrong, 5)).toBe(1);
        kinds.add(wrong.length > right.length ? 'double' : wrong.length < right.length ? 'drop' : sorted(right) === sorted(wrong) ? 'swap' : 'neighbour');
        if (right === right.toUpperCase()) expect(wrong).toBe(wrong.toUpperCase());
      }),
      { seed: 5, numRuns: 500 },
    );
    expect([...kinds].toSorted()).toEqual(['double', 'drop', 'neighbour', 'swap']);
  });

  it.each([
    ['qqqqqq', 'wa12'],
    ['йййййй', 'цыф'],
    ['kkkkkk', 'jliom,'],
  ])('of %s hit keys beside it: one of %s', (word, keys) => {
    for (let seed = 0; seed < 60; seed += 1) {
      const [hit] = (mistype(word, generator(seed)) ?? '').replaceAll(word.charAt(0), '');
      if (hit !== undefined) expect(keys).toContain(hit);
    }
  });

  it.each(['', 'who?', 'is it 1234567?', 'a b c'])('are not in %j', (question) => {
    expect(mistype(question, generator(1))).toBeNull();
  });
});
