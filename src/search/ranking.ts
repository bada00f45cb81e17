/** A ranking: candidates in the order of their scores. Of a hundred and twenty some twenty are asked for, and no more are put in order. */
import type { EvidenceTable } from './evidence.ts';
import { FEATURES } from './feature-names.ts';
import type { PassageNumber } from './forward-index.ts';

/** A candidate with its score. Its arrays are views, made when they are asked for. */
export class Ranked {
  readonly number: PassageNumber;
  readonly score: number;
  readonly #table: EvidenceTable;
  readonly #row: number;

  constructor(table: EvidenceTable, row: number, score: number) {
    this.number = table.passages[row] ?? 0;
    this.score = score;
    this.#table = table;
    this.#row = row;
  }

  /** By group: how well its text holds it. */
  get found(): Float64Array {
    return rowOf(this.#table.found, this.#row, this.#table.groups);
  }

  /** By group: how well the title of its article does. */
  get title(): Float64Array {
    return rowOf(this.#table.title, this.#row, this.#table.groups);
  }

  /** One of its features, by number. */
  feature(number: number): number {
    return this.#table.features[this.#row * FEATURES.length + number] ?? 0;
  }

  get features(): Float64Array {
    return rowOf(this.#table.features, this.#row, FEATURES.length);
  }
}

function rowOf(values: Float64Array, row: number, width: number): Float64Array {
  return values.subarray(row * width, (row + 1) * width);
}

export class Ranking {
  readonly table: EvidenceTable;
  /** By row of the table. */
  readonly #scores: Float64Array;
  /** Rows, each before those at twice its place plus one and plus two. */
  readonly #heap: Uint32Array;

  constructor(table: EvidenceTable, scores: Float64Array) {
    this.table = table;
    this.#scores = scores;
    this.#heap = new Uint32Array(scores.length);
    for (let row = 0; row < scores.length; row += 1) this.#heap[row] = row;
    for (let place = (scores.length >> 1) - 1; place >= 0; place -= 1) this.#sink(this.#heap, place, scores.length);
  }

  /** The best one; undefined when there is none. */
  get best(): Ranked | undefined {
    const [row] = this.#heap;
    return row === undefined ? undefined : this.#at(row);
  }

  /** Best first; ties by the order in the corpus. */
  *[Symbol.iterator](): Generator<Ranked> {
    const left = this.#heap.slice();
    for (let size = left.length; size > 0; ) {
      yield this.#at(left[0] ?? 0);
      size -= 1;
      left[0] = left[size] ?? 0;
      this.#sink(left, 0, size);
    }
  }

  #at(row: number): Ranked {
    return new Ranked(this.table, row, this.#scores[row] ?? 0);
  }

  /** Lets the row at a place of a heap of that size sink to where it belongs. */
  #sink(heap: Uint32Array, from: number, size: number): void {
    const row = heap[from] ?? 0;
    let place = from;
    for (let child = 2 * place + 1; child < size; child = 2 * place + 1) {
      if (child + 1 < size && this.#isBefore(heap[child + 1] ?? 0, heap[child] ?? 0)) child += 1;
      if (!this.#isBefore(heap[child] ?? 0, row)) break;
      heap[place] = heap[child] ?? 0;
      place = child;
    }
    heap[place] = row;
  }

  #isBefore(one: number, other: number): boolean {
    const mine = this.#scores[one] ?? 0;
    const others = this.#scores[other] ?? 0;
    return mine > others || (mine === others && one < other);
  }
}
