/**
 * Fitting: weights under which the right candidate of a question is the most probable, with the probability
 * of a candidate the softmax of the scores (ListNet's top-one loss, Cao et al., ICML 2007).
 */
import type { Example } from './examples.ts';

export interface FitOptions {
  /** Features that take part. */
  readonly active: readonly boolean[];
  /** Strength of the pull towards 0, in units of standardized features. */
  readonly ridge: number;
  /** How much each set counts, by its number. */
  readonly setWeights: readonly number[];
}

const STEPS = 120;
/** Adam's usual constants (Kingma and Ba, 2015), with a rate that falls to a tenth. */
const RATE = 0.15;
const MOMENTUM = 0.9;
const VARIANCE = 0.999;

/** Weights by feature. Deterministic: full batches, starting from 0. */
export function fit(examples: readonly Example[], { active, ridge, setWeights }: FitOptions): Float64Array {
  const size = active.length;
  const scale = deviations(examples, size);
  const counts: number[] = [];
  for (const { set } of examples) counts[set] = (counts[set] ?? 0) + 1;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = new Float64Array(size);
    for (const example of examples) {
      descend(example, weights, scale, (setWeights[example.set] ?? 1) / (counts[example.set] ?? 1), gradient);
    }
    const rate = RATE * (1 - (0.9 * step) / STEPS);
    for (let feature = 0; feature < size; feature += 1) {
      if (!active[feature]) continue;
      const slope = (gradient[feature] ?? 0) + ridge * (weights[feature] ?? 0);
      mean[feature] = MOMENTUM * (mean[feature] ?? 0) + (1 - MOMENTUM) * slope;
      square[feature] = VARIANCE * (square[feature] ?? 0) + (1 - VARIANCE) * slope * slope;
      const direction = (mean[feature] ?? 0) / (1 - MOMENTUM ** step);
      const size2 = Math.sqrt((square[feature] ?? 0) / (1 - VARIANCE ** step)) + 1e-9;
      weights[feature] = (weights[feature] ?? 0) - (rate * direction) / size2;
    }
  }
  return weights.map((weight, feature) => weight / (scale[feature] ?? 1));
}

/** Adds one question's part to the gradient of the loss. */
function descend({ features, right }: Example, weights: Float64Array, scale: Float64Array, share: number, gradient: Float64Array): void {
  const size = weights.length;
  const scores = new Float64Array(right.length);
  let highest = -Infinity;
  for (let row = 0; row < right.length; row += 1) {
    let score = 0;
    for (let feature = 0; feature < size; feature += 1) {
      score += ((weights[feature] ?? 0) * (features[row * size + feature] ?? 0)) / (scale[feature] ?? 1);
    }
    scores[row] = score;
    if (score > highest) highest = score;
  }
  let all = 0;
  let gold = 0;
  for (let row = 0; row < right.length; row += 1) {
    const mass = Math.exp((scores[row] ?? 0) - highest);
    scores[row] = mass;
    all += mass;
    if (right[row] === 1) gold += mass;
  }
  for (let row = 0; row < right.length; row += 1) {
    const mass = scores[row] ?? 0;
    const pull = share * (mass / all - (right[row] === 1 ? mass / gold : 0));
    if (Math.abs(pull) < 1e-12) continue;
    for (let feature = 0; feature < size; feature += 1) {
      gradient[feature] = (gradient[feature] ?? 0) + (pull * (features[row * size + feature] ?? 0)) / (scale[feature] ?? 1);
    }
  }
}

/** Standard deviation of each feature over all candidates; 1 where it never changes. */
function deviations(examples: readonly Example[], size: number): Float64Array {
  const sums = new Float64Array(size);
  const squares = new Float64Array(size);
  let rows = 0;
  for (const { features, right } of examples) {
    rows += right.length;
    features.forEach((value, position) => {
      const feature = position % size;
      sums[feature] = (sums[feature] ?? 0) + value;
      squares[feature] = (squares[feature] ?? 0) + value * value;
    });
  }
  return sums.map((sum, feature) => {
    const average = sum / rows;
    return Math.sqrt(Math.max(0, (squares[feature] ?? 0) / rows - average * average)) || 1;
  });
}

/** The rank of the first right candidate under the weights, from 1. */
export function rankOf({ features, right }: Example, weights: Float64Array): number {
  const size = weights.length;
  const scores = Array.from(right, (_, row) => {
    let score = 0;
    for (let feature = 0; feature < size; feature += 1) score += (weights[feature] ?? 0) * (features[row * size + feature] ?? 0);
    return score;
  });
  const best = Math.max(...scores.filter((_, row) => right[row] === 1));
  return 1 + scores.filter((score, row) => right[row] === 0 && score >= best).length;
}
