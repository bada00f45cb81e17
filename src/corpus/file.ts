/** One file of the corpus → the articles in it. */
import { open } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '../article.ts';
import { composeArticles } from './compose.ts';
import { decode } from './decode.ts';
import { readerFor } from './formats/formats.ts';

/** What came of reading a file. */
export interface FileReading {
  readonly articles: readonly Article[];
  readonly notes: readonly string[];
}

/** Larger files are no articles: a whole book has about one megabyte. */
const LARGEST_FILE = 20 * 1024 * 1024;

/** Reads `file` of `folder`. Throws an `Error` whose message is the reason why it cannot be read. */
export async function readFile(folder: string, file: string): Promise<FileReading> {
  const read = readerFor(file);
  if (read === undefined) throw new Error('not a kind of file that Verbatim reads');
  const drafts = await read(decode(await readBytes(path.join(folder, file))));
  const articles = composeArticles(file, drafts).filter(({ passages }) => passages.length > 0);
  if (articles.length === 0) throw new Error('no paragraphs in it');
  return { articles, notes: drafts.flatMap(({ notes }) => notes) };
}

async function readBytes(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    if (size > LARGEST_FILE) throw new Error(`larger than ${LARGEST_FILE / 1024 / 1024} MB`);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}
