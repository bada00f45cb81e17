/** Verbs with what they govern, adjectives and adverbs outside noun phrases, prepositions with their nouns. */
import type { Candidate } from './candidate.ts';
import type { Run } from './noun-runs.ts';
import type { Word } from './word-classes.ts';

/** "signed the treaty with China in May": more than that goes to clauses. */
const MOST_RUNS = 3;
const MOST_WORDS = 12;

/** Verb phrases: the verb alone, and with the noun phrases behind it; an infinitive also with its "to". */
export function* verbPhrases(words: readonly Word[], runs: readonly Run[]): Generator<Candidate> {
  let next = 0;
  for (const [place, word] of words.entries()) {
    while ((runs[next]?.first ?? Infinity) <= place) next += 1;
    if (word.class !== 'verb') continue;
    yield { kind: 'verb', first: place, last: place, head: place };
    let reached = place;
    for (const { last } of runs.slice(next, next + MOST_RUNS)) {
      if (last - place > MOST_WORDS || !isOneClause(words, reached + 1, last)) break;
      reached = last;
      yield { kind: 'verb', first: place, last, head: place };
      if (words[place - 1]?.role === 'to') yield { kind: 'verb', first: place - 1, last, head: place };
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

/** Adjectives and adverbs outside noun phrases, with the word of their degree, and two joined: "poor and weak". */
export function* adjectivePhrases(words: readonly Word[], runs: readonly Run[]): Generator<Candidate> {
  let next = 0;
  for (const [place, word] of words.entries()) {
    while ((runs[next]?.last ?? Infinity) < place) next += 1;
    const isInside = (runs[next]?.first ?? Infinity) <= place;
    if (isInside || (word.class !== 'adjective' && word.class !== 'adverb')) continue;
    const phrase = (first: number, last: number): Candidate => ({ kind: 'adjective', first, last, head: place });
    yield phrase(place, place);
    const before = words[place - 1];
    if (word.gap === 'space' && (before?.role === 'degree' || before?.class === 'adverb')) yield phrase(place - 1, place);
    const [and, other] = [words[place + 1], words[place + 2]];
    if (and?.role === 'and' && and.gap === 'space' && other?.class === word.class) yield phrase(place, place + 2);
  }
}

/** A preposition with the noun phrase behind it, determiner and all: "in the old town", «из-за дождя». */
export function* prepositionPhrases(words: readonly Word[], runs: readonly Run[]): Generator<Candidate> {
  for (const { first, last, head } of runs) {
    let place = first;
    while (words[place]?.gap === 'space' && words[place - 1]?.role === 'determiner') place -= 1;
    const preposition = words[place - 1];
    if (words[place]?.gap !== 'space' || preposition?.role !== 'preposition') continue;
    yield { kind: 'preposition', first: preposition.gap === 'tight' ? place - 2 : place - 1, last, head };
  }
}
