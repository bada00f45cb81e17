/** From a path to a dataset, whichever of the formats it has. */
import { stat } from 'node:fs/promises';
import type { Dataset } from './dataset.ts';
import { DatasetError } from './dataset.ts';
import { loadFeedback } from './feedback.ts';
import { loadNews } from './news.ts';
import { loadSquad } from './squad.ts';

/** The ending of the file in which the bot keeps what people thought of answers. */
const FEEDBACK_ENDING = '.jsonl';

/** Whether a dataset is feedback, which needs a corpus folder beside it. */
export function isFeedback(path: string): boolean {
  return path.endsWith(FEEDBACK_ENDING);
}

/**
 * Reads a SQuAD-format file, its articles numbered from `before` + 1, a news folder, or feedback on the articles of
 * `corpusDir`. Throws `DatasetError` with one sentence when it cannot be used.
 */
export async function loadDataset(path: string, before = 0, corpusDir: string | null = null): Promise<Dataset> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(path)).isDirectory();
  } catch {
    throw new DatasetError(`There is no dataset "${path}": give a SQuAD-format .json file, a news folder or a feedback.jsonl.`);
  }
  if (!isFolder && isFeedback(path)) {
    if (corpusDir === null) throw new DatasetError(`"${path}" is feedback, which only evaluate takes, by itself.`);
    return loadFeedback(path, corpusDir);
  }
  return isFolder ? loadNews(path) : loadSquad(path, before);
}
