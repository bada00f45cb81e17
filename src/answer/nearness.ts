/** Nearness: which words of the question stand around a stretch of a sentence, and how near. */
import { KIND } from '../language/kinds.ts';
import type { AskedQuestion } from './asked-question.ts';
import type { TokenSpan } from './candidate.ts';
import { NO_GROUP } from './reading.ts';
import type { Reading, SentenceReading } from './reading.ts';
import { CELL } from './span-feature-names.ts';

/** Words apart at which two words are next to each other: one word of grammar may be between them. */
export const NEXT_TO = 2;
/** Words around a stretch that surely speak of it. */
const VICINITY = 4;
/** A word of the question that is next to the stretch counts from this strength on, one in its vicinity from that. */
const STRONG_NEXT_TO = 0.5;
const STRONG_NEAR = 0.3;

/** A sentence that is looked around in. */
export interface Surroundings {
  readonly reading: Reading;
  readonly sentence: SentenceReading;
  /** Tokens at which a clause of it begins, but for the first. */
  readonly clauses: readonly number[];
  /** Tokens at which a word of the question stands. */
  readonly matched: readonly number[];
}

/** A sentence of a reading, with its clauses, to be looked around in. */
export function surroundingsOf(reading: Reading, sentence: SentenceReading, clauses: readonly number[]): Surroundings {
  const matched: number[] = [];
  for (let position = sentence.from; position < sentence.to; position += 1) if (reading.groups[position] !== NO_GROUP) matched.push(position);
  return { reading, sentence, clauses, matched };
}

/** Looks around stretches of sentences for the words of one question. */
export class Neighbourhood {
  readonly #question: AskedQuestion;
  /** By group: the nearest before the stretch, and behind it; the strongest in its clause. Used again for each stretch. */
  readonly #before: Float64Array;
  readonly #after: Float64Array;
  readonly #inClause: Float64Array;

  constructor(question: AskedQuestion) {
    this.#question = question;
    const size = question.words.length;
    this.#before = new Float64Array(size);
    this.#after = new Float64Array(size);
    this.#inClause = new Float64Array(size);
  }

  /** Tells of a stretch in its own cells of `rows`: the row that begins at `row`. */
  tell(rows: Float64Array, row: number, { from, to }: TokenSpan, around: Surroundings): void {
    const { weights, verbs, total } = this.#question;
    const repeated = this.#lookAround(from, to, around);
    const own = meaningful(around.reading, from, to);
    let shareBefore = 0;
    let shareAfter = 0;
    let clause = 0;
    let vicinity = 0;
    let verbBefore = 0;
    let verbAfter = 0;
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
    rows[row + CELL.asked] = own === 0 ? 1 : repeated / own;
    rows[row + CELL.clause] = clause / total;
    rows[row + CELL.nearBefore] = shareBefore / total;
    rows[row + CELL.nearAfter] = shareAfter / total;
    rows[row + CELL.afterFirst] = nextTo(this.#before[0] ?? 0);
    rows[row + CELL.beforeFirst] = nextTo(this.#after[0] ?? 0);
    rows[row + CELL.afterLast] = nextTo(this.#before[weights.length - 1] ?? 0);
    rows[row + CELL.beforeLast] = nextTo(this.#after[weights.length - 1] ?? 0);
    rows[row + CELL.afterVerb] = verbBefore;
    rows[row + CELL.beforeVerb] = verbAfter;
    rows[row + CELL.vicinity] = vicinity / total;
  }

  /** Fills in what stands by group; gives how much of the stretch itself is the question's. */
  #lookAround(from: number, to: number, { reading: { groups, strengths }, sentence, clauses, matched }: Surroundings): number {
    this.#before.fill(0);
    this.#after.fill(0);
    this.#inClause.fill(0);
    let clauseFrom = sentence.from;
    let clauseTo = sentence.to;
    for (const clause of clauses) {
      if (clause <= from) clauseFrom = clause;
      if (clause < to) continue;
      clauseTo = clause;
      break;
    }
    let repeated = 0;
    for (const position of matched) {
      const group = groups[position] ?? 0;
      const strength = strengths[position] ?? 0;
      if (position >= from && position < to) {
        repeated += strength;
        continue;
      }
      const side = position < from ? this.#before : this.#after;
      const distance = position < from ? from - position : position - to + 1;
      side[group] = Math.max(side[group] ?? 0, strength / distance);
      if (position >= clauseFrom && position < clauseTo) this.#inClause[group] = Math.max(this.#inClause[group] ?? 0, strength);
    }
    return repeated;
  }
}

/** How many words of a stretch carry a meaning of their own. */
function meaningful({ text: { facts: { kinds } } }: Reading, from: number, to: number): number {
  let sum = 0;
  for (let position = from; position < to; position += 1) if (((kinds[position] ?? 0) & KIND.grammar) === 0) sum += 1;
  return sum;
}

function nextTo(nearness: number): number {
  return nearness * NEXT_TO >= STRONG_NEXT_TO ? 1 : 0;
}
