/** A saved page → its article: the tree's blocks, of them those of the article, and what the page states. */
import { Readability } from '@mozilla/readability';
import type { Draft } from '../../draft.ts';
import { textOfBlocks } from './draft-text.ts';
import { factsOf } from './facts.ts';
import { plainBlocks } from './plain.ts';
import { embeddedText, selectArticle } from './select.ts';
import { statedOf } from './stated.ts';
import { blocksOf } from './tree-blocks.ts';
import type { TreeBlock } from './tree-blocks.ts';
import { treeOf } from './tree.ts';
import type { PageElement, PageTree } from './tree.ts';

/** A page that shows less text than this shows none; one that embeds more than that embeds its article. */
const NO_TEXT = 200;
const WHOLE_TEXT = 500;

/** Reads a page. Throws, or takes minutes, on pages that are made to break it: call it where that does no harm. */
export function readPage(html: string): Draft {
  const facts = factsOf(html);
  const tree = treeOf(html);
  const page = blocksOf(tree.body);
  const article = textOfBlocks(selectArticle(page, chosenBy(tree) ?? page, facts));
  const stated = statedOf(facts, page);

  const embedded = embeddedText(facts);
  if (article.text.length >= NO_TEXT || embedded.length < WHOLE_TEXT) return { ...article, stated, notes: [] };
  const paragraphs = plainBlocks(embedded.replaceAll('\n', '<p>'));
  return { ...textOfBlocks(paragraphs), stated, notes: ['read from data embedded in the page: without its scripts it shows no text'] };
}

/** The blocks that Readability takes for the article; undefined when it finds none. It works on a copy, for it takes the tree apart. */
function chosenBy(tree: PageTree): TreeBlock[] | undefined {
  // Their types want the browser's `Document`; the copy has what Readability calls on it.
  const copy = tree.cloneNode(true) as unknown as ConstructorParameters<typeof Readability>[0];
  const reader = new Readability<PageElement>(copy, {
    disableJSONLD: true,
    serializer: (node) => node as PageElement,
  });
  const content = reader.parse()?.content ?? undefined;
  return content === undefined ? undefined : blocksOf(content);
}
