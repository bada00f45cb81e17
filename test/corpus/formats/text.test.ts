import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/corpus/formats/text.ts';

describe('the lines of a text file', () => {
  const cases: [text: string, lines: string[]][] = [
    ['', []],
    [' \t\n\r\n\u00A0\n', []],
    ['one', ['one']],
    ['one\ntwo\n', ['one', 'two']],
    ['one\r\ntwo\r\n\r\nthree', ['one', 'two', 'three']],
    ['one\rtwo', ['one', 'two']],
    ['one\u2028two\u2029three', ['one', 'two', 'three']],
    ['  one \t two  ', ['one two']],
    ['one\u00A0\u00A0two', ['one two']],
    ['one\ftwo\vthree', ['one two three']],
    ['\uFEFFone', ['one']],
    ['co\u00ADop 🙂 שלום', ['co\u00ADop 🙂 שלום']],
  ];
  it.each(cases)('%j are %j', (text, lines) => {
    expect(readText(text).lines.map((line) => line.text)).toEqual(lines);
  });

  it('keep their places in the text as it is', () => {
    const text = '\r\n  Title \r\n\r\n\t🙂  two  \n';
    const { lines, text: kept } = readText(text);
    expect(kept).toBe(text);
    expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(['Title', '🙂  two']);
  });

  it('state nothing about the article and leave nothing to note', () => {
    expect(readText('Title\ntext')).toMatchObject({ stated: {}, notes: [] });
    expect(readText('Title\ntext').lines.every(({ heading }) => !heading)).toBe(true);
  });
});
