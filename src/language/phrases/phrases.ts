/**
 * Phrases of a sentence that may be the answer to a question with a noun ("which treaty", «какой договор»): by the
 * classes of its words, without a model.
 */
import type { LanguageCode } from '../language.ts';
import type { Span } from '../sentences.ts';
import { tokenize } from '../tokens.ts';
import { balanced, marksIn } from './balance.ts';
import type { Candidate, PhraseKind } from './candidate.ts';
import { addClauses, addQuoted } from './clauses.ts';
import { addJoinedRuns } from './joined-runs.ts';
import { addPartsOfRun } from './noun-parts.ts';
import { nounRuns } from './noun-runs.ts';
import { addAdjectivePhrases, addPrepositionPhrases, addVerbPhrases } from './predicates.ts';
import { wordsIn } from './word-classes.ts';
import type { Word } from './word-classes.ts';

export interface Phrase extends Span {
  readonly kind: PhraseKind;
  /** The head word: the last noun of an English noun phrase, the first one of a Russian one; of joined ones, that of the first. */
  readonly head: Span;
}

/**
 * The phrases of a text, best of one sentence: base noun phrases without their article, their parts, several joined, verbs with
 * what they govern, clauses without their marker. In order of start, the longer first, each stretch once.
 */
export function phrasesIn(text: string, language: LanguageCode): Phrase[] {
  return phrasesOf(wordsIn(text, tokenize(text), language), text, language);
}

/** The same where the words of the text (`wordsIn`) are at hand. */
export function phrasesOf(words: readonly Word[], text: string, language: LanguageCode): Phrase[] {
  const marks = marksIn(text);
  const phrases: Phrase[] = [];
  for (const candidate of candidatesIn(words, language === 'ru')) {
    const phrase = phraseOf(text, marks, words, candidate);
    if (phrase !== undefined) phrases.push(phrase);
  }
  // Sorting keeps the order of those that are one stretch.
  return phrases.toSorted((one, other) => one.start - other.start || other.end - one.end).filter(isFirstOfStretch);
}

function isFirstOfStretch({ start, end }: Phrase, place: number, sorted: readonly Phrase[]): boolean {
  const before = sorted[place - 1];
  return before === undefined || before.start !== start || before.end !== end;
}

/** Where two are one stretch of text, the first says what it is. All add to one list: a generator within another costs more than what it finds. */
function candidatesIn(words: readonly Word[], isRussian: boolean): Candidate[] {
  const found: Candidate[] = [];
  const runs = nounRuns(words, isRussian);
  for (const run of runs) addPartsOfRun(found, words, run);
  addJoinedRuns(found, words, runs, isRussian);
  addQuoted(found, words);
  addAdjectivePhrases(found, words, runs);
  addPrepositionPhrases(found, words, runs);
  addVerbPhrases(found, words, runs);
  addClauses(found, words);
  return found;
}

function phraseOf(text: string, marks: readonly number[], words: readonly Word[], { kind, first, last, head }: Candidate): Phrase | undefined {
  const [from, to, main] = [words[first], words[last], words[head]];
  if (from === undefined || to === undefined || main === undefined) return undefined;
  const span = balanced(text, marks, { start: from.start, end: kind === 'noun' ? endOfNoun(text, to) : to.end });
  return span && { start: span.start, end: span.end, kind, head: { start: main.start, end: Math.min(main.end, span.end) } };
}

const APOSTROPHES = "'’";

/** "China's" at the end of a phrase is China, "workers'" is workers. */
function endOfNoun(text: string, { start, end }: Span): number {
  const bare = text.charAt(end - 1) === 's' ? end - 1 : end;
  return bare > start && APOSTROPHES.includes(text.charAt(bare - 1)) ? bare - 1 : end;
}
