/** The formats that are read: which files, and by which reader. A new format is an entry here and a file beside. */
import path from 'node:path';
import type { Draft } from '../draft.ts';

/**
 * Takes a file's decoded text, gives the articles in it: one, or for lists and feeds as many as there
 * are. Throws an `Error` whose message completes "cannot be read: …".
 */
export type FormatReader = (text: string) => Promise<readonly Draft[]>;

/** Each is loaded with its first file: parsers of pages, feeds and Markdown take a quarter of a second, and few folders need all of them. */
const READERS: ReadonlyMap<string, FormatReader> = new Map<string, FormatReader>([
  ['.txt', async (text) => [(await import('./text.ts')).readText(text)]],
  ['.md', async (text) => [(await import('./markdown.ts')).readMarkdown(text)]],
  ['.html', readPage],
  ['.htm', readPage],
  ['.json', async (text) => (await import('./json.ts')).readJson(text)],
  ['.xml', async (text) => (await import('./feed.ts')).readFeed(text)],
]);

async function readPage(text: string): Promise<readonly Draft[]> {
  return (await import('./html.ts')).readHtml(text);
}

/** The reader for a file, by its ending; undefined when Verbatim does not read such files. */
export function readerFor(file: string): FormatReader | undefined {
  return READERS.get(path.extname(file).toLowerCase());
}
