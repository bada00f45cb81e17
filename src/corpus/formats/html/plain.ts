/** A page as plain text, for pages that a tree builder cannot take: in one pass, its tags stripped. */
import type { Draft } from '../../draft.ts';
import { BlockWriter } from './blocks.ts';
import type { Block } from './blocks.ts';
import { textOfBlocks } from './draft-text.ts';
import { isBlock, isHeading, isHidden, isUnread, isVoid } from './elements.ts';
import { decodeEntities } from './entities.ts';
import { factsOf } from './facts.ts';
import { LINK_LIST } from './furniture.ts';
import { statedOf } from './stated.ts';
import { attributesOf, tokensOf } from './tokens.ts';

/** Reads a page without building a tree; `reason` says why, for a person. */
export function readPlain(html: string, reason: string): Draft {
  const blocks = plainBlocks(html).filter(({ linked }) => linked < LINK_LIST);
  return { ...textOfBlocks(blocks), stated: statedOf(factsOf(html), blocks), notes: [`read as plain text: ${reason}`] };
}

/** What stands around an article, by its tag. */
const AROUND = new Set(['nav', 'footer', 'aside', 'form', 'noscript']);

/** The visible texts of a page by block. */
export function plainBlocks(html: string): Block<null>[] {
  const writer = new BlockWriter<null>();
  /** The element whose content is being left out, and how many of its kind are open. */
  let skipped: { name: string; depth: number } | undefined;
  let inLink = false;
  for (const token of tokensOf(html)) {
    if (skipped !== undefined) {
      if (token.kind === 'open' && token.name === skipped.name) skipped.depth += 1;
      if (token.kind === 'close' && token.name === skipped.name) skipped.depth -= 1;
      if (skipped.depth === 0) skipped = undefined;
    } else if (token.kind === 'text') writer.text(decodeEntities(token.text), inLink, null);
    else if (token.kind === 'close') {
      if (token.name === 'a') inLink = false;
      if (isBlock(token.name)) writer.end(isHeading(token.name));
    } else if (token.kind === 'open') {
      if (leavesOut(token.name, token.attributes)) skipped = { name: token.name, depth: 1 };
      if (token.name === 'a') inLink = true;
      if (token.name === 'br') writer.lineBreak();
      if (isBlock(token.name)) writer.end(false);
    }
  }
  writer.end(false);
  return writer.blocks;
}

function leavesOut(name: string, raw: string): boolean {
  if (isVoid(name) || name === 'html' || name === 'body') return false;
  if (isUnread(name) || AROUND.has(name)) return true;
  if (!/hidden|display/iu.test(raw)) return false;
  const attributes = attributesOf(raw);
  return isHidden((attribute) => attributes.get(attribute));
}
