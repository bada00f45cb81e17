import { expect, test } from 'vitest';
import { alignedTable, decimal, excerpt, share } from '../../src/evaluation/table.ts';

test('columns are as wide as their widest cell, the first to the left', () => {
  expect(alignedTable([['', 'n', 'hit@1'], ['who', '12', '.5'], ['какой', '3', '1.000']])).toEqual([
    '        n  hit@1',
    'who    12     .5',
    'какой   3  1.000',
  ]);
});

test.each([
  [0.5125, '.512'],
  [0, '.000'],
  [1, '1.000'],
  [NaN, '–'],
  [null, '–'],
  [undefined, '–'],
])('the share %s is printed %s', (value, printed) => {
  expect(share(value)).toBe(printed);
});

test('numbers and excerpts', () => {
  expect(decimal(12.345, 1)).toBe('12.3');
  expect(decimal(null, 1)).toBe('–');
  expect(excerpt('a  short\ntext', 20)).toBe('a short text');
  expect(excerpt('a longer text', 8)).toBe('a longe…');
});
