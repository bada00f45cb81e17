import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/corpus/formats/html.ts';
import { PageThread } from '../../src/corpus/formats/html/thread.ts';
import { readerFor } from '../../src/corpus/formats/formats.ts';
import { ROOT, start } from '../processes.ts';
import { asParagraphs, pageOf, PARAGRAPHS } from './html-pages.ts';

const [first = ''] = PARAGRAPHS;
const LATE = /^read as plain text: it takes longer than 2 seconds to take its markup apart$/;

/** Pages that a tree builder or Readability does not finish, or does not survive. */
const HOSTILE: readonly [name: string, html: string][] = [
  ['500 nested boxes', `${'<div>'.repeat(500)}<p>${first}</p>${'</div>'.repeat(500)}`],
  ['5,000 nested boxes', `${'<div>'.repeat(5000)}<p>${first}</p>`],
  ['40 kB of unclosed tags', `${'<b><i>'.repeat(6700)}<p>${first}</p>`],
  ['40 kB of unclosed tables', `${'<table><tr><td>'.repeat(2700)}<p>${first}</p>`],
];

/** The limit is 2 seconds; the rest is for starting a thread on a busy machine. */
const LONGEST_MS = 6000;

function pageAbout(subject: string): string {
  return pageOf(`<h1>${subject}</h1>${asParagraphs(PARAGRAPHS.map((text) => `${subject}: ${text}`))}`, { head: `<title>${subject}</title>` });
}

describe('reading a page', () => {
  it('gives one draft with text, lines and what the page states', async () => {
    const [draft, ...others] = await readHtml(pageAbout('Storm'));
    expect(others).toEqual([]);
    expect(draft).toMatchObject({ stated: { title: 'Storm', language: 'en' }, notes: [] });
    expect(draft?.lines.map(({ text }) => text)).toEqual(expect.arrayContaining(PARAGRAPHS.map((text) => `Storm: ${text}`)));
  });

  it.each(HOSTILE)('ends with plain text for %s', async (_, html) => {
    const began = performance.now();
    const [draft] = await readHtml(html);
    expect(performance.now() - began).toBeLessThan(LONGEST_MS);
    expect(draft?.notes).toEqual([expect.stringMatching(/^read as plain text: it/)]);
    expect(draft?.lines.map(({ text }) => text)).toEqual([first]);
  });

  it('takes pages one after the other, and goes on after a hostile one with a new thread', async () => {
    const [, hostile] = HOSTILE[1] ?? ['', ''];
    const [before, after] = [
      ['Storm', 'Harbour', 'Pier'],
      ['Calm', 'Ferry', 'Lighthouse'],
    ];
    const pages = [...before.map(pageAbout), hostile, ...after.map(pageAbout)];
    const drafts = (await Promise.all(pages.map(readHtml))).flat();
    expect(drafts.map(({ stated }) => stated.title)).toEqual([...before, undefined, ...after]);
    expect(drafts.flatMap(({ notes }) => notes)).toEqual([expect.stringMatching(LATE)]);
  });

  it('takes a page without a text for plain text, with nothing in it', async () => {
    expect(await readHtml('')).toEqual([{ text: '', lines: [], stated: {}, notes: ['read as plain text: no article is to be seen in it'] }]);
  });

  it.each(['a/b.html', 'B.HTM'])('is for %s', async (file) => {
    expect(await readerFor(file)?.(pageAbout('Storm'))).toEqual(await readHtml(pageAbout('Storm')));
  });

  it('does not keep the process alive', async () => {
    const module = path.join(ROOT, 'dist/corpus/formats/html.js');
    const program = `import { readHtml } from ${JSON.stringify(module)}; const [draft] = await readHtml(process.argv[1]); console.log(draft.stated.title);`;
    const { ended } = await start(['--input-type=module', '-e', program, pageAbout('Storm')]);
    expect(await ended).toMatchObject({ status: 0, out: 'Storm\n' });
  });
});

/** A thread that runs this for `answerPages`; `port` is its end of the line. */
function threadOf(body: string): PageThread {
  const source = `import { parentPort as port } from 'node:worker_threads'; export function answerPages() { ${body} }`;
  return new PageThread(new URL(`data:text/javascript,${encodeURIComponent(source)}`));
}

/** Gives each page back as a draft that states the thread's own mark as its title; some pages end it. */
const ECHO = `
  const title = String(Math.random());
  port.on('message', (page) => {
    if (page === 'end') process.exit();
    if (page === 'throw') throw new Error('lost');
    port.postMessage(page === 'fail' ? { failure: 'TypeError: bad' } : { draft: { text: page, lines: [], stated: { title }, notes: [] } });
  });
  port.postMessage('ready');
`;

describe('the thread', () => {
  it('is one for many pages', async () => {
    const thread = threadOf(ECHO);
    const [one, two] = await Promise.all([thread.read('a'), thread.read('b')]);
    expect([one.text, two.text]).toEqual(['a', 'b']);
    expect(two.stated).toEqual(one.stated);
  });

  it.each([
    ['end', 'its reader ended'],
    ['throw', 'its reader ended (lost)'],
  ])('is replaced after it had to %s', async (page, reason) => {
    const thread = threadOf(ECHO);
    const one = await thread.read('a');
    await expect(thread.read(page)).rejects.toThrow(reason);
    const two = await thread.read('a');
    expect(two.text).toBe('a');
    expect(two.stated).not.toEqual(one.stated);
  });

  it('stays when a page fails', async () => {
    const thread = threadOf(ECHO);
    const one = await thread.read('a');
    await expect(thread.read('fail')).rejects.toThrow('its markup cannot be taken apart (TypeError: bad)');
    expect(await thread.read('a')).toEqual(one);
  });

  it('says why it does not start', async () => {
    await expect(threadOf("throw new Error('no start');").read('a')).rejects.toThrow('its reader ended (no start)');
    await expect(new PageThread(new URL('file:///nowhere/html-worker.js')).read('a')).rejects.toThrow(/^its reader ended \(.*nowhere/);
  });
});
