import { describe, expect, test } from 'vitest';
import { coverageIn, evaluationFolder } from './coverage.ts';
import { readLexicon } from './tables.ts';

const LEAST_SHARE = 0.95;
const MISSING_SHOWN = 40;

const folder = evaluationFolder();
const coverage = folder === null ? [] : await coverageIn(folder, await readLexicon());

describe.skipIf(folder === null)('the lexicon has 95 of 100 running words', () => {
  // Where the folder is missing there is nothing to count.
  test.each(coverage.length === 0 ? [{ set: 'no set', words: 0, share: 0, missing: [] }] : coverage)('of $set', ({ set, words, share, missing }) => {
    const stems = missing.slice(0, MISSING_SHOWN).map(([stem, count]) => `${stem} ${count}`);
    console.log(`${set}: ${(share * 100).toFixed(1)} % of ${words} words; missing ${missing.length} stems: ${stems.join(', ')}`);
    expect(share).toBeGreaterThanOrEqual(LEAST_SHARE);
  });
});
