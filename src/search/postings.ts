/** Postings: for every term the passages that hold it, and how often; in typed arrays, term after term. */
import type { TermNumber } from './dictionary.ts';
import type { PassageNumber } from './forward-index.ts';
import { Frequencies, saturated } from './frequencies.ts';

export interface Postings {
  /** Where the postings of term `t` begin; those of `t + 1` are their end. */
  readonly starts: Uint32Array;
  readonly passages: Uint32Array;
  readonly counts: Uint8Array;
}

/** The terms of passages, turned around. */
export interface InvertedTerms {
  readonly postings: Postings;
  /** By passage number: how many different terms it has. */
  readonly lengths: Uint32Array;
}

/** Those of no passages. */
export const NO_POSTINGS: Postings = { starts: new Uint32Array(1), passages: new Uint32Array(0), counts: new Uint8Array(0) };

/** The frequencies of a term in them, none of terms that are newer. */
export function frequenciesOf(term: TermNumber, { starts, passages, counts }: Postings): Frequencies {
  const end = starts[term + 1];
  return end === undefined ? new Frequencies() : new Frequencies(passages, counts, starts[term], end);
}

/** Passages between two pauses: about a millisecond of work. */
const STEP = 500;

/**
 * Turns "the terms of each passage" around, by counting sort. A generator: whoever runs it may pause at each
 * `yield`, as long as the terms stay the same.
 */
export function* invert(
  terms: number,
  passages: number,
  termsOf: (passage: PassageNumber) => ArrayLike<TermNumber>,
): Generator<void, InvertedTerms> {
  let most = 0;
  for (let passage = 0; passage < passages; passage += 1) most += termsOf(passage).length;
  const foundTerm = new Uint32Array(most);
  const foundCount = new Uint8Array(most);
  const ends = new Uint32Array(passages);
  const starts = new Uint32Array(terms + 1);
  /** How often each term was met in the passage at hand. */
  const met = new Uint32Array(terms);
  let found = 0;
  for (let passage = 0; passage < passages; passage += 1) {
    const own = termsOf(passage);
    const first = found;
    for (let position = 0; position < own.length; position += 1) {
      const term = own[position] ?? 0;
      const before = met[term] ?? 0;
      met[term] = before + 1;
      if (before > 0) continue;
      foundTerm[found] = term;
      found += 1;
      starts[term + 1] = (starts[term + 1] ?? 0) + 1;
    }
    for (let at = first; at < found; at += 1) {
      const term = foundTerm[at] ?? 0;
      foundCount[at] = saturated(met[term] ?? 0);
      met[term] = 0;
    }
    ends[passage] = found;
    if (passage % STEP === 0) yield;
  }
  for (let term = 0; term < terms; term += 1) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);

  const next = starts.slice(0, terms);
  const holders = new Uint32Array(found);
  const counts = new Uint8Array(found);
  const lengths = new Uint32Array(passages);
  let at = 0;
  for (let passage = 0; passage < passages; passage += 1) {
    const end = ends[passage] ?? at;
    lengths[passage] = end - at;
    for (; at < end; at += 1) {
      const term = foundTerm[at] ?? 0;
      const place = next[term] ?? 0;
      next[term] = place + 1;
      holders[place] = passage;
      counts[place] = foundCount[at] ?? 0;
    }
    if (passage % STEP === 0) yield;
  }
  return { postings: { starts, passages: holders, counts }, lengths };
}
