/** From articles to an index over them. */
import type { Article } from '../article.ts';
import { translate } from './analysis.ts';
import { PassageIndex } from './passage-index.ts';

/** An index over some articles. */
export function indexOf(articles: readonly Article[]): PassageIndex {
  const index = new PassageIndex({ collecting: true });
  for (const article of articles) index.add(article);
  for (const _ of index.complete());
  return index;
}

/** The same articles in a new index, without what removed ones left behind. It may be paused at each `yield`. */
export function* reindex(articles: readonly Article[], old: PassageIndex): Generator<void, PassageIndex> {
  const index = new PassageIndex({ collecting: true });
  for (const article of articles) {
    const indexed = old.indexed(article);
    if (indexed === undefined) index.add(article);
    else index.add(article, translate(old.analysisOf(indexed), old, index));
    yield;
  }
  yield* index.complete();
  yield* index.prepare();
  return index;
}
