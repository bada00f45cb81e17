import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/corpus/formats/html/tree-blocks.ts';
import { textOfBlocks } from '../../src/corpus/formats/html/draft-text.ts';
import { plainBlocks } from '../../src/corpus/formats/html/plain.ts';
import { treeOf } from '../../src/corpus/formats/html/tree.ts';
import { foldSpace } from '../../src/language/fold.ts';
import { PARAGRAPHS } from './html-pages.ts';

const [one = '', two = ''] = PARAGRAPHS;

/** HTML → its blocks: both readers must agree. */
const BLOCKS: readonly [html: string, blocks: readonly string[]][] = [
  ['<p>one<p>two', ['one', 'two']],
  ['one<p>two</p>three', ['one', 'two', 'three']],
  ['<div>a <b>bold</b> word, <a href="#">linked</a>.</div>', ['a bold word, linked.']],
  ['<p>  many \n\t white&nbsp; spaces </p>', ['many white spaces']],
  ['<p>one<br>two</p>', ['one\ntwo']],
  ['<p>one<br/><br>two</p>', ['one', 'two']],
  [`<div>${one}<br>${two}</div>`, [one, two]],
  ['<h1>Head</h1><h2>Sub</h2>text', ['Head', 'Sub', 'text']],
  ['<ul><li>one<li>two</ul>', ['one', 'two']],
  ['<blockquote><p>said</p>she</blockquote>', ['said', 'she']],
  ['<figure><img alt="x"><figcaption>a picture</figcaption></figure><p>text</p>', ['text']],
  ['<p>a</p><script>if (a < b) "</p>"</script><style>p{}</style><p>b</p>', ['a', 'b']],
  ['<p>a</p><template><p>t</p></template><select><option>o</select><button>press</button>', ['a']],
  ['<p>a<!-- no --></p><!-- <p>no</p> -->', ['a']],
  ['<P CLASS=x>UPPER</P>', ['UPPER']],
  ['<p>5 &lt; 6 &amp;&#32;&laquo;да&raquo; &#8212; &#x41;&hellip;</p>', ['5 < 6 & «да» — A…']],
  ['<p title="a > b">c</p>', ['c']],
  ['', []],
  ['<p> &nbsp; </p>', []],
];

const HIDDEN: readonly [html: string][] = [
  ['<div style="display:none"><p>secret</p></div>'],
  ['<div style="color:red; DISPLAY : none"><p>secret</p></div>'],
  ['<div style="visibility:hidden">secret</div>'],
  ['<div hidden><div>secret</div></div>'],
  ['<p aria-hidden="true">secret</p>'],
  ['<noscript><p>secret: please switch scripts on</p></noscript>'],
];

describe('the blocks of a page', () => {
  it.each(BLOCKS)('%j, from its tree', (html, blocks) => {
    expect(blocksOf(treeOf(html).body).map(({ text }) => text)).toEqual(blocks);
  });

  it.each(BLOCKS)('%j, without a tree', (html, blocks) => {
    expect(plainBlocks(html).map(({ text }) => text)).toEqual(blocks);
  });

  it.each(HIDDEN)('leave out what %s hides', (html) => {
    const page = `<p>seen</p>${html}<p>seen, too</p>`;
    for (const blocks of [blocksOf(treeOf(page).body), plainBlocks(page)]) {
      expect(blocks.map(({ text }) => text)).toEqual(['seen', 'seen, too']);
    }
  });

  it('mark headings', () => {
    const html = '<h1>a</h1><p>b</p><h6>c</h6>';
    for (const blocks of [blocksOf(treeOf(html).body), plainBlocks(html)]) {
      expect(blocks.map(({ heading }) => heading)).toEqual([true, false, true]);
    }
  });

  it('know which share of them is linked', () => {
    const html = '<p>none</p><p><a href="#">all of it</a></p><p>half<a href="#">half</a></p>';
    for (const blocks of [blocksOf(treeOf(html).body), plainBlocks(html)]) {
      expect(blocks.map(({ linked }) => linked)).toEqual([0, 1, 0.5]);
    }
  });

  it('take a row of facts for a line, and a page laid out in a table for its parts', () => {
    const facts = '<table><tr><th>Year</th><th>Boats</th></tr><tr><td><p>2019</p></td><td>41</td></tr></table>';
    expect(blocksOf(treeOf(facts).body).map(({ text }) => text)).toEqual(['Year Boats', '2019 41']);
    const layout = `<table><tr><td>Menu</td><td><p>${one}</p><p>${two}</p></td></tr></table>`;
    expect(blocksOf(treeOf(layout).body).map(({ text }) => text)).toEqual(['Menu', one, two]);
  });

  it('join a large initial with its word', () => {
    const html = '<div>T</div><p>hree boats broke loose.</p><p>A</p><p>Boat.</p>';
    expect(blocksOf(treeOf(html).body).map(({ text }) => text)).toEqual(['Three boats broke loose.', 'A', 'Boat.']);
  });

  it('hold the article of a noscript that is nowhere else', () => {
    const inside = `<noscript><p>${one} ${two}</p><p>${two} ${one}</p></noscript>`;
    expect(blocksOf(treeOf(`<div id="app"></div>${inside}`).body).map(({ text }) => text)).toEqual([`${one} ${two}`, `${two} ${one}`]);
    expect(blocksOf(treeOf(`<p>${one} ${two}</p>${inside}`).body)).toHaveLength(1);
  });

  it('are read although the whole page is hidden until its script runs', () => {
    const page = '<div id="root" aria-hidden="true"><h1>Head</h1><p>text</p></div><div role="dialog">Accept?</div>';
    expect(blocksOf(treeOf(page).body).map(({ text }) => text)).toEqual(['Head', 'text', 'Accept?']);
  });
});

describe('the text of blocks', () => {
  it('parts them by an empty line and says where each stands', () => {
    const blocks = [
      { text: 'Head', heading: true },
      { text: 'one\ntwo', heading: false },
    ];
    expect(textOfBlocks(blocks)).toEqual({
      text: 'Head\n\none\ntwo',
      lines: [
        { start: 0, end: 4, text: 'Head', heading: true },
        { start: 6, end: 13, text: 'one two', heading: false },
      ],
    });
  });

  it('has each line where it says, whatever the page', () => {
    const piece = fc.constantFrom('<p>', '</p>', '<br>', '<div hidden>', '</div>', '<li>', '<td>', ' ', '\n', '&nbsp;', 'a', 'слово', '🙂', '<', '&', '"', '<!--', '-->', '<a ', '=');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { text, lines } = textOfBlocks(plainBlocks(pieces.join('')));
        for (const line of lines) expect(foldSpace(text.slice(line.start, line.end))).toBe(line.text);
        expect(lines.map((line) => line.text)).not.toContain('');
      }),
      { seed: 20191118, numRuns: 300 },
    );
  });
});
