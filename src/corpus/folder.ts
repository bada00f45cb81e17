/** A corpus folder: which files lie in it, and the articles they hold. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '../article.ts';
import { readFile } from './file.ts';
import { readerFor } from './formats/formats.ts';

/** A file that gave no article, or gave it not as it should, and why. */
export interface Problem {
  readonly file: string;
  readonly reason: string;
}

/** The corpus folder itself cannot be read. The message is a whole sentence. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
}

export interface Reading {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/**
 * Reads all articles of a folder, in the order of their paths; `only` names the files wanted, by path
 * inside the folder. Throws `CorpusError` when the folder cannot be read.
 */
export async function readFolder(folder: string, only?: readonly string[]): Promise<Reading> {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  for (const file of only ?? (await listFiles(folder, problems))) {
    try {
      const { articles: own, notes } = await readFile(folder, file);
      articles.push(...own);
      problems.push(...notes.map((reason) => ({ file, reason })));
    } catch (error) {
      problems.push({ file, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return { articles, problems };
}

async function listFiles(folder: string, problems: Problem[]): Promise<string[]> {
  try {
    if (!(await stat(folder)).isDirectory()) throw new Error('it is no folder');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CorpusError(`The corpus folder "${folder}" cannot be read: ${reason}. Set CORPUS_DIR to a folder of articles.`);
  }
  const files: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  for (const entry of entries) {
    const file = path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/');
    if (entry.isDirectory() || file.split('/').some((part) => part.startsWith('.'))) continue;
    if (!entry.isFile()) problems.push({ file, reason: 'not a plain file' });
    else if (readerFor(file) === undefined) problems.push({ file, reason: 'not a kind of file that Verbatim reads' });
    else files.push(file);
  }
  return files.toSorted();
}
