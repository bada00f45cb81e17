import { describe, expect, it } from 'vitest';
import type { Stated } from '../../../src/corpus/draft.ts';
import { readJson } from '../../../src/corpus/formats/json.ts';

const TEXT = 'The treaty was signed.';

/** The lines of each article in a JSON value. */
function linesIn(value: unknown): string[][] {
  return readJson(JSON.stringify(value)).map(({ lines }) => lines.map(({ text }) => text));
}

describe('the text of an article', () => {
  it.each<[article: unknown, lines: string[]]>([
    [{ text: 'One.\nTwo.\n\nThree.' }, ['One.', 'Two.', 'Three.']],
    [{ content: 'One.\r\nTwo.' }, ['One.', 'Two.']],
    [{ body: TEXT }, [TEXT]],
    [{ articleBody: TEXT }, [TEXT]],
    [{ content_text: TEXT }, [TEXT]],
    [{ text: ['One.', 'Two\nlines.'] }, ['One.', 'Two', 'lines.']],
    [{ text: '', content: TEXT }, [TEXT]],
    [{ text: 7, body: TEXT }, [TEXT]],
    [{ content_html: '<h2>One</h2><p>Two <b>bold</b> &amp; more.</p><ul><li>Three</li></ul>' }, ['One', 'Two bold & more.', 'Three']],
    [{ content_html: '<p>One.<p>Two.', content_text: 'One. Two.' }, ['One.', 'Two.']],
    [{ content_html: 'One &lt; two' }, ['One < two']],
    [{ content_html: '', content_text: TEXT }, [TEXT]],
    [{ text: 'A <b> is a tag' }, ['A <b> is a tag']],
  ])('%j is %j', (article, lines) => {
    expect(linesIn(article)).toEqual([lines]);
  });

  it('is its own, with places in it', () => {
    const drafts = readJson(JSON.stringify([{ text: '  One. \n Two.' }, { content_html: '<p>Three  and</p><h3>four.</h3>' }]));
    expect(drafts.map(({ text }) => text)).toEqual(['  One. \n Two.', 'Three and\n\nfour.']);
    expect(drafts.flatMap(({ text, lines }) => lines.map(({ start, end }) => text.slice(start, end)))).toEqual(['One.', 'Two.', 'Three and', 'four.']);
    expect(drafts.flatMap(({ lines }) => lines.map(({ heading }) => heading))).toEqual([false, false, false, true]);
  });
});

describe('an article states', () => {
  it.each<[article: Record<string, unknown>, stated: Stated]>([
    [{}, {}],
    [{ title: ' The \n treaty ' }, { title: 'The treaty' }],
    [{ headline: 'The treaty', name: 'x' }, { title: 'The treaty' }],
    [{ name: 'The treaty' }, { title: 'The treaty' }],
    [{ title: null, headline: 'The treaty' }, { title: 'The treaty' }],
    [{ title: { en: 'x' } }, {}],
    [{ publisher: 'Reuters' }, { publisher: 'Reuters' }],
    [{ publisher: { '@type': 'Organization', name: 'Reuters' } }, { publisher: 'Reuters' }],
    [{ source: { id: null, name: 'Reuters' } }, { publisher: 'Reuters' }],
    [{ url: 'https://x.org/a' }, { url: 'https://x.org/a' }],
    [{ link: 'https://x.org/a' }, { url: 'https://x.org/a' }],
    [{ url: 'a.html' }, {}],
    [{ date: '2019-11-18' }, { date: '2019-11-18' }],
    [{ datePublished: '2019-11-18T00:30:00+03:00' }, { date: '2019-11-18' }],
    [{ date_published: '2019-11-18T23:30:00-08:00' }, { date: '2019-11-18' }],
    [{ publishedAt: '2019-11-18T10:00:00Z' }, { date: '2019-11-18' }],
    [{ published: 'soon', date: '2019' }, {}],
    [{ date: { $date: 1 } }, {}],
    [{ lang: 'ru-RU' }, { language: 'ru' }],
    [{ inLanguage: 'en' }, { language: 'en' }],
  ])('by %j: %j', (article, stated) => {
    expect(readJson(JSON.stringify({ ...article, text: TEXT })).map((draft) => draft.stated)).toEqual([stated]);
  });

  it('nothing by keys that every object has', () => {
    const [draft] = readJson(`{"__proto__": {"title": "x"}, "constructor": "y", "toString": "z", "text": "${TEXT}"}`);
    expect(draft?.stated).toEqual({});
  });
});

describe('several articles', () => {
  it('stand in a list', () => {
    expect(linesIn([{ text: 'One.' }, { text: 'Two.' }])).toEqual([['One.'], ['Two.']]);
  });

  it.each(['items', 'articles', '@graph'])('stand under "%s"', (key) => {
    expect(linesIn({ [key]: [{ text: 'One.' }, { text: 'Two.' }] })).toEqual([['One.'], ['Two.']]);
  });

  it('make a JSON Feed, whose title is their publisher', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Daily',
      language: 'en-GB',
      home_page_url: 'https://daily.example/',
      items: [
        { id: '1', url: 'https://daily.example/1', title: 'One', content_html: '<p>First.</p>', date_published: '2019-11-18T23:30:00-05:00' },
        { id: '2', content_text: 'Second.', language: 'ru' },
      ],
    };
    expect(readJson(JSON.stringify(feed)).map(({ stated }) => stated)).toEqual([
      { title: 'One', publisher: 'The Daily', url: 'https://daily.example/1', date: '2019-11-18', language: 'en' },
      { publisher: 'The Daily', language: 'ru' },
    ]);
  });

  it('that have no text are noted', () => {
    const drafts = readJson(JSON.stringify([{ title: 'No text' }, { text: TEXT }, 'x', { text: ' \n' }]));
    expect(drafts.map(({ notes }) => notes)).toEqual([['3 of its 4 items have no text']]);
  });
});

describe('other JSON', () => {
  it.each(['{}', '[]', '7', 'null', '"text"', '{"a": {"text": "x"}}', '[[1], [2]]', '{"items": []}', '{"text": {"a": 1}}', '{"text": [1, "a"]}'])(
    '%s has no article',
    (json) => {
      expect(() => readJson(json)).toThrow('no article in this JSON: expected an article with "title" and "text", a list of such, or a JSON Feed');
    },
  );

  it.each(['', ' ', '{"text": "x"', '{text: "x"}', '{"text": "a\nb"}'])('%j is none', (json) => {
    expect(() => readJson(json)).toThrow(/^no valid JSON: \S.*$/);
  });

  it('may be deep without harm', () => {
    expect(() => readJson('['.repeat(500_000))).toThrow(/^no valid JSON: \S/);
    expect(() => readJson(`${'['.repeat(500_000)}${']'.repeat(500_000)}`)).toThrow(/^no article in this JSON/);
  });
});
