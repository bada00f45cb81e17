/** The tree of a page: linkedom's, with as much of its types as is used, and without what readers never see. */
import { parseHTML } from 'linkedom';
import { isHidden, isUnread } from './elements.ts';

/** A node of the tree. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly id: string;
  readonly className: unknown;
  readonly parentNode: PageElement | null;
  readonly textContent: string;
  getAttribute(name: string): string | null;
  contains(other: PageElement): boolean;
  querySelectorAll(selector: string): Iterable<PageElement>;
  append(...nodes: PageNode[]): void;
  remove(): void;
}

export interface PageTree extends PageElement {
  readonly body: PageElement;
  createElement(name: string): PageElement;
  cloneNode(deep: true): PageTree;
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** Tells whether a node is a text. */
export function isText(node: PageNode): boolean {
  return node.nodeType === TEXT_NODE;
}

/** Tells whether a node is an element. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT_NODE;
}

/** linkedom needs exactly one of each of these, in their places; pages have none, or two. */
const FRAME_TAGS = /<\/?(?:html|head|body)(?:\s[^<>]*)?>/giu;

/** Builds the tree of a page and takes out what is hidden or no text. Throws on pages that linkedom cannot take. */
export function treeOf(html: string): PageTree {
  const page = `<!DOCTYPE html><html><head></head><body>${html.replace(FRAME_TAGS, '')}</body></html>`;
  const { document } = parseHTML(page) as unknown as { document: PageTree };
  for (const element of document.body.querySelectorAll('*')) if (isUnread(element.localName)) element.remove();
  for (const element of hiddenElements(document)) element.remove();
  for (const noscript of document.body.querySelectorAll('noscript')) readNoscript(document, noscript);
  return document;
}

/** Classes of text that is spoken and not shown: "(opens in a new window)". */
const FOR_SCREEN_READERS = '.sr-only,.visually-hidden,.visuallyhidden,.screen-reader-text,.screen-reader-only';

/** An element that holds all headlines is the page itself, hidden until its script has run or behind a dialog. */
function hiddenElements(document: PageTree): PageElement[] {
  const headlines = [...document.querySelectorAll('h1')];
  const isPage = (element: PageElement): boolean => headlines.length > 0 && headlines.every((headline) => element.contains(headline));
  const hidden = [...document.body.querySelectorAll('[hidden],[aria-hidden],[style]')].filter((element) =>
    isHidden((name) => element.getAttribute(name)),
  );
  return [...hidden, ...document.body.querySelectorAll(FOR_SCREEN_READERS)].filter((element) => !isPage(element));
}

/** Paragraphs of so many characters are text of an article, not a request to switch scripts on. */
const PROSE = 120;

/**
 * A `<noscript>` mostly repeats a picture or asks for scripts. Where it holds paragraphs that the page has
 * nowhere else, it is the article of a page that shows it by script.
 */
function readNoscript(document: PageTree, noscript: PageElement): void {
  const nodes = [...noscript.childNodes];
  const texts = [...noscript.querySelectorAll('p')].map(({ textContent }) => textContent.trim());
  const paragraphs = texts.filter((text) => text.length >= PROSE);
  noscript.remove();
  if (paragraphs.length < 2) return;
  const rest = document.body.textContent;
  if (paragraphs.some((text) => rest.includes(text))) return;
  const block = document.createElement('div');
  block.append(...nodes);
  document.body.append(block);
}
