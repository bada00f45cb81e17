/** Sentences: where each begins and ends in a text, in both languages. */
import { isShortened } from './abbreviations.ts';
import { foldWord } from './fold.ts';
import { isStopWord } from './tokens.ts';

/** A stretch of a text, in UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const segmenter = new Intl.Segmenter('ru', { granularity: 'sentence' });

/** What is looked at behind a boundary, and before it: longer than any abbreviation with its surroundings. */
const LOOK_AHEAD = 60;
const LOOK_BACK = 60;
/** A bracket opened longer ago, or closed later, is taken for a mistake. */
const LONGEST_BRACKET = 300;
const LONGEST_TITLE = 60;

/**
 * The sentences of a text, without the white space between them. Unicode's boundaries and some more, less those
 * after an abbreviation or an initial, before a lower-case letter, inside brackets, and the like. Time grows with the length.
 */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  let end = 0;
  for (end of boundariesOf(text)) {
    if (staysOpen(text.slice(Math.max(start, end - LOOK_BACK), end), text.slice(end, end + LOOK_AHEAD))) continue;
    if (isInBrackets(text, start, end) || isInTitle(text, start, end)) continue;
    push(sentences, text, start, end);
    start = end;
  }
  push(sentences, text, start, end);
  return sentences;
}

/** Ends of sentences that Unicode does not know. */
const MORE_ENDS = new RegExp(
  [
    // Dots of omission: "He waited… Then he left."
    /…["»”)]*\s+(?=["«“(]?\p{Lu})/u,
    // The next speaker: «— Да, — сказал он. — Нет.»
    /\.["»”)]*\s+(?=[—–-]\s?["«“(]?\p{Lu})/u,
    // No space: «Он ушёл.Она нет.»
    /(?<=\p{Ll}{3})\.(?=\p{Lu}\p{Ll})/u,
    // A note: «… в мае.[5] Потом …»
    /[.!?](?:\[[\p{L}\p{Nd} ]{1,12}\])+\s+(?=["«“(]?\p{Lu})/u,
    // An item of a list: "… here. b) Then …"
    /[.!?;]\s+(?=\p{Ll}\)\s)/u,
    // A number: "They left. 25 people stayed."
    /(?<=\p{Ll}{4}[.!?]|\p{Ll}{4}[.!?]["»”)])\s+(?=\p{Nd})/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

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
    const ends = Array.from(segmenter.segment(window), ({ segment, index }) => index + segment.length);
    if (!isLast) ends.pop();
    const last = ends.at(-1) ?? 0;
    const more = Array.from(window.matchAll(MORE_ENDS), (match) => match.index + match[0].length).filter((end) => end < last);
    for (const end of [...new Set([...ends, ...more])].toSorted((one, other) => one - other)) yield start + end;
    const next = start + last;
    // A sentence longer than the window needs a larger one.
    size = next === start ? size * 2 : WINDOW;
    start = next;
  }
}

/** "1.", «а)», "IV.": the mark of a list's item belongs to the item. */
const ITEM_MARK = /^\(?(?:\p{Nd}{1,3}|\p{L}|[IVXL]+)[.)]\s+$/u;
/** A page's address goes on behind its marks: "example.com/?Page=5". */
const ADDRESS = /(?:\/\/|www\.|@)\S*$/u;
/** Names that end with a mark. */
const MARKED_NAME = /(?<!\p{L})(?:Yahoo|Jeopardy|Kahoot)!\s+$/u;
/** '"Is it over?" Ann Smith asked.': who said the words before. */
const ASKED = /[?!]["”»]\s+$/u;
const SPEAKER =
  /^(?:\p{Lu}[\p{L}.'’-]*\s){1,3}(?:said|says|asked|asks|added|replied|wrote|told|shouted|cried|answered|wondered|exclaimed)(?!\p{L})/u;

function staysOpen(before: string, rest: string): boolean {
  if (/\n\s*\n\s*$/u.test(before)) return false;
  if (/^\p{Ll}(?!\p{Lu}|\)\s)/u.test(rest) || /^["”»)]*\[\p{Nd}/u.test(rest) || /[[(]$/u.test(before)) return true;
  if (!/\s$/u.test(before) && staysTogether(before, rest)) return true;
  if (ITEM_MARK.test(before) || MARKED_NAME.test(before)) return true;
  if (ASKED.test(before) && SPEAKER.test(rest)) return true;
  return isShortened(before, rest);
}

/** Without a space: an address, or Latin names joined by a stop ("Node.Next") unless a word of grammar follows. */
function staysTogether(before: string, rest: string): boolean {
  if (ADDRESS.test(before)) return true;
  const next = /^\p{Script=Latin}+/u.exec(rest)?.[0];
  return before.endsWith('.') && next !== undefined && !isStopWord(foldWord(next));
}

/** "She left (Why? Nobody knows.) at noon.": brackets opened inside a sentence and closed behind the boundary. */
function isInBrackets(text: string, start: number, end: number): boolean {
  return closing(text, start, end, LONGEST_BRACKET, '(', ')') !== undefined;
}

/** «Вышел фильм „Кто? Где? Когда?“ и …»: a title inside a sentence that goes on behind it; not speech, which a colon opens. */
function isInTitle(text: string, start: number, end: number): boolean {
  return ['«»', '“”'].some(([open = '', close = '']) => {
    const behind = closing(text, start, end, LONGEST_TITLE, open, close);
    return behind !== undefined && /^,?\s\p{Ll}/u.test(text.slice(behind, behind + 3));
  });
}

/** Where the mark that was opened inside the sentence, and not at its beginning, is closed behind `end`; at most `longest` away on each side. */
function closing(text: string, start: number, end: number, longest: number, open: string, close: string): number | undefined {
  const before = text.slice(Math.max(start, end - longest), end);
  const from = before.lastIndexOf(open);
  if (from <= 0 || before.includes(close, from) || before.slice(0, from).endsWith(': ')) return undefined;
  const rest = text.slice(end, end + longest);
  const to = rest.indexOf(close);
  return to < 0 || rest.slice(0, to).includes(open) || rest.slice(0, to).includes('\n') ? undefined : end + to + 1;
}

function push(sentences: Span[], text: string, start: number, end: number): void {
  const raw = text.slice(start, end);
  const trimmed = raw.trim();
  if (trimmed === '') return;
  const from = start + raw.indexOf(trimmed);
  sentences.push({ start: from, end: from + trimmed.length });
}
