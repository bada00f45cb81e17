/** The measures, as pure functions. Ranks count from 1; null means that the gold was not found. */

/** 1 when the gold is among the first `depth`, else 0 (success at k, recall with one gold). */
export function hitAt(depth: number, rank: number | null): number {
  return rank !== null && rank <= depth ? 1 : 0;
}

/** 1/rank among the first `depth`, else 0. With one gold this is also the average precision (Voorhees, TREC-8). */
export function reciprocalRank(depth: number, rank: number | null): number {
  return rank !== null && rank <= depth ? 1 / rank : 0;
}

/** Discounted gain with one gold of gain 1, so that the ideal is 1: 1/log2(rank + 1) (Järvelin and Kekäläinen 2002). */
export function discountedGain(depth: number, rank: number | null): number {
  return rank !== null && rank <= depth ? 1 / Math.log2(rank + 1) : 0;
}

const ENGLISH_ARTICLES = new Set(['a', 'an', 'the']);
/** The punctuation of the SQuAD script (ASCII, with its symbols), and that of other scripts, as MLQA has it. */
const PUNCTUATION = /[!-/:-@[-`{-~\p{P}]/gu;

/**
 * The words of an answer as SQuAD v1.1 compares them (Rajpurkar et al. 2016, `evaluate-v1.1.py`): lower
 * case, no punctuation, no English articles.
 */
export function normalizedAnswer(answer: string): string[] {
  const words = answer.toLowerCase().replace(PUNCTUATION, '').split(/\s+/u);
  return words.filter((word) => word !== '' && !ENGLISH_ARTICLES.has(word));
}

/** 1 when the answer equals one of the gold answers after normalisation, else 0; no answer is 0. */
export function exactMatch(answer: string | null, golds: readonly string[]): number {
  if (answer === null) return 0;
  const own = normalizedAnswer(answer).join(' ');
  return golds.some((gold) => normalizedAnswer(gold).join(' ') === own) ? 1 : 0;
}

/** The best F1 over shared words, each counted as often as both have it, against the gold answers; no answer is 0. */
export function tokenF1(answer: string | null, golds: readonly string[]): number {
  if (answer === null) return 0;
  return Math.max(0, ...golds.map((gold) => overlapF1(normalizedAnswer(answer), normalizedAnswer(gold))));
}

function overlapF1(answer: readonly string[], gold: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of gold) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of answer) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    shared += 1;
    left.set(word, count - 1);
  }
  // Precision is shared/answer, recall shared/gold: their harmonic mean.
  return shared === 0 ? 0 : (2 * shared) / (answer.length + gold.length);
}

/** The mean; NaN of nothing. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value below which a share of the values lies, between neighbours by line (Hyndman and Fan 1996, type 7); null of nothing. */
export function quantile(values: readonly number[], share: number): number | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).toSorted();
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? 0;
  return below + (above - below) * (place - Math.floor(place));
}
