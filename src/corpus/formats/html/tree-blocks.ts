/** The blocks of a page's tree. */
import { BlockWriter } from './blocks.ts';
import type { Block } from './blocks.ts';
import { isBlock, isHeading } from './elements.ts';
import { isElement, isText } from './tree.ts';
import type { PageElement } from './tree.ts';

/** A block and the element it stands in. */
export type TreeBlock = Block<PageElement>;

/** The blocks under an element, in the order of the page. */
export function blocksOf(root: PageElement): TreeBlock[] {
  const writer = new BlockWriter<PageElement>();
  write(root, { writer, block: root, linked: false, oneLine: false });
  writer.end(false);
  return joinInitials(writer.blocks);
}

const INITIAL = /^["'“„«]?\p{Lu}$/u;

/** An initial set large stands in a box of its own: "T" and "urkey, Poland and" are one paragraph. */
function joinInitials(blocks: readonly TreeBlock[]): TreeBlock[] {
  return blocks.flatMap((block, index) => {
    const [before, next] = [blocks[index - 1], blocks[index + 1]];
    if (next !== undefined && INITIAL.test(block.text) && beginsSmall(next)) return [];
    const isRest = before !== undefined && INITIAL.test(before.text) && beginsSmall(block);
    return isRest ? [{ ...block, text: before.text + block.text }] : [block];
  });
}

function beginsSmall({ text }: TreeBlock): boolean {
  return /^\p{Ll}/u.test(text);
}

interface Position {
  readonly writer: BlockWriter<PageElement>;
  /** The block element around. */
  readonly block: PageElement;
  readonly linked: boolean;
  /** Inside a row of a table: cells do not part it. */
  readonly oneLine: boolean;
}

function write(element: PageElement, position: Position): void {
  const { writer, block, linked, oneLine } = position;
  for (const node of element.childNodes) {
    if (isText(node)) {
      const lines = element.localName === 'pre' ? (node.nodeValue ?? '').split('\n') : [node.nodeValue ?? ''];
      lines.forEach((line, index) => {
        if (index > 0) writer.lineBreak();
        writer.text(line, linked, block);
      });
    } else if (isElement(node)) {
      const name = node.localName;
      if (name === 'br' && !oneLine) writer.lineBreak();
      else if (!isBlock(name)) write(node, { ...position, linked: linked || name === 'a' });
      else if (oneLine) {
        writer.text(' ', false, block);
        write(node, position);
      } else {
        writer.end(false);
        write(node, { ...position, block: node, oneLine: name === 'tr' && isRow(node) });
        writer.end(isHeading(name));
      }
    }
  }
}

/** A cell of a table of facts is short; a longer one holds a part of a page that is laid out in a table. */
const LONGEST_CELL = 200;

/** Tells whether the cells of a table row are to be read as one line. */
function isRow(row: PageElement): boolean {
  const cells = [...row.childNodes].filter(isElement).map((cell) => cell.textContent.trim());
  const filled = cells.filter((text) => text !== '');
  const areShort = filled.every((text) => text.length <= LONGEST_CELL);
  return filled.length > 1 && areShort && [...row.querySelectorAll('table')].length === 0;
}
