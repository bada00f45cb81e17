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
import { SENTENCE_FEATURES, SENTENCE_ROW, sentenceFeaturesOf } from './sentence-features.ts';
import { column } from './span-feature-names.ts';
import { spanFeaturesOf } from './span-features.ts';
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
  /** What speaks for its likeliest candidate beside those of other passages: the sum that its probability comes from. */
  readonly evidence: number;
  /** All candidates of the sentences looked into. */
  readonly candidates: readonly Candidate[];
}

/** Where there is no candidate: less than what speaks for any that would be shown. */
const NO_EVIDENCE = -12;

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
export function chooserOf(question: AskedQuestion): (text: PassageText, terms: Uint32Array, look: Look) => Choice {
  const read = readerOf(question.words);
  const sentenceFeatures = sentenceFeaturesOf(question);
  const spanFeatures = spanFeaturesOf(question);
  const weights = spanWeights();
  const ofSentence = weights.subarray(column.sentence(0), column.sentence(SENTENCE_ROW));
  return (text, terms, { sentences: most, least }) => {
    const reading = read(text, terms);
    const { sentences } = reading;
    const rows = sentenceFeatures(reading);
    const likely = [...new Set(likelySentences(rows, sentences.length, most).map((sentence) => answerTo(text, sentence)))];
    const covered = (sentence: number): number => Math.max(coveredOf(question, sentences[sentence]), text.asks(sentence - 1) ? coveredOf(question, sentences[sentence - 1]) : 0);
    // No stretch of one sentence answers: there is nothing to choose.
    const isLookedInto = most > 1 || isShown(question.asked.kind, 1);
    let candidates: readonly Candidate[] = [];
    const scores: number[] = [];
    for (const sentence of likely) {
      if (!isLookedInto || covered(sentence) < least) continue;
      const own = text.outline(sentence);
      const first = candidates.length;
      candidates = first === 0 ? own.candidates : candidates.concat(own.candidates);
      // What speaks for the sentence speaks for all of its candidates.
      const score = scoreOf(rows, sentence, ofSentence);
      while (scores.length < candidates.length) scores.push(score);
      spanFeatures(reading, sentence, own, (place, feature, value) => {
        scores[first + place] = (scores[first + place] ?? 0) + (weights[feature] ?? 0) * value;
      });
    }
    const evidence = Math.max(NO_EVIDENCE, ...scores);
    const likelihoods = softmax(scores, evidence);
    const chosen = likeliestSentence(candidates, likelihoods) ?? likely[0];
    if (chosen === undefined) return { highlight: { start: 0, end: text.passage.text.length }, covered: 0, best: null, evidence, candidates };
    return { highlight: text.spanOf(chosen), covered: covered(chosen), best: bestOf(candidates, likelihoods, chosen), evidence, candidates };
  };
}

/** In an interview the answer stands behind the question that has the words: the next sentence that asks nothing, or the sentence itself. */
function answerTo(text: PassageText, sentence: number): number {
  let answer = sentence;
  while (text.asks(answer)) answer += 1;
  return answer < text.sentences.length ? answer : sentence;
}

/** In place of the scores their probabilities; `highest` keeps the powers small. */
function softmax(scores: number[], highest: number): readonly number[] {
  let all = 0;
  for (let place = 0; place < scores.length; place += 1) {
    scores[place] = Math.exp((scores[place] ?? 0) - highest);
    all += scores[place] ?? 0;
  }
  for (let place = 0; place < scores.length; place += 1) scores[place] = (scores[place] ?? 0) / all;
  return scores;
}

/** The sentence whose candidates, which stand together, are the likeliest; undefined where there are none. */
function likeliestSentence(candidates: readonly Candidate[], likelihoods: readonly number[]): number | undefined {
  let likeliest: number | undefined;
  let highest = 0;
  let sum = 0;
  for (let place = 0; place < candidates.length; place += 1) {
    const sentence = candidates[place]?.sentence;
    if (sentence !== candidates[place - 1]?.sentence) sum = 0;
    sum += likelihoods[place] ?? 0;
    if (sum <= highest) continue;
    likeliest = sentence;
    highest = sum;
  }
  return likeliest;
}

/** The likeliest candidate of one sentence. */
function bestOf(candidates: readonly Candidate[], likelihoods: readonly number[], sentence: number): Choice['best'] {
  let best: Candidate | null = null;
  let highest = 0;
  for (let place = 0; place < candidates.length; place += 1) {
    const candidate = candidates[place];
    const probability = likelihoods[place] ?? 0;
    if (candidate?.sentence !== sentence || probability <= highest) continue;
    best = candidate;
    highest = probability;
  }
  return best === null ? null : { candidate: best, probability: highest };
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

/** From this weight on, what stands for a word of the question is the word said otherwise: its translation, its value in another notation. */
const SURE = 0.5;

/** A sentence so many times less likely than the best one is not looked into. */
const LEAST_LIKELY = 0.1;

const LIKELY_WEIGHTS = Float64Array.from(SENTENCE_FEATURES, (name) => SENTENCE_WEIGHTS[name] ?? 0);

/** The numbers of the sentences that most likely answer, best first: at most so many; `rows` holds the features of `count` sentences. */
export function likelySentences(rows: Float64Array, count: number, most: number): number[] {
  const likely: number[] = [];
  let least = -Infinity;
  while (likely.length < Math.min(most, count)) {
    let best = 0;
    let highest = -Infinity;
    for (let sentence = 0; sentence < count; sentence += 1) {
      const score = scoreOf(rows, sentence, LIKELY_WEIGHTS);
      if (score <= highest || likely.includes(sentence)) continue;
      best = sentence;
      highest = score;
    }
    if (highest < least) break;
    if (likely.length === 0) least = highest + Math.log(LEAST_LIKELY);
    likely.push(best);
  }
  return likely;
}

/** What a sentence's features are worth under weights by their number. */
function scoreOf(rows: Float64Array, sentence: number, weights: Float64Array): number {
  const row = sentence * SENTENCE_ROW;
  let sum = 0;
  for (let feature = 0; feature < SENTENCE_ROW; feature += 1) sum += (rows[row + feature] ?? 0) * (weights[feature] ?? 0);
  return sum;
}
