/**
 * Phrases of a sentence that may be the answer to a question with a noun ("which treaty", «какой договор»): by the
 * classes of its words, without a model.
 */
import type { LanguageCode } from '../language.ts';
import { tokenize } from '../tokens.ts';
import { addClauses, addQuoted } from './clauses.ts';
import { addJoinedRuns } from './joined-runs.ts';
import { addPartsOfRun } from './noun-parts.ts';
import { nounRuns } from './noun-runs.ts';
import { PhraseList } from './phrase-list.ts';
import type { Phrase } from './phrase-list.ts';
import { addAdjectivePhrases, addPrepositionPhrases, addVerbPhrases } from './predicates.ts';
import { wordsIn } from './word-classes.ts';
import type { Word } from './word-classes.ts';

export type { Phrase } from './phrase-list.ts';

/**
 * The phrases of a text, best of one sentence: base noun phrases without their article, their parts, several joined, verbs with
 * what they govern, clauses without their marker. In order of start, the longer first, each stretch once.
 */
export function phrasesIn(text: string, language: LanguageCode): Phrase[] {
  return phrasesOf(wordsIn(text, tokenize(text), language), text, language);
}

/** The same where the words of the text (`wordsIn`) are at hand. */
export function phrasesOf(words: readonly Word[], text: string, language: LanguageCode): Phrase[] {
  const isRussian = language === 'ru';
  const runs = nounRuns(words, isRussian);
  const found = new PhraseList(text, words);
  for (const run of runs) addPartsOfRun(found, words, run);
  addJoinedRuns(found, words, runs, isRussian);
  addQuoted(found, words);
  addAdjectivePhrases(found, words, runs);
  addPrepositionPhrases(found, words, runs);
  addVerbPhrases(found, words, runs);
  addClauses(found, words);
  return found.inOrder();
}
