/** Looking up what a button, a link or a query cites. */
import { differingBits, nearestPassage } from '../article.ts';
import type { PassageId } from '../article.ts';
import type { Found, Library } from '../library.ts';

/**
 * Of a file with many articles, such as a feed, an id does not tell which article it was: a passage that is no longer there
 * is taken for another only when their fingerprints of 36 bits differ in no more than this. Two texts without a
 * common word differ so little once in thirty thousand times.
 */
const MOST_BITS = 6;

/** The passage itself, or the one most like it when its article has changed; undefined when the article is gone. */
export function findCited(library: Library, id: PassageId): Found | undefined {
  const found = library.find(id);
  if (found === undefined || found.exact) return found;
  const { file } = found.article.source;
  const articles = library.snapshot.articles.filter(({ source }) => source.file === file);
  if (articles.length < 2) return found;
  const passage = nearestPassage(id, articles.flatMap(({ passages }) => passages));
  const article = articles.find(({ passages }) => passages.some(({ id: own }) => own === passage?.id));
  if (passage === undefined || article === undefined || differingBits(passage.id, id) > MOST_BITS) return undefined;
  return { article, passage, exact: false };
}
