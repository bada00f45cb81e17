/** Pieces of HTML inside other formats, as plain text. */
import type { Draft } from '../draft.ts';
import { textOfBlocks } from './html/draft-text.ts';
import { decodeEntities } from './html/entities.ts';
import { plainBlocks } from './html/plain.ts';
import { linesOf } from './text.ts';

const TAG = /<[a-z!/]/iu;

/** The text of a piece of HTML by block; without tags, by line. It takes one pass, whatever the piece is. */
export function textOfHtml(html: string): Pick<Draft, 'text' | 'lines'> {
  if (TAG.test(html)) return textOfBlocks(plainBlocks(html));
  const text = decodeEntities(html);
  return { text, lines: linesOf(text) };
}
