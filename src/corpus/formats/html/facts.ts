/** What a page says about itself, gathered from its tags and not yet judged. */
import { foldSpace } from '../../../language/fold.ts';
import { hasType, namesOf, readEmbeddedData, stringOf } from './embedded-json.ts';
import type { EmbeddedData, JsonObject } from './embedded-json.ts';
import { decodeEntities } from './entities.ts';
import { attributesOf, tokensOf } from './tokens.ts';
import { isBlock } from './elements.ts';

/** A `<time>` of the page. */
export interface StatedTime {
  readonly datetime: string;
  /** Marked as the day of publication (`itemprop="datePublished"`, `pubdate`). */
  readonly published: boolean;
  /** Stands right under the headline. */
  readonly underHeadline: boolean;
}

export interface PageFacts {
  /** `<html lang>`. */
  readonly language: string | undefined;
  /** Contents of `<meta>` by name, property or itemprop in lower case, in the order of the page. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly canonical: string | undefined;
  /** `<title>`. */
  readonly documentTitle: string | undefined;
  /** The texts of `<h1>`. */
  readonly headlines: readonly string[];
  readonly times: readonly StatedTime[];
  readonly embedded: EmbeddedData;
  /** The object among them that describes the article of this page. */
  readonly article: JsonObject | undefined;
  readonly authors: readonly string[];
}

/** No headline, name or description is longer; more is a page that forgot an end tag, or means harm. */
const LONGEST_TEXT = 1000;
/** So many headlines, names, authors and statements of one name are looked at. */
const MOST = 20;
/** A time stands under the headline when no more text than a byline and a standfirst is between. */
const UNDER_HEADLINE = 600;
/** A page has some dozens; more are a list of other stories. */
const MOST_TIMES = 100;

/** Gathers the facts of a page in one pass. */
export function factsOf(html: string): PageFacts {
  const gatherer = new Gatherer();
  for (const token of tokensOf(html)) {
    if (token.kind === 'text') gatherer.text(token.text);
    else if (token.kind === 'raw') gatherer.raw(token.name, token.attributes, token.text);
    else if (token.kind === 'close') gatherer.close(token.name);
    else gatherer.open(token.name, token.attributes);
  }
  return gatherer.facts();
}

class Gatherer {
  #language: string | undefined;
  #canonical: string | undefined;
  #title: string | undefined;
  readonly #metas = new Map<string, string[]>();
  readonly #scripts: string[] = [];
  readonly #times: StatedTime[] = [];
  readonly #headlines: string[] = [];
  readonly #authors: string[] = [];
  /** The headline or author link being read. */
  #open: { name: 'h1' | 'a'; text: string } | undefined;
  #textSinceHeadline = Infinity;

  open(name: string, raw: string): void {
    if (this.#open !== undefined && isBlock(name)) this.#open.text += ' ';
    if (name === 'h1') this.#open = { name, text: '' };
    else if (name === 'a' && this.#open === undefined && raw.includes('author')) {
      if (attributesOf(raw).get('rel')?.toLowerCase().split(/\s+/).includes('author') === true) this.#open = { name, text: '' };
    } else if (name === 'meta') this.#meta(raw);
    else if (name === 'link' && this.#canonical === undefined && raw.includes('canonical')) {
      const attributes = attributesOf(raw);
      if (attributes.get('rel')?.toLowerCase() === 'canonical') this.#canonical = valueOf(attributes.get('href'));
    } else if (name === 'time') this.#time(raw);
    else if (name === 'html') this.#language ??= valueOf(attributesOf(raw).get('lang') ?? attributesOf(raw).get('xml:lang'));
  }

  close(name: string): void {
    const open = this.#open;
    if (open === undefined) return;
    if (isBlock(name)) open.text += ' ';
    if (name !== open.name) return;
    const text = valueOf(open.text);
    const known = name === 'h1' ? this.#headlines : this.#authors;
    if (text !== undefined && known.length < MOST) known.push(text);
    if (name === 'h1') this.#textSinceHeadline = 0;
    this.#open = undefined;
  }

  text(text: string): void {
    if (this.#open === undefined) this.#textSinceHeadline += text.trim().length;
    else if (this.#open.text.length < LONGEST_TEXT) this.#open.text += text;
    else this.#open = undefined;
  }

  raw(name: string, attributes: string, text: string): void {
    if (name === 'title') this.#title ??= valueOf(text);
    else if (name === 'script' && /ld\+json/i.test(attributes)) this.#scripts.push(text);
  }

  facts(): PageFacts {
    const embedded = readEmbeddedData(this.#scripts);
    const article = articleOf(embedded.objects, this.#canonical ?? this.#metas.get('og:url')?.[0]);
    const authors = article === undefined ? [] : namesOf(article['author'], embedded.objects).slice(0, MOST);
    return {
      language: this.#language,
      metas: this.#metas,
      canonical: this.#canonical,
      documentTitle: this.#title,
      headlines: this.#headlines,
      times: this.#times,
      embedded,
      article,
      authors: [...this.#authors, ...(this.#metas.get('author') ?? []), ...authors.flatMap((name) => valueOf(name) ?? [])],
    };
  }

  #meta(raw: string): void {
    const attributes = attributesOf(raw);
    const content = valueOf(attributes.get('content') ?? attributes.get('value'));
    if (content === undefined) return;
    for (const kind of ['property', 'name', 'itemprop']) {
      const name = attributes.get(kind)?.trim().toLowerCase();
      if (name === undefined || name === '') continue;
      const known = this.#metas.get(name);
      if (known === undefined) this.#metas.set(name, [content]);
      else if (known.length < MOST) known.push(content);
    }
  }

  #time(raw: string): void {
    if (this.#times.length >= MOST_TIMES) return;
    const attributes = attributesOf(raw);
    const datetime = valueOf(attributes.get('datetime'));
    if (datetime === undefined) return;
    const published = attributes.has('pubdate') || /datepublished/i.test(attributes.get('itemprop') ?? '');
    this.#times.push({ datetime, published, underHeadline: this.#textSinceHeadline <= UNDER_HEADLINE });
  }
}

/** An attribute or text as a reader would see it; undefined when there is nothing. */
function valueOf(raw: string | undefined): string | undefined {
  if (raw === undefined) return undefined;
  const text = foldSpace(decodeEntities(raw.slice(0, LONGEST_TEXT)));
  // Some systems escape twice; no headline means to show "&quot;".
  const twice = /&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/iu.test(text) ? foldSpace(decodeEntities(text)) : text;
  return twice === '' ? undefined : twice;
}

/** schema.org's kinds of articles. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|NewsItem|Report)$/u;

/** The article that names this page as its own, else the first that has a headline. */
function articleOf(objects: readonly JsonObject[], url: string | undefined): JsonObject | undefined {
  const articles = objects.filter((object) => hasType(object, ARTICLE_TYPE));
  const own = articles.find((object) => url !== undefined && [stringOf(object['url']), stringOf(object['mainEntityOfPage'])].includes(url));
  return own ?? articles.find((object) => stringOf(object['headline']) !== undefined) ?? articles[0];
}
