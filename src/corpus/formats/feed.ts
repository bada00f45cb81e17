/** Feeds: RSS, RSS 1.0 (RDF) and Atom, one draft an item. */
import { DetectError, parseFeed } from 'feedsmith';
import type { AnyFeed, AtomFeed, RdfFeed, RssFeed } from 'feedsmith';
import { foldSpace } from '../../language/fold.ts';
import type { Draft } from '../draft.ts';
import { textOfHtml } from './html-text.ts';
import { statedIn } from './stated.ts';
import type { Found } from './stated.ts';
import { linesOf } from './text.ts';

/** An item of any kind of feed: what it may have as its text, the fullest first, and what it states. */
interface Item {
  readonly bodies: readonly (Body | undefined)[];
  readonly stated: Found;
}

interface Body {
  readonly text: string;
  readonly html: boolean;
}

/**
 * Reads a decoded `.xml` file that is a feed: one draft for each item with a text. Throws when there is none.
 * The parser resolves no entities but those of HTML, so none can unfold; external ones it refuses.
 */
export function readFeed(xml: string): Draft[] {
  const items = itemsOf(parse(xml));
  const drafts = items.flatMap((item) => draftOf(item) ?? []);
  const [first, ...rest] = drafts;
  if (first === undefined) throw new Error(items.length === 0 ? 'a feed without items' : 'a feed without texts');
  const without = items.length - drafts.length;
  return without === 0 ? drafts : [{ ...first, notes: [`${without} of its ${items.length} items have no text`] }, ...rest];
}

function parse(xml: string): AnyFeed {
  try {
    return parseFeed(xml);
  } catch (error) {
    if (error instanceof DetectError) throw new Error('no feed in this XML: expected RSS or Atom', { cause: error });
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw new Error(`no valid feed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause: error });
  }
}

function itemsOf({ format, feed }: AnyFeed): Item[] {
  switch (format) {
    case 'rss':
      return (feed.items ?? []).map((item) => rssItem(item, feed));
    case 'rdf':
      return (feed.items ?? []).map((item) => rdfItem(item, feed));
    case 'atom':
      return (feed.entries ?? []).map((entry) => atomItem(entry, feed));
    case 'json':
      throw new Error('it is JSON, not XML: name it .json');
  }
}

function rssItem(item: RssFeed.Item<string>, feed: RssFeed.Feed<string>): Item {
  const { guid } = item;
  return {
    bodies: [html(item.content?.encoded), html(item.description)],
    stated: {
      title: withoutTags(item.title),
      publisher: [withoutTags(item.source?.title), withoutTags(feed.title)],
      date: [item.pubDate, ...(item.dc?.dates ?? [])],
      url: [item.link, guid?.isPermaLink === false ? undefined : guid?.value],
      language: [...(item.dc?.languages ?? []), feed.language, ...(feed.dc?.languages ?? [])],
    },
  };
}

function rdfItem(item: RdfFeed.Item<string>, feed: RdfFeed.Feed<string>): Item {
  return {
    bodies: [html(item.content?.encoded), html(item.description)],
    stated: {
      title: withoutTags(item.title),
      publisher: withoutTags(feed.title),
      date: item.dc?.dates,
      url: [item.link, item.rdf?.about],
      language: [...(item.dc?.languages ?? []), ...(feed.dc?.languages ?? [])],
    },
  };
}

/** The day of an entry's last change is not taken for that of its publication. */
function atomItem(entry: AtomFeed.Entry<string>, feed: AtomFeed.Feed<string>): Item {
  const links = (entry.links ?? []).filter(({ rel }) => rel === undefined || rel === 'alternate');
  return {
    bodies: [atomText(entry.content), atomText(entry.summary)],
    stated: {
      title: atomTitle(entry.title),
      publisher: [atomTitle(entry.source?.title), atomTitle(feed.title)],
      date: entry.published,
      url: links.map(({ href }) => href),
      language: [entry.xml?.lang, feed.xml?.lang],
    },
  };
}

function html(text: string | undefined): Body | undefined {
  return text === undefined ? undefined : { text, html: true };
}

/** A text construct: plain unless its type says otherwise; pictures and other data are no text. */
function atomText(content: AtomFeed.Content | undefined): Body | undefined {
  const { value, type = 'text' } = content ?? {};
  if (value === undefined || !/^(?:text|x?html)/u.test(type)) return undefined;
  return { text: value, html: type.includes('html') };
}

function atomTitle(title: AtomFeed.Text | undefined): string | undefined {
  return title?.type?.includes('html') === true ? withoutTags(title.value) : title?.value;
}

/** RSS does not say whether its titles are HTML; many are. */
function withoutTags(title: string | undefined): string | undefined {
  return title === undefined ? undefined : foldSpace(textOfHtml(title).text);
}

function draftOf({ bodies, stated }: Item): Draft | undefined {
  for (const body of bodies) {
    if (body === undefined) continue;
    const read = body.html ? textOfHtml(body.text) : { text: body.text, lines: linesOf(body.text) };
    if (read.lines.length > 0) return { ...read, stated: statedIn(stated), notes: [] };
  }
  return undefined;
}
