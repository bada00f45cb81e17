/** Noun phrases joined: "treaty of friendship", «договор о дружбе», "tea, milk and sugar". */
import type { Candidate } from './candidate.ts';
import { keepsDeterminer } from './noun-parts.ts';
import { isNominal } from './noun-runs.ts';
import type { Run } from './noun-runs.ts';
import type { Word } from './word-classes.ts';

/** What joins a noun phrase to the one before it; `beside` is the genitive of Russian or a name, `open` a bracket. */
type Link = 'of' | 'preposition' | 'and' | 'comma' | 'beside' | 'open';

/** Longer ones are seldom answers, and many. */
const MOST_WORDS = 9;
const MOST_LINKS = 5;

/** Adds the chains of base noun phrases that are one phrase, of at most MOST_WORDS words and MOST_LINKS links. */
export function addJoinedRuns(found: Candidate[], words: readonly Word[], runs: readonly Run[], isRussian: boolean): void {
  for (let place = 0; place < runs.length; place += 1) {
    const run = runs[place];
    if (run === undefined) break;
    const links: Link[] = [];
    for (let next = place + 1; next < runs.length && links.length < MOST_LINKS; next += 1) {
      const [before, after] = [runs[next - 1], runs[next]];
      if (before === undefined || after === undefined || after.last - run.first >= MOST_WORDS) break;
      const link = linkBetween(words, before, after, isRussian);
      if (link === undefined) break;
      links.push(link);
      if (isPhrase(links)) addChain(found, words, run, after.last);
    }
  }
}

/** Adds a chain from a run to a place, also with its determiner and without its adjectives. */
function addChain(found: Candidate[], words: readonly Word[], run: Run, last: number): void {
  const { first, head } = run;
  found.push({ kind: 'noun', first, last, head });
  if (keepsDeterminer(words, run)) found.push({ kind: 'noun', first: first - 1, last, head });
  let noun = first;
  while (noun < run.last && !isNominal(words[noun])) noun += 1;
  if (noun > first) found.push({ kind: 'noun', first: noun, last, head });
}

/** A list has its "and" behind the last comma, or nothing but commas, two or more; one preposition is enough for a phrase. */
function isPhrase(links: readonly Link[]): boolean {
  const comma = links.lastIndexOf('comma');
  const isList = links.length > 1 && links.every((link) => link === 'comma');
  if (comma >= 0 && !isList && !links.includes('and', comma)) return false;
  return links.filter((link) => link === 'preposition').length <= 1;
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
