/** Names in quotation marks: «Известия», «ООО "Ромашка"», the film "Silent Hills". Speech and irony stand in them as well. */
import { isCyrillic } from '../scripts.ts';
import { MARK, NOUN } from './marks.ts';
import type { Piece } from './pieces.ts';
import type { Reading, Run } from './reading.ts';

/** Opened by a mark behind a space or bracket; short. */
const QUOTATION = /«([^«»\n]{2,60})»|“([^“”\n]{2,60})”|(?<![\p{L}\p{N}.,!?])"([^"\n]{2,60})"/gu;
const OPENING_MARKS = ['"', '«', '“'];
const MOST_WORDS = 6;
const BEGINNING = /^[\p{Lu}\p{N}]/u;
const END = /[\p{L}\p{M}\p{N}.!+]$/u;
const SENTENCE = /[.!?…;:]|, /u;
/** «…», – сказал он; «…!» – сказал он. */
const SPEECH_AFTER = /^[,.]\s*[-–—]/u;
const LOOK_AHEAD = 6;
const NAMED_NOUNS = NOUN | MARK['legal-form'] | MARK.title;

/** The names in quotation marks, in their order. */
export function quotedRuns({ text, pieces }: Reading): Run[] {
  const runs: Run[] = [];
  if (!OPENING_MARKS.some((mark) => text.includes(mark))) return runs;
  let at = 0;
  for (const match of text.matchAll(QUOTATION)) {
    const inner = match[1] ?? match[2] ?? match[3] ?? '';
    const [start, end] = [match.index + 1, match.index + 1 + inner.length];
    while ((pieces[at]?.start ?? Infinity) < start) at += 1;
    const from = at;
    let to = at;
    while ((pieces[to]?.start ?? Infinity) < end) to += 1;
    const words = pieces.slice(from, to);
    const before = pieces[from - 1];
    if (!isName(inner, words, before, text.slice(end + 1, end + 1 + LOOK_AHEAD))) continue;
    if (before?.is(MARK['legal-form']) === true && before.shape === 'upper') runs.push({ from: from - 1, to: to - 1, start: before.start, end: end + 1, isQuoted: true });
    else runs.push({ from, to: to - 1, start, end, isQuoted: true });
  }
  return runs;
}

function isName(inner: string, words: readonly Piece[], before: Piece | undefined, after: string): boolean {
  const [first] = words;
  if (first === undefined || words.length > MOST_WORDS || !BEGINNING.test(inner) || !END.test(inner) || SENTENCE.test(inner) || SPEECH_AFTER.test(after)) return false;
  if (first.gap.includes(':')) return false;
  const isNamed = before?.is(NAMED_NOUNS) === true && first.gap.startsWith(' ');
  if (isNamed) return true;
  return isCyrillic(first.folded) ? first.shape !== 'number' : words.length > 1 && words.every(({ shape, isStop }) => shape !== 'lower' || isStop);
}
