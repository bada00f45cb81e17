/** Evidence: what candidate passages hold of a question. */
import { FEATURES } from './feature-names.ts';
import type { PassageNumber } from './forward-index.ts';

/** What one passage holds of the question. */
export interface Evidence {
  readonly number: PassageNumber;
  /** By group: the weight of the best alternative in the text, 0 when none is there. */
  readonly found: Float64Array;
  /** By group: in the title of its article. */
  readonly title: Float64Array;
  readonly features: Float64Array;
}

/** The evidence of all candidates of a question, row by row in three arrays; of hundreds of rows a few are ever looked at singly. */
export class EvidenceTable {
  readonly passages: readonly PassageNumber[];
  readonly groups: number;
  readonly found: Float64Array;
  readonly title: Float64Array;
  readonly features: Float64Array;

  constructor(passages: readonly PassageNumber[], groups: number) {
    this.passages = passages;
    this.groups = groups;
    const cells = passages.length * groups;
    // One array for all: each by itself costs as much to make.
    const values = new Float64Array(2 * cells + passages.length * FEATURES.length);
    this.found = values.subarray(0, cells);
    this.title = values.subarray(cells, 2 * cells);
    this.features = values.subarray(2 * cells);
  }
}

/** A row of a table with its score. Its arrays are views, made when they are asked for. */
export class Ranked implements Evidence {
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

  get found(): Float64Array {
    return rowOf(this.#table.found, this.#row, this.#table.groups);
  }

  get title(): Float64Array {
    return rowOf(this.#table.title, this.#row, this.#table.groups);
  }

  get features(): Float64Array {
    return rowOf(this.#table.features, this.#row, FEATURES.length);
  }
}

function rowOf(values: Float64Array, row: number, width: number): Float64Array {
  return values.subarray(row * width, (row + 1) * width);
}
