import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/corpus/formats/text.ts';
import { passagesOf } from '../../src/corpus/passages.ts';
import type { Passage } from '../../src/article.ts';
import { foldSpace } from '../../src/language/fold.ts';
import { sentencesOf } from '../../src/language/sentences.ts';

/** The passages of a text of one paragraph a line; a line "--" stands for dropped furniture. */
function passages(text: string, language = 'en'): Passage[] {
  let run = 0;
  let number = 0;
  const paragraphs = readText(text).lines.flatMap((line) => {
    if (line.text === '--') {
      run += 1;
      return [];
    }
    number += 1;
    return [{ start: line.start, end: line.end, number, run }];
  });
  return passagesOf('a.txt', text, paragraphs, language, new Map());
}

/** What of a text can be seen. */
function visible(text: string): string {
  return text.replace(/\s/gu, '');
}

const LONG = 'A paragraph that is long enough to stand alone.';
const OTHER = 'Another paragraph that is long enough, too, to do so.';

describe('passages', () => {
  it.each<[what: string, lines: string[], texts: string[]]>([
    ['of nothing are none', [], []],
    ['are paragraphs', [LONG, OTHER], [LONG, OTHER]],
    ['join a sub-heading to what follows', ['The deal', LONG, OTHER], [`The deal ${LONG}`, OTHER]],
    ['join two sub-headings to what follows', ['The deal', 'Its end', LONG], [`The deal Its end ${LONG}`]],
    ['join a short sentence to what stands before', [LONG, 'He said so.', OTHER], [`${LONG} He said so.`, OTHER]],
    ['join the attribution of a quote to the quote', [LONG, '– Vladimir Putin.', OTHER], [`${LONG} – Vladimir Putin.`, OTHER]],
    ['keep a short sentence at the head alone', ['Short.', LONG], ['Short.', LONG]],
    ['join a sub-heading at the end to what stands before', [LONG, 'The end'], [`${LONG} The end`]],
    ['keep a lone fragment', ['The end'], ['The end']],
    ['join fragments until they are a passage', ['One', 'Two', 'Three', 'Four and the rest of the long list of items', LONG], ['One Two Three Four and the rest of the long list of items', LONG]],
    ['never join what follows across a gap', ['The deal', '--', LONG], ['The deal', LONG]],
    ['never join what stands before across a gap', [LONG, '--', 'He said so.'], [LONG, 'He said so.']],
    ['join on the near side of a gap', [LONG, 'The end', '--', OTHER], [`${LONG} The end`, OTHER]],
  ])('%s', (_what, lines, texts) => {
    expect(passages(lines.join('\n')).map(({ text }) => text)).toEqual(texts);
  });

  it('have the number of their first paragraph', () => {
    const numbers = passages(['The deal', LONG, OTHER, 'Short.', '--', LONG].join('\n')).map(({ paragraph }) => paragraph);
    expect(numbers).toEqual([1, 3, 5]);
  });

  it('that say the same have ids of their own', () => {
    const ids = passages([LONG, LONG, LONG].join('\n')).map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect(passages([OTHER, LONG].join('\n'))[1]?.id).toBe(ids[0]);
  });

  it.each<[what: string, text: string, language: string]>([
    ['of their own words', 'По данным издания, договор между Москвой и Пекином будет более масштабным.', 'ru'],
    ['of the article when they have few', 'Москва. Кремль. 21 октября. Подписание договора.', 'en'],
    ['undetermined when they are Ukrainian', 'Москва планувала розширити співпрацю з Америкою в обміні інформацією', 'und'],
  ])('have the language %s', (_what, text, language) => {
    expect(passages(text).map((passage) => passage.language)).toEqual([language]);
  });
});

describe('a giant paragraph', () => {
  const sentence = 'The two countries would also agree to take joint action to counter the use of modern technology. ';

  it('is cut at sentence ends into pieces of about one length', () => {
    const pieces = passages(sentence.repeat(40));
    expect(pieces).toHaveLength(4);
    for (const { text, paragraph } of pieces) {
      expect(text.length).toBeGreaterThan(600);
      expect(text.length).toBeLessThanOrEqual(1200);
      expect(text.replaceAll(sentence.trim(), '').trim()).toBe('');
      expect(paragraph).toBe(1);
    }
  });

  it.each([1199, 1200])('of %d characters stays whole', (length) => {
    expect(passages(sentence.repeat(20).slice(0, length - 1).trimEnd().padEnd(length, '.'))).toHaveLength(1);
  });

  it('of one sentence stays whole, however long', () => {
    const text = `${'word '.repeat(500)}end.`;
    expect(passages(text).map((passage) => passage.text)).toEqual([text]);
  });

  it('gives a long sentence a piece of its own', () => {
    const long = `${'Word '.repeat(300)}end.`;
    const pieces = passages(`${sentence.repeat(3)}${long} ${sentence.repeat(3)}`).map(({ text }) => text);
    expect(pieces).toContain(long);
    expect(pieces.every((text) => text === long || text.length <= 1200)).toBe(true);
  });
});

it('passages are stretches of the text, in order, apart, in full, at most 1,200 long or one sentence', () => {
  const words = fc.constantFrom('one', 'Два', 'three', 'Четыре', '🙂', '\uD83D', 'שלום', 'Dr.', 'г.', '5', '  ', '\t', '…', 'end. ', 'Конец! ', '»');
  const line = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' '));
  const giant = fc.tuple(line, fc.integer({ min: 1, max: 40 })).map(([text, times]) => `${text} `.repeat(times));
  fc.assert(
    fc.property(fc.array(fc.oneof(line, giant, fc.constant('--')), { maxLength: 12 }), (lines) => {
      const text = lines.join('\n');
      let before = 0;
      const found = passages(text);
      for (const passage of found) {
        expect(foldSpace(text.slice(passage.start, passage.end))).toBe(passage.text);
        expect(passage.start).toBeGreaterThanOrEqual(before);
        before = passage.end;
        if (passage.text.length > 1200) expect(sentencesOf(text.slice(passage.start, passage.end))).toHaveLength(1);
      }
      const kept = lines.filter((one) => one.trim() !== '--').join('');
      expect(visible(found.map((passage) => passage.text).join(''))).toBe(visible(kept));
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    }),
    { seed: 3, numRuns: 200 },
  );
});
