import { describe, expect, it } from 'vitest';
import { formsAt } from '../../../src/language/quantities/forms.ts';
import { termsOf, wordsOf } from '../../../src/language/tokens.ts';

/** Whether the first words of a question have such a form, and how many words it covers. */
function lengthOf(question: string, form: string): number | undefined {
  const terms = termsOf(form).join(' ');
  return formsAt(wordsOf(question), 0).find(({ forms }) => forms.some((own) => own.join(' ') === terms))?.length;
}

describe('a value', () => {
  it.each<[question: string, form: string, length: number]>([
    ['1.5 million people', '1500000', 2],
    ['1.5 million people', '1,5 млн', 2],
    ['1.5 million people', '1.5 миллиона', 2],
    ['1.5 million people', '1.5m', 2],
    ['1.5 million people', 'полтора миллиона', 2],
    ['полтора миллиона', '1.5 million', 2],
    ['1 500 000', '1.5 million', 1],
    ['half a million', '500 000', 3],
    ['500,000', 'полмиллиона', 1],
    ['two hundred and fifty', '250', 4],
    ['25', 'двадцать пять', 1],
    ['twenty-five', '25', 2],
    ['пяти', 'five', 1],
    ['5', 'пятью', 1],
    ['26 тыс', '26 thousand', 2],
    ['3rd', 'третий', 2],
    ['third', '3rd', 1],
    ['May 8', '08.05', 2],
    ['May 8', '8 мая', 2],
    ['8th of May', '08.05', 4],
    ['8 мая', 'May 8', 2],
    ['08.05', '8 May', 1],
    ['08.05.2015', '8 мая', 1],
    ['8 мая 2015', '08.05.2015', 3],
    ['Nov 18', '18 ноября', 2],
  ])('"%s" may stand as "%s"', (question, form, length) => {
    expect(lengthOf(question, form)).toBe(length);
  });

  it.each(['2015', 'one', 'bridge', 'May', 'may we', '', '99.99.99', 'June 31.5'])('"%s" has no other form', (question) => {
    expect(formsAt(wordsOf(question), 0)).toEqual([]);
  });

  it('has words for its unit behind a figure', () => {
    expect(formsAt(wordsOf('12 km'), 1)[0]?.forms).toContainEqual(termsOf('километров'));
  });
});
