/** Nearness: which words of the question stand around a stretch of a sentence, and how near. */
import { KIND } from '../language/kinds.ts';
import type { AskedQuestion } from './asked-question.ts';
import { NO_GROUP } from './reading.ts';
import type { Reading, SentenceReading } from './reading.ts';

/** Words apart at which two words are next to each other: one word of grammar may be between them. */
export const NEXT_TO = 2;
/** Words around a stretch that surely speak of it. */
const VICINITY = 4;
/** A word of the question that is next to the stretch counts from this strength on, one in its vicinity from that. */
const STRONG_NEXT_TO = 0.5;
const STRONG_NEAR = 0.3;

/** What is told of a stretch, number by number. */
export const NEARNESS = {
  /** The share of the stretch's words that the question has. */
  repeated: 0,
  /** The share of the question in the same stretch between commas. */
  clause: 1,
  /** In the order of the first six of GROUPED. */
  sides: 2,
  /** Behind a verb of the question, before one. */
  verbs: 8,
  vicinity: 10,
  /** Both sides together. */
  closeness: 11,
} as const;
/** How many numbers these are. */
export const NEARNESS_SIZE = 12;
/** How many of them are `sides`. */
export const SIDES = NEARNESS.verbs - NEARNESS.sides;

/** Looks around stretches of one sentence, given by their first token and the one behind their last. */
export class Neighbourhood {
  readonly #question: AskedQuestion;
  readonly #reading: Reading;
  readonly #sentence: SentenceReading;
  /** Tokens at which a word of the question stands. */
  readonly #matched: number[] = [];
  /** By token of the sentence: how many before it carry a meaning of their own. */
  readonly #meaningful: number[] = [0];
  /** Tokens at which a clause begins, but for the first. */
  readonly #clauses: readonly number[];
  /** By group: the nearest before the stretch, and behind it; the strongest in its clause. Used again for each stretch. */
  readonly #cells: Float64Array;
  readonly #before: Float64Array;
  readonly #after: Float64Array;
  readonly #inClause: Float64Array;

  constructor(question: AskedQuestion, reading: Reading, sentence: SentenceReading, clauses: readonly number[]) {
    this.#question = question;
    this.#reading = reading;
    this.#sentence = sentence;
    this.#clauses = clauses;
    const { from, to } = sentence;
    const { groups } = reading;
    const { kinds } = reading.text.facts;
    let meaningful = 0;
    for (let position = from; position < to; position += 1) {
      if (groups[position] !== NO_GROUP) this.#matched.push(position);
      if (((kinds[position] ?? 0) & KIND.grammar) === 0) meaningful += 1;
      this.#meaningful.push(meaningful);
    }
    const size = question.words.length;
    this.#cells = new Float64Array(3 * size);
    this.#before = this.#cells.subarray(0, size);
    this.#after = this.#cells.subarray(size, 2 * size);
    this.#inClause = this.#cells.subarray(2 * size);
  }

  /** Tells of the stretch from token `from` to before `to`: NEARNESS_SIZE numbers, put into `row` from `first` on. */
  tell(row: Float64Array, first: number, from: number, to: number): void {
    const { weights, verbs, total } = this.#question;
    const repeated = this.#lookAround(from, to);
    const opening = this.#sentence.from;
    const own = (this.#meaningful[to - opening] ?? 0) - (this.#meaningful[from - opening] ?? 0);
    row[first + NEARNESS.repeated] = own === 0 ? 1 : repeated / own;
    let [shareBefore, shareAfter, clause, vicinity, verbBefore, verbAfter] = [0, 0, 0, 0, 0, 0];
    for (let group = 0; group < weights.length; group += 1) {
      const weight = weights[group] ?? 0;
      const before = this.#before[group] ?? 0;
      const after = this.#after[group] ?? 0;
      shareBefore += weight * before;
      shareAfter += weight * after;
      clause += weight * (this.#inClause[group] ?? 0);
      if (Math.max(before, after) >= STRONG_NEAR / VICINITY) vicinity += weight;
      if (verbs[group] === true) {
        verbBefore = Math.max(verbBefore, nextTo(before));
        verbAfter = Math.max(verbAfter, nextTo(after));
      }
    }
    const sides = first + NEARNESS.sides;
    row[sides] = shareBefore / total;
    row[sides + 1] = shareAfter / total;
    row[sides + 2] = nextTo(this.#before[0] ?? 0);
    row[sides + 3] = nextTo(this.#after[0] ?? 0);
    row[sides + 4] = nextTo(this.#before[weights.length - 1] ?? 0);
    row[sides + 5] = nextTo(this.#after[weights.length - 1] ?? 0);
    row[first + NEARNESS.clause] = clause / total;
    row[first + NEARNESS.verbs] = verbBefore;
    row[first + NEARNESS.verbs + 1] = verbAfter;
    row[first + NEARNESS.vicinity] = vicinity / total;
    row[first + NEARNESS.closeness] = shareBefore / total + shareAfter / total;
  }

  /** Fills in what stands by group; gives how much of the stretch itself is the question's. */
  #lookAround(from: number, to: number): number {
    const { groups, strengths } = this.#reading;
    const [before, after, inClause] = [this.#before, this.#after, this.#inClause];
    this.#cells.fill(0);
    let clauseFrom = this.#sentence.from;
    let clauseTo = this.#sentence.to;
    for (const clause of this.#clauses) {
      if (clause <= from) clauseFrom = clause;
      if (clause < to) continue;
      clauseTo = clause;
      break;
    }
    let repeated = 0;
    for (const position of this.#matched) {
      const group = groups[position] ?? 0;
      const strength = strengths[position] ?? 0;
      if (position >= from && position < to) {
        repeated += strength;
        continue;
      }
      const side = position < from ? before : after;
      const distance = position < from ? from - position : position - to + 1;
      side[group] = Math.max(side[group] ?? 0, strength / distance);
      if (position >= clauseFrom && position < clauseTo) inClause[group] = Math.max(inClause[group] ?? 0, strength);
    }
    return repeated;
  }
}

function nextTo(nearness: number): number {
  return nearness * NEXT_TO >= STRONG_NEXT_TO ? 1 : 0;
}
