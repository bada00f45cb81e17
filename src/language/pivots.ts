/** Words of like meaning: expressions of one language that share translations, there and back through the lexicon. */
import { NO_EXPRESSION } from './expression-table.ts';
import type { ExpressionNumber, ExpressionTable } from './expression-table.ts';

export class Pivots {
  readonly #table: ExpressionTable;
  readonly #weightAt: (place: number) => number;
  /** By expression: its weight while another is looked at, else 0; and those that have one, up to `#count`. */
  readonly #weights: Float64Array;
  readonly #touched: ExpressionNumber[] = [];
  #count = 0;

  /** Through these translations; `weightAt` says how usual the one at a place of its list is. */
  constructor(table: ExpressionTable, weightAt: (place: number) => number) {
    this.#table = table;
    this.#weightAt = weightAt;
    this.#weights = new Float64Array(table.size);
  }

  /** Leaves in `best` the expressions nearest in meaning. */
  find(expression: ExpressionNumber, best: BestExpressions): void {
    best.count = 0;
    this.#weigh(expression);
    for (let at = 0; at < this.#count; at += 1) {
      const number = this.#touched[at] ?? 0;
      best.add(number, this.#weights[number] ?? 0);
      this.#weights[number] = 0;
    }
    this.#count = 0;
  }

  #weigh(expression: ExpressionNumber): void {
    if (expression === NO_EXPRESSION) return;
    const { starts, others, places } = this.#table;
    const weights = this.#weights;
    const end = starts[expression + 1] ?? 0;
    for (let there = starts[expression] ?? 0; there < end; there += 1) {
      const pivot = others[there] ?? 0;
      const [first, last] = [starts[pivot] ?? 0, starts[pivot + 1] ?? 0];
      const weight = this.#weightAt(places[there] ?? 0) / Math.sqrt(last - first);
      for (let back = first; back < last; back += 1) {
        const number = others[back] ?? 0;
        if (number === expression) continue;
        const before = weights[number] ?? 0;
        if (before === 0) {
          this.#touched[this.#count] = number;
          this.#count += 1;
        }
        weights[number] = Math.min(1, before + weight * this.#weightAt(places[back] ?? 0));
      }
    }
  }
}

/** The expressions with the largest weights: of some hundred a dozen, which sorting takes ten times as long for. */
export class BestExpressions {
  /** The largest first, up to `count`. */
  readonly numbers: Int32Array;
  readonly weights: Float64Array;
  count = 0;

  /** At most `most`. */
  constructor(most: number) {
    this.numbers = new Int32Array(most);
    this.weights = new Float64Array(most);
  }

  /** Takes an expression in, behind those that weigh as much. */
  add(number: ExpressionNumber, weight: number): void {
    const { numbers, weights } = this;
    let place = this.count;
    if (place === numbers.length) {
      if (weight <= (weights[place - 1] ?? 0)) return;
      place -= 1;
    } else this.count += 1;
    for (; place > 0 && (weights[place - 1] ?? 0) < weight; place -= 1) {
      numbers[place] = numbers[place - 1] ?? 0;
      weights[place] = weights[place - 1] ?? 0;
    }
    numbers[place] = number;
    weights[place] = weight;
  }
}
