import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EvidenceTable } from '../../src/search/evidence.ts';
import { Ranking } from '../../src/search/ranking.ts';

it('a ranking tells its candidates as sorting all would, as often as it is asked', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 60 }), (scores) => {
      const numbers = scores.map((_, row) => 3 * row + 1);
      const ranking = new Ranking(new EvidenceTable(Uint32Array.from(numbers), 0), Float64Array.from(scores));
      const sorted = scores.map((score, row) => ({ number: numbers[row], score })).toSorted((one, other) => other.score - one.score);
      const told = (): object[] => Array.from(ranking, ({ number, score }) => ({ number, score }));
      expect(told()).toEqual(sorted);
      expect(told()).toEqual(sorted);
      expect(ranking.best?.number).toBe(sorted[0]?.number);
    }),
    { seed: 5, numRuns: 200 },
  );
});
