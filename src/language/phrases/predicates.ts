/** Verbs with what they govern, adjectives and adverbs outside noun phrases, prepositions with their nouns. */
import type { Candidate } from './candidate.ts';
import type { Run } from './noun-runs.ts';
import type { Word } from './word-classes.ts';

/** "signed the treaty with China in May": more than that goes to clauses. */
const MOST_RUNS = 3;
const MOST_WORDS = 12;

/** Adds verb phrases: the verb alone, and with the noun phrases behind it; an infinitive also with its "to". */
export function addVerbPhrases(found: Candidate[], words: readonly Word[], runs: readonly Run[]): void {
  let next = 0;
  for (let place = 0; place < words.length; place += 1) {
    while ((runs[next]?.first ?? Infinity) <= place) next += 1;
    if (words[place]?.class !== 'verb') continue;
    found.push({ kind: 'verb', first: place, last: place, head: place });
    let reached = place;
    for (let run = next; run < Math.min(next + MOST_RUNS, runs.length); run += 1) {
      const last = runs[run]?.last ?? Infinity;
      if (last - place > MOST_WORDS || !isOneClause(words, reached + 1, last)) break;
      reached = last;
      found.push({ kind: 'verb', first: place, last, head: place });
      if (words[place - 1]?.role === 'to') found.push({ kind: 'verb', first: place - 1, last, head: place });
    }
  }
}

function isOneClause(words: readonly Word[], from: number, to: number): boolean {
  for (let place = from; place <= to; place += 1) {
    const word = words[place];
    if (word === undefined || word.gap === 'break' || word.gap === 'open' || word.role === 'marker' || word.class === 'verb') return false;
  }
  return true;
}

/** Adds adjectives and adverbs outside noun phrases, with the word of their degree, and two joined: "poor and weak". */
export function addAdjectivePhrases(found: Candidate[], words: readonly Word[], runs: readonly Run[]): void {
  let next = 0;
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place];
    while ((runs[next]?.last ?? Infinity) < place) next += 1;
    const isInside = (runs[next]?.first ?? Infinity) <= place;
    if (isInside || (word?.class !== 'adjective' && word?.class !== 'adverb')) continue;
    found.push({ kind: 'adjective', first: place, last: place, head: place });
    const before = words[place - 1];
    if (word.gap === 'space' && (before?.role === 'degree' || before?.class === 'adverb')) found.push({ kind: 'adjective', first: place - 1, last: place, head: place });
    const [and, other] = [words[place + 1], words[place + 2]];
    if (and?.role === 'and' && and.gap === 'space' && other?.class === word.class) found.push({ kind: 'adjective', first: place, last: place + 2, head: place });
  }
}

/** Adds a preposition with the noun phrase behind it, determiner and all: "in the old town", «из-за дождя». */
export function addPrepositionPhrases(found: Candidate[], words: readonly Word[], runs: readonly Run[]): void {
  for (const { first, last, head } of runs) {
    let place = first;
    while (words[place]?.gap === 'space' && words[place - 1]?.role === 'determiner') place -= 1;
    const preposition = words[place - 1];
    if (words[place]?.gap !== 'space' || preposition?.role !== 'preposition') continue;
    found.push({ kind: 'preposition', first: preposition.gap === 'tight' ? place - 2 : place - 1, last, head });
  }
}
