/** Sentences: where each begins and ends in a text, in both languages. */
import { foldWord } from './fold.ts';
import { languageOfWord } from './languages.ts';
import { isStopWord } from './tokens.ts';

/** A stretch of a text, in UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const segmenter = new Intl.Segmenter('ru', { granularity: 'sentence' });

/** The last word before a full stop, with inner stops: "U.S", «т.е», "Nov". */
const LAST_WORD = /([\p{L}\p{M}]+(?:\.[\p{L}\p{M}]+)*)\.\s*$/u;

/** "in the U.S. The company": a word of grammar with a capital opens a sentence even after an abbreviation. */
const FIRST_WORD = /^\p{L}+(?![\p{L}.])/u;
const LOOK_AHEAD = 20;
/** Longer than any abbreviation: LAST_WORD on a whole sentence takes time by the square of its length. */
const LOOK_BACK = 60;

/**
 * The sentences of a text, without the white space between them. Unicode's boundaries, less those after
 * an abbreviation or an initial and those before a lower-case letter.
 */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  let end = 0;
  for (end of boundariesOf(text)) {
    if (staysOpen(text.slice(Math.max(start, end - LOOK_BACK), end), text.slice(end, end + LOOK_AHEAD))) continue;
    push(sentences, text, start, end);
    start = end;
  }
  push(sentences, text, start, end);
  return sentences;
}

/** Unicode knows no sentence that ends with dots of omission: "He waited… Then he left." */
const OMISSION = /…["»”)]*\s+(?=["«“(]?\p{Lu})/gu;

/**
 * The segmenter takes time by the square of the text's length (160 kB in one paragraph: 5 s), so it is shown a long text
 * in windows. The last sentence of a window may go on behind it: the next window begins with it.
 */
const WINDOW = 4000;

/** Where sentences may end, in order. */
function* boundariesOf(text: string): Generator<number> {
  let size = WINDOW;
  for (let start = 0; start < text.length; ) {
    const window = text.slice(start, start + size);
    const isLast = start + size >= text.length;
    let next = start;
    for (const { segment, index } of segmenter.segment(window)) {
      if (!isLast && index + segment.length === window.length) break;
      for (const match of segment.matchAll(OMISSION)) yield start + index + match.index + match[0].length;
      next = start + index + segment.length;
      yield next;
    }
    // A sentence longer than the window needs a larger one.
    size = next === start ? size * 2 : WINDOW;
    start = next;
  }
}

function staysOpen(sentence: string, rest: string): boolean {
  if (/^\p{Ll}/u.test(rest)) return true;
  const last = LAST_WORD.exec(sentence)?.[1];
  if (last === undefined) return false;
  const word = foldWord(last);
  const isInitial = /^\p{Lu}$/u.test(last);
  if (!isInitial && languageOfWord(word)?.abbreviations.has(word) !== true) return false;
  const next = FIRST_WORD.exec(rest)?.[0];
  return next === undefined || !isStopWord(foldWord(next));
}

function push(sentences: Span[], text: string, start: number, end: number): void {
  const raw = text.slice(start, end);
  const trimmed = raw.trim();
  if (trimmed === '') return;
  const from = start + raw.indexOf(trimmed);
  sentences.push({ start: from, end: from + trimmed.length });
}
