/**
 * What a question asks for: finer than its type, and with the noun that it names ("which treaty",
 * «сколько соглашений»). Read off its words by ordered rules.
 */
import { ASKED_NOUNS, ASKED_PHRASES, YES_OR_NO, YES_OR_NO_ANYWHERE } from './asked-words.ts';
import type { AskedKind } from './asked-words.ts';
import { PhraseTable } from './phrase-table.ts';
import { isStopWord, termOf } from './tokens.ts';

/** What a question asks for. */
export interface Asked {
  readonly kind: AskedKind;
  /** Positions of the words that name the thing asked for, its noun among them; empty when none does. */
  readonly focus: readonly number[];
}

/** Words that name the thing asked for: "which former Polish president". */
const LONGEST_FOCUS = 4;
/** Words of grammar between "what" and the noun: "what was the name". */
const MOST_BETWEEN = 3;
/** Kinds that a noun can make finer. */
const OPEN: ReadonlySet<AskedKind> = new Set(['which', 'what']);

const PHRASES = new PhraseTable(ASKED_PHRASES.flatMap(([kind, phrases]) => phrases.map((phrase) => [phrase, kind] as const)));

let nouns: ReadonlyMap<string, AskedKind> | undefined;

/** Reads what is asked for off a question's folded words. */
export function readAsked(words: readonly string[]): Asked {
  if (words.some((word) => YES_OR_NO_ANYWHERE.has(word))) return { kind: 'yes or no', focus: [] };
  const [found] = PHRASES.in(words);
  if (found === undefined) return { kind: YES_OR_NO.has(words[0] ?? '') ? 'yes or no' : 'anything', focus: [] };
  const { value: kind, start, length } = found;
  const focus = focusAfter(words, start + length);
  return { kind: OPEN.has(kind) ? (finer(words, focus) ?? kind) : kind, focus };
}

/** The first run of words with a meaning behind the words of asking. */
function focusAfter(words: readonly string[], start: number): number[] {
  let position = start;
  while (position < start + MOST_BETWEEN && isStopWord(words[position] ?? '')) position += 1;
  const focus: number[] = [];
  while (position < words.length && focus.length < LONGEST_FOCUS && !isStopWord(words[position] ?? '')) {
    focus.push(position);
    position += 1;
  }
  return focus;
}

/** The kind that the focus names, by the first of its words that names one. */
function finer(words: readonly string[], focus: readonly number[]): AskedKind | undefined {
  nouns ??= new Map(
    Object.entries(ASKED_NOUNS).flatMap(([kind, list]) => list.split(/\s+/).map((noun) => [termOf(noun), kind as AskedKind] as const)),
  );
  for (const position of focus) {
    const kind = nouns.get(termOf(words[position] ?? ''));
    if (kind !== undefined) return kind;
  }
  return undefined;
}
