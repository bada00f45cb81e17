/** Verbs with what they govern, adjectives and adverbs outside noun phrases, prepositions with their nouns. */
import type { Run } from './noun-runs.ts';
import type { PhraseList } from './phrase-list.ts';
import type { Word } from './word-classes.ts';

/** "signed the treaty with China in May": more than that goes to clauses. */
const MOST_RUNS = 3;
const MOST_WORDS = 12;

/** Adds verb phrases: the verb alone, and with the noun phrases behind it; an infinitive also with its "to". */
export function addVerbPhrases(found: PhraseList, words: readonly Word[], runs: readonly Run[]): void {
  let next = 0;
  for (let place = 0; place < words.length; place += 1) {
    if (words[place]?.class !== 'verb') continue;
    while ((runs[next]?.first ?? words.length) <= place) next += 1;
    found.add('verb', place, place, place);
    let reached = place;
    for (let run = next; run < next + MOST_RUNS; run += 1) {
      const last = runs[run]?.last;
      if (last === undefined || last - place > MOST_WORDS || !isOneClause(words, reached + 1, last)) break;
      reached = last;
      found.add('verb', place, last, place);
      if (words[place - 1]?.role === 'to') found.add('verb', place - 1, last, place);
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
export function addAdjectivePhrases(found: PhraseList, words: readonly Word[], runs: readonly Run[]): void {
  let next = 0;
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place];
    if (word?.class !== 'adjective' && word?.class !== 'adverb') continue;
    while ((runs[next]?.last ?? words.length) < place) next += 1;
    const isInside = (runs[next]?.first ?? words.length) <= place;
    if (isInside) continue;
    found.add('adjective', place, place, place);
    const before = words[place - 1];
    if (word.gap === 'space' && (before?.role === 'degree' || before?.class === 'adverb')) found.add('adjective', place - 1, place, place);
    const and = words[place + 1];
    if (and?.role === 'and' && and.gap === 'space' && words[place + 2]?.class === word.class) found.add('adjective', place, place + 2, place);
  }
}

/** Adds a preposition with the noun phrase behind it, determiner and all: "in the old town", «из-за дождя». */
export function addPrepositionPhrases(found: PhraseList, words: readonly Word[], runs: readonly Run[]): void {
  for (const { first, last, head } of runs) {
    let place = first;
    while (words[place]?.gap === 'space' && words[place - 1]?.role === 'determiner') place -= 1;
    const preposition = words[place - 1];
    if (words[place]?.gap !== 'space' || preposition?.role !== 'preposition') continue;
    found.add('preposition', preposition.gap === 'tight' ? place - 2 : place - 1, last, head);
  }
}
