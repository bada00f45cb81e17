import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/language/languages.ts';
import { compareQuantities, quantitiesIn } from '../../../src/language/quantities/quantities.ts';
import type { Quantity } from '../../../src/language/quantities/quantities.ts';
import { wordsOf } from '../../../src/language/tokens.ts';

/** The one quantity of a text. */
function only(text: string): Quantity {
  const [quantity] = quantitiesIn(text, detectLanguage(wordsOf(text)));
  if (quantity === undefined) throw new Error(`no quantity in "${text}"`);
  return quantity;
}

const PAIRS: readonly (readonly [one: string, result: 'same' | 'compatible' | 'different', other: string])[] = [
  ['1.5 million people', 'same', 'полтора миллиона человек'],
  ['1.5 million people', 'same', '1,500,000 people'],
  ['1,5 млн человек', 'same', '1 500 000 человек'],
  ['26 agreements', 'same', 'двадцать шесть соглашений'],
  ['two dozen eggs', 'same', '24 яйца'],
  ['half a million trees', 'same', '500 тысяч деревьев'],
  ['400k users', 'same', '400 000 users'],
  ['about 40 ships', 'same', 'около 40 кораблей'],
  ['$20bn', 'same', '20 billion dollars'],
  ['5 млн рублей', 'same', '5,000,000 rubles'],
  ['50 per cent', 'same', '50 %'],
  ['half of them', 'same', '50 процентов'],
  ['one in ten', 'same', 'каждый десятый'],
  ['two years', 'same', '24 months'],
  ['a decade', 'same', 'десять лет'],
  ['два дня', 'same', '48 hours'],
  ['25-year-old', 'same', '25-летний водитель'],
  ['3 km', 'same', '3000 метров'],
  ['5 tons', 'same', '5000 кг'],
  ['212 degrees Fahrenheit', 'same', '100 °C'],
  ['third place', 'same', '3-е место'],
  ['score 2:1', 'same', 'счёт 2:1'],
  ['about 40 ships', 'compatible', '41 корабль'],
  ['1.5 million people', 'compatible', '1,487,000 people'],
  ['more than 70,000 works', 'compatible', '72,300 works'],
  ['nearly 40 ships', 'compatible', '38 ships'],
  ['10 to 12 guests', 'compatible', '11 guests'],
  ['5 percent', 'compatible', '5.2 percent'],
  ['5 miles', 'compatible', '8 km'],
  ['6 feet', 'compatible', '1,8 метра'],
  ['150 pounds', 'compatible', '68 кг'],
  ['two thirds', 'compatible', '66.7 %'],
  ['three months', 'compatible', '91 день'],
  ['score 2:1', 'compatible', 'счёт 1:2'],
  ['aged 25', 'compatible', '25 лет'],
  ['over 40 ships', 'compatible', '40 ships'],
  ['26 agreements', 'different', '27 agreements'],
  ['30 people', 'different', '32 people'],
  ['1.5 million people', 'different', '1.6 million people'],
  ['$5 million', 'different', '5 million euros'],
  ['5 dollars', 'different', '5 people'],
  ['3 km', 'different', '3 kg'],
  ['3 km', 'different', '3 hours'],
  ['5 percent', 'different', '5 percentage points'],
  ['third place', 'different', '3 places'],
  ['second place', 'different', '3-е место'],
  ['10 to 12 guests', 'different', '14 guests'],
  ['about 40 ships', 'different', '50 кораблей'],
  ['more than 70,000 works', 'different', '60,000 works'],
  ['two years', 'different', 'три года'],
  ['score 2:1', 'different', 'счёт 3:1'],
  ['20 °C', 'different', '20 degrees Fahrenheit'],
];

describe('two quantities', () => {
  it.each(PAIRS)('%s is %s to/from %s', (one, result, other) => {
    expect(compareQuantities(only(one), only(other))).toBe(result);
    expect(compareQuantities(only(other), only(one))).toBe(result);
  });

  it.each(PAIRS.flatMap(([one, , other]) => [one, other]))('%s is itself', (text) => {
    expect(compareQuantities(only(text), only(text))).toBe('same');
  });
});
