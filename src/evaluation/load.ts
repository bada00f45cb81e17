/** From a path to a dataset, whichever of the formats it has. */
import { stat } from 'node:fs/promises';
import type { Dataset } from './dataset.ts';
import { DatasetError } from './dataset.ts';
import { loadNews } from './news.ts';
import { loadSquad } from './squad.ts';

/**
 * Reads a SQuAD-format file, its articles numbered from `before` + 1, or a news folder. Throws `DatasetError`
 * with one sentence when it cannot be used.
 */
export async function loadDataset(path: string, before = 0): Promise<Dataset> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(path)).isDirectory();
  } catch {
    throw new DatasetError(`There is no dataset "${path}": give a SQuAD-format .json file or a news folder.`);
  }
  return isFolder ? loadNews(path) : loadSquad(path, before);
}
