/** Base noun phrases: adjectives, numbers and nouns side by side, without the article before them. */
import type { Word } from './word-classes.ts';

/** A run of words, by their places: from `first` to `last`, both within. */
export interface Run {
  readonly first: number;
  readonly last: number;
  /** The place of the head word. */
  readonly head: number;
}

/** The base noun phrases among words, in order, none within another. */
export function nounRuns(words: readonly Word[], isRussian: boolean): Run[] {
  const runs: Run[] = [];
  for (let first = 0; first < words.length; ) {
    const run = runAt(words, first, isRussian);
    if (run !== undefined) runs.push(run);
    first = (run?.last ?? first) + 1;
  }
  return runs;
}

/** Whether a word is a noun or a name: what a phrase may end with. */
export function isNominal(word: Word | undefined): boolean {
  return word?.class === 'noun' || word?.class === 'name';
}

/** A longer run is a table or a text in capitals; its parts would grow by the square of its length. */
const MOST_WORDS = 12;

function runAt(words: readonly Word[], first: number, isRussian: boolean): Run | undefined {
  let last: number | undefined;
  let head: number | undefined;
  for (let position = first; position < Math.min(words.length, first + MOST_WORDS); position += 1) {
    const word = words[position];
    if (word === undefined || (position > first && !goesOn(words, position, word))) break;
    if (isRussian && head !== undefined && startsAnother(words[position - 1], word)) break;
    if (isNominal(word)) {
      last = position;
      if (!isRussian || head === undefined) head = position;
    } else if (word.class === 'number') last = position;
    else if (!mayStandInside(words, position, word)) break;
    else if (isRussian && head === undefined && standsAlone(words, first, position, word)) last = position;
  }
  return last === undefined ? undefined : { first, last, head: head ?? last };
}

/** «никаких новых данных», «эти рабочие»: an adjective may be a noun behind another one or a determiner. */
function standsAlone(words: readonly Word[], first: number, position: number, word: Word): boolean {
  return word.class === 'adjective' && word.gap === 'space' && (position > first || words[first - 1]?.role === 'determiner');
}

/** «договор России», «рост новых цен»: in Russian what follows a noun is another phrase, in the genitive; names stay together. */
function startsAnother(before: Word | undefined, word: Word): boolean {
  return word.gap !== 'tight' && isNominal(before) && !(word.class === 'name' && before?.class === 'name');
}

/** Whether a word goes on with the run before it: side by side, or another adjective of a list ("large, red houses"). */
function goesOn(words: readonly Word[], position: number, word: Word): boolean {
  if (word.gap === 'space' || word.gap === 'tight') return true;
  return word.gap === 'comma' && (word.class === 'adjective' || word.role === 'and') && words[position - 1]?.class === 'adjective';
}

/** Adjectives, what makes them more or less so ("highly skilled workers"), and the "and" between two of them. */
function mayStandInside(words: readonly Word[], position: number, word: Word): boolean {
  if (word.class === 'adjective') return true;
  const next = words[position + 1];
  if (next?.class !== 'adjective' || next.gap === 'comma') return false;
  if (word.role === 'and') return words[position - 1]?.class === 'adjective' && isNominal(words[position + 2]);
  return word.class === 'adverb' || word.role === 'degree';
}
