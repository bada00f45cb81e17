/** One file of the corpus → the articles in it. */
import path from 'node:path';
import type { Article } from '../article.ts';
import { readBytes } from './bytes.ts';
import { composeArticles } from './compose.ts';
import { decode } from './decode.ts';
import { readerFor } from './formats/formats.ts';

/** What came of reading a file. */
export interface FileReading {
  readonly articles: readonly Article[];
  readonly notes: readonly string[];
}

/** Reads `file` of `folder`. Throws an `Error` whose message is the reason why it cannot be read. */
export async function readFile(folder: string, file: string): Promise<FileReading> {
  const { bytes } = await readBytes(path.join(folder, file));
  return readArticles(file, bytes);
}

/** The articles in the bytes of `file`. Throws an `Error` whose message is the reason why it cannot be read. */
export async function readArticles(file: string, bytes: Uint8Array): Promise<FileReading> {
  const read = readerFor(file);
  if (read === undefined) throw new Error('not a kind of file that Verbatim reads');
  const decoded = decode(bytes);
  const drafts = await read(decoded.text);
  const articles = composeArticles(file, drafts).filter(({ passages }) => passages.length > 0);
  if (articles.length === 0) throw new Error('no paragraphs in it');
  return { articles, notes: [...decoded.notes, ...drafts.flatMap(({ notes }) => notes)] };
}
