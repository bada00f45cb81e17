import { expect, it } from 'vitest';
import { Spelling } from '../../src/search/spelling.ts';

it('compares a mistyped word with all words of the corpus: those that came after the last one, and not those that went', () => {
  const spelling = new Spelling();
  const treaty = Uint32Array.of(spelling.add('treaty', 0));
  spelling.count(1, treaty);
  expect(spelling.near('traety')).toEqual(['treaty']);
  spelling.count(1, Uint32Array.of(spelling.add('treats', 1)));
  expect(spelling.near('treatt')).toEqual(['treaty', 'treats']);
  spelling.count(-1, treaty);
  expect(spelling.near('treatt')).toEqual(['treats']);
});

it('compares with each word once, whatever is asked while it makes ready', () => {
  const spelling = new Spelling();
  for (let number = 0; number < 5000; number += 1) spelling.count(1, Uint32Array.of(spelling.add(`birch${lettersOf(number)}`, number)));
  const asked = [0, 1, 2500, 4999].map((number) => `birch${lettersOf(number)}`);
  const background = spelling.prepare();
  background.next();
  expect(asked.map((word) => spelling.near(word))).toEqual(asked.map((word) => [word]));
  for (const _ of background);
  expect(asked.map((word) => spelling.near(word))).toEqual(asked.map((word) => [word]));
});

/** A number in letters. */
function lettersOf(number: number): string {
  return number.toString().replaceAll(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');
}
