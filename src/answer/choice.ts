/**
 * Choosing: the sentence of a passage that answers, and the short answer in it. One log-linear model over
 * all candidates of the passage: a candidate's probability is the softmax of its score, a sentence's the sum
 * over its candidates.
 */
import type { Span } from '../language/sentences.ts';
import type { AskedQuestion } from './asked-question.ts';
import type { Candidate } from './candidate.ts';
import type { PassageText } from './passage-text.ts';
import { readerOf } from './reading.ts';
import type { SentenceReading } from './reading.ts';
import { SENTENCE_FEATURES, sentenceFeatures } from './sentence-features.ts';
import { column } from './span-feature-names.ts';
import { visitSpanFeatures } from './span-features.ts';
import { SENTENCE_WEIGHTS } from './fitted-weights.ts';
import { isShown, spanWeights } from './weights.ts';

/** What a passage says to a question. */
export interface Choice {
  readonly highlight: Span;
  /** The share of the question that the highlight holds, 0 to 1. */
  readonly covered: number;
  /**
   * The best candidate of the highlight, and its probability among all of the passage; null where there is none, or where one
   * sentence was looked into and no answer would be shown.
   */
  readonly best: { readonly candidate: Candidate; readonly probability: number } | null;
  /** All candidates of the sentences looked into. */
  readonly candidates: readonly Candidate[];
}

/** How closely a passage is looked into for a short answer. */
export interface Look {
  /** So many of its sentences are. */
  readonly sentences: number;
  /** Only those that hold at least this share of the question. */
  readonly least: number;
}

/** The first passage is believed to speak of what was asked. */
export const FIRST_LOOK: Look = { sentences: 3, least: 0 };

const NEARLY_AS_MUCH = 0.5;

/**
 * Further passages mostly speak of something else: a value in a sentence that shares little with the question would be in bold for
 * nothing. `covered` is what the first one's highlight holds.
 */
export function furtherLook(covered: number): Look {
  return { sentences: 1, least: NEARLY_AS_MUCH * covered };
}

/** Chooses in passages for one question. */
export function chooserOf(question: AskedQuestion): (text: PassageText, look: Look) => Choice {
  const read = readerOf(question.words);
  const weights = spanWeights();
  return (text, { sentences: most, least }) => {
    const reading = read(text);
    const features = sentenceFeatures(reading, question);
    const likely = likelySentences(features, most);
    const coverage = (sentence: number): number => coveredOf(question, reading.sentences[sentence]);
    // No stretch of one sentence answers: there is nothing to choose.
    const looked = most === 1 && !isShown(question.asked.kind, 1) ? [] : likely.filter((sentence) => coverage(sentence) >= least);
    const candidates: Candidate[] = [];
    const scores: number[] = [];
    for (const sentence of looked) {
      const own = text.outline(sentence);
      const first = candidates.length;
      // What speaks for the sentence speaks for all of its candidates.
      const score = scoreOfSentence(weights, features[sentence] ?? NOTHING);
      for (const candidate of own.candidates) {
        candidates.push(candidate);
        scores.push(score);
      }
      visitSpanFeatures(question, reading, own, sentence, NOTHING, (place, feature, value) => {
        scores[first + place] = (scores[first + place] ?? 0) + (weights[feature] ?? 0) * value;
      });
    }
    const likelihoods = softmax(scores);
    const bySentence = features.map(() => 0);
    candidates.forEach(({ sentence }, place) => (bySentence[sentence] = (bySentence[sentence] ?? 0) + (likelihoods[place] ?? 0)));
    const chosen = candidates.length === 0 ? (likely[0] ?? 0) : bySentence.indexOf(Math.max(...bySentence));
    if (reading.sentences[chosen] === undefined) return { highlight: { start: 0, end: text.passage.text.length }, covered: 0, best: null, candidates: [] };
    return { highlight: text.spanOf(chosen), covered: coverage(chosen), best: bestOf(candidates, likelihoods, chosen), candidates };
  };
}

/** In place of the scores their probabilities. */
function softmax(scores: number[]): readonly number[] {
  let highest = -Infinity;
  for (const score of scores) highest = Math.max(highest, score);
  let all = 0;
  for (let place = 0; place < scores.length; place += 1) {
    scores[place] = Math.exp((scores[place] ?? 0) - highest);
    all += scores[place] ?? 0;
  }
  for (let place = 0; place < scores.length; place += 1) scores[place] = (scores[place] ?? 0) / all;
  return scores;
}

/** The likeliest candidate of one sentence. */
function bestOf(candidates: readonly Candidate[], likelihoods: readonly number[], sentence: number): Choice['best'] {
  let best: Choice['best'] = null;
  for (let place = 0; place < candidates.length; place += 1) {
    const [candidate, probability = 0] = [candidates[place], likelihoods[place]];
    if (candidate?.sentence === sentence && probability > (best?.probability ?? 0)) best = { candidate, probability };
  }
  return best;
}

function coveredOf({ weights, total }: AskedQuestion, sentence: SentenceReading | undefined): number {
  if (sentence === undefined) return 0;
  let sum = 0;
  for (let group = 0; group < weights.length; group += 1) {
    const held = sentence.held[group] ?? 0;
    sum += (weights[group] ?? 0) * (held >= SURE ? 1 : held);
  }
  return sum / total;
}

function scoreOfSentence(weights: Float64Array, features: readonly number[]): number {
  let sum = 0;
  for (let feature = 0; feature < features.length; feature += 1) sum += (features[feature] ?? 0) * (weights[column.sentence(feature)] ?? 0);
  return sum;
}

/** From this weight on, what stands for a word of the question is the word said otherwise: its translation, its value in another notation. */
const SURE = 0.5;

const NOTHING: readonly number[] = [];

/** A sentence so many times less likely than the best one is not looked into. */
const LEAST_LIKELY = 0.1;

const LIKELY_WEIGHTS = Float64Array.from(SENTENCE_FEATURES, (name) => SENTENCE_WEIGHTS[name] ?? 0);

/** The numbers of the sentences that most likely answer, best first. */
export function likelySentences(features: readonly (readonly number[])[], most: number): number[] {
  const scores = features.map((own) => own.reduce((sum, value, feature) => sum + value * (LIKELY_WEIGHTS[feature] ?? 0), 0));
  const least = Math.max(...scores) + Math.log(LEAST_LIKELY);
  const likely = [...scores.keys()].filter((sentence) => (scores[sentence] ?? 0) >= least);
  return likely.toSorted((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other).slice(0, most);
}
