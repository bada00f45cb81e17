/** Evidence: does the best passage hold enough of what was asked? Decided on words covered, never on a raw score. */
import type { Support } from '../search/engine.ts';

/**
 * A logistic model over the support of a question: its weights were fitted to questions with and without
 * an answer in two news folders, rounded, and kept from rewarding words that no article has.
 */
const WEIGHTS: Readonly<Record<keyof Support, number>> = {
  covered: 3,
  sentence: 0.5,
  article: 2.5,
  context: 1.5,
  lacking: -5,
  unknown: -0.5,
  kind: -0.6,
  noKind: -1.2,
  words: 1.2,
};

/** Above this sum a passage answers. Set where one answerable question in twenty is declined. */
const THRESHOLD = 1.2;

/** Whether the best passage answers. */
export function isConfident(support: Support): boolean {
  let sum = 0;
  for (const name of Object.keys(WEIGHTS) as (keyof Support)[]) sum += WEIGHTS[name] * support[name];
  return sum > THRESHOLD;
}
