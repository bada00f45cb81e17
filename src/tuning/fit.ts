/**
 * Fitting: weights under which the right candidate of a question is the most probable, with the probability
 * of a candidate the softmax of the scores (ListNet's top-one loss, Cao et al., ICML 2007).
 */

/** The candidates of one question, as rows of features of which most may be 0, and which of them are right. */
export interface Example {
  /** Index of its set among all sets, and its fold: questions on one article share a fold. */
  readonly set: number;
  readonly fold: number;
  /** Where each row begins in `columns` and `values`; one number more than rows. */
  readonly starts: Uint32Array;
  /** Numbers of features, and their values. */
  readonly columns: Uint16Array;
  readonly values: Float64Array;
  /** By row: 1 for the right candidates. */
  readonly right: Uint8Array;
}

/** A row of features that are not 0. */
export interface Row {
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

/** An example of rows. */
export function exampleOf(set: number, fold: number, rows: readonly Row[], right: Uint8Array): Example {
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach(({ columns }, row) => {
    starts[row + 1] = (starts[row] ?? 0) + columns.length;
  });
  return { set, fold, starts, columns: Uint16Array.from(rows.flatMap(({ columns }) => columns)), values: Float64Array.from(rows.flatMap(({ values }) => values)), right };
}

/** A row of all features. */
export function denseRow(features: ArrayLike<number>): Row {
  const values = Array.from(features);
  return { columns: [...values.keys()], values };
}

export interface FitOptions {
  /** Features that take part. */
  readonly active: readonly boolean[];
  /** Strength of the pull towards 0, in units of standardized features. */
  readonly ridge: number;
  /** How much each set counts, by its number. */
  readonly setWeights: readonly number[];
  /** Deviations below this count as this: what is nearly always 0 would otherwise be pulled less than the rest. */
  readonly leastDeviation: number;
}

const STEPS = 120;
/** Adam's usual constants (Kingma and Ba, 2015), with a rate that falls to a tenth. */
const RATE = 0.15;
const MOMENTUM = 0.9;
const VARIANCE = 0.999;

/** Weights by feature. Deterministic: full batches, starting from 0. */
export function fit(examples: readonly Example[], { active, ridge, setWeights, leastDeviation }: FitOptions): Float64Array {
  const size = active.length;
  const scale = deviations(examples, size).map((deviation) => Math.max(deviation, leastDeviation));
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

/** The scores of an example's rows. */
export function scoresOf({ starts, columns, values, right }: Example, weights: Float64Array): Float64Array {
  const scores = new Float64Array(right.length);
  for (let row = 0; row < right.length; row += 1) {
    let score = 0;
    for (let cell = starts[row] ?? 0; cell < (starts[row + 1] ?? 0); cell += 1) score += (weights[columns[cell] ?? 0] ?? 0) * (values[cell] ?? 0);
    scores[row] = score;
  }
  return scores;
}

/** Adds one question's part to the gradient of the loss. */
function descend(example: Example, weights: Float64Array, scale: Float64Array, share: number, gradient: Float64Array): void {
  const { starts, columns, values, right } = example;
  const masses = scoresOf(example, weights.map((weight, feature) => weight / (scale[feature] ?? 1)));
  const highest = Math.max(...masses);
  let all = 0;
  let gold = 0;
  for (let row = 0; row < right.length; row += 1) {
    const mass = Math.exp((masses[row] ?? 0) - highest);
    masses[row] = mass;
    all += mass;
    if (right[row] === 1) gold += mass;
  }
  for (let row = 0; row < right.length; row += 1) {
    const mass = masses[row] ?? 0;
    const pull = share * (mass / all - (right[row] === 1 ? mass / gold : 0));
    if (Math.abs(pull) < 1e-12) continue;
    for (let cell = starts[row] ?? 0; cell < (starts[row + 1] ?? 0); cell += 1) {
      const feature = columns[cell] ?? 0;
      gradient[feature] = (gradient[feature] ?? 0) + (pull * (values[cell] ?? 0)) / (scale[feature] ?? 1);
    }
  }
}

/** Standard deviation of each feature over all candidates; 1 where it never changes. */
function deviations(examples: readonly Example[], size: number): Float64Array {
  const sums = new Float64Array(size);
  const squares = new Float64Array(size);
  let rows = 0;
  for (const { columns, values, right } of examples) {
    rows += right.length;
    columns.forEach((feature, cell) => {
      const value = values[cell] ?? 0;
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
export function rankOf(example: Example, weights: Float64Array): number {
  const scores = scoresOf(example, weights);
  const best = Math.max(...scores.filter((_, row) => example.right[row] === 1));
  return 1 + scores.filter((score, row) => example.right[row] === 0 && score >= best).length;
}
