/** What must hold for every quote, whatever the question: each part is cut from the next larger one. */
import type { Article } from '../article.ts';
import type { Quote } from '../answer/answer.ts';
import { foldSpace } from '../language/fold.ts';
import type { Span } from '../language/sentences.ts';

/** Where quotes come from: the articles of a collection, and the whole files, folded, where there are any. */
export interface Origin {
  readonly articles: ReadonlyMap<string, Article>;
  readonly originals: ReadonlyMap<string, string>;
}

/** The rules a quote breaks, each as a sentence; none for a sound one. */
export function violationsOf(quote: Quote, origin: Origin): string[] {
  const { passage, source, highlight, answer } = quote;
  const broken: string[] = [];
  const article = origin.articles.get(source.file);
  if (article === undefined) broken.push(`"${source.file}" is no article of the collection.`);
  else if (foldSpace(article.text.slice(passage.start, passage.end)) !== passage.text) {
    broken.push(`Passage ${passage.id} is not the text of "${source.file}" at its place.`);
  }
  if (origin.originals.get(source.file)?.includes(passage.text) === false) {
    broken.push(`Passage ${passage.id} does not stand in "${source.file}".`);
  }
  if (!within(highlight, { start: 0, end: passage.text.length })) broken.push(`The highlight is no part of passage ${passage.id}.`);
  if (answer !== null && !within(answer, highlight)) broken.push(`The answer is no part of the highlight of passage ${passage.id}.`);
  return broken;
}

function within(inner: Span, outer: Span): boolean {
  return (
    Number.isInteger(inner.start) && Number.isInteger(inner.end) &&
    outer.start <= inner.start && inner.start < inner.end && inner.end <= outer.end
  );
}
