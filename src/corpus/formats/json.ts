/** JSON: an article, a list of articles, or a JSON Feed (jsonfeed.org 1.0 and 1.1). */
import type { Draft } from '../draft.ts';
import { textOfHtml } from './html-text.ts';
import { statedIn } from './stated.ts';
import { linesOf } from './text.ts';

/** A JSON object of unknown shape. */
type JsonObject = Readonly<Record<string, unknown>>;

/** The keys that are read, by what they mean, the plainest first. They are those of schema.org, JSON Feed and common exports. */
const TITLE = ['title', 'headline', 'name'];
const TEXT = ['text', 'content', 'body', 'articleBody', 'content_text'];
const HTML = ['content_html', 'html'];
const PUBLISHER = ['publisher', 'source'];
const URLS = ['url', 'link'];
const DATE = ['date', 'datePublished', 'published', 'date_published', 'publishedAt'];
const LANGUAGE = ['language', 'lang', 'inLanguage'];
/** Keys of a list of articles in an object around it. */
const LISTS = ['items', 'articles', '@graph'];

const EXPECTED = 'expected an article with "title" and "text", a list of such, or a JSON Feed';

/** Reads a decoded `.json` file: one draft an article. Throws when it has none. */
export function readJson(json: string): Draft[] {
  const value = parse(json);
  const { items, around } = itemsOf(value);
  const drafts = items.flatMap((item) => draftOf(item, around) ?? []);
  const [first, ...rest] = drafts;
  if (first === undefined) throw new Error(`no article in this JSON: ${EXPECTED}`);
  const without = items.length - drafts.length;
  if (without === 0) return drafts;
  const note = `${without} of its ${items.length} items have no text`;
  return [{ ...first, notes: [...first.notes, note] }, ...rest];
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`no valid JSON: ${reason.replace(/\s+/gu, ' ')}`, { cause: error });
  }
}

/** The candidates for articles, and the object around them that says what they share. */
function itemsOf(value: unknown): { readonly items: readonly unknown[]; readonly around: JsonObject } {
  if (Array.isArray(value)) return { items: value, around: {} };
  if (!isObject(value)) return { items: [], around: {} };
  const list = LISTS.map((key) => value[key]).find((found): found is unknown[] => Array.isArray(found));
  return list === undefined ? { items: [value], around: {} } : { items: list, around: value };
}

function draftOf(item: unknown, around: JsonObject): Draft | undefined {
  if (!isObject(item)) return undefined;
  const body = bodyOf(item);
  if (body === undefined || body.lines.length === 0) return undefined;
  const stated = statedIn({
    title: valuesOf(item, TITLE),
    // A feed's title is the name of who publishes it.
    publisher: [...valuesOf(item, PUBLISHER), ...valuesOf(around, [...PUBLISHER, ...TITLE])],
    date: valuesOf(item, DATE),
    url: valuesOf(item, URLS),
    language: [...valuesOf(item, LANGUAGE), ...valuesOf(around, LANGUAGE)],
  });
  return { ...body, stated, notes: [] };
}

/** An item's text with its lines: plain, or else out of HTML. */
function bodyOf(item: JsonObject): Pick<Draft, 'text' | 'lines'> | undefined {
  const html = valuesOf(item, HTML).find((value) => typeof value === 'string');
  const plain = valuesOf(item, TEXT).map(textOf).find((text) => text !== undefined && text.trim() !== '');
  // A feed's plain text is the same without its paragraphs.
  if (html !== undefined && html.trim() !== '') return textOfHtml(html);
  return plain === undefined ? undefined : { text: plain, lines: linesOf(plain) };
}

/** A string, or a list of strings as paragraphs. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return undefined;
  return value.every((part): part is string => typeof part === 'string') ? value.join('\n\n') : undefined;
}

function valuesOf(object: JsonObject, keys: readonly string[]): unknown[] {
  return keys.flatMap((key) => (Object.hasOwn(object, key) ? [object[key]] : []));
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
