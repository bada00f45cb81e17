/** What stands behind a marker ("because …", «чтобы …»), and what stands in quotation marks. */
import type { PhraseList } from './phrase-list.ts';
import type { Word } from './word-classes.ts';

/** Longer ones are no answers. */
const LONGEST_CLAUSE = 25;
const LONGEST_QUOTE = 10;

/** Adds clauses without their marker, up to each comma and up to the next stop; the head is the first word. */
export function addClauses(found: PhraseList, words: readonly Word[]): void {
  for (let place = 0; place < words.length; place += 1) {
    const marker = markerAt(words, place);
    if (marker === undefined) continue;
    const first = place + marker.length;
    let last = first;
    for (let next = first + 1; next < words.length && next - first < LONGEST_CLAUSE; next += 1) {
      const gap = words[next]?.gap;
      if (gap === 'break') break;
      if (gap === 'comma') found.add('clause', first, last, first);
      last = next;
    }
    if (last < words.length) found.add('clause', first, last, first);
  }
}

function markerAt(words: readonly Word[], place: number): readonly string[] | undefined {
  return words[place]?.facts.markers?.find((marker) => marker.every((part, offset) => words[place + offset]?.word === part));
}

/** Adds what stands between two quotation marks; the head is the last word. */
export function addQuoted(found: PhraseList, words: readonly Word[]): void {
  for (let first = 0; first < words.length; first += 1) {
    if (words[first]?.gap !== 'quote') continue;
    for (let next = first + 1; next < words.length && next - first <= LONGEST_QUOTE; next += 1) {
      const gap = words[next]?.gap;
      if (gap === 'break') break;
      if (gap !== 'quote') continue;
      found.add('noun', first, next - 1, next - 1);
      break;
    }
  }
}
