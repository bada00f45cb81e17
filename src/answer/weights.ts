/** The weights of the short answer, and from where on it is shown. */
import type { AskedKind } from '../language/question-kinds.ts';
import type { Candidate } from './candidate.ts';
import { fitOf } from './fitting.ts';
import { SPAN_WEIGHTS } from './fitted-weights.ts';
import { featureNames } from './span-feature-names.ts';

let byNumber: Float64Array | undefined;

/** Weights by the number of the feature. */
export function spanWeights(): Float64Array {
  byNumber ??= Float64Array.from(featureNames(), ({ table, name }) => SPAN_WEIGHTS[table]?.[name] ?? 0);
  return byNumber;
}

/**
 * A short answer is shown from this probability on. Of questions for a value with the right passage first about three in four
 * such answers are right; where a thing is only named ("which treaty") a passage has more that it could be.
 */
const SHOWN_FROM = 0.3;
const NAMED_FROM = 0.1;
const NAMING: ReadonlySet<AskedKind> = new Set(['which', 'what', 'person', 'organisation', 'place', 'why', 'how']);
/** Questions that a stretch of a sentence does not answer. */
const NEVER: ReadonlySet<AskedKind> = new Set(['yes or no', 'anything']);

/** Questions whose answer can be told by its kind: what is none answers too seldom. «Сколько» asks for many kinds, a company may have any name. */
const STRICT: ReadonlySet<AskedKind> = new Set(['when', 'year', 'month', 'day', 'time', 'who', 'where', 'money', 'percent']);
const LEAST_FIT = 0.25;

/** Whether the best candidate of a passage is shown to a question for that kind. */
export function isAnswer(asked: AskedKind, { candidate, probability }: { readonly candidate: Candidate; readonly probability: number }): boolean {
  // A day, a number or a name alone is no reason.
  if (asked === 'why' && candidate.states !== null) return false;
  return isShown(asked, probability) && (!STRICT.has(asked) || fitOf(asked, candidate) >= LEAST_FIT);
}

/** Whether an answer of that probability is shown to a question for that kind. */
export function isShown(asked: AskedKind, probability: number): boolean {
  return !NEVER.has(asked) && probability >= (NAMING.has(asked) ? NAMED_FROM : SHOWN_FROM);
}
