/** Noun phrases joined: "treaty of friendship", «договор о дружбе», "tea, milk and sugar". */
import { keepsDeterminer } from './noun-parts.ts';
import { isNominal } from './noun-runs.ts';
import type { Run } from './noun-runs.ts';
import type { PhraseList } from './phrase-list.ts';
import type { Word } from './word-classes.ts';

/** What joins a noun phrase to the one before it; `beside` is the genitive of Russian or a name, `open` a bracket. */
type Link = 'of' | 'preposition' | 'and' | 'comma' | 'beside' | 'open';

/** Longer ones are seldom answers, and many. */
const MOST_WORDS = 9;
const MOST_LINKS = 5;

/** Adds the chains of base noun phrases that are one phrase, of at most MOST_WORDS words and MOST_LINKS links. */
export function addJoinedRuns(found: PhraseList, words: readonly Word[], runs: readonly Run[], isRussian: boolean): void {
  for (let place = 0; place < runs.length - 1; place += 1) addChainsFrom(found, words, runs, place, isRussian);
}

function addChainsFrom(found: PhraseList, words: readonly Word[], runs: readonly Run[], place: number, isRussian: boolean): void {
  let before = runs[place];
  if (before === undefined) return;
  const run = before;
  let [links, commas, prepositions] = [0, 0, 0];
  let isOpenList = false;
  while (links < MOST_LINKS) {
    const after = runs[place + links + 1];
    if (after === undefined || after.last - run.first >= MOST_WORDS) return;
    const link = linkBetween(words, before, after, isRussian);
    if (link === undefined) return;
    links += 1;
    if (link === 'preposition') prepositions += 1;
    // One preposition is enough for a phrase.
    if (prepositions > 1) return;
    if (link === 'comma') commas += 1;
    if (link === 'comma' || link === 'and') isOpenList = link === 'comma';
    // A list has its "and" behind the last comma, or nothing but commas, two or more.
    if (!isOpenList || (links > 1 && commas === links)) addChain(found, words, run, after.last);
    before = after;
  }
}

/** Adds a chain from a run to a place, also with its determiner and without its adjectives. */
function addChain(found: PhraseList, words: readonly Word[], run: Run, last: number): void {
  const { first, head } = run;
  found.add('noun', first, last, head);
  if (keepsDeterminer(words, run)) found.add('noun', first - 1, last, head);
  let noun = first;
  while (noun < run.last && !isNominal(words[noun])) noun += 1;
  if (noun > first) found.add('noun', noun, last, head);
}

/** How a run is joined to the one before it; nothing where a verb, a stop or a word of another kind stands between them. */
function linkBetween(words: readonly Word[], before: Run, after: Run, isRussian: boolean): Link | undefined {
  let link: Link | undefined;
  let isComma = false;
  for (let place = before.last + 1; place <= after.first; place += 1) {
    const word = words[place];
    if (word === undefined || word.gap === 'break') return undefined;
    if (word.gap === 'open') return place === after.first && link === undefined ? 'open' : undefined;
    isComma ||= word.gap === 'comma';
    if (place === after.first || word.role === 'determiner') continue;
    // «из-за»
    if (link === 'preposition' && word.role === 'preposition' && word.gap === 'tight') continue;
    if (link !== undefined || (word.role !== 'of' && word.role !== 'preposition' && word.role !== 'and')) return undefined;
    link = word.role;
  }
  if (link !== undefined) return isComma && link !== 'and' ? undefined : link;
  if (isComma) return 'comma';
  return isRussian || after.first === before.last + 1 ? 'beside' : undefined;
}
