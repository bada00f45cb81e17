/** What an administrator is shown of files that come into the corpus and go out of it. */
import { FormattedString } from '@grammyjs/parse-mode';
import { paragraphsIn } from '../article.ts';
import type { Article } from '../article.ts';
import type { Texts } from '../texts/texts.ts';
import { shorten } from './shorten.ts';

/** A file with many articles, such as a feed, shows the first. */
const ARTICLES_SHOWN = 5;
const NOTES_SHOWN = 5;
const LONGEST_TITLE = 200;
const LONGEST_NOTE = 250;
const FILES_PER_PAGE = 6;

/** What a file was understood as. */
export interface Collected {
  readonly file: string;
  readonly articles: readonly Article[];
  readonly notes: readonly string[];
  /** It was in the corpus before. */
  readonly known: boolean;
}

/** A file that can be removed. */
export interface Removable {
  readonly file: string;
  readonly title: string;
}

/** Files to choose from; `first` is the number of the first, counted from 1. */
export interface RemovablePage {
  readonly message: FormattedString;
  readonly shown: readonly Removable[];
  readonly first: number;
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
}

/** The reply to a file that was added: title, publisher, day, passages and dropped lines of its articles, and notes. */
export function collectedCard({ file, articles, notes, known }: Collected, texts: Texts): FormattedString {
  const heading = known ? texts.collect.known : texts.collect.added(articles.length);
  const more = articles.length - ARTICLES_SHOWN;
  const parts: (FormattedString | string)[] = [heading, ...articles.slice(0, ARTICLES_SHOWN).map((article) => understood(article, texts))];
  if (more > 0) parts.push(texts.collect.moreArticles(more));
  if (notes.length > 0) parts.push(notes.slice(0, NOTES_SHOWN).map((note) => `⚠ ${shorten(note, LONGEST_NOTE)}`).join('\n'));
  parts.push(FormattedString.code(file));
  return FormattedString.join(parts, '\n\n');
}

function understood(article: Article, texts: Texts): FormattedString {
  const { source, dropped } = article;
  const facts = [
    source.publisher === null ? texts.unknownPublisher : shorten(source.publisher, LONGEST_TITLE),
    source.date === null ? texts.collect.unknownDate : texts.day(source.date),
    texts.paragraphs(paragraphsIn(article)),
    ...(dropped.length === 0 ? [] : [texts.collect.dropped(dropped.length)]),
  ];
  return FormattedString.join([FormattedString.bold(shorten(source.title, LONGEST_TITLE)), facts.join(' · ')], '\n');
}

/** A page of the files that were added; a page out of range is the nearest. */
export function removablePage(files: readonly Removable[], wanted: number, texts: Texts): RemovablePage {
  const pages = Math.max(1, Math.ceil(files.length / FILES_PER_PAGE));
  const page = Math.min(Math.max(1, wanted), pages);
  const from = (page - 1) * FILES_PER_PAGE;
  const shown = files.slice(from, from + FILES_PER_PAGE);
  const heading = files.length === 0 ? texts.collect.nothingAdded : texts.collect.removable(files.length, page, pages);
  return { message: list(heading, shown, from + 1), shown, first: from + 1, page, pages };
}

/** The files that fit what was asked for, as many as one page has. */
export function matchingPage(files: readonly Removable[], texts: Texts): RemovablePage {
  const shown = files.slice(0, FILES_PER_PAGE);
  const heading = files.length === 0 ? texts.collect.nothingMatches : texts.collect.matching(files.length, shown.length);
  return { message: list(heading, shown, 1), shown, first: 1, page: 1, pages: 1 };
}

/** The question whether a file is to be removed. */
export function askRemoveCard({ title, file }: Removable, texts: Texts): FormattedString {
  return new FormattedString(texts.collect.askRemove(shorten(title, LONGEST_TITLE), shorten(file, LONGEST_TITLE)));
}

function list(heading: string, files: readonly Removable[], first: number): FormattedString {
  const lines = files.map(({ title, file }, index) =>
    FormattedString.join([`${first + index}. ${shorten(title, LONGEST_TITLE)}\n`, FormattedString.code(shorten(file, LONGEST_TITLE))]),
  );
  return FormattedString.join([heading, ...lines], '\n\n');
}
