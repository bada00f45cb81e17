import { describe, expect, it } from 'vitest';
import type { Stated } from '../../../src/corpus/draft.ts';
import { readFeed } from '../../../src/corpus/formats/feed.ts';

function rss(items: string, channel = '', before = ''): string {
  return `<?xml version="1.0"?>${before}
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel><title>The Daily</title><link>https://daily.example/</link>${channel}${items}</channel></rss>`;
}

function atom(entries: string, feed = ''): string {
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" ${feed}><title>The Daily</title>${entries}</feed>`;
}

function rdf(items: string): string {
  return `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel rdf:about="https://daily.example/"><title>The Daily</title></channel>${items}</rdf:RDF>`;
}

function linesIn(xml: string): string[][] {
  return readFeed(xml).map(({ lines }) => lines.map(({ text }) => text));
}

describe('the text of an item', () => {
  it.each<[item: string, lines: string[]]>([
    ['<description>Plain text.</description>', ['Plain text.']],
    ['<description>Two\nlines.</description>', ['Two', 'lines.']],
    ['<description>3 &lt; 4 &amp; 5</description>', ['3 < 4 & 5']],
    ['<description>&lt;p&gt;One &amp;amp; two.&lt;/p&gt;&lt;p&gt;Three.&lt;/p&gt;</description>', ['One & two.', 'Three.']],
    ['<description><![CDATA[<p>One<br/>line.</p><p>Two.</p>]]></description>', ['One line.', 'Two.']],
    ['<description>Short.</description><content:encoded><![CDATA[<h2>Head</h2><p>Long.</p>]]></content:encoded>', ['Head', 'Long.']],
    ['<description>Short.</description><content:encoded></content:encoded>', ['Short.']],
    ['<description><![CDATA[Text<script>evil()</script><style>b{}</style> goes on.<img src="x" alt="y">]]></description>', ['Text goes on.']],
    ['<description>Привет — «мир» &#8212; &nbsp;да</description>', ['Привет — «мир» — да']],
  ])('of RSS %s', (item, lines) => {
    expect(linesIn(rss(`<item><title>T</title>${item}</item>`))).toEqual([lines]);
  });

  it.each<[entry: string, lines: string[]]>([
    ['<content type="html">&lt;p&gt;One &amp;amp; two.&lt;/p&gt;&lt;p&gt;Three.&lt;/p&gt;</content>', ['One & two.', 'Three.']],
    ['<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One &lt; <b>two</b>.</p><p>Three.</p></div></content>', ['One < two.', 'Three.']],
    ['<content type="text">A &lt;b&gt; is a tag</content>', ['A <b> is a tag']],
    ['<content>Plain text.</content>', ['Plain text.']],
    ['<summary>Short.</summary>', ['Short.']],
    ['<summary>Short.</summary><content type="image/png">iVBORw0KGgo=</content>', ['Short.']],
  ])('of Atom %s', (entry, lines) => {
    expect(linesIn(atom(`<entry><title>T</title>${entry}</entry>`))).toEqual([lines]);
  });

  it('has its places', () => {
    const [draft] = readFeed(rss('<item><description>&lt;h2&gt;One&lt;/h2&gt; &lt;p&gt;Two  words.&lt;/p&gt;</description></item>'));
    expect(draft?.text).toBe('One\n\nTwo words.');
    expect(draft?.lines).toEqual([
      { start: 0, end: 3, text: 'One', heading: true },
      { start: 5, end: 15, text: 'Two words.', heading: false },
    ]);
  });
});

describe('an item states', () => {
  it.each<[what: string, xml: string, stated: Stated]>([
    [
      'all that RSS 2.0 has',
      rss(
        '<item><title>One &amp;amp; <![CDATA[<b>two</b>]]></title><link>https://daily.example/1</link><pubDate>Wed, 06 May 2015 23:30:00 -0400</pubDate><description>x</description></item>',
        '<language>en-us</language>',
      ),
      { title: 'One & two', publisher: 'The Daily', url: 'https://daily.example/1', date: '2015-05-06', language: 'en' },
    ],
    [
      'its guid as address and its source as publisher',
      rss('<item><guid isPermaLink="true">https://other.example/1</guid><source url="https://other.example/feed">Other</source><description>x</description></item>'),
      { publisher: 'Other', url: 'https://other.example/1' },
    ],
    ['no address by a guid that is none', rss('<item><guid isPermaLink="false">https://x.example/1</guid><description>x</description></item>'), { publisher: 'The Daily' }],
    ['Dublin Core', rss('<item><dc:date>2015-05-06T01:00:00+03:00</dc:date><dc:language>ru</dc:language><description>x</description></item>'), { publisher: 'The Daily', date: '2015-05-06', language: 'ru' }],
    [
      'all that Atom has',
      atom(
        '<entry xml:lang="en"><title type="html">One &amp;lt;b&amp;gt; &amp;amp; two</title><link rel="edit" href="https://x.example/edit"/><link href="https://x.example/1"/><published>2015-05-06T01:00:00+03:00</published><updated>2016-01-01T00:00:00Z</updated><content>x</content></entry>',
        'xml:lang="ru"',
      ),
      { title: 'One <b> & two', publisher: 'The Daily', url: 'https://x.example/1', date: '2015-05-06', language: 'en' },
    ],
    ['no day by its last change', atom('<entry><title>One</title><updated>2016-01-01T00:00:00Z</updated><content>x</content></entry>'), { title: 'One', publisher: 'The Daily' }],
    [
      'all that RSS 1.0 has',
      rdf('<item rdf:about="https://x.example/1"><title>One</title><link>https://x.example/1</link><dc:date>2015-05-06</dc:date><description>x</description></item>'),
      { title: 'One', publisher: 'The Daily', url: 'https://x.example/1', date: '2015-05-06' },
    ],
  ])('%s', (_what, xml, stated) => {
    expect(readFeed(xml).map((draft) => draft.stated)).toEqual([stated]);
  });

  it('for itself, each item', () => {
    const drafts = readFeed(rss('<item><title>One</title><description>a</description></item><item><title>Two</title><description>b</description></item>'));
    expect(drafts.map(({ stated, text }) => [stated.title, text])).toEqual([['One', 'a'], ['Two', 'b']]);
  });
});

