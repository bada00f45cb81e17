/** What may be an answer inside one base noun phrase: "seven new German cars" holds "German cars", "seven" and "cars". */
import type { Candidate } from './candidate.ts';
import { isNominal } from './noun-runs.ts';
import type { Run } from './noun-runs.ts';
import type { Word } from './word-classes.ts';

/** Answers lose these; others they keep: "his last book", "several years", «никаких данных». */
const LOST_DETERMINERS: ReadonlySet<string> = new Set(
  'a an the this that these those этот эта это эти этого этой этому этим этом эту этих этими'.split(' '),
);

/** Whether the word before a run is a determiner that belongs to the answer. */
export function keepsDeterminer(words: readonly Word[], { first }: Run): boolean {
  const before = words[first - 1];
  return before?.role === 'determiner' && words[first]?.gap === 'space' && !LOST_DETERMINERS.has(before.word);
}

/** The phrase itself, its endings and beginnings, and its numbers, names and adjectives. */
export function* partsOfRun(words: readonly Word[], run: Run): Generator<Candidate> {
  const { first, last, head } = run;
  const noun = (from: number, to: number, main = head): Candidate => ({
    kind: 'noun',
    first: from,
    last: to,
    head: Math.min(Math.max(main, from), to),
  });
  yield noun(first, last);
  if (keepsDeterminer(words, run)) yield noun(first - 1, last);
  for (let from = first + 1; from <= last; from += 1) {
    if (words[from]?.gap !== 'tight' || words[from]?.class === 'name') yield noun(from, last);
  }
  for (let to = first; to < last; to += 1) if (isNominal(words[to])) yield noun(first, to);
  for (let from = first; from <= last; from += 1) {
    const word = words[from];
    const to = word === undefined ? from : endOfKin(words, from, last, word);
    if (word?.class === 'number' || word?.class === 'name') yield noun(from, to, to);
    else if (word?.class === 'adjective' && to < last) yield* adjectives(words, first, from, to);
    from = to;
  }
}

/** Where the numbers, the name or the hyphened adjective that begin at a place end. */
function endOfKin(words: readonly Word[], from: number, last: number, { class: kind }: Word): number {
  let to = from;
  while (to < last) {
    const next = words[to + 1];
    const goesOn = kind === 'adjective' ? next?.gap === 'tight' : next?.class === kind && words[to]?.word.endsWith("'s") !== true;
    if (!goesOn) break;
    to += 1;
  }
  return to;
}

/** An adjective with what is hyphened before it («чёрно-белый»), and with the word of its degree ("highly skilled"). */
function* adjectives(words: readonly Word[], first: number, from: number, to: number): Generator<Candidate> {
  let start = from;
  while (start > first && words[start]?.gap === 'tight') start -= 1;
  yield { kind: 'adjective', first: start, last: to, head: to };
  const before = words[start - 1];
  if (start > first && (before?.role === 'degree' || before?.class === 'adverb')) yield { kind: 'adjective', first: start - 1, last: to, head: to };
}
