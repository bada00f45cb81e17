/** Lists of articles: all of them, a page at a time, by day or by publisher; and the newest. */
import { FormattedString } from '@grammyjs/parse-mode';
import { newestFirst, paragraphsIn } from '../article.ts';
import type { Article } from '../article.ts';
import type { Texts } from '../texts/texts.ts';
import type { SourcesOrder } from './button-data.ts';
import { linked } from './link.ts';
import { provenance } from './provenance.ts';
import { shorten } from './shorten.ts';

/** As many as the buttons that open them fit into one row. */
const ARTICLES_PER_PAGE = 8;
const LONGEST_TITLE = 200;
const LONGEST_PUBLISHER = 80;

/** A list, and what its buttons open. */
export interface ArticleList {
  readonly message: FormattedString;
  readonly articles: readonly Article[];
  /** The number of the first of them in the list. */
  readonly first: number;
}

export interface SourcesPage extends ArticleList {
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
}

/** A page of all articles; by day the newest first, undated last. A page out of range is the nearest. */
export function sourcesPage(articles: readonly Article[], wanted: number, texts: Texts, by: SourcesOrder = 'day'): SourcesPage {
  const pages = Math.max(1, Math.ceil(articles.length / ARTICLES_PER_PAGE));
  const page = Math.min(Math.max(1, wanted), pages);
  if (articles.length === 0) return { message: new FormattedString(texts.noArticles), articles, first: 1, page, pages };
  const first = (page - 1) * ARTICLES_PER_PAGE + 1;
  const shown = sorted(articles, by, texts).slice(first - 1, first - 1 + ARTICLES_PER_PAGE);
  const heading = FormattedString.bold(texts.sourcesHeading(articles.length, page, pages));
  const entries = by === 'day' ? shown.map((article, index) => line(article, first + index, texts)) : grouped(shown, first, texts);
  return { message: FormattedString.join([heading, ...entries], '\n\n'), articles: shown, first, page, pages };
}

/** The newest articles. Those without a day are not among them, unless none has one. */
export function latestList(articles: readonly Article[], texts: Texts): ArticleList {
  if (articles.length === 0) return { message: new FormattedString(texts.noArticles), articles, first: 1 };
  const dated = articles.filter(({ source }) => source.date !== null);
  const shown = newestFirst(dated.length === 0 ? articles : dated).slice(0, ARTICLES_PER_PAGE);
  const heading = FormattedString.bold(texts.latestHeading(shown.length, articles.length));
  const entries = shown.map(({ source }, index) => {
    const facts = [source.date === null ? texts.unknownDay : texts.day(source.date), publisherOf(source.publisher)].filter((fact) => fact !== null);
    return entry(index + 1, linked(shorten(source.title, LONGEST_TITLE), source.url), facts.join(' · '));
  });
  return { message: FormattedString.join([heading, ...entries], '\n\n'), articles: shown, first: 1 };
}

function sorted(articles: readonly Article[], by: SourcesOrder, texts: Texts): readonly Article[] {
  const byDay = newestFirst(articles);
  if (by === 'day') return byDay;
  const { compare } = new Intl.Collator(texts.locale);
  // Those without a publisher come last.
  return byDay.toSorted(({ source: { publisher: one } }, { source: { publisher: other } }) =>
    one === null || other === null ? Number(one === null) - Number(other === null) : compare(one, other),
  );
}

/** The entries of a page by publisher, each publisher named once. */
function grouped(articles: readonly Article[], first: number, texts: Texts): FormattedString[] {
  return articles.map((article, index) => {
    const { publisher, date, title, url } = article.source;
    const facts = [date === null ? texts.unknownDay : texts.day(date), texts.paragraphs(paragraphsIn(article))].join(' · ');
    const own = entry(first + index, linked(shorten(title, LONGEST_TITLE), url), facts);
    const isNew = index === 0 || articles[index - 1]?.source.publisher !== publisher;
    return isNew ? FormattedString.join([FormattedString.bold(publisherOf(publisher) ?? texts.unknownPublisher), own], '\n') : own;
  });
}

function line(article: Article, number: number, texts: Texts): FormattedString {
  const { source } = article;
  const facts = [provenance(source, texts) || texts.unknownPublisher, texts.paragraphs(paragraphsIn(article))].join(' · ');
  return entry(number, linked(shorten(source.title, LONGEST_TITLE), source.url), facts);
}

function entry(number: number, title: FormattedString | string, facts: string): FormattedString {
  return FormattedString.join([`${number}. `, title, '\n', FormattedString.italic(facts)]);
}

function publisherOf(publisher: string | null): string | null {
  return publisher === null ? null : shorten(publisher, LONGEST_PUBLISHER);
}
