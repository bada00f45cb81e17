/** The blocks of a parsed Markdown text. */
import type { List, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { plainBlocks } from './html/plain.ts';

export interface MarkdownBlock {
  /** `title`: a heading of the first level. `html`: text inside raw HTML, which readers of the source do not take for text. */
  readonly kind: 'text' | 'title' | 'html';
  readonly text: string;
  readonly heading: boolean;
}

/** The blocks under a node, in the order of the text. */
export function blocksOf(root: Root): MarkdownBlock[] {
  return root.children.flatMap(blocksOfNode);
}

function blocksOfNode(node: RootContent): MarkdownBlock[] {
  switch (node.type) {
    case 'heading':
      return block(inline(node.children), node.depth === 1 ? 'title' : 'text', true);
    case 'paragraph':
      return paragraphs(inline(node.children));
    case 'blockquote':
      return node.children.flatMap(blocksOfNode);
    case 'list':
      return itemsOf(node);
    case 'code':
      return block(node.value);
    case 'html':
      return plainBlocks(node.value).length === 0 ? [] : block(node.value, 'html');
    default:
      // Rules and definitions are no text.
      return [];
  }
}

function itemsOf(list: List): MarkdownBlock[] {
  return list.children.flatMap((item) =>
    item.children.flatMap(blocksOfNode).map((own, index) => (index === 0 ? { ...own, text: own.text.replace(CHECK_BOX, '') } : own)),
  );
}

function block(text: string, kind: MarkdownBlock['kind'] = 'text', heading = false): MarkdownBlock[] {
  const trimmed = text.trim();
  return trimmed === '' ? [] : [{ kind, text: trimmed, heading }];
}

/** Marks that GitHub and many others understand and CommonMark does not: deletions, footnotes, boxes of task lists. */
const OTHER_MARKS = /~~|\[\^[^\]\s]{1,40}\]:?/gu;
const CHECK_BOX = /^\[[ xX]\] /u;

function inline(nodes: readonly PhrasingContent[]): string {
  return nodes.map(inlineOf).join('').replace(OTHER_MARKS, '');
}

function inlineOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return '\n';
    case 'html':
      return /^<br\b/iu.test(node.value) ? '\n' : '';
    case 'image':
    case 'imageReference':
      return '';
    default:
      return 'children' in node ? node.children.map(inlineOf).join('') : '';
  }
}

/** The line under the head of a table: "| --- | :-: |". */
const TABLE_RULE = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/u;

/** A paragraph; a table, which CommonMark takes for one, row by row. */
function paragraphs(text: string): MarkdownBlock[] {
  const lines = text.split('\n').map((line) => line.trim());
  const rule = lines.findIndex((line, index) => index > 0 && line.includes('|') && TABLE_RULE.test(line));
  if (rule === -1 || lines[rule - 1]?.includes('|') !== true) return block(lines.join('\n'));
  const rows = [...lines.slice(rule - 1, rule), ...lines.slice(rule + 1)].map((row) => row.split('|'));
  return [lines.slice(0, rule - 1).join('\n'), ...rows.map(cells)].flatMap((part) => block(part));
}

function cells(row: readonly string[]): string {
  return row.map((cell) => cell.trim()).filter((cell) => cell !== '').join(' | ');
}
