import { describe, expect, it } from 'vitest';
import { decodeEntities } from '../../src/corpus/formats/html/entities.ts';
import { readPlain } from '../../src/corpus/formats/html/plain.ts';
import { attributesOf, tokensOf } from '../../src/corpus/formats/html/tokens.ts';
import { pageOf, PARAGRAPHS } from './html-pages.ts';

const [text = ''] = PARAGRAPHS;

function spelled(html: string): string[] {
  return [...tokensOf(html)].map((token) => {
    if (token.kind === 'text') return token.text;
    if (token.kind === 'raw') return `${token.name}!${token.text}`;
    return `${token.kind === 'open' ? '+' : '-'}${token.name}`;
  });
}

describe('the tags and texts of a page', () => {
  it.each([
    ['<p>a</p>', ['+p', 'a', '-p']],
    ['<P Class="x>y">a', ['+p', 'a']],
    ["<a b='>' c=d>e</a >", ['+a', 'e', '-a']],
    ['a < b <3', ['a ', '<', ' b ', '<', '3']],
    ['<!DOCTYPE html><!-- <p> --><?xml?>a', ['a']],
    ['<script>if (a<b) "</p>"</script>c', ['script!if (a<b) "</p>"', '-script', 'c']],
    ['<title>a<b>', ['title!a<b>']],
    ['<p it\'s">a', ['+p', 'a']],
    ['<p b="never closed>a', ['+p', 'a']],
    ['<br/>a<p', ['+br', 'a', '+p']],
  ])('%j are %j', (html, tokens) => {
    expect(spelled(html)).toEqual(tokens);
  });

  it('have attributes by name, the first of a name', () => {
    expect(attributesOf(' A="1" b=\'2\' c=3 d E = "5" a="6" /')).toEqual(
      new Map(Object.entries({ a: '1', b: '2', c: '3', d: '', e: '5' })),
    );
  });

  it.each([
    ['&amp;&lt;&gt;&quot;&apos;', '&<>"\''],
    ['&nbsp;&laquo;&Eacute;&yuml;&mdash;&numero;', '\u00A0«Éÿ—№'],
    ['&#1103;&#x44F;&#151;&#x1F642;', 'яя—🙂'],
    ['&#0;&#xD800;&#9999999;', '\uFFFD\uFFFD\uFFFD'],
    ['&unknown; &amp AT&T', '&unknown; &amp AT&T'],
  ])('%s reads %j', (escaped, plain) => {
    expect(decodeEntities(escaped)).toBe(plain);
  });
});

describe('a page as plain text', () => {
  it('has its paragraphs, what it states and a note, and neither menu nor footer', () => {
    const html = pageOf(`<h1>Storm</h1><p>${text}</p>`, { head: '<title>Storm</title><meta property="article:published_time" content="2019-11-18">' });
    expect(readPlain(html, 'a reason')).toEqual({
      text: `Storm\n\n${text}`,
      lines: [
        { start: 0, end: 5, text: 'Storm', heading: true },
        { start: 7, end: 7 + text.length, text, heading: false },
      ],
      stated: { title: 'Storm', date: '2019-11-18', language: 'en' },
      notes: ['read as plain text: a reason'],
    });
  });

  const MANY = 100_000;
  it.each(['<div>', '</div>', '<', '</', '<a ', '<a href="', "<a b='c' d=\"", '<!--', '<![CDATA[', '<script>', '<title>', '&', '&#', ' ', '<br>', '<h1>', '<p hidden>', '<meta name=a content=b>', '<time datetime=1>', '<html', ' - ', '2019/1/', '\0'])(
    'takes no longer for %j, many times',
    (piece) => {
      const began = performance.now();
      readPlain(`<title>${piece.repeat(10)}</title>${piece.repeat(MANY)}<p>${text}</p>`, 'a reason');
      expect(performance.now() - began).toBeLessThan(3000);
    },
  );
});
