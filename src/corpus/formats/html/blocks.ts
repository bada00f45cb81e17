/** Blocks: the paragraphs of a page, made from its texts and line breaks in their order. */
import { foldSpace } from '../../../language/fold.ts';

/** A paragraph as a page shows it. `Place` is where it stands: an element, or nothing when there is no tree. */
export interface Block<Place> {
  /** White space folded, a line break for each `<br>`. */
  readonly text: string;
  readonly heading: boolean;
  /** Share of its letters that stand in links, 0 to 1. */
  readonly linked: number;
  readonly place: Place;
}

/**
 * Where a page parts its paragraphs by single line breaks, a line of at least so many characters that ends
 * a sentence ends a paragraph; verses and addresses have shorter lines.
 */
const PARAGRAPH_LINE = 80;
const SENTENCE_END = /[.!?…]["'»”’)\]]*$/u;

/** Collects texts and breaks, gives blocks. */
export class BlockWriter<Place> {
  readonly blocks: Block<Place>[] = [];
  #lines: Line[] = [];
  #line: Line = { text: '', linked: 0 };
  #place: Place | undefined;

  /** Text as it stands in the page, decoded. `place` is that of its block. */
  text(text: string, linked: boolean, place: Place): void {
    if (text === '') return;
    this.#line.text += text;
    if (text.trim() === '') return;
    this.#place ??= place;
    if (linked) this.#line.linked += letters(text);
  }

  /** A line break inside a block. */
  lineBreak(): void {
    this.#lines.push(this.#line);
    this.#line = { text: '', linked: 0 };
  }

  /** The end of a block. */
  end(heading: boolean): void {
    this.lineBreak();
    const lines = this.#lines.map(({ text, linked }) => ({ text: foldSpace(text), linked }));
    const place = this.#place;
    this.#lines = [];
    this.#place = undefined;
    if (place === undefined) return;
    let run: Line[] = [];
    lines.forEach((line, index) => {
      if (line.text !== '') run.push(line);
      const next = lines[index + 1]?.text ?? '';
      if (run.length > 0 && (next === '' || endsParagraph(line.text, next))) {
        this.blocks.push(blockOf(run, heading, place));
        run = [];
      }
    });
  }
}

interface Line {
  text: string;
  linked: number;
}

function endsParagraph(line: string, next: string): boolean {
  return line.length >= PARAGRAPH_LINE && next.length >= PARAGRAPH_LINE && SENTENCE_END.test(line);
}

function blockOf<Place>(lines: readonly Line[], heading: boolean, place: Place): Block<Place> {
  const text = lines.map((line) => line.text).join('\n');
  const linked = lines.reduce((sum, line) => sum + line.linked, 0);
  return { text, heading, linked: Math.min(1, linked / letters(text)), place };
}

function letters(text: string): number {
  return text.replace(/\s+/gu, '').length;
}
