/**
 * Phrases of a sentence that may be the answer to a question with a noun ("which treaty", «какой договор»): by the
 * classes of its words, without a model.
 */
import type { LanguageCode } from '../language.ts';
import type { Span } from '../sentences.ts';
import { tokenize } from '../tokens.ts';
import { balanced } from './balance.ts';
import type { Candidate } from './candidate.ts';
import { clauses, quoted } from './clauses.ts';
import { joinedRuns } from './joined-runs.ts';
import { partsOfRun } from './noun-parts.ts';
import { nounRuns } from './noun-runs.ts';
import { adjectivePhrases, prepositionPhrases, verbPhrases } from './predicates.ts';
import { wordsIn } from './word-classes.ts';
import type { Word } from './word-classes.ts';

export type PhraseKind = 'noun' | 'verb' | 'preposition' | 'adjective' | 'clause';

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
  const words = wordsIn(text, tokenize(text), language);
  const found = new Map<number, Phrase>();
  for (const candidate of candidatesIn(words, language === 'ru')) {
    const phrase = phraseOf(text, words, candidate);
    if (phrase === undefined) continue;
    const key = phrase.start * (text.length + 1) + phrase.end;
    if (!found.has(key)) found.set(key, phrase);
  }
  return [...found.values()].toSorted((one, other) => one.start - other.start || other.end - one.end);
}

/** Where two are one stretch of text, the first says what it is. */
function* candidatesIn(words: readonly Word[], isRussian: boolean): Generator<Candidate> {
  const runs = nounRuns(words, isRussian);
  for (const run of runs) yield* partsOfRun(words, run);
  yield* joinedRuns(words, runs, isRussian);
  yield* quoted(words);
  yield* adjectivePhrases(words, runs);
  yield* prepositionPhrases(words, runs);
  yield* verbPhrases(words, runs);
  yield* clauses(words);
}

/** "China's" at the end of a phrase is China. */
const POSSESSIVE = /['’]s?$/u;

function phraseOf(text: string, words: readonly Word[], { kind, first, last, head }: Candidate): Phrase | undefined {
  const [from, to, main] = [words[first], words[last], words[head]];
  if (from === undefined || to === undefined || main === undefined) return undefined;
  const cut = kind === 'noun' ? (POSSESSIVE.exec(text.slice(to.start, to.end))?.[0].length ?? 0) : 0;
  const span = balanced(text, { start: from.start, end: to.end - cut });
  return span && { ...span, kind, head: { start: main.start, end: Math.min(main.end, span.end) } };
}
