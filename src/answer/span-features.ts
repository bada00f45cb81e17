/** Span features: what speaks for a candidate as the short answer to a question. */
import { LEADS } from '../language/lead-words.ts';
import type { Word } from '../language/phrases/word-classes.ts';
import type { AskedQuestion } from './asked-question.ts';
import type { Candidate, CandidateKind } from './candidate.ts';
import { NEARNESS, NEARNESS_SIZE, Neighbourhood, NEXT_TO, SIDES } from './nearness.ts';
import type { SentenceText } from './passage-text.ts';
import type { Reading } from './reading.ts';
import { fitOf } from './fitting.ts';
import { column, PLAIN } from './span-feature-names.ts';

/** No answer that people give is longer, in words. */
const TOO_LONG = 7;

const OPENING_QUOTES: ReadonlySet<string> = new Set('"«“„‘');
/** Words of a counted noun with its adjectives. */
const LONGEST_COUNTED = 3;
const FOCUS = PLAIN.indexOf('focusIn');
const MISCOUNTS = PLAIN.indexOf('miscounts');
const DIGIT = /\p{Nd}/u;
const CAPITAL = /^\p{Lu}/u;

/** Takes the features that are not 0: the number of the candidate, that of the feature, and its value. */
export type Visit = (candidate: number, column: number, value: number) => void;

/** Shows the features of the candidates of one sentence to `visit`; `ofSentence`: those of the sentence itself. */
export function visitSpanFeatures(question: AskedQuestion, reading: Reading, candidates: readonly Candidate[], number: number, ofSentence: readonly number[], visit: Visit): void {
  const sentence = reading.sentences[number];
  if (sentence === undefined) return;
  const { kind: asked } = question.asked;
  const { text } = reading.text.passage;
  const own = reading.text.sentence(number);
  const around = new Neighbourhood(question, reading, sentence, own);
  const near = new Float64Array(candidates.length * NEARNESS_SIZE);
  candidates.forEach(({ from, to }, place) => around.tell(near, place * NEARNESS_SIZE, from, to));
  const closeness = (place: number): number => near[place * NEARNESS_SIZE + NEARNESS.closeness] ?? 0;
  const closest = new Map<CandidateKind | undefined, number>();
  candidates.forEach((candidate, place) => closest.set(kindOf(candidate), Math.max(closest.get(kindOf(candidate)) ?? 0, closeness(place))));
  const nested = nestingOf(candidates);
  const focused = new Focus(question, reading, own, number);
  const grouped = column.grouped(asked, 0);
  const behind = grouped + SIDES;
  let place = 0;
  const push = (at: number, value: number): void => {
    if (value !== 0) visit(place, at, value);
  };
  for (const candidate of candidates) {
    const first = place * NEARNESS_SIZE;
    push(0, fitOf(asked, candidate));
    push(1, near[first + NEARNESS.repeated] ?? 0);
    push(2, near[first + NEARNESS.clause] ?? 0);
    if (question.focus.size > 0) focused.show(candidate, push);
    pushSigns(text, candidate, nested[place] ?? 0, push);
    for (let at = 0; at < ofSentence.length; at += 1) push(column.sentence(at), ofSentence[at] ?? 0);
    for (const [kind, likely] of candidate.kinds) push(column.pair(asked, kind), likely);
    for (let side = 0; side < SIDES; side += 1) push(grouped + side, near[first + NEARNESS.sides + side] ?? 0);
    const written = text.slice(candidate.start, candidate.end);
    push(behind, Math.log(candidate.to - candidate.from + 1));
    push(behind + 1, candidate.from === sentence.from ? 1 : 0);
    push(behind + 2, candidate.to === sentence.to ? 1 : 0);
    push(behind + 3, DIGIT.test(written) ? 1 : 0);
    push(behind + 4, CAPITAL.test(written) ? 1 : 0);
    push(behind + 5, near[first + NEARNESS.verbs] ?? 0);
    push(behind + 6, near[first + NEARNESS.verbs + 1] ?? 0);
    push(behind + 7, near[first + NEARNESS.vicinity] ?? 0);
    push(behind + 8, (closest.get(kindOf(candidate)) ?? 0) > closeness(place) ? 0 : 1);
    push(column.left(neighbour(own.words, candidate.from - sentence.from, -1)), 1);
    push(column.right(neighbour(own.words, candidate.to - 1 - sentence.from, 1)), 1);
    const lead = candidate.from > sentence.from ? LEADS[own.tokens[candidate.from - 1 - sentence.from]?.word ?? ''] : undefined;
    if (lead !== undefined) push(column.lead(asked, lead), 1);
    place += 1;
  }
}

