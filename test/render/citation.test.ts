import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageId } from '../../src/article.ts';
import { decodeCitation, encodeCitation, stretchOf } from '../../src/render/citation.ts';

const id = passageId('a.txt', 'The treaty was signed in May.');

describe('a citation', () => {
  it.each([
    ['a passage alone', null, id],
    ['a stretch of it', { start: 4, end: 10 }, `${id}_4_6`],
    ['a stretch far into it', { start: 1000, end: 20_000 }, `${id}_rs_ens`],
    ['nothing marked', { start: 0, end: 0 }, id],
  ])('of %s comes back', (_what, marked, written) => {
    expect(encodeCitation({ passage: id, marked })).toBe(written);
    expect(decodeCitation(written)).toEqual({ passage: id, marked: written === id ? null : marked });
  });

  it('fits a deep link and a button, whatever it is of', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat({ max: 2_000_000 }), fc.nat({ max: 2_000_000 }), (text, start, length) => {
        const citation = { passage: passageId('file', text), marked: { start, end: start + length } };
        const written = encodeCitation(citation);
        expect(written).toMatch(/^[\w-]{19,29}$/);
        expect(decodeCitation(written)?.passage).toBe(citation.passage);
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it.each(['', 'inline', 'hello', `${id}x`, `${id}_`, `${id}_4`, `${id}_4_6_8_9_10`, `${id}_4_aaaaa`, `${id} `, 'who signed the deal', 'я'.repeat(19)])('%j is none', (value) => {
    expect(decodeCitation(value)).toBeNull();
  });
});

it.each([
  ['inside', 'abcdef', { start: 1, end: 3 }, { start: 1, end: 3 }],
  ['nothing', 'abcdef', null, { start: 0, end: 0 }],
  ['beyond the end', 'abcdef', { start: 4, end: 7 }, { start: 0, end: 0 }],
  ['turned round', 'abcdef', { start: 4, end: 4 }, { start: 0, end: 0 }],
  ['half an emoji', 'ab🙂cd', { start: 1, end: 3 }, { start: 0, end: 0 }],
  ['a whole emoji', 'ab🙂cd', { start: 2, end: 4 }, { start: 2, end: 4 }],
])('a stretch %s is taken as it is, or not at all', (_what, text, marked, expected) => {
  expect(stretchOf(text, marked)).toEqual(expected);
});
