import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExpressionTable, flatten, NO_EXPRESSION } from '../../src/language/expression-table.ts';
import { BestExpressions, Pivots } from '../../src/language/pivots.ts';

/** Words of one language by those of the other, the most usual first. */
const TRANSLATIONS = { boat: ['лодка', 'судно'], ship: ['судно', 'корабль'], court: ['суд'], vessel: ['сосуд', 'судно', 'корабль'] };

function pivots(): { table: ExpressionTable; find: (word: string, most: number) => string[] } {
  const lists = new Map<string, [string, number][]>();
  for (const [word, translations] of Object.entries(TRANSLATIONS)) {
    for (const [place, translation] of translations.entries()) {
      lists.set(word, [...(lists.get(word) ?? []), [translation, place]]);
      lists.set(translation, [...(lists.get(translation) ?? []), [word, place]]);
    }
  }
  const table = new ExpressionTable(flatten(lists));
  const own = new Pivots(table, (place) => 1 / (1 + place));
  const find = (word: string, most: number): string[] => {
    const best = new BestExpressions(most);
    own.find(table.numberOf([word]), best);
    return Array.from(best.numbers.subarray(0, best.count), (number, rank) => `${table.word(number)} ${best.weights[rank]?.toFixed(2)}`);
  };
  return { table, find };
}

describe('words of like meaning', () => {
  it('share translations: the more, and the more usual ones, the nearer', () => {
    const { find } = pivots();
    // By «судно», which has three words: 1 / √3 · ½; by «корабль», which has two: ½ · 1 / √2 · ⅓.
    expect(find('ship', 5)).toEqual(['vessel 0.41', 'boat 0.29']);
    expect(find('ship', 1)).toEqual(['vessel 0.41']);
    expect(find('court', 5)).toEqual([]);
  });

  it('are the same whatever was asked before', () => {
    const { find } = pivots();
    const first = find('vessel', 5);
    find('boat', 5);
    find('судно', 5);
    expect(find('vessel', 5)).toEqual(first);
  });

  it('of no expression are none, also of those found before', () => {
    const { table } = pivots();
    const best = new BestExpressions(3);
    best.add(0, 1);
    new Pivots(table, () => 1).find(NO_EXPRESSION, best);
    expect(best.count).toBe(0);
  });
});

it('the best are those that sorting would put first', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 30 });
  fc.assert(
    fc.property(weights, fc.integer({ min: 1, max: 8 }), (all, most) => {
      const best = new BestExpressions(most);
      for (const [number, weight] of all.entries()) best.add(number, weight);
      const sorted = [...all.entries()].toSorted(([, one], [, other]) => other - one).slice(0, most);
      expect([...best.numbers.subarray(0, best.count)]).toEqual(sorted.map(([number]) => number));
      expect([...best.weights.subarray(0, best.count)]).toEqual(sorted.map(([, weight]) => weight));
    }),
  );
});