/** What a candidate is first of all. */
function kindOf({ kinds }: Candidate): CandidateKind | undefined {
  return kinds[0]?.[0];
}

const INNER = 1;
const OUTER = 2;

/** By candidate, as bits: whether another of its kind is around it, or in it. They come in the order of their beginnings, the shorter first. */
function nestingOf(candidates: readonly Candidate[]): Uint8Array {
  const nesting = new Uint8Array(candidates.length);
  const add = (place: number, bit: number): void => void (nesting[place] = (nesting[place] ?? 0) | bit);
  candidates.forEach((one, place) => {
    for (let later = place + 1; later < candidates.length; later += 1) {
      const other = candidates[later];
      if (other === undefined || other.start >= one.end) break;
      if (kindOf(other) !== kindOf(one)) continue;
      const isAround = other.start === one.start;
      if (!isAround && other.end > one.end) continue;
      add(place, isAround ? INNER : OUTER);
      add(later, isAround ? OUTER : INNER);
    }
  });
  return nesting;
}

type Push = (at: number, value: number) => void;

/** Where the noun asked for stands in a sentence. */
class Focus {
  readonly #focus: ReadonlySet<string>;
  readonly #terms: readonly string[];
  readonly #text: SentenceText;
  readonly #opening: number;

  constructor({ focus }: AskedQuestion, { text: { facts, sentences } }: Reading, text: SentenceText, sentence: number) {
    this.#focus = focus;
    this.#terms = facts.terms;
    this.#text = text;
    this.#opening = sentences[sentence]?.from ?? 0;
  }

  /** Shows the features of it to `push`. */
  show({ from, to, start, end, counted, head }: Candidate, push: Push): void {
    const { span, tokens } = this.#text;
    const counts = counted !== null && this.#holds(from, to + LONGEST_COUNTED, counted.start, counted.end);
    push(FOCUS, this.#holds(from, to, start, end) ? 1 : 0);
    push(FOCUS + 1, head !== null && this.#isAt(this.#opening + tokens.findIndex((token) => token.start >= head - span.start)) ? 1 : 0);
    push(FOCUS + 2, this.#holds(from - NEXT_TO, from) ? 1 : 0);
    push(FOCUS + 3, this.#holds(to, to + NEXT_TO) ? 1 : 0);
    push(FOCUS + 4, counts ? 1 : 0);
    push(MISCOUNTS, counted !== null && !counts ? 1 : 0);
  }

  /** Whether it stands at the token of that position in the passage. */
  #isAt(position: number): boolean {
    return this.#focus.has(this.#terms[position] ?? '');
  }

  /** Whether it is one of the tokens from `first` to before `last`, and between these offsets of the passage. */
  #holds(first: number, last: number, start = 0, end = Infinity): boolean {
    for (let position = Math.max(0, first); position < last; position += 1) {
      if (this.#isAt(position) && this.#isWithin(position, start, end)) return true;
    }
    return false;
  }

  #isWithin(position: number, start: number, end: number): boolean {
    if (end === Infinity) return true;
    const token = this.#text.tokens[position - this.#opening];
    const shift = this.#text.span.start;
    return token !== undefined && token.start + shift >= start && token.end + shift <= end;
  }
}

/** Shows the features of PLAIN that are read off the text and the other candidates to `push`. */
function pushSigns(text: string, { start, from, to }: Candidate, nesting: number, push: Push): void {
  const before = text.charAt(start - 1);
  push(FOCUS + 5, OPENING_QUOTES.has(before) ? 1 : 0);
  push(FOCUS + 6, before === '(' ? 1 : 0);
  push(FOCUS + 7, nesting & INNER ? 1 : 0);
  push(FOCUS + 8, nesting & OUTER ? 1 : 0);
  push(FOCUS + 9, Math.max(0, to - from - TOO_LONG));
}

/** What stands beside the word at `position` in the direction: the class of the next word, or what divides. */
function neighbour(words: readonly Word[], position: number, direction: 1 | -1): Word['class'] | 'edge' | 'punctuation' {
  const other = words[position + direction];
  if (other === undefined) return 'edge';
  const gap = direction === 1 ? other.gap : words[position]?.gap;
  return gap === 'space' ? other.class : 'punctuation';
}
