/**
 * A Markdown text cut into pieces that mean the same read alone. The parser takes time with the square of
 * what stands together (10,000 nested lists: minutes), so each piece can be weighed before it is given to it.
 */

/** Some lines of Markdown, and the definitions of links (`[label]: …`) in other places that they use. */
export interface Piece {
  readonly text: string;
  readonly definitions: readonly string[];
}

const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/gu;
const BLANK = /^[ \t]*$/u;
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/u;
/** Blocks of HTML that go on over empty lines, and how they end. */
const LONG_HTML: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/iu, /<\/(?:script|pre|style|textarea)>/iu],
  [/^ {0,3}<!--/u, /-->/u],
  [/^ {0,3}<\?/u, /\?>/u],
  [/^ {0,3}<!\[CDATA\[/u, /\]\]>/u],
  [/^ {0,3}<![a-z]/iu, />/u],
];
const BULLET = /^[-*+] \S/u;
/** Begins a list: after it, indented lines belong to it. */
const LIST = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/u;
const AT_MARGIN = /^[^ \t]/u;
const NEAR_MARGIN = /^ {0,3}[^ \t]/u;
/** From so many characters on, a piece is cut before any bullet at the margin: its items are independent of each other. */
const LONG_PIECE = 2000;

/** The pieces of a text in order. Cuts are before lines at the margin, where no list or quotation goes on. */
export function piecesOf(text: string): Piece[] {
  const pieces: string[][] = [];
  let piece: string[] = [];
  let [length, blankBefore] = [0, false];
  let [hasHtml, hasList] = [false, false];
  let isEnd: ((line: string) => boolean) | undefined;
  for (const [whole] of text.matchAll(LINE)) {
    const line = whole.replace(/[\r\n]+$/u, '');
    if (isEnd === undefined && !BLANK.test(line)) {
      const afterBlank = blankBefore && (hasList ? AT_MARGIN : NEAR_MARGIN).test(line);
      if (afterBlank || (length >= LONG_PIECE && !hasHtml && BULLET.test(line))) {
        pieces.push(piece);
        [piece, length] = [[], 0];
        [hasHtml, hasList] = [false, false];
      }
      hasHtml ||= line.trimStart().startsWith('<');
      hasList ||= LIST.test(line);
      isEnd = endOf(line);
    } else if (isEnd?.(line) === true) isEnd = undefined;
    blankBefore = isEnd === undefined && BLANK.test(line);
    piece.push(line);
    length += line.length + 1;
  }
  pieces.push(piece);
  const texts = pieces.filter((lines) => !lines.every((line) => BLANK.test(line) || isDefinition(line)));
  return withDefinitions(text, texts.map((lines) => lines.join('\n')));
}

/** What ends the block that a line begins, when empty lines do not. */
function endOf(line: string): ((line: string) => boolean) | undefined {
  const [, marks = '', info = ''] = FENCE.exec(line) ?? [];
  if (marks !== '' && !(marks.startsWith('`') && info.includes('`'))) {
    return (later) => {
      const [, closing = '', rest = ''] = FENCE.exec(later) ?? [];
      return closing.startsWith(marks) && rest.trim() === '';
    };
  }
  const html = LONG_HTML.find(([start]) => start.test(line));
  if (html === undefined || html[1].test(line)) return undefined;
  return (later) => html[1].test(later);
}

const LONGEST_DEFINITION = 1000;
const DEFINITION_LINE = /^ {0,3}\[[^[\]\\]{1,200}\]:[ \t]*\S+[ \t]*(?:["'(][^"']*["')])?[ \t]*$/u;
/** `[^1]:` is a footnote to many, and no address. */
const DEFINED = /^ {0,3}\[([^^[\]\\\r\n][^[\]\\\r\n]{0,200})\]:[ \t]*\S/gmu;
const REFERENCE = /\[([^[\]\\]{1,200})\]/gu;

function withDefinitions(markdown: string, texts: readonly string[]): Piece[] {
  const defined = new Set(Array.from(markdown.matchAll(DEFINED), ([, label = '']) => normal(label)));
  if (defined.size === 0) return texts.map((text) => ({ text, definitions: [] }));
  return texts.map((text) => {
    const used = new Set(Array.from(text.matchAll(REFERENCE), ([, label = '']) => normal(label)));
    return { text, definitions: [...used].filter((label) => defined.has(label)).map((label) => `[${label}]: x`) };
  });
}

function isDefinition(line: string): boolean {
  return line.length <= LONGEST_DEFINITION && DEFINITION_LINE.test(line);
}

function normal(label: string): string {
  return label.replace(/\s+/gu, ' ').trim().toLowerCase();
}
