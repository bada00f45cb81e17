/**
 * Text with Telegram's entities → lines for the terminal.
 *
 * Entities may nest and overlap, so the text is cut at every border of any of them; between two
 * borders the look is one:
 *
 *     bold       [--------]
 *     text_link       [--------]
 *     cut at     |----|---|----|   bold · bold + link · link, then the address
 */
import type { MessageEntity } from 'grammy/types';
import { paint, withoutControls } from './ansi.ts';
import type { Style } from './ansi.ts';
import { graphemes, wrap } from './wrap.ts';

/** How lines are to look. */
export interface Look {
  /** Without colours bold is shown as *…*, so that a marked answer can still be seen. */
  readonly colours: boolean;
  /** Columns of a line; Infinity breaks none. */
  readonly width: number;
}

/** One character as seen: its styles, and which quote it stands in (0: none). */
interface Cell {
  readonly text: string;
  readonly styles: readonly Style[];
  readonly quote: number;
}

const STYLES: Readonly<Partial<Record<MessageEntity['type'], Style>>> = {
  bold: 'bold',
  italic: 'italic',
  underline: 'underline',
  strikethrough: 'strikethrough',
  code: 'code',
  pre: 'code',
  text_link: 'underline',
};

const BAR = '▎';

/** Lines of a message: styles as ANSI or plain, link addresses in brackets, quotes behind a bar. */
export function renderText(text: string, entities: readonly MessageEntity[], look: Look): string[] {
  const lines: string[] = [];
  let quoteBefore = 0;
  for (const { cells, quote } of splitLines(toCells(text, entities, look.colours))) {
    // Two quotes in a row would look like one.
    if (quote !== 0 && quoteBefore !== 0 && quote !== quoteBefore) lines.push('');
    quoteBefore = quote;
    const room = quote === 0 ? look.width : look.width - BAR.length - 1;
    for (const wrapped of wrap(cells, room)) {
      const shown = emit(wrapped, look.colours);
      lines.push(quote === 0 ? shown : `${paint(BAR, ['dim'], look.colours)} ${shown}`.trimEnd());
    }
  }
  return lines;
}

function toCells(text: string, given: readonly MessageEntity[], colours: boolean): Cell[] {
  // Telegram cuts what reaches beyond the text.
  const entities = given.map((entity) => ({ ...entity, length: Math.min(entity.length, text.length - entity.offset) }));
  const cells: Cell[] = [];
  const add = (piece: string, styles: readonly Style[], quote: number): void => {
    for (const grapheme of graphemes(withoutControls(piece))) cells.push({ text: grapheme, styles, quote });
  };
  const borders = bordersOf(text, entities);
  let quoteBefore = 0;
  for (const [index, start] of borders.entries()) {
    const end = borders[index + 1];
    if (end === undefined) break;
    const piece = text.slice(start, end);
    const active = entities.filter((entity) => covers(entity, start));
    const styles = stylesOf(active);
    const quote = 1 + entities.findIndex((entity) => isQuote(entity) && covers(entity, start));
    // A quote is a block of its own even where the text has no line break at its border.
    const broken = cells.length === 0 || cells.at(-1)?.text === '\n' || piece.startsWith('\n');
    if (quote !== quoteBefore && !broken) add('\n', [], quoteBefore);
    quoteBefore = quote;

    const markBold = !colours && styles.includes('bold');
    if (markBold && !isBoldAt(entities, start - 1)) add('*', [], quote);
    add(piece, styles, quote);
    if (markBold && !isBoldAt(entities, end)) add('*', [], quote);
    for (const entity of active) {
      if (entity.type !== 'text_link' || end !== endOf(entity)) continue;
      const linked = text.slice(entity.offset, end);
      if (linked !== entity.url) add(` (${entity.url})`, ['dim'], quote);
    }
  }
  return cells;
}

/** All places where the look may change, in order, with both ends of the text. */
function bordersOf(text: string, entities: readonly MessageEntity[]): number[] {
  const inside = (place: number): number => Math.max(0, Math.min(place, text.length));
  const borders = entities.flatMap((entity) => [inside(entity.offset), inside(endOf(entity))]);
  return [...new Set([0, ...borders, text.length])].toSorted((a, b) => a - b);
}

function endOf(entity: MessageEntity): number {
  return entity.offset + entity.length;
}

function covers(entity: MessageEntity, place: number): boolean {
  return entity.offset <= place && place < endOf(entity);
}

function isQuote(entity: MessageEntity): boolean {
  return entity.type === 'blockquote' || entity.type === 'expandable_blockquote';
}

function isBoldAt(entities: readonly MessageEntity[], place: number): boolean {
  return entities.some((entity) => entity.type === 'bold' && covers(entity, place));
}

function stylesOf(active: readonly MessageEntity[]): Style[] {
  return [...new Set(active.map((entity) => STYLES[entity.type]).filter((style) => style !== undefined))];
}

function splitLines(cells: readonly Cell[]): { cells: Cell[]; quote: number }[] {
  const lines: { cells: Cell[]; quote: number }[] = [];
  let line: Cell[] = [];
  for (const cell of cells) {
    if (cell.text !== '\n') {
      line.push(cell);
      continue;
    }
    // An empty line has no characters to tell its quote: its line break does.
    lines.push({ cells: line, quote: (line[0] ?? cell).quote });
    line = [];
  }
  return [...lines, { cells: line, quote: line[0]?.quote ?? 0 }];
}

/** Joins neighbours of equal look under one escape sequence. */
function emit(cells: readonly Cell[], colours: boolean): string {
  let shown = '';
  let run = '';
  let styles: readonly Style[] = [];
  for (const cell of cells) {
    if (cell.styles !== styles && cell.styles.join() !== styles.join()) {
      shown += paint(run, styles, colours);
      run = '';
      styles = cell.styles;
    }
    run += cell.text;
  }
  return shown + paint(run, styles, colours);
}
