import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asMarkdown, postFile } from '../../src/collect/post.ts';
import { readMarkdown } from '../../src/corpus/formats/markdown.ts';
import { foldSpace } from '../../src/language/fold.ts';

const NOBODY = { publisher: null, url: null, date: null };

describe('a post', () => {
  it('says where it comes from', () => {
    const file = postFile({ text: 'Соглашение подписано\nПодписали его "в Москве".', publisher: 'Канал: "Новости" #1', url: 'https://t.me/news/5', date: 1_573_000_000 });
    expect(file).toBe(
      '---\ntitle: "Соглашение подписано"\npublisher: "Канал: \\"Новости\\" #1"\nurl: "https://t.me/news/5"\ndate: "2019-11-06"\n---\n\nСоглашение подписано\n\nПодписали его "в Москве".\n',
    );
    expect(readMarkdown(file).stated).toEqual({ title: 'Соглашение подписано', publisher: 'Канал: "Новости" #1', url: 'https://t.me/news/5', date: '2019-11-06' });
  });

  it.each([
    ['a title line', 'Title line\nAnd the text.', null, 'Title line'],
    ['one line alone', 'The treaty was signed on Tuesday.', 'News', 'News'],
    ['one line alone of nobody', 'The treaty was signed on Tuesday.', null, 'Telegram'],
    ['one longer line', 'One two three four five six seven eight nine ten eleven.', 'News', 'One two three four five six seven eight…'],
    ['a long line', `${'word '.repeat(40)}\nMore.`, null, `${'word '.repeat(24).trim()}…`],
  ])('with %s gets its title', (_what, text, publisher, title) => {
    expect(readMarkdown(postFile({ ...NOBODY, text, publisher })).stated.title).toBe(title);
  });

  it.each(['# no heading', '1. no item', '12) no item', '- no item', '+ no item', '* no item', '> no quote', '***', '---', '===', '~', '```', '_a_ **b** `c`', '[a](http://b)',
    '<b>x</b>', '&amp; &#65;', 'a\\b', '![x](y)', '<http://a.b>', '#tag', '2019. A year', '| a | b |', 'https://t.me/a_b_c?x=1&y=2'])('means nothing by %j', (line) => {
    expect(readMarkdown(asMarkdown(line)).lines.map(({ text }) => text)).toEqual([line]);
  });

  // Two tildes together are taken for striking out, and left out by the reader of Markdown.
  it('reads as the lines that it had, whatever they are', () => {
    const piece = fc.oneof(fc.constantFrom('#', '*', '_', '1.', '-', '>', '`', '[', ']', '(', '<', '&', '\\', '=', '~ ', '+', '|', '!', ':', '---'), fc.constantFrom('слово', 'word', '  ', ' ', '2019'));
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 12 }), { maxLength: 6 }), (lines) => {
        const text = `Title\n${lines.map((line) => line.join('')).join('\n')}\nEnd`;
        const wanted = text.split('\n').map(foldSpace).filter((line) => line !== '');
        expect(readMarkdown(postFile({ ...NOBODY, text })).lines.map((line) => line.text)).toEqual(wanted);
      }),
      { seed: 22, numRuns: 500 },
    );
  });
});
