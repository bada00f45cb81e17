/**
 * What kind of thing a question asks for. Read off its words by an ordered list of rules, in both
 * languages, with or without a question mark.
 */
import { QUESTION_NOISE, QUESTION_RULES } from './question-words.ts';
import type { QuestionType } from './question-words.ts';
import { isStopWord } from './tokens.ts';

/** A question taken apart; positions count its words. */
export interface QuestionReading {
  /** Null where nothing tells. */
  readonly type: QuestionType | null;
  /** Positions of words that only ask ("tell me", «сколько») and so are not looked for. */
  readonly asking: ReadonlySet<number>;
}

/** Reads a question from its folded words. */
export function readQuestion(words: readonly string[]): QuestionReading {
  const asking = new Set<number>();
  for (const phrase of QUESTION_NOISE) mark(asking, words, phrase);
  let type: QuestionType | null = null;
  for (const { kind, phrases, opening } of QUESTION_RULES) {
    for (const phrase of phrases) {
      const found = mark(asking, words, phrase, opening);
      if (found && type === null) type = kind;
    }
    if (type !== null) break;
  }
  return { type, asking };
}

const ASKING_ALONE: ReadonlySet<string> = new Set(QUESTION_RULES.flatMap(({ phrases }) => phrases.flatMap(([word, next]) => (word !== undefined && next === undefined ? [word] : []))));

/** Whether a question does nothing but ask ("when?", «а где это?»): only somebody who heard what came before knows about what. */
export function isBare(words: readonly string[]): boolean {
  const { asking } = readQuestion(words);
  return asking.size > 0 && words.every((word, position) => asking.has(position) || isStopWord(word) || ASKING_ALONE.has(word));
}

/** Marks the first place where the phrase stands; at the beginning only, when `opening`. */
function mark(asking: Set<number>, words: readonly string[], phrase: readonly string[], opening = false): boolean {
  const last = opening ? Math.min(1, words.length) : words.length - phrase.length + 1;
  for (let start = 0; start < last; start += 1) {
    if (!phrase.every((word, offset) => words[start + offset] === word)) continue;
    for (let offset = 0; offset < phrase.length; offset += 1) asking.add(start + offset);
    return true;
  }
  return false;
}
