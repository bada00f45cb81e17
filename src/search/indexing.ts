/** From articles to an index over them. */
import type { Article } from '../article.ts';
import { PassageIndex } from './passage-index.ts';

/** An index over some articles. */
export function indexOf(articles: readonly Article[]): PassageIndex {
  const index = new PassageIndex();
  for (const article of articles) index.add(article);
  return index;
}
