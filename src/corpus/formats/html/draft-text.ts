/** From blocks to the text and lines of a draft. */
import { lineAt } from '../../draft.ts';
import type { Line } from '../../draft.ts';

/** The blocks, an empty line between each two, and where each stands. */
export function textOfBlocks(blocks: readonly { readonly text: string; readonly heading: boolean }[]): {
  text: string;
  lines: Line[];
} {
  const lines: Line[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const block of blocks) {
    const line = lineAt(block.text, 0, block.text.length, block.heading);
    if (line === undefined) continue;
    lines.push({ ...line, start: start + line.start, end: start + line.end });
    texts.push(block.text);
    start += block.text.length + BETWEEN.length;
  }
  return { text: texts.join(BETWEEN), lines };
}

const BETWEEN = '\n\n';
