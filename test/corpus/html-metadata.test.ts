import { describe, expect, it } from 'vitest';
import { dayOf, dayOfUrl, isDateLine } from '../../src/corpus/formats/html/dates.ts';
import { readEmbeddedData } from '../../src/corpus/formats/html/embedded-json.ts';
import { factsOf } from '../../src/corpus/formats/html/facts.ts';
import { readPage } from '../../src/corpus/formats/html/page.ts';
import { fitsHost } from '../../src/corpus/formats/html/site-names.ts';
import { statedOf } from '../../src/corpus/formats/html/stated.ts';
import type { Stated } from '../../src/corpus/draft.ts';
import { asParagraphs, pageOf, PARAGRAPHS, RUSSIAN_PARAGRAPHS } from './html-pages.ts';

function statedIn(head: string, body = ''): Stated {
  return statedOf(factsOf(`<html><head>${head}</head><body>${body}</body></html>`), []);
}

function meta(name: string, content: string): string {
  return `<meta property="${name}" content="${content}">`;
}

function data(value: object | string): string {
  return `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
}

const H1 = '<h1>Storm closes the harbour</h1>';
const TITLE = 'Storm closes the harbour';

/** Tags → the title. */
const TITLES: readonly [tags: string, title: string | undefined][] = [
  ['', undefined],
  [meta('og:title', TITLE), TITLE],
  [`<title>${TITLE}</title>`, TITLE],
  [H1, TITLE],
  [data({ '@type': 'NewsArticle', headline: TITLE }), TITLE],
  [data({ '@graph': [{ '@type': 'WebPage', name: 'Tides' }, { '@type': ['NewsArticle'], headline: TITLE }] }), TITLE],
  [data([{ '@type': 'BlogPosting', headline: TITLE }]), TITLE],
  [`<title>${TITLE} | News | The Ellery Tides</title>${meta('og:site_name', 'Ellery Tides')}`, TITLE],
  [`<title>${TITLE} - Tides</title>${meta('og:site_name', 'Tides')}`, TITLE],
  [`<title>Tides: the paper — ${TITLE}</title>${H1}`, TITLE],
  [`<title>A storm, a harbour - and a pier</title>${meta('og:site_name', 'Tides')}`, 'A storm, a harbour - and a pier'],
  [`<h1><div><a>Local | </a></div><span>${TITLE}</span></h1>${meta('og:title', TITLE)}`, TITLE],
  [`<h1><a href="/">Tides</a></h1>${meta('og:site_name', 'Tides')}${meta('og:title', TITLE)}`, TITLE],
  [`<h1>${TITLE} after two days</h1><title>${TITLE} after two days</title>${meta('og:title', 'What a storm')}${meta('twitter:title', 'What a storm')}`, `${TITLE} after two days`],
  [`${meta('og:title', TITLE)}<title>${TITLE}</title><h1>Tides: exclusive</h1>`, TITLE],
  [`${meta('og:title', `${TITLE} and will not open it…`)}<title>${TITLE} and will not open it again this year</title>`, `${TITLE} and will not open it again this year`],
  [meta('og:title', 'Ada &amp; Orla: &amp;quot;lost&amp;quot;'), 'Ada & Orla: "lost"'],
  [`<svg><title>Icon</title></svg>`, 'Icon'],
  [`<title>${TITLE}</title><svg><title>Icon</title></svg>`, TITLE],
  [`<h1>${'very long '.repeat(200)}</h1>`, undefined],
];

const URL = meta('og:url', 'https://www.ellerytides.com/2019/storm');

/** Tags → the publisher. */
const PUBLISHERS: readonly [tags: string, publisher: string | undefined][] = [
  ['', undefined],
  [meta('og:site_name', 'The Ellery Tides'), 'The Ellery Tides'],
  [data({ '@type': 'NewsArticle', publisher: { '@type': 'Organization', name: 'Ellery Tides' } }), 'Ellery Tides'],
  [data({ '@graph': [{ '@type': 'NewsArticle', publisher: { '@id': '#o' } }, { '@type': 'Organization', '@id': '#o', name: 'Ellery Tides' }] }), 'Ellery Tides'],
  ['<meta name="application-name" content="Ellery Tides">', 'Ellery Tides'],
  ['<meta name="publisher" content="Ellery Tides">', 'Ellery Tides'],
  [`<title>${TITLE} | Ellery Tides</title>${H1}`, 'Ellery Tides'],
  [`<title>${TITLE} | Ellery Tides</title>${URL}`, 'Ellery Tides'],
  [`<title>${TITLE} | Boats</title>${URL}`, undefined],
  [`${URL}${meta('og:site_name', 'Ellery Tides 7 | News, Weather, Sports | Port Ellery')}`, 'Ellery Tides 7'],
  [`${URL}${meta('og:site_name', 'World')}${data({ '@type': 'Article', publisher: { name: 'Ellery Tides' } })}`, 'Ellery Tides'],
  [`${meta('og:url', 'https://hosted.tides.org/a')}${meta('og:site_name', 'Hosted')}`, undefined],
  [`${meta('og:title', TITLE)}${meta('og:site_name', TITLE)}`, undefined],
  [meta('og:site_name', 'https://tides.org'), undefined],
  [`${URL}<meta name="twitter:site" content="@quayside">`, undefined],
  [`${URL}<meta name="twitter:site" content="@ElleryTides">`, 'ElleryTides'],
  [`${meta('og:url', 'https://priboi.ru/a')}${meta('og:site_name', 'priboi.ru')}<a rel="author">Прибой.Ru</a>`, 'Прибой.Ru'],
  [`${meta('og:site_name', 'priboi.ru')}<a rel="author">Анна Ручьёва</a>`, 'priboi.ru'],
];

const ARTICLE = { '@type': 'NewsArticle', datePublished: '2019-11-18T09:00:00+03:00' };

/** Tags → the day of publication. */
const DATES: readonly [tags: string, day: string | undefined][] = [
  ['', undefined],
  [meta('article:published_time', '2019-11-18T09:00:00+03:00'), '2019-11-18'],
  [meta('article:published_time', '20191118T0900'), '2019-11-18'],
  [data(ARTICLE), '2019-11-18'],
  [data({ ...ARTICLE, datePublished: '18 Nov 2019 07:09 GMT' }), '2019-11-18'],
  ['<meta name="parsely-pub-date" content="2019-11-18T23:30:00Z">', '2019-11-18'],
  ['<meta name="DC.date.issued" content="2019-11-18">', '2019-11-18'],
  ['<meta itemprop="datePublished" content="2019-11-18">', '2019-11-18'],
  ['<time itemprop="datePublished" datetime="2019-11-18">Monday</time>', '2019-11-18'],
  ['<time pubdate datetime="2019-11-18">Monday</time>', '2019-11-18'],
  [`${H1}<p>By A. Writer</p><time datetime="2019-11-18T09:00">Monday</time>`, '2019-11-18'],
  [`<time datetime="2019-11-18">today</time>${H1}`, undefined],
  [`${H1}<p>${'long text '.repeat(100)}</p><time datetime="2019-11-18">another story</time>`, undefined],
  [meta('og:url', 'https://tides.org/2019/11/18/storm'), '2019-11-18'],
  [meta('article:modified_time', '2019-11-18'), undefined],
  [data({ '@type': 'NewsArticle', dateModified: '2019-11-18' }), undefined],
  ['<meta name="lastmod" content="2019-11-18">', undefined],
  [meta('article:published_time', '11/12/2019'), undefined],
  [meta('article:published_time', '1970-01-01'), undefined],
  [meta('article:published_time', '0001-01-01T00:00:00'), undefined],
  // Greenwich's day and the page's own.
  [meta('article:published_time', '2019-11-19T07:03:25+00:00') + meta('og:url', 'https://tides.org/2019/11/18/storm/'), '2019-11-18'],
  [meta('article:published_time', '2019-11-19T02:00:00Z') + '<time pubdate datetime="2019-11-18T21:00:00-05:00">Monday</time>', '2019-11-18'],
  // Statements that cannot all be true.
  [data(ARTICLE) + meta('article:published_time', '2016-02-01'), undefined],
  [data(ARTICLE) + meta('article:published_time', '2019-11-18') + '<meta name="date" content="2016-02-01">', '2019-11-18'],
  [data(ARTICLE) + meta('og:url', 'https://tides.org/2016/02/01/storm'), undefined],
  [data({ ...ARTICLE, dateCreated: '2019-11-20T08:00:00Z' }), undefined],
];

/** Lines under the headline → the day they state. */
const OPENINGS: readonly [line: string, day: string | undefined][] = [
  ['November 20, 2019 - 11:28 AMT', '2019-11-20'],
  ['18 ноября 2019 года, 15:02', '2019-11-18'],
  ['18.11.2019', '2019-11-18'],
  ['By A. Writer, published in Boats on 1 June 2019 at 08:34 PM', '2019-06-01'],
  ['Updated: Nov. 20, 2019 1:35 a.m.', undefined],
  ['Обновлено 20 ноября 2019', undefined],
  ['It was built on November 20, 2019', undefined],
];

describe('what a page states', () => {
  it.each(TITLES)('%s has the title %j', (tags, title) => {
    expect(statedIn(tags).title).toBe(title);
  });

  it.each(PUBLISHERS)('%s has the publisher %j', (tags, publisher) => {
    expect(statedIn(tags).publisher).toBe(publisher);
  });

  it.each(DATES)('%s has the day %j', (tags, day) => {
    expect(statedIn(tags).date).toBe(day);
  });

  it.each(OPENINGS)('"%s" under the headline says %j', (line, day) => {
    expect(readPage(pageOf(`${H1}<div>${line}</div>${asParagraphs(PARAGRAPHS)}`)).stated.date).toBe(day);
    expect(readPage(pageOf(`${H1}${asParagraphs(PARAGRAPHS)}<div>${line}</div>`)).stated.date).toBeUndefined();
  });

  it.each([
    ['<link rel="canonical" href="https://tides.org/storm">', 'https://tides.org/storm'],
    [meta('og:url', 'https://tides.org/?id=1&amp;x=2'), 'https://tides.org/?id=1&x=2'],
    ['<link rel="canonical" href="/storm">' + meta('og:url', 'https://tides.org/storm'), 'https://tides.org/storm'],
    ['<link rel="canonical" href="https://tides.org/">', undefined],
    ['<link rel="canonical" href="javascript:alert(1)">', undefined],
  ])('%s has the address %j', (tags, url) => {
    expect(statedIn(tags).url).toBe(url);
  });

  it.each([
    ['<html lang="en-GB">', PARAGRAPHS, 'en'],
    ['<html lang="ru">', RUSSIAN_PARAGRAPHS, 'ru'],
    ['<html><meta property="og:locale" content="ru_RU">', RUSSIAN_PARAGRAPHS, 'ru'],
    ['<html lang="en">', RUSSIAN_PARAGRAPHS, undefined],
    ['<html lang="de">', ['Der Hafen von Port Ellery blieb nach dem Sturm zwei Tage lang geschlossen.'], 'de'],
    ['<html lang="">', PARAGRAPHS, undefined],
  ])('%s over its text is in %j', (tag, texts, language) => {
    expect(readPage(`${tag}<body>${asParagraphs(texts)}`).stated.language).toBe(language);
  });
});

describe('days', () => {
  it.each([
    ['2019-11-18', { day: '2019-11-18', zone: 'unknown' }],
    ['2019-11-18T01:00:00+03:00', { day: '2019-11-18', zone: 'own' }],
    ['2019-11-18T23:00:00Z', { day: '2019-11-18', zone: 'utc' }],
    ['Mon Nov 18 2019 05:44:06 GMT+0000', { day: '2019-11-18', zone: 'utc' }],
    ['Mon Aug 03 12:45:00 EDT 2015', { day: '2015-08-03', zone: 'unknown' }],
    ['1574035200', { day: '2019-11-18', zone: 'utc' }],
    ['2019-02-30', undefined],
    ['yesterday', undefined],
    ['11/12/2019', undefined],
  ])('%s is %j', (text, day) => {
    expect(dayOf(text)).toEqual(day);
  });

  it.each([
    ['https://tides.org/2019/11/18/storm', '2019-11-18'],
    ['https://tides.org/news/2019-11-18/', '2019-11-18'],
    ['https://tides.org/20191118/storm-1.html', '2019-11-18'],
    ['https://tides.org/2019/storm', undefined],
    ['https://tides.org/id/20199999/', undefined],
  ])('of %s is %j', (url, day) => {
    expect(dayOfUrl(url)).toBe(day);
  });

  it.each([
    ['Nov. 20, 2019 6:02 AM EST', true],
    ['Опубликовано 18 ноября 2019 в 15:02', true],
    ['18 Nov 2019, 14:45', true],
    ['In 2019 the harbour closed', false],
    ['2019', false],
  ])('alone make the line "%s": %j', (line, alone) => {
    expect(isDateLine(line)).toBe(alone);
  });
});

describe('embedded data', () => {
  it.each([
    ['<!-- {"name": "a"} -->', 1],
    ['//<![CDATA[\n{"name": "a"}\n//]]>', 1],
    ['{"name": "a\nb"};', 1],
    ['[{"name": "a"}, {"@graph": [{"name": "b"}, 1, null]}]', 3],
    ['{"name": ', 0],
    ['', 0],
    ['[1, "a", null]', 0],
    [`{"a": "${'x'.repeat(2_000_000)}"}`, 0],
    ['['.repeat(100_000), 0],
  ])('%.30j… has %i objects', (script, count) => {
    const { objects, reasons } = readEmbeddedData([script]);
    expect(objects).toHaveLength(count);
    if (count === 0 && !script.startsWith('[1')) expect(reasons).toHaveLength(1);
  });

  it('is bounded, and a broken script does not spoil the next', () => {
    expect(readEmbeddedData(['{', '{"name": "a"}']).objects).toEqual([{ name: 'a' }]);
    expect(readEmbeddedData([JSON.stringify(Array.from({ length: 5000 }, () => ({ '@type': 'A' })))]).objects).toHaveLength(1000);
  });

  it('does not reach into objects of ours', () => {
    const stated = statedIn(data('{"@type": "NewsArticle", "__proto__": {"headline": "polluted"}, "constructor": 1}'));
    expect(stated.title).toBeUndefined();
    expect(({} as Record<string, unknown>)['headline']).toBeUndefined();
  });
});

describe('a name and an address', () => {
  it.each([
    ['The New Coast Times', 'nctimes', true],
    ['Российский берег', 'rb', true],
    ['Прибой.Ru', 'priboi', true],
    ['Sky', 'skynews', true],
    ['U.S.', 'tides', false],
    ['World', 'tides', false],
  ])('%s and %s belong together: %j', (name, label, together) => {
    expect(fitsHost(name, [label])).toBe(together);
  });
});
