/**
 * Choosing: the sentence of a passage that answers, and the short answer in it. One log-linear model over
 * all candidates of the passage: a candidate's probability is the softmax of its score, a sentence's the sum
 * over its candidates.
 */
import type { Passage } from '../article.ts';
import type { Span } from '../language/sentences.ts';
import { shareOf } from './asked-question.ts';
import type { AskedQuestion } from './asked-question.ts';
import { candidatesIn } from './candidates.ts';
import type { Candidate } from './candidate.ts';
import { readerOf } from './reading.ts';
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
}

/** Sentences of a passage that are looked into for a short answer: of the first passage, and of the others. */
export const LOOKED_INTO = { first: 3, other: 1 } as const;

/** Chooses in passages for one question; `most`: sentences looked into. */
export function chooserOf(question: AskedQuestion): (passage: Passage, most: number) => Choice {
  const read = readerOf(question.words);
  const weights = spanWeights();
  return (passage, most) => {
    const reading = read(passage);
    const features = sentenceFeatures(reading, question);
    const likely = likelySentences(features, most);
    // No stretch of one sentence answers: there is nothing to choose.
    const looked = most === 1 && !isShown(question.asked.kind, 1) ? [] : likely;
    const scored: Scored[] = [];
    for (const sentence of looked) {
      const candidates = candidatesIn(reading, sentence);
      // What speaks for the sentence speaks for all of its candidates.
      const scores = new Float64Array(candidates.length).fill(scoreOfSentence(weights, features[sentence] ?? NOTHING));
      visitSpanFeatures(question, reading, candidates, sentence, NOTHING, (candidate, feature, value) => {
        scores[candidate] = (scores[candidate] ?? 0) + (weights[feature] ?? 0) * value;
      });
      for (const [place, candidate] of candidates.entries()) scored.push({ candidate, score: scores[place] ?? 0 });
    }
    const highest = scored.reduce((best, { score }) => Math.max(best, score), -Infinity);
    const powers = Float64Array.from(scored, ({ score }) => Math.exp(score - highest));
    const all = powers.reduce((sum, power) => sum + power, 0);
    const bySentence = new Float64Array(features.length);
    for (const [place, { candidate }] of scored.entries()) bySentence[candidate.sentence] = (bySentence[candidate.sentence] ?? 0) + (powers[place] ?? 0) / all;
    const chosen = scored.length === 0 ? (likely[0] ?? 0) : bySentence.indexOf(Math.max(...bySentence));
    const sentence = reading.sentences[chosen];
    if (sentence === undefined) return { highlight: { start: 0, end: passage.text.length }, covered: 0, best: null };
    let best: Choice['best'] = null;
    for (const [place, { candidate }] of scored.entries()) {
      const probability = (powers[place] ?? 0) / all;
      if (candidate.sentence === chosen && probability > (best?.probability ?? 0)) best = { candidate, probability };
    }
    return { highlight: sentence.span, covered: shareOf(question, sentence.held.map((held) => (held >= SURE ? 1 : held))), best };
  };
}

function scoreOfSentence(weights: Float64Array, features: Float64Array): number {
  return features.reduce((sum, value, feature) => sum + value * (weights[column.sentence(feature)] ?? 0), 0);
}

interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
}

/** From this weight on, what stands for a word of the question is the word said otherwise: its translation, its value in another notation. */
const SURE = 0.5;

const NOTHING = new Float64Array();

/** The numbers of the sentences that most likely answer, best first. */
export function likelySentences(features: readonly Float64Array[], most: number): number[] {
  const weights = SENTENCE_FEATURES.map((name) => SENTENCE_WEIGHTS[name] ?? 0);
  const scores = features.map((own) => own.reduce((sum, value, feature) => sum + value * (weights[feature] ?? 0), 0));
  return [...scores.keys()].toSorted((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other).slice(0, most);
}
