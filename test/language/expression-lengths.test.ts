import { describe, expect, it } from 'vitest';
import { ExpressionLengths } from '../../src/language/expression-lengths.ts';

const lengths = new ExpressionLengths(['tea', 'tea with milk and sugar', 'milk shake', 'green tea']);

describe('stretches that may be expressions', () => {
  it.each([
    ['a word that begins none', 'black coffee', 0, []],
    ['a word alone', 'tea is served', 0, ['tea']],
    ['the first two words of a longer one, up to its length', 'tea with lemon and sugar cubes', 0, ['tea with lemon and sugar', 'tea with lemon and', 'tea with lemon', 'tea with', 'tea']],
    ['a longer one at the end of the words', 'tea with milk', 0, ['tea with milk', 'tea with', 'tea']],
    ['one of two words, in their midst', 'a milk shake please', 1, ['milk shake', 'milk']],
    ['the last word', 'green tea', 1, ['tea']],
  ])('%s', (_what, words, position, stretches) => {
    expect(lengths.stretchesAt(words.split(' '), position)).toEqual(stretches);
  });
});
