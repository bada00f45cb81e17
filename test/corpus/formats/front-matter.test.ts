import { describe, expect, it } from 'vitest';
import type { Stated } from '../../../src/corpus/draft.ts';
import { readFrontMatter } from '../../../src/corpus/formats/front-matter.ts';
import { readMarkdown } from '../../../src/corpus/formats/markdown.ts';
import { readText } from '../../../src/corpus/formats/text.ts';

/** The front matter of a text that has these lines in it. */
function read(lines: string): ReturnType<typeof readFrontMatter> {
  return readFrontMatter(`---\n${lines}\n---\nText.`);
}

describe('front matter states', () => {
  it.each<[lines: string, stated: Stated]>([
    ['title: The treaty', { title: 'The treaty' }],
    ['title: "Russia: the deal"', { title: 'Russia: the deal' }],
    ['title: >\n  A long\n  title', { title: 'A long title' }],
    ['title: 1984', { title: '1984' }],
    ['title: «Договор»', { title: '«Договор»' }],
    ['Title: With a capital', { title: 'With a capital' }],
    ['title:', {}],
    ['title: [a, b]', { title: 'a' }],
    ['publisher: Reuters', { publisher: 'Reuters' }],
    ['source: Reuters', { publisher: 'Reuters' }],
    ['site: Reuters', { publisher: 'Reuters' }],
    ['source: TASS\npublisher: Reuters', { publisher: 'Reuters' }],
    ['publisher:\n  name: Reuters\n  url: http://x', { publisher: 'Reuters' }],
    ['url: https://example.org/a', { url: 'https://example.org/a' }],
    ['link: http://example.org/a?b=c#d', { url: 'http://example.org/a?b=c#d' }],
    ['url: javascript:alert(1)', {}],
    ['url: /2019/a', {}],
    ['date: 2019-11-18', { date: '2019-11-18' }],
    ['date: 2019-11-18T23:30:00+03:00', { date: '2019-11-18' }],
    ['date: 2019-11-18 23:30:00 -0500', { date: '2019-11-18' }],
    ['date: 18 November 2019', { date: '2019-11-18' }],
    ['date: November 18, 2019', { date: '2019-11-18' }],
    ['date: 18 ноября 2019 г.', { date: '2019-11-18' }],
    ['date: 18.11.2019', { date: '2019-11-18' }],
    ['date: 2019-11', {}],
    ['date: 2019', {}],
    ['date: 2019-02-30', {}],
    ['date: 05/06/2019', {}],
    ['date: yesterday', {}],
    ['language: ru', { language: 'ru' }],
    ['lang: en-US', { language: 'en' }],
    ['lang: RU_ru', { language: 'ru' }],
    ['language: Russian', {}],
    ['# a comment\n\nauthor: A. Writer\ntags: [a, b]', {}],
    ['__proto__: {title: x}\nconstructor: y\ntitle: z', { title: 'z' }],
    ['title: !!js/function "x"', { title: 'x' }],
    ['title: &a The treaty\ncopy: *a', { title: 'The treaty' }],
    ['title: one\ntitle: two', { title: 'two' }],
    ['title: Russia: the deal', { title: 'Russia: the deal' }],
    ['title: Договор: «да» или нет\r\ndate: 2019-11-18\r', { title: 'Договор: «да» или нет', date: '2019-11-18' }],
    ['title: The deal: #1 of 2: part\ntags: [a, b]\nauthors:\n  - A. Writer\n- B. Writer\nsource: "TASS"\nsite: Reuters', { title: 'The deal: #1 of 2: part', publisher: 'Reuters' }],
    ['Title:\ttabs: and colons\npublisher:', { title: 'tabs: and colons' }],
    ['"title": a\r\n"date": 2019-11-18\r', { title: 'a', date: '2019-11-18' }],
  ])('%j: %j', (lines, stated) => {
    expect(read(lines)).toMatchObject({ stated, notes: [] });
    expect(read(lines).stated).toEqual(stated);
  });
});

describe('front matter that is broken', () => {
  const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]', ...'bcdefghi'.split('').map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'.charAt(index)}`).join(',')}]`)];
  it.each<[what: string, lines: string, reason: RegExp]>([
    ['a bare colon beside signs of YAML', 'title: Russia: the deal\nurl: >\n  https://example.org', /Nested mappings/],
    ['an open quote', 'title: "Russia', /closing "quote/],
    ['a tab', 'title: a\n\tdate: b', /./],
    ['no keys', 'title: a\n- b', /./],
    ['a bomb of aliases', [...bomb, 'title: *i'].join('\n'), /Excessive alias count/],
    ['too much of it', `title: ${'a'.repeat(20_000)}`, /more than 16 kB/],
    ['10,000 open brackets', `title: ${'['.repeat(10_000)}`, /./],
    ['3,000 open maps', `title: ${'{a: '.repeat(3000)}`, /./],
  ])('by %s is noted and costs nothing but itself', (_what, lines, reason) => {
    const start = performance.now();
    const { stated, notes, end } = read(lines);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(stated).toEqual({});
    expect(notes).toEqual([expect.stringMatching(/^its front matter was not read: /) as string]);
    expect(notes[0]).toMatch(reason);
    expect(`---\n${lines}\n---\nText.`.slice(end)).toBe('Text.');
  });
});

describe('what is no front matter', () => {
  it.each<[what: string, text: string]>([
    ['no block', 'Title\n\nText.'],
    ['a block further down', 'Title\n---\ntitle: x\n---\n'],
    ['a block without an end', '---\ntitle: x\nText.'],
    ['a longer rule', '----\ntitle: x\n----\n'],
    ['prose between two rules', '---\nThis is a text.\nIt goes on.\n---\nMore.'],
    ['another language', '---js\nmodule.exports = process.exit()\n---\nText.'],
    ['a space before', ' ---\ntitle: x\n---\n'],
  ])('%s stays in the text', (_what, text) => {
    expect(readFrontMatter(text)).toEqual({ stated: {}, notes: [], end: 0 });
  });
});

describe('the text after front matter', () => {
  const text = '---\r\ntitle: The treaty\r\n---\r\n\r\nFirst line.\r\nSecond line.\r\n';

  it('keeps its places in a text file', () => {
    const draft = readText(text);
    expect(draft.text).toBe(text);
    expect(draft.stated).toEqual({ title: 'The treaty' });
    expect(draft.lines.map(({ start, end }) => text.slice(start, end))).toEqual(['First line.', 'Second line.']);
  });

  it('is what Markdown reads', () => {
    const draft = readMarkdown(text);
    expect(draft.stated).toEqual({ title: 'The treaty' });
    expect(draft.lines.map((line) => line.text)).toEqual(['First line. Second line.']);
  });

  it.each(['---\n---\nText.', '---\n\n---\nText.', '\uFEFF---\ntitle: x\n---\nText.', '---\rtitle: x\r---\rText.', '---\ntitle: x\n...\nText.'])(
    'begins where %j says',
    (whole) => {
      expect(whole.slice(readFrontMatter(whole).end)).toBe('Text.');
    },
  );
});
