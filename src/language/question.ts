/**
 * What a question asks for, and which of its words only ask. Read off its words by ordered rules, in both
 * languages, with or without a question mark.
 */
import { PhraseTable } from './phrase-table.ts';
import type { FoundPhrase } from './phrase-table.ts';
import { TYPE_OF } from './question-kinds.ts';
import type { AskedKind, QuestionType } from './question-kinds.ts';
import { ASKING_PHRASES, ASKING_WORDS, THING_NOUNS, VALUE_NOUNS, YES_OR_NO_OPENINGS } from './question-words.ts';
import type { AskingPhrase } from './question-words.ts';
import { isStopWord, termOf } from './tokens.ts';

/** A question taken apart; positions count its words. */
export interface QuestionReading {
  /** What it asks for. */
  readonly kind: AskedKind;
  /** How it asks: of "which company" it is "which". Null where nothing tells. */
  readonly type: QuestionType | null;
  /** Positions of words that only ask ("tell me", «сколько») and so are not looked for. */
  readonly asking: ReadonlySet<number>;
  /** Positions of the words that name the thing asked for ("which treaty", «сколько соглашений»), in order; empty when none does. */
  readonly focus: readonly number[];
}

/** Words that name the thing asked for: "which former Polish president". */
const LONGEST_FOCUS = 4;
/** Words of grammar between "what" and the noun: "what was the name". */
const MOST_BETWEEN = 3;
/** Kinds that a noun can make finer. */
const OPEN: ReadonlySet<AskedKind | null> = new Set(['which', 'what']);
/** Before all rules. */
const FIRST = -1;

const PHRASES = new PhraseTable(ASKING_PHRASES.map((phrase) => [phrase.words, phrase]));
const VALUES: ReadonlyMap<string, AskedKind> = new Map(nounsOf(VALUE_NOUNS));
const THINGS: ReadonlyMap<string, AskedKind> = new Map(nounsOf(THING_NOUNS));
/** By their terms, for their other forms. */
let thingsByTerm: ReadonlyMap<string, AskedKind> | undefined;

/** What a phrase in a question asks for, with the value that is named behind it. */
interface Asked {
  readonly kind: AskedKind | null;
  readonly rule: number;
  /** The position behind it. */
  readonly end: number;
}

/** Reads a question from its folded words. */
export function readQuestion(words: readonly string[]): QuestionReading {
  const asking = new Set<number>();
  let first: Asked | undefined;
  for (const found of PHRASES.in(words)) {
    const own = askedBy(found, words, asking);
    if (first === undefined || own.rule < first.rule) first = own;
  }
  if (first === undefined || first.kind === null) return readOpening(words, asking);
  const { kind, end } = first;
  const focus = kind === 'yes or no' ? [] : focusFrom(end, words);
  return { kind: (OPEN.has(kind) ? namedBy(focus, words) : undefined) ?? kind, type: TYPE_OF[kind], asking, focus };
}

/** Adds the positions of its words that only ask to `asking`. */
function askedBy({ value: { kind, rule, asking: length }, start, length: whole }: FoundPhrase<AskingPhrase>, words: readonly string[], asking: Set<number>): Asked {
  const end = start + whole;
  for (let position = start; position < start + length; position += 1) asking.add(position);
  const next = OPEN.has(kind) ? behindGrammar(end, words) : words.length;
  const noun = words[next];
  const value = noun === undefined || isStopWord(noun) ? undefined : VALUES.get(noun);
  if (value === undefined) return { kind, rule, end };
  // "In what year did Doctor Who begin": a value says more than any other word of asking.
  asking.add(next);
  return { kind: value, rule: FIRST, end: next + 1 };
}

/** Reads a question in which no phrase tells what it asks for. */
function readOpening(words: readonly string[], asking: ReadonlySet<number>): QuestionReading {
  const opening = words.findIndex((_, position) => !asking.has(position));
  if (!YES_OR_NO_OPENINGS.has(words[opening] ?? '')) return { kind: 'anything', type: null, asking, focus: [] };
  return { kind: 'yes or no', type: 'yes or no', asking: new Set([...asking, opening]), focus: [] };
}

/** The first run of words with a meaning behind the words of asking. */
function focusFrom(start: number, words: readonly string[]): number[] {
  let position = behindGrammar(start, words);
  const focus: number[] = [];
  while (position < words.length && focus.length < LONGEST_FOCUS && !isStopWord(words[position] ?? '')) {
    focus.push(position);
    position += 1;
  }
  return focus;
}

/** The position behind the few words of grammar that may stand between a word of asking and its noun. */
function behindGrammar(start: number, words: readonly string[]): number {
  let position = start;
  while (position < start + MOST_BETWEEN && isStopWord(words[position] ?? '')) position += 1;
  return position;
}

/** The kind that the focus names, by the first of its words that names one. */
function namedBy(focus: readonly number[], words: readonly string[]): AskedKind | undefined {
  thingsByTerm ??= new Map(Array.from(THINGS, ([noun, kind]) => [termOf(noun), kind]));
  for (const position of focus) {
    const word = words[position] ?? '';
    const kind = VALUES.get(word) ?? THINGS.get(word) ?? thingsByTerm.get(termOf(word));
    if (kind !== undefined) return kind;
  }
  return undefined;
}

function nounsOf(table: typeof THING_NOUNS): (readonly [noun: string, kind: AskedKind])[] {
  return Object.entries(table).flatMap(([kind, list]) => list.split(/\s+/).map((noun) => [noun, kind as AskedKind] as const));
}

/** Whether a question does nothing but ask ("when?", «а где это?»): only somebody who heard what came before knows about what. */
export function isBare(words: readonly string[]): boolean {
  if (!words.every((word) => ASKING_WORDS.has(word) || isStopWord(word))) return false;
  const { asking } = readQuestion(words);
  return asking.size > 0 && words.every((word, position) => asking.has(position) || isStopWord(word));
}
