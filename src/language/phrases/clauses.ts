/** What stands behind a marker ("because …", «чтобы …»), and what stands in quotation marks. */
import type { Candidate } from './candidate.ts';
import { CLAUSE_MARKERS } from './function-words.ts';
import type { Word } from './word-classes.ts';

/** Longer ones are no answers. */
const LONGEST_CLAUSE = 25;
const LONGEST_QUOTE = 10;

/** The words of each marker by its first word, the longer ones first. */
const MARKERS = byFirstWord(CLAUSE_MARKERS.map((marker) => marker.split(/[\s,-]+/)));

function byFirstWord(markers: readonly (readonly string[])[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>();
  for (const marker of markers.toSorted((one, other) => other.length - one.length)) {
    const first = marker[0] ?? '';
    found.set(first, [...(found.get(first) ?? []), marker]);
  }
  return found;
}

/** Adds clauses without their marker, up to each comma and up to the next stop; the head is the first word. */
export function addClauses(found: Candidate[], words: readonly Word[]): void {
  for (let place = 0; place < words.length; place += 1) {
    const marker = markerAt(words, place);
    if (marker === undefined) continue;
    const first = place + marker.length;
    let last = first;
    for (let next = first + 1; next < words.length && next - first < LONGEST_CLAUSE; next += 1) {
      const gap = words[next]?.gap;
      if (gap === 'break') break;
      if (gap === 'comma') found.push({ kind: 'clause', first, last, head: first });
      last = next;
    }
    if (last < words.length) found.push({ kind: 'clause', first, last, head: first });
  }
}

function markerAt(words: readonly Word[], place: number): readonly string[] | undefined {
  return MARKERS.get(words[place]?.word ?? '')?.find((marker) => marker.every((part, offset) => words[place + offset]?.word === part));
}

/** Adds what stands between two quotation marks; the head is the last word. */
export function addQuoted(found: Candidate[], words: readonly Word[]): void {
  for (let first = 0; first < words.length; first += 1) {
    if (words[first]?.gap !== 'quote') continue;
    for (let next = first + 1; next < words.length && next - first <= LONGEST_QUOTE; next += 1) {
      const gap = words[next]?.gap;
      if (gap === 'break') break;
      if (gap !== 'quote') continue;
      found.push({ kind: 'noun', first, last: next - 1, head: next - 1 });
      break;
    }
  }
}
