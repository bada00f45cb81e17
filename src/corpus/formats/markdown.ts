/**
 * Markdown: the text that a reader of the rendered page sees. `Draft.text` is that text, with an empty line
 * between blocks; marks of emphasis, addresses of links, pictures and raw HTML are not in it.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Draft } from '../draft.ts';
import { readFrontMatter } from './front-matter.ts';
import { textOfBlocks } from './html/draft-text.ts';
import { blocksOf } from './markdown-blocks.ts';
import type { MarkdownBlock } from './markdown-blocks.ts';
import { piecesOf } from './markdown-pieces.ts';
import type { Piece } from './markdown-pieces.ts';
import { linesOf } from './text.ts';

/**
 * What the parser is given. It is quick on what people write (12 µs a mark) and quadratic, or worse, in what
 * stands together: lines of a paragraph, marks of emphasis, depth of lists (10,000 lists in a line: more than
 * 20 s). With these limits the worst texts that a fuzzer of repeated marks found take about a second; what
 * exceeds them is read as plain text.
 */
const MOST_LINES = 500;
const MOST_MARKS = 500;
const DEEPEST = 12;
/** For a whole file: lines and marks together. */
const MOST_WORK = 50_000;

/** Reads a decoded `.md` file. */
export function readMarkdown(markdown: string): Draft {
  const { stated, notes, end } = readFrontMatter(markdown);
  const blocks: MarkdownBlock[] = [];
  let [work, plain] = [0, 0];
  for (const piece of piecesOf(markdown.slice(end))) {
    const code = codeIn(piece.text);
    if (code !== undefined) blocks.push({ kind: 'text', text: code, heading: false });
    else if (isPlainParagraph(piece.text)) blocks.push({ kind: 'text', text: trimLines(piece.text), heading: false });
    else {
      const cost = costOf(piece);
      const fits = cost !== undefined && work + cost <= MOST_WORK;
      if (fits) work += cost;
      else plain += 1;
      for (const block of fits ? parse(piece) : plainBlocks(piece.text)) blocks.push(block);
    }
  }
  const title = stated.title ?? blocks.find((block) => block.kind === 'title')?.text;
  return {
    ...textOfBlocks(blocks.filter(({ kind }) => kind !== 'html')),
    stated: { ...stated, ...(title === undefined ? {} : { title }) },
    notes: [...notes, ...notesOf(blocks, plain)],
  };
}

function parse({ text, definitions }: Piece): MarkdownBlock[] {
  return blocksOf(fromMarkdown([...definitions, '', text].join('\n')));
}

/** What begins a block of raw HTML. */
const HTML_START = /^ {0,3}<[a-z/!?]/iu;

function plainBlocks(text: string): MarkdownBlock[] {
  if (HTML_START.test(text)) return [{ kind: 'html', text, heading: false }];
  return linesOf(text).map((line) => ({ kind: 'text', text: line.text, heading: false }));
}

function notesOf(blocks: readonly MarkdownBlock[], plain: number): string[] {
  const notes: string[] = [];
  if (plain > 0) notes.push(`${plain} of its parts read as plain text: too much markup in one place`);
  if (blocks.some(({ kind }) => kind === 'html')) notes.push('text inside raw HTML was left out');
  return notes;
}

/** Characters that can mean something inside a paragraph, and what begins another block than one. */
const INLINE = /[*_`[\]<>&\\~|]/u;
const BLOCK_START = /^(?: {4}| {0,3}\t| {0,3}(?:#|[-+=]|\d{1,9}[.)]))/mu;

/** Tells whether a piece means what it says; most of an article does, and needs no parser. */
function isPlainParagraph(text: string): boolean {
  return !INLINE.test(text) && !BLOCK_START.test(text) && !/\n[ \t]*\n/u.test(text.trim());
}

const FENCED = /^(`{3,}|~{3,})[^`~\n]*\n(.*)\n\1[ \t]*$/su;

/** What a fence encloses, when the piece is nothing else. */
function codeIn(text: string): string | undefined {
  const [, fence = '', code] = FENCED.exec(text.trimEnd()) ?? [];
  return code === undefined || code.includes(`\n${fence}`) ? undefined : code;
}

function trimLines(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
}

const MARK = /[*_[\]`<&\\]/gu;
/** What stands before the text of a line: its depth is about a third of that. */
const MARGIN = /^(?:[ \t>]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/u;
const MARGIN_PER_LEVEL = 3;

/** Measured, in what a mark costs (12 µs): a heading has about 60 µs, an item of a list 100 µs a level. */
const PIECE_COST = 6;
const LINE_COST = 4;
const LEVEL_COST = 6;
/** For the end of a mark the parser may look through the whole piece: so many characters cost as much as a mark. */
const LOOKED_THROUGH = 2000;

/** Lines, their depths and marks of a piece; undefined when it is too much for the parser. */
function costOf({ text, definitions }: Piece): number | undefined {
  const lines = text.split('\n');
  const marks = text.match(MARK)?.length ?? 0;
  if (lines.length > MOST_LINES || marks > MOST_MARKS) return undefined;
  const depths = lines.map(depthOf);
  if (depths.some((depth) => depth > DEEPEST)) return undefined;
  const forDepth = depths.reduce((sum, depth) => sum + depth * LEVEL_COST, 0);
  return PIECE_COST + (lines.length + definitions.length) * LINE_COST + forDepth + marks * (1 + text.length / LOOKED_THROUGH);
}

function depthOf(line: string): number {
  const margin = MARGIN.exec(line)?.[0] ?? '';
  if (margin.trim() === '') return 0;
  const quotes = margin.split('>').length - 1;
  return quotes + Math.ceil((margin.length - quotes) / MARGIN_PER_LEVEL);
}
