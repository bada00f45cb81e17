import { describe, expect, it } from 'vitest';
import type { FetchedPage } from '../../src/collect/link.ts';
import { pageFile } from '../../src/collect/page.ts';
import { readArticles } from '../../src/corpus/file.ts';

const TEXT = 'The treaty was signed in the town hall on a rainy Tuesday morning, as the mayor had promised before the election.';
const HTML = `<html><head><title>Treaty signed</title></head><body><h1>Treaty signed</h1><p>${TEXT}</p><p>${TEXT.replace('treaty', 'other treaty')}</p></body></html>`;
const QUOTED = 'https://news.example/treaty?a=1&b="2"';

function page(over: Partial<FetchedPage> = {}): FetchedPage {
  return { url: 'https://news.example/treaty?a=1&b=2', bytes: Buffer.from(HTML), ending: 'html', charset: null, ...over };
}

describe('a fetched page', () => {
  it.each<[what: string, fetched: FetchedPage, stated: string | null, url: string]>([
    ['that says no address', page(), null, 'https://news.example/treaty?a=1&b=2'],
    ['with quotes in its address', page({ url: QUOTED }), null, QUOTED],
    ['of plain text', page({ ending: 'txt', bytes: Buffer.from(`Treaty signed\n${TEXT}`) }), null, 'https://news.example/treaty?a=1&b=2'],
    ['of Markdown', page({ ending: 'md', bytes: Buffer.from(`\uFEFF# Treaty signed\n\n${TEXT}`) }), null, 'https://news.example/treaty?a=1&b=2'],
  ])('%s keeps where it was fetched from', async (_what, fetched, stated, url) => {
    const { articles } = await readArticles(`a.${fetched.ending}`, pageFile(fetched, stated));
    expect(articles[0]?.source).toMatchObject({ url, title: 'Treaty signed' });
  });

  it.each([
    ['its own address', page(), 'https://www.news.example/treaty', false],
    ['the address of another site', page(), 'https://other.example/treaty', true],
    ['nonsense as its address', page(), 'nonsense', true],
  ])('that states %s keeps its bytes, with a line in front or without', (_what, fetched, stated, line) => {
    const file = Buffer.from(pageFile(fetched, stated)).toString();
    expect(file.endsWith(HTML)).toBe(true);
    expect(file !== HTML).toBe(line);
  });

  it.each(['html', 'txt'] as const)('keeps the charset that only the server said, %s', async (ending) => {
    const russian = 'Новое соглашение подписали в ратуше дождливым утром во вторник, как и обещал мэр города перед выборами. Горожане ждали этого два года.';
    const text = ending === 'html' ? `<title>Мэр сдержал слово</title><p>${russian}</p>` : `Мэр сдержал слово\n${russian}`;
    const bytes = Buffer.from(Array.from(text, (letter) => letter.charCodeAt(0) - (letter >= 'А' && letter <= 'я' ? 0x350 : 0)));
    const { articles } = await readArticles(`a.${ending}`, pageFile(page({ ending, bytes, charset: 'windows-1251' }), null));
    expect(articles[0]?.passages.map((passage) => passage.text).join(' ')).toContain('дождливым утром');
  });

  it.each<[what: string, fetched: FetchedPage]>([
    ['UTF-16', page({ bytes: Buffer.from(`\uFEFF${HTML}`, 'utf16le') })],
    ['JSON', page({ ending: 'json', bytes: Buffer.from('{}') })],
    ['text with front matter', page({ ending: 'md', bytes: Buffer.from('---\ntitle: a\n---\nb') })],
  ])('of %s stays as it is', (_what, fetched) => {
    expect(pageFile(fetched, null)).toEqual(fetched.bytes);
  });
});
