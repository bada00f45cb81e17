/** The list of sources, a page at a time. */
import { FormattedString } from '@grammyjs/parse-mode';
import { newestFirst } from '../article.ts';
import type { Article } from '../article.ts';
import type { Texts } from '../texts/texts.ts';
import { provenance } from './card.ts';
import { linked } from './link.ts';
import { shorten } from './shorten.ts';

const ARTICLES_PER_PAGE = 8;
const LONGEST_TITLE = 200;

export interface SourcesPage {
  readonly message: FormattedString;
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
}

/** A page of the list, newest first, undated last; a page out of range is the nearest. */
export function sourcesPage(articles: readonly Article[], wanted: number, texts: Texts): SourcesPage {
  const pages = Math.max(1, Math.ceil(articles.length / ARTICLES_PER_PAGE));
  const page = Math.min(Math.max(1, wanted), pages);
  if (articles.length === 0) return { message: new FormattedString(texts.noArticles), page, pages };
  const first = (page - 1) * ARTICLES_PER_PAGE;
  const lines = newestFirst(articles)
    .slice(first, first + ARTICLES_PER_PAGE)
    .map((article, index) => line(article, first + index + 1, texts));
  const heading = FormattedString.bold(texts.sourcesHeading(articles.length, page, pages));
  return { message: FormattedString.join([heading, ...lines], '\n\n'), page, pages };
}

function line({ source, passages }: Article, number: number, texts: Texts): FormattedString {
  const title = shorten(source.title, LONGEST_TITLE);
  const facts = [provenance(source, texts) || texts.unknownPublisher, texts.paragraphs(passages.length)].join(' · ');
  return FormattedString.join([
    `${number}. `,
    linked(title, source.url),
    '\n',
    FormattedString.italic(facts),
  ]);
}
