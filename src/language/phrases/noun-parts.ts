/** What may be an answer inside one base noun phrase: "seven new German cars" holds "German cars", "seven" and "cars". */
import { isNominal } from './noun-runs.ts';
import type { Run } from './noun-runs.ts';
import type { PhraseList } from './phrase-list.ts';
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

/** Adds the phrase itself, its endings and beginnings, and its numbers, names and adjectives. */
export function addPartsOfRun(found: PhraseList, words: readonly Word[], run: Run): void {
  const { first, last, head } = run;
  addNoun(found, first, last, head);
  if (keepsDeterminer(words, run)) addNoun(found, first - 1, last, head);
  for (let from = first + 1; from <= last; from += 1) {
    if (words[from]?.gap !== 'tight' || words[from]?.class === 'name') addNoun(found, from, last, head);
  }
  for (let to = first; to < last; to += 1) if (isNominal(words[to])) addNoun(found, first, to, head);
  for (let from = first; from <= last; from += 1) {
    const word = words[from];
    const to = word === undefined ? from : endOfKin(words, from, last, word);
    if (word?.class === 'number' || word?.class === 'name') addNoun(found, from, to, to);
    else if (word?.class === 'adjective' && to < last) addAdjectives(found, words, first, from, to);
    from = to;
  }
}

/** The head of a part without that of the whole is the word next to it. */
function addNoun(found: PhraseList, first: number, last: number, head: number): void {
  found.add('noun', first, last, Math.min(Math.max(head, first), last));
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

/** Adds an adjective with what is hyphened before it («чёрно-белый»), and with the word of its degree ("highly skilled"). */
function addAdjectives(found: PhraseList, words: readonly Word[], first: number, from: number, to: number): void {
  let start = from;
  while (start > first && words[start]?.gap === 'tight') start -= 1;
  found.add('adjective', start, to, to);
  const before = words[start - 1];
  if (start > first && (before?.role === 'degree' || before?.class === 'adverb')) found.add('adjective', start - 1, to, to);
}
