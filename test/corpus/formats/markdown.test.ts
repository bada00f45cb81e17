import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/corpus/draft.ts';
import { readMarkdown } from '../../../src/corpus/formats/markdown.ts';
import { foldSpace } from '../../../src/language/fold.ts';
import { processorTime } from '../../processor-time.ts';

function textsOf({ lines }: Draft): string[] {
  return lines.map(({ text }) => text);
}

function expectPlaces({ text, lines }: Draft): void {
  let end = 0;
  for (const line of lines) {
    expect(line.start).toBeGreaterThanOrEqual(end);
    expect(foldSpace(text.slice(line.start, line.end))).toBe(line.text);
    ({ end } = line);
  }
}

describe('the lines of a Markdown text', () => {
  it.each<[markdown: string, lines: string[]]>([
    ['', []],
    [' \n\t\n', []],
    ['One\ntwo.\n\nThree.', ['One two.', 'Three.']],
    ['One  \ntwo.\\\nthree', ['One two. three']],
    ['One\r\ntwo.\r\n\r\nThree.', ['One two.', 'Three.']],
    ['One\rtwo.\r\rThree.', ['One two.', 'Three.']],
    ['  Indented one.\n\n   Indented two.', ['Indented one.', 'Indented two.']],
    // Inline marks
    ['A *b* **c** _d_ __e__ `f` ~~g~~ h.', ['A b c d e f g h.']],
    ['A [link](http://x.y "title") and <http://z.w>.', ['A link and http://z.w.']],
    ['A [link][1] and [two] and [three].\n\n[1]: http://x\n[two]: http://y "z"', ['A link and two and [three].']],
    ['[1]: http://x\n\nA [link][1].', ['A link.']],
    ['[Label one]: http://x\n\nA [link][label  ONE].', ['A link.']],
    ['A ![picture](a.png) b ![other][1].\n\n[1]: b.png', ['A b .']],
    ['![only a picture](a.png)', []],
    ['A <b>bold</b> word<br>and <!-- hidden --> more.', ['A bold word and more.']],
    ['AT&amp;T &copy; &#8212; \\*not\\* <3', ['AT&T © — *not* <3']],
    ['Snake_case_word and 2 * 3 * 4', ['Snake_case_word and 2 * 3 * 4']],
    ['A claim.[^1]\n\n[^1]: The source of it.', ['A claim.', 'The source of it.']],
    // Blocks
    ['# One\n\nText.\n\n## Two ##\nMore.', ['One', 'Text.', 'Two', 'More.']],
    ['One\n===\nText.\n\nTwo\n---\nMore.', ['One', 'Text.', 'Two', 'More.']],
    ['- one\n- two\n  goes on\n\n  and on\n- three', ['one', 'two goes on', 'and on', 'three']],
    ['1. one\n2. two\n   - inner\n3) three', ['one', 'two', 'inner', 'three']],
    ['- [ ] to do\n- [x] done', ['to do', 'done']],
    ['> Quoted\n> text.\n>\n> More.\n\nNot quoted.', ['Quoted text.', 'More.', 'Not quoted.']],
    ['Text:\n\n    code *here*\n\nMore.', ['Text:', 'code *here*', 'More.']],
    ['```js\nlet a = 1;\n\n# no heading\n```\nMore.', ['let a = 1; # no heading', 'More.']],
    ['~~~\n```\n\ncode\n~~~', ['``` code']],
    ['```\nnever closed\n\nstill code', ['never closed still code']],
    ['One.\n\n***\n\nTwo.\n\n- - -\n\nThree.', ['One.', 'Two.', 'Three.']],
    ['| a | b |\n|---|:-:|\n| 1 | **2** |\n| 3 |  |', ['a | b', '1 | 2', '3']],
    ['Before\na | b\n-|-\n1 | 2', ['Before', 'a | b', '1 | 2']],
    ['Not | a\ntable', ['Not | a table']],
    ['<div>\ngone\n</div>\n\nStays.\n\n<!-- gone\n\ngone -->\n\nStays too.', ['Stays.', 'Stays too.']],
    ['<script>\nlet a;\n\nlet b;\n</script>\n\nStays.', ['Stays.']],
    ['- one\n\n<!-- -->\n\n- two', ['one', 'two']],
    ['Текст с «кавычками» — и тире.\n\nЕщё *слово* 🙂.', ['Текст с «кавычками» — и тире.', 'Ещё слово 🙂.']],
  ])('%j are %j', (markdown, lines) => {
    const draft = readMarkdown(markdown);
    expect(textsOf(draft)).toEqual(lines);
    expectPlaces(draft);
  });

  it('stand in the draft with an empty line between', () => {
    expect(readMarkdown('# A *b*\n\nC\n[d](e).\n\n\n- f').text).toBe('A b\n\nC\nd.\n\nf');
  });

  it('know the headings', () => {
    const { lines } = readMarkdown('# One\n\nText.\n\nTwo\n---\n\n- ### Three');
    expect(lines.map(({ text, heading }) => [text, heading])).toEqual([['One', true], ['Text.', false], ['Two', true], ['Three', true]]);
  });

  it('are the same read in pieces or at once, whatever stands together', () => {
    const items = Array.from({ length: 400 }, (_, index) => `- item *${index}* of the [list](x)\n  goes on`);
    const draft = readMarkdown(`${items.join('\n')}\n\nText.`);
    expect(textsOf(draft)).toEqual([...items.map((_, index) => `item ${index} of the list goes on`), 'Text.']);
    expect(draft.notes).toEqual([]);
  });
});

