/** A corpus folder read once: the articles in it, and what could not be read. */
import type { Article } from '../article.ts';
import { FileGone } from './bytes.ts';
import { readFile } from './file.ts';
import { lookAtFolder } from './look.ts';
import type { Problem } from './look.ts';

export { CorpusError } from './look.ts';
export type { Problem } from './look.ts';

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
  const look = only === undefined ? await lookAtFolder(folder) : undefined;
  problems.push(...(look?.problems ?? []));
  for (const file of only ?? look?.files.keys() ?? []) {
    try {
      const { articles: own, notes } = await readFile(folder, file);
      articles.push(...own);
      problems.push(...notes.map((reason) => ({ file, reason })));
    } catch (error) {
      // A file that was listed and is gone is absent; one that was asked for by name is missing.
      if (error instanceof FileGone && only === undefined) continue;
      problems.push({ file, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return { articles, problems };
}
