/**
 * Repair: a word that no article has, read as one that an article has. Tried only for such words, in an
 * order of plausibility, and always said aloud.
 */
import { inOtherLayout } from '../language/keyboard.ts';
import { termOf, wordsOf } from '../language/tokens.ts';
import { isKnownWord } from '../language/known-words.ts';
import type { PassageIndex } from './passage-index.ts';

/** Words that stand for a mistyped one, best first. */
export interface Repair {
  /** Usually one; several when two words had run together. */
  readonly words: readonly string[];
  /** Other readings of the same word, equally near. */
  readonly others: readonly string[];
}

/** Halves of a split word are at least this long. */
const SHORTEST_HALF = 3;

/** How an unknown word could have been meant; undefined when there is no good guess. `next` is the word after it. */
export function repairWord(word: string, next: string | undefined, index: PassageIndex): Repair | undefined {
  return joined(word, next, index) ?? split(word, index) ?? mistyped(word, index);
}

/**
 * The question as the other keyboard layout would have written it, when that makes sense and as it stands
 * no word of it does; else null.
 */
export function repairLayout(question: string, index: PassageIndex): string | null {
  const makesSense = (word: string): boolean => isInCorpus(word, index) || isKnownWord(word);
  if (wordsOf(question).some(makesSense)) return null;
  const other = inOtherLayout(question);
  const words = wordsOf(other);
  return words.length > 0 && words.filter(makesSense).length > words.length / 2 ? other : null;
}

function isInCorpus(word: string, index: PassageIndex): boolean {
  const term = index.dictionary.find(termOf(word));
  return term !== undefined && index.dictionary.passagesWith(term) > 0;
}

/** "cyber attack" where the articles write "cyberattack". */
function joined(word: string, next: string | undefined, index: PassageIndex): Repair | undefined {
  if (next === undefined || word.length < SHORTEST_HALF || next.length < SHORTEST_HALF) return undefined;
  return isInCorpus(word + next, index) ? { words: [word + next], others: [] } : undefined;
}

/** "cyberattack" where the articles write "cyber attack". */
function split(word: string, index: PassageIndex): Repair | undefined {
  for (let at = SHORTEST_HALF; at <= word.length - SHORTEST_HALF; at += 1) {
    const halves = [word.slice(0, at), word.slice(at)];
    if (halves.every((half) => index.spelling.term(half) !== undefined)) return { words: halves, others: [] };
  }
  return undefined;
}

function mistyped(word: string, index: PassageIndex): Repair | undefined {
  if (isKnownWord(word)) return undefined;
  const frequency = (near: string): number => index.dictionary.passagesWith(index.spelling.term(near) ?? -1);
  const [best, ...others] = index.spelling
    .near(word)
    .filter((near) => frequency(near) > 0)
    .toSorted((one, other) => frequency(other) - frequency(one));
  return best === undefined ? undefined : { words: [best], others };
}