describe('the title of a Markdown text', () => {
  it.each<[markdown: string, title: string | undefined]>([
    ['# The *treaty*\n\nText.', 'The treaty'],
    ['Dateline\n\nThe treaty\n===\n\n# Other', 'The treaty'],
    ['## No title\n\nText.', undefined],
    ['Text.', undefined],
    ['---\ntitle: Stated\n---\n# Written', 'Stated'],
    ['```\n# code\n```\n\n# Title', 'Title'],
  ])('of %j is %j', (markdown, title) => {
    expect(readMarkdown(markdown).stated.title).toBe(title);
  });
});

describe('raw HTML', () => {
  it.each<[html: string, notes: string[]]>([
    ['<div>\nText.\n</div>', ['text inside raw HTML was left out']],
    ['<!-- a comment -->', []],
    ['<br>\n\n<a name="x"></a>\n\n<img src="x" alt="y">', []],
    ['Some <i>inline</i> tags', []],
  ])('%j is noted when it holds text', (html, notes) => {
    expect(readMarkdown(`${html}\n\nMore.`).notes).toEqual(notes);
  });
});

/** Lists in lists, a line each. */
function nested(depth: number): string {
  return Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- a`).join('\n');
}

describe('hostile Markdown', () => {
  it.each<[what: string, markdown: string]>([
    ['1 M marks of emphasis', '*'.repeat(1_000_000)],
    ['1 M marks with letters', '*a '.repeat(500_000)],
    ['1 M marks that could close', 'a**b'.repeat(500_000)],
    ['1 M marks of both kinds', '*_'.repeat(500_000)],
    ['many paragraphs of marks', `${'*a'.repeat(220)}${'a*'.repeat(220)}\n\n`.repeat(300)],
    ['many paragraphs of brackets', `${'['.repeat(220)}${']'.repeat(220)}\n\n`.repeat(300)],
    ['many paragraphs of links', `${'[a](b)'.repeat(200)}\n\n`.repeat(500)],
    ['100,000 open brackets', '['.repeat(100_000)],
    ['100,000 open pictures', '!['.repeat(100_000)],
    ['100,000 open links', '[a]('.repeat(100_000)],
    ['100,000 open tags', '<a b="'.repeat(100_000)],
    ['100,000 open comments', 'a <!-- '.repeat(100_000)],
    ['runs of back-ticks', Array.from({ length: 1000 }, (_, length) => '`'.repeat(length)).join(' ')],
    ['100,000 entities', '&amp;'.repeat(100_000)],
    ['500,000 back-slashes', '\\'.repeat(500_000)],
    ['500,000 spaces', `a${' '.repeat(500_000)}b`],
    ['500,000 spaces and an emphasis', `*a*${' '.repeat(500_000)}b`],
    ['500,000 tabs', '\t'.repeat(500_000)],
    ['10,000 lists in a line', `${'- '.repeat(10_000)}a`],
    ['10,000 numbered lists in a line', `${'1. '.repeat(10_000)}a`],
    ['10,000 quotations in a line', `${'>'.repeat(10_000)}a`],
    ['2,000 lists in lines', nested(2000)],
    ['many lists as deep as is read', `${nested(12)}\n\n`.repeat(500)],
    ['30,000 items', '- a\n'.repeat(30_000)],
    ['30,000 headings by underline', 'a\n=\n'.repeat(30_000)],
    ['30,000 quoted lines', '> a\n'.repeat(30_000)],
    ['30,000 rules', '---\n'.repeat(30_000)],
    ['30,000 fences', '```\n'.repeat(30_000)],
    ['5,000 definitions', Array.from({ length: 5000 }, (_, index) => `[a${index}]: /u\n\n[a${index}] *b*\n`).join('\n')],
    ['a definition of 500,000 brackets', `[a]: ${"'(".repeat(250_000)}`],
    ['a line of 1 M characters', 'a'.repeat(1_000_000)],
    ['a table of 30,000 rows', `a|b\n-|-\n${'x|y\n'.repeat(30_000)}`],
  ])('(%s) is read in good time', async (_what, markdown) => {
    let draft = readMarkdown('');
    const milliseconds = await processorTime(() => {
      draft = readMarkdown(`${markdown}\n\nThe end.`);
    });
    expect(milliseconds).toBeLessThan(2000);
    if (!/```|>/u.test(markdown.slice(0, 10))) expect(textsOf(draft).at(-1)).toMatch(/The end\.$/);
  });

  it('is noted where it is read as plain text, and all the rest is read as ever', () => {
    const draft = readMarkdown(`# Title\n\n${'*a '.repeat(1000)}\n\nThe *end*.`);
    expect(draft.notes).toEqual(['1 of its parts read as plain text: too much markup in one place']);
    expect(textsOf(draft)).toEqual(['Title', '*a '.repeat(1000).trim(), 'The end.']);
  });
});

it('lines have their places, whatever the text', () => {
  const pieces = ['*', '_', '`', '~', '[', ']', '(', ')', '<', '>', '!', '#', '-', '1.', '\n', '\n\n', '    ', '|', '&amp;', '\\', 'a', 'Слово', ' ', '🙂', '\r', '\t', '---', '```', '<!--', '-->'];
  const markdown = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
  fc.assert(fc.property(markdown, (text) => expectPlaces(readMarkdown(text))), { seed: 7, numRuns: 300 });
});
