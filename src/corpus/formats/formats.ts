/** The formats that are read: which files, and by which reader. A new format is an entry here and a file beside. */
import path from 'node:path';
import type { Draft } from '../draft.ts';
import { readFeed } from './feed.ts';
import { readHtml } from './html.ts';
import { readJson } from './json.ts';
import { readMarkdown } from './markdown.ts';
import { readText } from './text.ts';

/**
 * Takes a file's decoded text, gives the articles in it: one, or for lists and feeds as many as there
 * are. Throws an `Error` whose message completes "cannot be read: …".
 */
export type FormatReader = (text: string) => readonly Draft[] | Promise<readonly Draft[]>;

const READERS: ReadonlyMap<string, FormatReader> = new Map<string, FormatReader>([
  ['.txt', (text) => [readText(text)]],
  ['.md', (text) => [readMarkdown(text)]],
  ['.html', readHtml],
  ['.htm', readHtml],
  ['.json', readJson],
  ['.xml', readFeed],
]);

/** The reader for a file, by its ending; undefined when Verbatim does not read such files. */
export function readerFor(file: string): FormatReader | undefined {
  return READERS.get(path.extname(file).toLowerCase());
}
