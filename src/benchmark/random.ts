/** Seeded randomness: the same seed gives the same numbers on every machine. */
import { generator } from '../evaluation/intervals.ts';

/** Gives the next number, at least 0 and below 1. */
export type Random = () => number;

/** The one generator of the project, as a share of 1. */
export function createRandom(seed: number): Random {
  const next = generator(seed);
  return () => next() / 2 ** 32;
}

/** One of the items. Throws when there are none. */
export function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** A whole number from `least` to `most`, both possible. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}
