/** What could not be done with a file, in words. */
import { CollectError } from '../collect/collection.ts';
import { LinkError } from '../collect/link-error.ts';
import type { Texts } from '../texts/texts.ts';
import { DownloadError } from './collect-download.ts';

/** The sentence for an error that people can do something about. Throws any other error again. */
export function troubleText(error: unknown, { collect }: Texts): string {
  if (error instanceof LinkError) return collect.link[error.problem];
  if (error instanceof DownloadError) return collect[error.problem];
  if (error instanceof CollectError) return error.problem === 'unreadable' ? collect.unreadable(error.message) : collect[error.problem];
  throw error;
}
