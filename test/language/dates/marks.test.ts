import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formsIn, mayHoldForms } from '../../../src/language/dates/forms.ts';
import { markedTokens } from '../../../src/language/dates/marks.ts';
import type { MarkedToken } from '../../../src/language/dates/marks.ts';
import { tokenize } from '../../../src/language/tokens.ts';

const marked = (text: string): MarkedToken[] => markedTokens(text, tokenize(text));
const wordsOf = (text: string): string[] => marked(text).map(({ word }) => word);
const marksOf = (text: string): string => marked(text).map(({ mark }) => mark).join('');

describe('markedTokens', () => {
  it.each<[text: string, words: string, marks: string]>([
    ['The town, once', 'The|town|,|once', 'hx,x'],
    ['в 988 г. до н. э.', 'в|988|г.|до н. э.', 'vnge'],
    ['в городе (г Бор)', 'в|городе|(|г|Бор|)', 'vx#gx#'],
    ['гг. и вв. и в.', 'гг.|и|вв.|и|в.', 'g&q&q'],
    ['лет до настоящего времени', 'лет до настоящего времени', 'e'],
    ['двадцать первый, двадцать', 'двадцать первый|,|двадцать', 'o,N'],
    ['twenty-first of twenty', 'twenty-first|of|twenty', 'oON'],
    ['5 a.m. or p. m.', '5|a.m.|or|p. m.', 'dpxp'],
    ['B.C. and A.D. B. C', 'B.C.|and|A.D.|B|.|C', 'e&ex.x'],
    ["five o'clock, they're Ann's", "five|o'clock|,|they're|Ann|'|s", 'Np,xx#x'],
    ['наивный и\u0306 café', 'наивный|и\u0306|café', 'xxx'],
    ['«дом»—дом', '«|дом|»|—|дом', '#x#-x'],
    ['Sat in May, sat in may', 'Sat|in|May|,|sat|in|may', 'uva,xvA'],
    ['Мая и мая, XIX XI И', 'Мая|и|мая|,|XIX|XI|И', 'A&m,RR&'],
    ['5 мая 2015, 1990–91; 40 (12) №5 «1 000» 2015г 12% 0012', '5|мая|2015|,|1990|–|91|;|40|(|12|)|№|5|«|1 000|»|2015|г|12|%|0012', 'dmy,y-n#n#d####n##g##n'],
    ['🙂\uD83Da', '🙂|\uD83D|a', '##N'],
  ])('of %j are %s', (text, words, marks) => {
    expect(wordsOf(text).join('|')).toBe(words);
    expect(marksOf(text)).toBe(marks);
  });

  it('are the same with thin spaces, before which no word is plain', () => {
    const piece = fc.constantFrom('the', 'до', 'н.', 'э.', 'г', 'гг.', 'в.', 'лет', 'двадцать', 'перв', 'twenty', 'a.', 'm.', 'B.C.', "o'clock", 'May', 'мая', 'XX', ',', '.', '(', '"', '5', '2015', "Ann's");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(marksOf(pieces.join(' '))).toBe(marksOf(pieces.join('\u2009')));
      }),
      { seed: 6, numRuns: 500 },
    );
  });
});

describe('mayHoldForms', () => {
  it('is true of every row of marks that holds a form', () => {
    const mark = fc.constantFrom(...Array.from('dynoRYDTNMmaAwusSbtgGckjPpeZlziHvhO<>B&-,./x#'));
    fc.assert(
      fc.property(fc.string({ unit: mark, maxLength: 10 }), (marks) => {
        if (formsIn(marks).length > 0) expect(mayHoldForms(marks)).toBe(true);
      }),
      { seed: 6, numRuns: 5000 },
    );
    expect(mayHoldForms('hxvhxOlx.')).toBe(false);
  });
});
