import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/corpus/formats/html/page.ts';
import { asParagraphs, pageOf, PARAGRAPHS, RUSSIAN_PARAGRAPHS } from './html-pages.ts';

const [first = '', second = '', third = '', fourth = ''] = PARAGRAPHS;

function linesOf(html: string): string[] {
  return readPage(html).lines.map(({ text }) => text);
}

/** What stands between or around paragraphs and is no part of the article. */
const FURNITURE: readonly [name: string, html: string][] = [
  ['a list of links', '<h3>More from the coast</h3><ul><li><a href="/1">Ferry prices rise again</a></li><li><a href="/2">Whale seen off Ellery</a></li></ul>'],
  ['a pointer to another story', '<p>Read also:</p><p><a href="/1">Ferry prices rise again in the whole of the county, says the company</a></p>'],
  ['a box by its name', '<div class="article-relatedStories"><p>Ferry prices rise again in the whole county. The company gives the price of oil as its reason.</p></div>'],
  ['two words of a name', '<div class="box most-read"><p>Ferry prices rise again in the whole county. The company gives the price of oil as its reason.</p></div>'],
  ['share buttons', '<div class="social-share"><span>Share</span> <span>Tweet</span></div>'],
  ['a newsletter', '<p>Sign up to our morning newsletter and get the news of the coast into your inbox.</p>'],
  ['a caption', '<div class="wp-caption"><img src="x.jpg"><p class="wp-caption-text">The pier on Sunday, before the storm came in from the west and tore the boats loose.</p></div>'],
  ['a figcaption', '<figure><img src="x.jpg"><figcaption>The pier on Sunday, before the storm came in from the west.</figcaption></figure>'],
  ['rights', '<p>Copyright 2019 The Ellery Tides. All rights reserved.</p>'],
  ['a line of signs', '<p>* * *</p>'],
  ['a day', '<p>Nov. 18, 2019 6:02 AM EST</p>'],
  ['a form', '<form><p>The Ellery Tides would like to keep you informed about offers and events by e-mail, please tick the box.</p></form>'],
  ['facts for machines', '<div itemscope><div itemprop="keywords">storm, harbour, pier</div><div itemprop="datePublished">2019-11-18</div></div>'],
];

describe('the article of a page', () => {
  it('is its paragraphs, without menu and footer', () => {
    expect(linesOf(pageOf(`<h1>Storm closes harbour</h1>${asParagraphs(PARAGRAPHS)}`))).toEqual(expect.arrayContaining([...PARAGRAPHS]));
    expect(linesOf(pageOf(asParagraphs(PARAGRAPHS)))).toEqual(PARAGRAPHS);
    expect(linesOf(pageOf(asParagraphs(RUSSIAN_PARAGRAPHS)))).toEqual(RUSSIAN_PARAGRAPHS);
  });

  it.each(FURNITURE)('is without %s', (_, html) => {
    expect(linesOf(pageOf(`<p>${first}</p><p>${second}</p>${html}<p>${third}</p><p>${fourth}</p>`))).toEqual(PARAGRAPHS);
    expect(linesOf(pageOf(`${asParagraphs(PARAGRAPHS)}${html}`))).toEqual(PARAGRAPHS);
  });

  it('keeps headings, lists, quotes and tables', () => {
    const html = pageOf(`<p>${first}</p><h2>The boats</h2><ul><li>Ada, from Ellery</li><li>Orla, from Tarn</li></ul><p>${second}</p>
      <blockquote>“We were lucky.”</blockquote><p>${third}</p><table><tr><td>2018</td><td>3 storms</td></tr></table><p>${fourth}</p>`);
    expect(linesOf(html)).toEqual([
      first,
      'The boats',
      'Ada, from Ellery',
      'Orla, from Tarn',
      second,
      '“We were lucky.”',
      third,
      '2018 3 storms',
      fourth,
    ]);
    expect(readPage(html).lines.filter(({ heading }) => heading).map(({ text }) => text)).toEqual(['The boats']);
  });

  it('keeps paragraphs that go by a name of furniture when many of them do', () => {
    const named = PARAGRAPHS.map((text) => `<p class="subscribe">${text}</p>`).join('');
    expect(linesOf(pageOf(named))).toEqual(PARAGRAPHS);
  });

  it('keeps the line under the headline that the page calls its description', () => {
    const head = `<meta property="og:description" content="Boats adrift, a pier broken: what the storm left behind…">`;
    const line = 'Boats adrift, a pier broken: what the storm left behind in Port Ellery';
    const html = pageOf(`<header><h1>Storm closes harbour</h1><div>${line}</div><div>By A. Writer</div></header>${asParagraphs(PARAGRAPHS)}`, { head });
    expect(linesOf(html)).toContain(line);
    expect(linesOf(html)).not.toContain('By A. Writer');
  });

  it('has paragraphs back that are full of links', () => {
    const linked = `<a href="/1">The council</a> said with <a href="/2">the ferry company</a> that it <a href="/3">will not pay</a> for the landing stage.`;
    const html = pageOf(`<p>${first}</p><p>${second}</p><p>${linked}</p><p>${third}</p><p>${fourth}</p>`);
    expect(linesOf(html)).toHaveLength(5);
  });

  it('says a paragraph once that the page shows twice', () => {
    expect(linesOf(pageOf(`<h2>${third}</h2>${asParagraphs(PARAGRAPHS)}`))).toEqual([third, first, second, fourth]);
  });

  it('leaves out a copy of itself in one piece', () => {
    const whole = [...PARAGRAPHS, ...RUSSIAN_PARAGRAPHS].join(' ') + PARAGRAPHS.join(' ');
    expect(linesOf(pageOf(`<div>${whole}</div>${asParagraphs([...PARAGRAPHS, ...RUSSIAN_PARAGRAPHS])}`))).toEqual([...PARAGRAPHS, ...RUSSIAN_PARAGRAPHS]);
  });

  it('is read from the embedded data when the page shows nothing', () => {
    const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Storm', articleBody: [...PARAGRAPHS, ...RUSSIAN_PARAGRAPHS].join('\n') });
    const draft = readPage(`<html><head><script type="application/ld+json">${data}</script></head><body><div id="app">Loading</div></body></html>`);
    expect(draft.lines.map(({ text }) => text)).toEqual([...PARAGRAPHS, ...RUSSIAN_PARAGRAPHS]);
    expect(draft.notes).toEqual(['read from data embedded in the page: without its scripts it shows no text']);
  });

  it('is found in pages without html, head and body, and in old ones', () => {
    expect(linesOf(asParagraphs(PARAGRAPHS))).toEqual(PARAGRAPHS);
    const old = `<HTML><BODY><TABLE><TR><TD><A HREF="/">Home</A></TD><TD><FONT>${PARAGRAPHS.join('<BR><BR>')}</FONT></TD></TR></TABLE></BODY></HTML>`;
    expect(linesOf(old)).toEqual(PARAGRAPHS);
  });
});