describe('what is left out', () => {
  it('is noted: items without a text', () => {
    const drafts = readFeed(rss('<item><title>One</title></item><item><description>b</description></item><item><title>Three</title><description> </description></item>'));
    expect(drafts.map(({ notes }) => notes)).toEqual([['2 of its 3 items have no text']]);
  });

  it.each<[xml: string, reason: string | RegExp]>([
    ['<html><body>x</body></html>', 'no feed in this XML: expected RSS or Atom'],
    ['<?xml version="1.0"?><urlset><url><loc>x</loc></url></urlset>', 'no feed in this XML: expected RSS or Atom'],
    ['', 'no feed in this XML: expected RSS or Atom'],
    ['not XML', 'no feed in this XML: expected RSS or Atom'],
    ['{"version": "https://jsonfeed.org/version/1.1", "title": "x", "items": [{"id": "1"}]}', 'it is JSON, not XML: name it .json'],
    ['<rss version="2.0"><channel><item><title>a</title', /^no valid feed: \S/],
    ['<rss version="2.0"><channel><item><title>a</titel></item></channel></rss>', /^no valid feed: \S/],
    [rss(''), 'a feed without items'],
    [rss('<item><title>a</title></item>'), 'a feed without texts'],
  ])('is said when it is all: %s', (xml, reason) => {
    expect(() => readFeed(xml)).toThrow(reason);
  });
});

describe('hostile feeds', () => {
  const entities = Array.from({ length: 10 }, (_, level) => `<!ENTITY l${level} "${level === 0 ? 'lol' : `&l${level - 1};`.repeat(10)}">`).join('');

  it('unfold no entities', () => {
    const [draft] = readFeed(rss('<item><title>&l9;</title><description>a &l9; b</description></item>', '', `<!DOCTYPE x [${entities}]>`));
    expect(draft?.text).toBe('a &l9; b');
    const [large] = readFeed(rss(`<item><description>a ${'&x;'.repeat(1000)}</description></item>`, '', `<!DOCTYPE x [<!ENTITY x "${'A'.repeat(100_000)}">]>`));
    expect(large?.text.length).toBeLessThan(5000);
  });

  it('read no other files', () => {
    expect(() => readFeed(rss('<item><description>&x;</description></item>', '', '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>'))).toThrow(
      /^no valid feed: External entities/,
    );
  });

  it.each<[what: string, xml: string]>([
    ['100,000 open elements', rss('<a>'.repeat(100_000))],
    ['100,000 open comments', rss(`<item><description>${'<!--'.repeat(100_000)}</description></item>`)],
    ['100,000 open CDATA', rss(`<item><description>${'<![CDATA['.repeat(100_000)}</description></item>`)],
    ['100,000 brackets', rss('<'.repeat(100_000))],
    ['20,000 attributes', rss(`<item ${Array.from({ length: 20_000 }, (_, index) => `a${index}="x"`).join(' ')}><description>x</description></item>`)],
    ['20,000 items', rss('<item><description>x</description></item>'.repeat(20_000))],
    ['100,000 open elements in a text', rss(`<item><description><![CDATA[${'<div>'.repeat(100_000)}x]]></description></item>`)],
    ['100,000 half elements in a text', rss(`<item><description><![CDATA[${'<div '.repeat(100_000)}x]]></description></item>`)],
    ['names that every object has', rss('<item><__proto__>x</__proto__><constructor>y</constructor><description>x</description></item>')],
  ])('(%s) are read or refused in good time', (_what, xml) => {
    const start = performance.now();
    try {
      readFeed(xml);
    } catch (error) {
      // A refusal with a reason is as good.
      expect((error as Error).message).toMatch(/^(?:no valid feed: \S|a feed without)/);
    }
    expect(performance.now() - start).toBeLessThan(4000);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
