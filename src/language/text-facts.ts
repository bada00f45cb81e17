/** What every question needs to know of a text: worked out once, when it is indexed. */
import { kindsOf } from './kinds.ts';
import { sentencesOf } from './sentences.ts';
import type { Span } from './sentences.ts';
import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';

export interface TextFacts {
  /** By token: the bits of its kinds. */
  readonly kinds: Uint8Array;
  /** Where the sentences start, in UTF-16 units. Each holds a token; what has none belongs to the sentence before. */
  readonly starts: Uint32Array;
}

/** The facts of a text. */
export function textFactsOf(text: string): TextFacts {
  const tokens = tokenize(text);
  const starts = sentenceStarts(text, tokens);
  return { kinds: kindsOf(text, tokens, starts), starts };
}

/** Where the sentences of a text start: those that begin before a token and within none. */
export function sentenceStarts(text: string, tokens: readonly Token[]): Uint32Array {
  const starts: number[] = [];
  let next = 0;
  let opened = -1;
  for (const { start } of sentencesOf(text)) {
    while (next < tokens.length && (tokens[next]?.end ?? 0) <= start) next += 1;
    if ((tokens[next]?.start ?? -1) < start) continue;
    // Of two that start before one token the first holds none.
    if (next !== opened) starts.push(start);
    else if (starts.length > 1) starts[starts.length - 1] = start;
    opened = next;
  }
  return Uint32Array.from(starts);
}

/** The stretch from one start to the next, without the white space behind it. */
export function sentenceSpan(text: string, starts: ArrayLike<number>, sentence: number): Span {
  const start = starts[sentence] ?? 0;
  return { start, end: start + text.slice(start, starts[sentence + 1] ?? text.length).trimEnd().length };
}
