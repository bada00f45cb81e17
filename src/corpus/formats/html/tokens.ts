/**
 * The tags and texts of a page in one pass, without building a tree: the pages that break a tree builder
 * are read by this. Every character is looked at a fixed number of times, whatever the page does.
 */

/** A piece of a page. Attributes and text stand as they do in the file; `raw` is an element that holds no tags. */
export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'raw'; readonly name: string; readonly attributes: string; readonly text: string };

/** Elements whose content is text up to their end tag, whatever it looks like. */
const RAW_ELEMENTS = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes']);

const NAME_END = /[\s/>]/gu;

/** The tokens of a page, in order. */
export function* tokensOf(html: string): Generator<Token> {
  const ends = new TagEnds(html);
  let position = 0;
  while (position < html.length) {
    const open = html.indexOf('<', position);
    if (open === -1) break;
    if (open > position) yield { kind: 'text', text: html.slice(position, open) };
    const second = html.charAt(open + 1);
    if (second === '!' || second === '?') {
      position = endOfDeclaration(html, open);
    } else if (/[a-z]/i.test(second)) {
      const { name, from } = nameAt(html, open + 1);
      const end = ends.after(from);
      const attributes = html.slice(from, end);
      position = end + 1;
      if (RAW_ELEMENTS.has(name)) {
        const close = closeOf(html, name, position);
        yield { kind: 'raw', name, attributes, text: html.slice(position, close) };
        position = close;
      } else yield { kind: 'open', name, attributes };
    } else if (second === '/') {
      const { name, from } = nameAt(html, open + 2);
      yield { kind: 'close', name };
      position = indexOrEnd(html, '>', from) + 1;
    } else {
      yield { kind: 'text', text: '<' };
      position = open + 1;
    }
  }
  if (position < html.length) yield { kind: 'text', text: html.slice(position) };
}

/** Finds where start tags end: at the first `>` outside of quotes. */
class TagEnds {
  readonly #html: string;
  /** Quotes that no longer occur; remembered, or each tag with an open quote would search the rest of the page. */
  readonly #spent = new Set<string>();

  constructor(html: string) {
    this.#html = html;
  }

  after(from: number): number {
    let valueMayFollow = false;
    for (let at = from; at < this.#html.length; at += 1) {
      const character = this.#html.charAt(at);
      if (character === '>') return at;
      if (valueMayFollow && (character === '"' || character === "'")) at = this.#closingQuote(character, at);
      if (character === '=') valueMayFollow = true;
      else if (character.trim() !== '') valueMayFollow = false;
    }
    return this.#html.length;
  }

  /** A quote that is never closed is no quote. */
  #closingQuote(quote: string, at: number): number {
    if (this.#spent.has(quote)) return at;
    const end = this.#html.indexOf(quote, at + 1);
    if (end !== -1) return end;
    this.#spent.add(quote);
    return at;
  }
}

function nameAt(html: string, start: number): { name: string; from: number } {
  NAME_END.lastIndex = start;
  const from = NAME_END.exec(html)?.index ?? html.length;
  return { name: html.slice(start, from).toLowerCase(), from };
}

function endOfDeclaration(html: string, open: number): number {
  if (html.startsWith('<!--', open)) return indexOrEnd(html, '-->', open + 2) + 3;
  return indexOrEnd(html, '>', open) + 1;
}

function closeOf(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}`, 'giu');
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}

function indexOrEnd(html: string, wanted: string, from: number): number {
  const index = html.indexOf(wanted, from);
  return index === -1 ? html.length : index;
}

/** Name, and one of three ways to write a value. */
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/gu;

/** Attributes of a start tag by their name in lower case, values as written; the first of a name counts. */
export function attributesOf(raw: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of raw.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, double ?? single ?? bare ?? '');
  }
  return attributes;
}
