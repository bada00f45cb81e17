/**
 * Repair: a word that no article has, read as one that an article has. Tried only for such words, in an
 * order of plausibility, and always said aloud.
 */
import { inOtherLayout } from '../language/keyboard.ts';
import { languages } from '../language/languages.ts';
import { ASKING_WORDS } from '../language/question-words.ts';
import { questionText } from '../language/question-text.ts';
import { isStopWord, termOf } from '../language/tokens.ts';
import { isKnownWord } from '../language/known-words.ts';
import { NearWords } from './near-words.ts';
import type { PassageIndex } from './passage-index.ts';
import { SHORTEST_MISTYPED } from './spelling.ts';

/** Words that stand for a mistyped one, best first. */
export interface Repair {
  /** Usually one; several when two words had run together. */
  readonly words: readonly string[];
  /** Other readings of the same word, equally near. */
  readonly others: readonly string[];
  /** Words of the question that it stands for, from the mistyped one on. */
  readonly length: number;
}

/** Shorter words tell no layout: nearly any two letters are a word or an abbreviation somewhere. */
const SHORTEST_TELLING = 3;
/** Halves of a split word are at least this long. */
const SHORTEST_HALF = 3;

/** How an unknown word could have been meant; undefined when there is no good guess. `next` is the word after it. */
export function repairWord(word: string, next: string | undefined, index: PassageIndex): Repair | undefined {
  return joined(word, next, index) ?? mistyped(word, index) ?? split(word, index);
}

let grammar: NearWords | undefined;

/**
 * The word of grammar or of asking that a slip has hidden («скоолько», "whree"); undefined when the word is right
 * as it is, or none is near.
 */
export function repairAsking(word: string, index: PassageIndex): string | undefined {
  if (word.length < SHORTEST_MISTYPED || isStopWord(word) || isInCorpus(word, index) || isKnownWord(word)) return undefined;
  grammar ??= readGrammar();
  const [nearest] = grammar.nearest(word, 1);
  return nearest === word ? undefined : nearest;
}

function readGrammar(): NearWords {
  const words = [...new Set([...languages().flatMap(({ stopWords }) => [...stopWords]), ...ASKING_WORDS])];
  const near = new NearWords((number) => words[number] ?? '');
  for (const [number, word] of words.entries()) if (word.length >= SHORTEST_MISTYPED) near.add(number);
  return near;
}

/**
 * The question as the other keyboard layout would have written it, when that makes sense and as it stands
 * no word of it does; else null.
 */
export function repairLayout(question: string, index: PassageIndex): string | null {
  const makesSense = (word: string): boolean => isInCorpus(word, index) || isKnownWord(word);
  const telling = (text: string): string[] => questionText(text).words.filter(({ length }) => length >= SHORTEST_TELLING);
  if (telling(question).some(makesSense)) return null;
  const other = inOtherLayout(question);
  const words = telling(other);
  return words.length > 0 && words.filter(makesSense).length > words.length / 2 ? other : null;
}

function isInCorpus(word: string, index: PassageIndex): boolean {
  const term = index.dictionary.find(termOf(word));
  return term !== undefined && index.dictionary.passagesWith(term) > 0;
}

/** "cyber attack" where the articles write "cyberattack". */
function joined(word: string, next: string | undefined, index: PassageIndex): Repair | undefined {
  if (next === undefined || word.length < SHORTEST_HALF || next.length < SHORTEST_HALF) return undefined;
  return isInCorpus(word + next, index) ? { words: [word + next], others: [], length: 2 } : undefined;
}

/** "cyberattack" where the articles write "cyber attack". */
function split(word: string, index: PassageIndex): Repair | undefined {
  for (let at = SHORTEST_HALF; at <= word.length - SHORTEST_HALF; at += 1) {
    const halves = [word.slice(0, at), word.slice(at)];
    if (halves.every((half) => index.spelling.term(half) !== undefined && !isStopWord(half))) return { words: halves, others: [], length: 1 };
  }
  return undefined;
}

function mistyped(word: string, index: PassageIndex): Repair | undefined {
  if (isKnownWord(word) || isStopWord(word) || ASKING_WORDS.has(word)) return undefined;
  const frequency = (near: string): number => index.dictionary.passagesWith(index.spelling.term(near) ?? -1);
  const asWritten = index.spelling.near(word).filter((near) => frequency(near) > 0);
  const near = asWritten.length > 0 ? asWritten : index.spelling.nearByStem(word, termOf(word), index.dictionary);
  const [best, ...others] = near.toSorted((one, other) => frequency(other) - frequency(one));
  return best === undefined ? undefined : { words: [best], others, length: 1 };
}
