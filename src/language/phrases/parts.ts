/** Parts of speech as bits: what the classes of words are told by. */
import type { Parts } from './parts-of-speech.ts';

/** What a word may be, out of its neighbours. */
export const PART = {
  noun: 1,
  verb: 2,
  adjective: 4,
  adverb: 8,
  /** In English a form in -ed, in -ing. */
  participle: 16,
  gerund: 32,
  /** Sooner a verb than what else it may be. */
  verbFirst: 64,
  /** What an adjective or participle before it may belong to. */
  describable: 128,
} as const;

const BITS: readonly (readonly [letter: string, bit: number])[] = [
  ['n', PART.noun],
  ['v', PART.verb],
  ['a', PART.adjective],
  ['d', PART.adverb],
  ['p', PART.participle],
  ['g', PART.gerund],
];

/** The bits of PART of the letters of `partsOfEnglishWord` or `partsOfRussianWord`. */
export function bitsOf(parts: Parts): number {
  let bits = parts.startsWith('v') ? PART.verbFirst : 0;
  for (const [letter, bit] of BITS) if (parts.includes(letter)) bits |= bit;
  return /^[nag]|n/.test(parts) ? bits | PART.describable : bits;
}
