import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExpressionTable, flatten, NO_EXPRESSION } from '../../src/language/expression-table.ts';

/** The table with these expressions, each listed for the one before it at place 3. */
function tableOf(...expressions: string[]): ExpressionTable {
  return new ExpressionTable(flatten(new Map(expressions.map((expression, at) => [expression, [[expressions[(at + 1) % expressions.length] ?? '', 3]]]))));
}

const drinks = tableOf('tea', 'tea with milk and sugar', 'milk shake', 'green tea', 'tea with milk');

function startingAt(table: ExpressionTable, words: string, position: number): string[] {
  return table.startingAt(table.numbersOf(words.split(' ')), position).map((number) => table.termsOf(number).join(' '));
}

describe('expressions that begin at a word', () => {
  it.each([
    ['a word that begins none', 'black coffee', 0, []],
    ['a word alone', 'tea is served', 0, ['tea']],
    ['the longest first', 'tea with milk and sugar cubes', 0, ['tea with milk and sugar', 'tea with milk', 'tea']],
    ['one that ends with the words', 'tea with milk', 0, ['tea with milk', 'tea']],
    ['one whose last word is another', 'tea with lemon', 0, ['tea']],
    ['one of two words, in their midst', 'a milk shake please', 1, ['milk shake']],
    ['a word that is none by itself', 'milk', 0, []],
    ['the last word', 'green tea', 1, ['tea']],
    ['behind the last word', 'green tea', 2, []],
  ])('%s', (_what, words, position, found) => {
    expect(startingAt(drinks, words, position)).toEqual(found);
  });

  it('are all that stand there, of whatever expressions', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 }).map((own) => own.join(' '));
    fc.assert(
      fc.property(fc.uniqueArray(words, { minLength: 1 }), words, (expressions, text) => {
        const there = expressions.filter((expression) => `${text} `.startsWith(`${expression} `)).toSorted((one, other) => other.length - one.length);
        expect(startingAt(tableOf(...expressions), text, 0)).toEqual(there);
      }),
    );
  });
});

describe('a table', () => {
  it.each([
    ['tea', 'tea with milk and sugar'],
    ['tea with milk', 'tea'],
    ['milk shake', 'green tea'],
  ])('lists for "%s" "%s", with its place', (expression, other) => {
    const number = drinks.numberOf(expression.split(' '));
    const at = drinks.starts[number] ?? 0;
    expect(drinks.termsOf(drinks.others[at] ?? NO_EXPRESSION).join(' ')).toBe(other);
    expect([drinks.places[at], drinks.starts[number + 1], drinks.lists(number)]).toEqual([3, at + 1, true]);
  });

  it.each(['coffee', 'tea with', 'tea with milk and', 'tea tea', ''])('has no expression "%s"', (expression) => {
    expect(drinks.numberOf(expression.split(' '))).toBe(NO_EXPRESSION);
  });

  it('lists nothing for a word that stands in phrases only, nor for none', () => {
    expect(drinks.lists(drinks.numbersOf(['milk'])[0] ?? 0)).toBe(false);
    expect(drinks.lists(NO_EXPRESSION)).toBe(false);
  });
});
