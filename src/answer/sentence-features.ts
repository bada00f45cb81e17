/** Sentence features: what speaks for a sentence of a passage as the one that answers. */
import { KIND, KINDS_ASKED } from '../language/kinds.ts';
import { shareOf } from './asked-question.ts';
import type { AskedQuestion } from './asked-question.ts';
import { NO_GROUP } from './reading.ts';
import type { Reading, SentenceReading } from './reading.ts';

/** The features, in the order of their numbers. Shares are of the question's rarity. */
export const SENTENCE_FEATURES = [
  /** Held of the question, */
  'covered',
  /** of its rarest word, */
  'rarest',
  /** and of the rest by the sentence before or after. */
  'before',
  'after',
  /** Pairs of neighbours of the question that stand side by side. */
  'order',
  /** Has a word of the kind asked for that the question does not have; and how near to the question's words. */
  'kind',
  'kindNear',
  /** Words of its own, as a logarithm: a sentence that only repeats the question answers nothing. */
  'fresh',
  'length',
  'first',
  /** The best stretch of WINDOW words. */
  'window',
  /** Held of the question's names and numbers; a sentence about another year or person answers another question. */
  'named',
  'namedAround',
] as const;
export type SentenceFeature = (typeof SENTENCE_FEATURES)[number];
/** How many they are. */
export const SENTENCE_ROW = SENTENCE_FEATURES.length;

/** Words apart at which two words still stand side by side: one word of grammar may be between them. */
const SIDE_BY_SIDE = 2;
/** Words of a clause. */
const WINDOW = 12;

/** Of a passage: for so many there is room at first. */
const USUAL_SENTENCES = 8;

/** Works out the features of the sentences of readings against one question: a row of SENTENCE_ROW numbers for each, until the next reading's. */
export function sentenceFeaturesOf(question: AskedQuestion): (reading: Reading) => Float64Array {
  const { weights, total, asked: { type } } = question;
  const heaviest = weights.indexOf(Math.max(...weights));
  const asked = type === null ? 0 : KINDS_ASKED[type];
  const window = new Float64Array(weights.length);
  let rows = new Float64Array(USUAL_SENTENCES * SENTENCE_ROW);
  return (reading) => {
    const { sentences, groups, text: { facts: { kinds } } } = reading;
    if (rows.length < sentences.length * SENTENCE_ROW) rows = new Float64Array(2 * sentences.length * SENTENCE_ROW);
    sentences.forEach((sentence, number) => {
      const { from, to, held } = sentence;
      const before = sentences[number - 1]?.held;
      const after = sentences[number + 1]?.held;
      let fresh = 0;
      let order = 0;
      let kind = 0;
      let near = 0;
      let last = NO_GROUP;
      let lastPlace = -Infinity;
      let lastKind = -Infinity;
      for (let position = from; position < to; position += 1) {
        const group = groups[position] ?? NO_GROUP;
        if (group !== NO_GROUP) {
          if (group === last + 1 && position - lastPlace <= SIDE_BY_SIDE) order += Math.min(weights[group] ?? 0, weights[last] ?? 0);
          last = group;
          lastPlace = position;
          near = Math.max(near, 1 / (position - lastKind));
          continue;
        }
        const own = kinds[position] ?? 0;
        if ((own & KIND.grammar) === 0) fresh += 1;
        if ((own & asked) === 0) continue;
        kind = 1;
        lastKind = position;
        near = Math.max(near, 1 / (position - lastPlace));
      }
      let at = number * SENTENCE_ROW;
      rows[at++] = shareOf(question, held);
      rows[at++] = held[heaviest] ?? 0;
      rows[at++] = gained(question, held, before);
      rows[at++] = gained(question, held, after);
      rows[at++] = order / total;
      rows[at++] = kind;
      rows[at++] = near;
      rows[at++] = Math.log(fresh + 1);
      rows[at++] = Math.log(to - from + 1);
      rows[at++] = number === 0 ? 1 : 0;
      rows[at++] = bestWindow(reading, question, sentence, window);
      rows[at++] = heldOfNames(question, held);
      rows[at++] = heldOfNames(question, held, before);
    });
    return rows;
  };
}

/** The share of the question that a neighbour holds beyond what the sentence does. */
function gained({ weights, total }: AskedQuestion, own: Float64Array, other: Float64Array | undefined): number {
  if (other === undefined) return 0;
  let sum = 0;
  for (let group = 0; group < weights.length; group += 1) sum += (weights[group] ?? 0) * Math.max(0, (other[group] ?? 0) - (own[group] ?? 0));
  return sum / total;
}

/** The share of the question's names and numbers that a sentence holds, or the one before it; 1 where it has none. */
function heldOfNames({ weights, named }: AskedQuestion, own: Float64Array, before?: Float64Array): number {
  let sum = 0;
  let all = 0;
  for (let group = 0; group < weights.length; group += 1) {
    if (named[group] !== true) continue;
    const weight = weights[group] ?? 0;
    sum += weight * Math.max(own[group] ?? 0, before?.[group] ?? 0);
    all += weight;
  }
  return all === 0 ? 1 : sum / all;
}

/** The most of the question's rarity that stands in WINDOW words of a sentence; `held` is used for each window. */
function bestWindow({ groups, strengths }: Reading, question: AskedQuestion, { from, to }: SentenceReading, held: Float64Array): number {
  let best = 0;
  for (let start = from; start < to; start += 1) {
    if (groups[start] === NO_GROUP) continue;
    held.fill(0);
    const end = Math.min(to, start + WINDOW);
    for (let position = start; position < end; position += 1) {
      const group = groups[position] ?? NO_GROUP;
      if (group !== NO_GROUP) held[group] = Math.max(held[group] ?? 0, strengths[position] ?? 0);
    }
    best = Math.max(best, shareOf(question, held));
  }
  return best;
}
