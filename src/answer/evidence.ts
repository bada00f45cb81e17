/** Evidence: does the best passage hold enough of what was asked? Decided on words and values, never on a raw score. */
import type { Support } from '../search/engine.ts';
import { shareOf } from './asked-question.ts';
import type { AskedQuestion } from './asked-question.ts';
import type { Candidate } from './candidate.ts';
import type { Choice } from './choice.ts';
import { fitOf } from './fitting.ts';

/**
 * A logistic model: its weights were fitted to 498 questions with and 85 without an answer about two news folders, and rounded. It tells
 * them apart with an area under the curve of .90; the share held, names, length and whether the short answer fits had .84
 * (cross-validated by article).
 */
const WEIGHTS = {
  /** The logarithm of the number of words asked, plus one: of a short question chance holds all. */
  words: 3.3,
  /** The share of its names and numbers that the article holds. */
  named: 2.6,
  /** The logarithm of how many of its other words the article holds, plus one: names tell what a question is about, these what it asks. */
  described: 1.6,
  /**
   * How far the article lacks the word that the question begins with: mostly the thing that is asked for ("how many clinics",
   * «какой штраф»). A verb there is said in other words too often, and a name has its own weight.
   */
  subject: -1.2,
  /** No value of the kind wanted stands in a passage that holds the question: 0 where both do. */
  untold: -1.7,
  /** And all the more where a sum of money is wanted: what has a price is written of far more often than the price. */
  unpriced: -2.4,
  /** A follow-up is answered by the article that answered before. */
  context: 6,
} as const;

/** Questions of fewer words count as having so many: a single word that is found is enough. */
const FEWEST_WORDS = 3;
/** And of more as having so many: no length makes up for words that are not there. */
const MOST_WORDS = 6;

/**
 * Above this sum a passage answers. Set where three answerable questions in a hundred are declined in those folders, for a few more to
 * be in others: one in twenty is what people bear.
 */
const THRESHOLD = 7.75;

/** An article that holds less of the question than this shares a word with it by chance. */
const LEAST_HELD = 0.2;

/** A sentence that holds so much of the question speaks of what was asked, whatever else; */
const WHOLE = 0.95;
/** but where a value is wanted, one must be told that is at least so far of its kind. */
const TOLD = 0.5;
/** A country or its capital says and does what its government does: "Moscow approved the draft". A place tells so far who did. */
const ACTING = 0.6;

/** Whether the best passage answers. */
export function isConfident(question: AskedQuestion, support: Support, choice: Choice): boolean {
  const told = toldBy(question, choice);
  if (choice.covered >= WHOLE && told >= TOLD) return true;
  if (shareOf(question, support.held) + support.context < LEAST_HELD) return false;
  return sumOf(question, support, told) > THRESHOLD;
}

function sumOf({ words, named, verbs, wanted }: AskedQuestion, { held, covered, context }: Support, told: number): number {
  let names = 0;
  let namesHeld = 0;
  let described = 0;
  words.forEach(({ weight }, place) => {
    const own = held[place] ?? 0;
    if (named[place] === true) {
      names += weight;
      namesHeld += weight * own;
    } else described += own;
  });
  const beginsWithThing = named[0] === false && verbs[0] === false;
  const untold = wanted === null ? 0 : 1 - told * covered;
  return (
    WEIGHTS.words * Math.log(Math.min(MOST_WORDS, Math.max(FEWEST_WORDS, words.length)) + 1) +
    WEIGHTS.named * (names === 0 ? 1 : namesHeld / names) +
    WEIGHTS.described * Math.log(described + 1) +
    WEIGHTS.subject * (beginsWithThing ? 1 - (held[0] ?? 0) : 0) +
    WEIGHTS.untold * untold +
    WEIGHTS.unpriced * (wanted === 'money' ? untold : 0) +
    WEIGHTS.context * context
  );
}

/** How far the passage tells a value of the kind wanted, 0 to 1; 1 where none is wanted. */
function toldBy({ wanted }: AskedQuestion, { candidates }: Choice): number {
  if (wanted === null) return 1;
  return candidates.reduce((best, candidate) => Math.max(best, Math.min(1, fitOf(wanted, candidate) + (wanted === 'who' ? ACTING * placeOf(candidate) : 0))), 0);
}

function placeOf({ kinds }: Candidate): number {
  return kinds.find(([kind]) => kind === 'place')?.[1] ?? 0;
}
