/** Outlines: what is kept of a sentence is what was read in it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageId } from '../../src/article.ts';
import type { Passage } from '../../src/article.ts';
import { KeptOutlines } from '../../src/answer/kept-outlines.ts';
import { decodeOutline, encodeOutline } from '../../src/answer/outline-code.ts';
import { outlineOf } from '../../src/answer/outline.ts';
import { PassageText } from '../../src/answer/passage-text.ts';
import { readSentence } from '../../src/answer/sentence-text.ts';
import { detectLanguage } from '../../src/language/languages.ts';
import { textFactsOf } from '../../src/language/text-facts.ts';
import { wordsOf } from '../../src/language/tokens.ts';
import { anyText } from '../render/anything.ts';

function passageOf(text: string): Passage {
  return { id: passageId('a.txt', text), text, start: 0, end: text.length, paragraph: 1, language: detectLanguage(wordsOf(text)) };
}

/** Each sentence of a text, read, and from its string. */
function outlinesOf(text: string): { read: object; kept: object; code: string }[] {
  const passage = passageOf(text);
  const whole = new PassageText(passage, textFactsOf(text));
  return whole.sentences.map((tokens, sentence) => {
    const place = { ...whole.spanOf(sentence), ...tokens, sentence };
    const read = outlineOf(readSentence(passage, place), place);
    const code = encodeOutline(read, place);
    return { read, kept: decodeOutline(code, place), code };
  });
}

const TEXTS = [
  'The harbour bridge (built by Anna Lund, of Oslo) was opened on June 3, 1932 – because of the flood – for 1.5 million dollars. It has "nine arches"; 300 people came.',
  'Портовый мост (его строила Анна Лунд из Осло) открыли 3 июня 1932 года – из-за наводнения – за 1,5 млн рублей. У него «девять арок»; пришли 300 человек.',
  '',
];

describe('an outline', () => {
  it.each(TEXTS)('is kept whole: %s', (text) => {
    for (const { read, kept } of outlinesOf(text)) expect(kept).toEqual(read);
  });

  it('is kept whole, whatever is written', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 300 }), (text) => {
        for (const { read, kept } of outlinesOf(text)) expect(kept).toEqual(read);
      }),
    );
  });

  it('has a byte for each of its numbers', () => {
    for (const { code } of TEXTS.flatMap(outlinesOf)) expect(code).toMatch(/^[\0-\u00FF]+$/);
  });

  it('knows the clauses and the candidates of its sentence', () => {
    const [first] = outlinesOf('In the spring, they said, the ferry left Bergen.');
    expect(first?.read).toMatchObject({ clauses: [3, 5] });
    const passage = passageOf('The ferry left Bergen on 8 May 2015.');
    const { candidates } = new PassageText(passage, textFactsOf(passage.text)).outline(0);
    const said = candidates.map(({ start, end, kinds, left, lead }) => [passage.text.slice(start, end), kinds[0]?.[0], left, lead]);
    expect(said).toContainEqual(['Bergen', expect.any(String), 'verb', null]);
    expect(said).toContainEqual(['8 May 2015', 'day', 'function', 'in']);
  });

  it('of a long sentence is kept whole', () => {
    const list = Array.from({ length: 400 }, (_, number) => `the town of Name${number}`).join(', ');
    for (const { read, kept } of outlinesOf(`They saw ${list}.`)) expect(kept).toEqual(read);
  });
});

describe('kept outlines', () => {
  const [one, other, third] = ['one', 'other', 'third'].map(passageOf) as [Passage, Passage, Passage];

  it('are those of their sentence', () => {
    const kept = new KeptOutlines();
    kept.put(one, 1, 'b');
    kept.put(one, 0, 'a');
    kept.put(other, 0, 'c');
    expect([kept.get(one, 0), kept.get(one, 1), kept.get(one, 2), kept.get(other, 0), kept.get(third, 0)]).toEqual(['a', 'b', undefined, 'c', undefined]);
  });

  it('forget the passages that came first where there is no more room', () => {
    const kept = new KeptOutlines(380);
    for (const passage of [one, other]) for (const sentence of [0, 1]) kept.put(passage, sentence, 'x'.repeat(50));
    expect(kept.filled).toBeLessThanOrEqual(1);
    kept.put(third, 0, 'y');
    expect([kept.get(one, 0), kept.get(one, 1), kept.get(other, 1), kept.get(third, 0)]).toEqual([undefined, undefined, 'x'.repeat(50), 'y']);
    for (let sentence = 0; sentence < 100; sentence += 1) kept.put(passageOf(`passage ${sentence}`), 0, 'z'.repeat(30));
    expect(kept.filled).toBeLessThanOrEqual(1);
    expect(kept.filled).toBeGreaterThan(0.7);
  });
});
