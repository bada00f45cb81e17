/** Nearness: which words of the question stand around a stretch of a sentence, and how near. */
import { KIND } from '../language/kinds.ts';
import { shareOf } from './asked-question.ts';
import type { AskedQuestion } from './asked-question.ts';
import type { SentenceText } from './passage-text.ts';
import { NO_GROUP } from './reading.ts';
import type { Reading, SentenceReading } from './reading.ts';

/** Words apart at which two words are next to each other: one word of grammar may be between them. */
export const NEXT_TO = 2;
/** Words around a stretch that surely speak of it. */
const VICINITY = 4;
/** A word of the question that is next to the stretch counts from this strength on, one in its vicinity from that. */
const STRONG_NEXT_TO = 0.5;
const STRONG_NEAR = 0.3;

export interface Nearness {
  /** The share of the stretch's words that the question has. */
  readonly repeated: number;
  /** The share of the question in the same stretch between commas. */
  readonly clause: number;
  /** In the order of the first six of GROUPED. */
  readonly sides: readonly number[];
  /** Behind a verb of the question, before one. */
  readonly verbs: readonly [number, number];
  readonly vicinity: number;
  /** Both sides together. */
  readonly closeness: number;
}

/** What divides a sentence into clauses. */
const DIVIDER = /[,;:()—–]/u;
const SPACE = 32;

/** Looks around stretches of one sentence, given by their first token and the one behind their last. */
export class Neighbourhood {
  readonly #question: AskedQuestion;
  readonly #reading: Reading;
  readonly #sentence: SentenceReading;
  /** Tokens at which a word of the question stands. */
  readonly #matched: number[] = [];
  /** By token of the sentence: how many before it carry a meaning of their own. */
  readonly #meaningful: Uint32Array;
  /** By token: where the clause begins that it stands in, or that ended before it. */
  readonly #clauses: Int32Array;
  /** By group: the nearest before the stretch, and behind it; the strongest in its clause. Used again for each stretch. */
  readonly #before: Float64Array;
  readonly #after: Float64Array;
  readonly #inClause: Float64Array;

  constructor(question: AskedQuestion, reading: Reading, sentence: SentenceReading, text: SentenceText) {
    this.#question = question;
    this.#reading = reading;
    this.#sentence = sentence;
    const { from, to } = sentence;
    const { groups } = reading;
    const { kinds } = reading.text.facts;
    this.#meaningful = new Uint32Array(to - from + 1);
    this.#clauses = new Int32Array(to - from + 1);
    let clause = from;
    for (let position = from; position < to; position += 1) {
      if (groups[position] !== NO_GROUP) this.#matched.push(position);
      this.#meaningful[position - from + 1] = (this.#meaningful[position - from] ?? 0) + (((kinds[position] ?? 0) & KIND.grammar) === 0 ? 1 : 0);
      if (position > from && isDivided(text, position - from)) clause = position;
      this.#clauses[position - from] = clause;
    }
    // Behind the last token nothing goes on.
    this.#clauses[to - from] = to;
    const size = question.words.length;
    this.#before = new Float64Array(size);
    this.#after = new Float64Array(size);
    this.#inClause = new Float64Array(size);
  }

  of(from: number, to: number): Nearness {
    const question = this.#question;
    const repeated = this.#lookAround(from, to);
    const first = this.#sentence.from;
    const own = (this.#meaningful[to - first] ?? 0) - (this.#meaningful[from - first] ?? 0);
    const before = this.#before;
    const after = this.#after;
    const last = question.words.length - 1;
    const [shareBefore, shareAfter] = [shareOf(question, before), shareOf(question, after)];
    return {
      repeated: own === 0 ? 1 : repeated / own,
      clause: shareOf(question, this.#inClause),
      sides: [shareBefore, shareAfter, isNextTo(before, 0), isNextTo(after, 0), isNextTo(before, last), isNextTo(after, last)],
      verbs: [this.#hasVerb(before), this.#hasVerb(after)],
      vicinity: this.#vicinity(),
      closeness: shareBefore + shareAfter,
    };
  }

  /** Fills in what stands by group; gives how much of the stretch itself is the question's. */
  #lookAround(from: number, to: number): number {
    const { groups, strengths } = this.#reading;
    const [before, after, inClause] = [this.#before, this.#after, this.#inClause];
    before.fill(0);
    after.fill(0);
    inClause.fill(0);
    const clauseFrom = this.#clauses[from - this.#sentence.from] ?? from;
    const clauseTo = this.#clauseEnd(to);
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

  /** The first token from `to` on that begins a clause. */
  #clauseEnd(to: number): number {
    const { from, to: end } = this.#sentence;
    let last = to;
    while (last < end && this.#clauses[last - from] !== last) last += 1;
    return last;
  }

  #hasVerb(side: Float64Array): number {
    const { verbs } = this.#question;
    for (let group = 0; group < side.length; group += 1) if (verbs[group] === true && isNextTo(side, group) === 1) return 1;
    return 0;
  }

  /** The share of the question that stands within VICINITY words. */
  #vicinity(): number {
    const { words, total } = this.#question;
    let sum = 0;
    for (let group = 0; group < words.length; group += 1) {
      if (Math.max(this.#before[group] ?? 0, this.#after[group] ?? 0) >= STRONG_NEAR / VICINITY) sum += words[group]?.weight ?? 0;
    }
    return sum / total;
  }
}

function isNextTo(side: Float64Array, group: number): number {
  return (side[group] ?? 0) * NEXT_TO >= STRONG_NEXT_TO ? 1 : 0;
}

/** Whether a comma, semicolon, colon, bracket or dash stands before a token of a sentence. */
function isDivided({ text, tokens }: SentenceText, position: number): boolean {
  const [end, start] = [tokens[position - 1]?.end ?? 0, tokens[position]?.start ?? 0];
  return start > end && !(start === end + 1 && text.charCodeAt(end) === SPACE) && DIVIDER.test(text.slice(end, start));
}
