import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEntities, entitiesIn } from '../../../src/language/entities/entities.ts';
import { DIFFERENT, ENGLISH, RUSSIAN, SAME } from './texts.ts';
import type { Letter } from './texts.ts';

const LETTERS: Readonly<Record<string, Letter>> = { person: 'P', organisation: 'O', place: 'L', other: 'X' };

/** The names of a text, written as in the table. */
function namesOf(text: string, language: string): string {
  return entitiesIn(text, language).map(({ start, end, kind }) => `${LETTERS[kind] ?? ''}:${text.slice(start, end)}`).join(' | ');
}

describe.each([['en', ENGLISH], ['ru', RUSSIAN]] as const)('names in %s', (language, lines) => {
  it.each(lines)('of "%s"', (text, names) => {
    expect(namesOf(text, language)).toBe(names);
  });
});

describe('a name within its text', () => {
  it('is less sure at the beginning of a sentence', () => {
    const [first, second] = ['Petrova came early.', 'Early came Petrova.'].map((text) => entitiesIn(text, 'en')[0]?.certainty ?? 0);
    expect(first).toBeLessThan(second ?? 0);
  });

  it('is a person when a fuller name of the person stands in the text', () => {
    const [, again] = entitiesIn('Anna Zwonarz spoke first. Later Zwonarz left.', 'en');
    expect(again?.kind).toBe('person');
    expect(entitiesIn('Later Zwonarz left.', 'en')[0]?.likely.person).toBeLessThan(again?.likely.person ?? 0);
  });

  it('is not looked for in texts of other languages', () => {
    expect(entitiesIn('Anna Petrova wohnt in Bern.', 'und')).toEqual([]);
  });

  it('has likelihoods that sum up to 1', () => {
    for (const { likely } of entitiesIn('Anna Petrova came to Lake Baikal with NATO.', 'en')) {
      expect(Object.values(likely).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
    }
  });
});

describe('two names', () => {
  it.each(SAME)('"%s" and "%s" mean the same', (one, other) => {
    expect([compareEntities(one, other), compareEntities(other, one)]).toEqual(['same', 'same']);
  });

  it.each(DIFFERENT)('"%s" and "%s" do not', (one, other) => {
    expect([compareEntities(one, other), compareEntities(other, one)]).toEqual(['different', 'different']);
  });
});

const SEED = 6;
const WORDS = ['Anna', 'Анна', 'Петрова', 'of', 'the', 'van', 'U.S.', 'J.', 'В.', 'Министерство', 'обороны', 'и', '«Известия»', '"A b"', 'XIV', '11', 'New', 'York', '.', ',', '—', '(', ')', "King's", 'ООО', '«', '»', '"', 'СССР', 'river', 'президент', '\n', 'é', '😀'];

describe('whatever the text', () => {
  it('gives ordered offsets of what stands in it, and names are like themselves', () => {
    const texts = fc.oneof(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' ')), fc.string({ unit: 'grapheme', maxLength: 80 }));
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'ru'), (text, language) => {
        let last = 0;
        for (const { start, end, certainty } of entitiesIn(text, language)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(certainty).toBeGreaterThan(0);
          expect(certainty).toBeLessThanOrEqual(1);
          expect(compareEntities(text.slice(start, end), text.slice(start, end))).toBe('same');
          last = end;
        }
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it.each(['Anna ', 'A.', 'Anna of ', 'Министерство обороны и ', '"Anna ', '«', 'king of ', 'А', 'AND FOR OF '])('takes no more than linear time for "%s" over and over', (unit) => {
    entitiesIn(unit, 'en');
    const small = fastest(unit.repeat(Math.ceil(10_000 / unit.length)));
    const large = fastest(unit.repeat(Math.ceil(50_000 / unit.length)));
    // Five times the text; ten times would be the square's beginning.
    expect(large).toBeLessThan(Math.max(small, 10) * 15);
  });
});

function fastest(text: string): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    entitiesIn(text, 'en');
    return performance.now() - start;
  });
  return Math.min(...times);
}
