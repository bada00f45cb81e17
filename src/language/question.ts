/**
 * What kind of thing a question asks for. Read off its words by an ordered list of rules, in both
 * languages, with or without a question mark.
 */
import { PhraseTable } from './phrase-table.ts';
import type { FoundPhrase } from './phrase-table.ts';
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

const NOISE = new PhraseTable(QUESTION_NOISE.map((phrase) => [phrase, null]));
/** The rules by the number of each. */
const RULES = new PhraseTable(QUESTION_RULES.flatMap(({ phrases }, rule) => phrases.map((phrase) => [phrase, rule] as const)));

/** Reads a question from its folded words. */
export function readQuestion(words: readonly string[]): QuestionReading {
  const asking = new Set<number>();
  for (const found of NOISE.in(words)) mark(asking, found);
  const found = RULES.in(words).filter(({ value, start }) => start === 0 || QUESTION_RULES[value]?.opening === false);
  const rule = found[0]?.value;
  if (rule === undefined) return { type: null, asking };
  for (const own of found) if (own.value === rule) mark(asking, own);
  return { type: QUESTION_RULES[rule]?.kind ?? null, asking };
}

function mark(asking: Set<number>, { start, length }: FoundPhrase<unknown>): void {
  for (let offset = 0; offset < length; offset += 1) asking.add(start + offset);
}

const ASKING_ALONE: ReadonlySet<string> = new Set(QUESTION_RULES.flatMap(({ phrases }) => phrases.flatMap(([word, next]) => (word !== undefined && next === undefined ? [word] : []))));

/** Whether a question does nothing but ask ("when?", «а где это?»): only somebody who heard what came before knows about what. */
export function isBare(words: readonly string[]): boolean {
  const { asking } = readQuestion(words);
  return asking.size > 0 && words.every((word, position) => asking.has(position) || isStopWord(word) || ASKING_ALONE.has(word));
}
