/** Span features: what speaks for a candidate as the short answer to a question. */
import { LEADS } from '../language/lead-words.ts';
import type { Word } from '../language/phrases/word-classes.ts';
import type { Span } from '../language/sentences.ts';
import type { AskedQuestion } from './asked-question.ts';
import type { Candidate, CandidateKind } from './candidate.ts';
import { NEXT_TO, Neighbourhood } from './nearness.ts';
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
export function visitSpanFeatures(question: AskedQuestion, reading: Reading, candidates: readonly Candidate[], number: number, ofSentence: Float64Array, visit: Visit): void {
  const sentence = reading.sentences[number];
  if (sentence === undefined) return;
  const { asked } = question;
  const { text } = reading.text.passage;
  const own = reading.text.sentence(number);
  const around = new Neighbourhood(question, reading, sentence, own);
  const nearnesses = candidates.map(({ from, to }) => around.of(from, to));
  const closest = new Map<CandidateKind | undefined, number>();
  candidates.forEach((candidate, place) => closest.set(kindOf(candidate), Math.max(closest.get(kindOf(candidate)) ?? 0, nearnesses[place]?.closeness ?? 0)));
  const nested = nestingOf(candidates);
  let place = 0;
  const push = (at: number, value: number): void => {
    if (value !== 0) visit(place, at, value);
  };
  for (; place < candidates.length; place += 1) {
    const [candidate, near] = [candidates[place], nearnesses[place]];
    if (candidate === undefined || near === undefined) return;
    push(0, fitOf(asked.kind, candidate));
    push(1, near.repeated);
    push(2, near.clause);
    pushPlain(question, reading, own, candidate, nested[place] ?? 0, push);
    for (let at = 0; at < ofSentence.length; at += 1) push(column.sentence(at), ofSentence[at] ?? 0);
    for (const [kind, likely] of candidate.kinds) push(column.pair(asked.kind, kind), likely);
    const written = text.slice(candidate.start, candidate.end);
    const grouped = column.grouped(asked.kind, 0);
    for (let side = 0; side < near.sides.length; side += 1) push(grouped + side, near.sides[side] ?? 0);
    const behind = grouped + near.sides.length;
    push(behind, Math.log(candidate.to - candidate.from + 1));
    push(behind + 1, candidate.from === sentence.from ? 1 : 0);
    push(behind + 2, candidate.to === sentence.to ? 1 : 0);
    push(behind + 3, DIGIT.test(written) ? 1 : 0);
    push(behind + 4, CAPITAL.test(written) ? 1 : 0);
    push(behind + 5, near.verbs[0]);
    push(behind + 6, near.verbs[1]);
    push(behind + 7, near.vicinity);
    push(behind + 8, (closest.get(kindOf(candidate)) ?? 0) > near.closeness ? 0 : 1);
    push(column.left(neighbour(own.words, candidate.from - sentence.from, -1)), 1);
    push(column.right(neighbour(own.words, candidate.to - 1 - sentence.from, 1)), 1);
    const lead = candidate.from > sentence.from ? LEADS[own.tokens[candidate.from - 1 - sentence.from]?.word ?? ''] : undefined;
    if (lead !== undefined) push(column.lead(asked.kind, lead), 1);
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

/** Shows the features of PLAIN from `focusIn` on to `push`. */
function pushPlain({ focus }: AskedQuestion, { text: { passage, facts, sentences } }: Reading, { span, tokens }: SentenceText, candidate: Candidate, nesting: number, push: (at: number, value: number) => void): void {
  const { from, to, start, counted, head, sentence } = candidate;
  if (focus.size > 0) {
    const opening = sentences[sentence]?.from ?? 0;
    const isFocus = (position: number): boolean => focus.has(facts.terms[position] ?? '');
    const holdsFocus = (first: number, last: number, within?: Span): boolean => {
      for (let position = Math.max(0, first); position < last; position += 1) {
        const token = tokens[position - opening];
        const isWithin = within === undefined || (token !== undefined && token.start >= within.start - span.start && token.end <= within.end - span.start);
        if (isWithin && isFocus(position)) return true;
      }
      return false;
    };
    const countsFocus = counted !== null && holdsFocus(from, to + LONGEST_COUNTED, counted);
    push(FOCUS, holdsFocus(from, to, candidate) ? 1 : 0);
    push(FOCUS + 1, head !== null && isFocus(opening + tokens.findIndex((token) => token.start >= head - span.start)) ? 1 : 0);
    push(FOCUS + 2, holdsFocus(from - NEXT_TO, from) ? 1 : 0);
    push(FOCUS + 3, holdsFocus(to, to + NEXT_TO) ? 1 : 0);
    push(FOCUS + 4, countsFocus ? 1 : 0);
    push(MISCOUNTS, counted !== null && !countsFocus ? 1 : 0);
  }
  const before = passage.text[start - 1] ?? '';
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
