/** Evidence: what candidate passages hold of a question. */
import { FEATURES } from './feature-names.ts';

/** The evidence of all candidates of a question, row by row in three arrays. */
export class EvidenceTable {
  /** By row; ascending. */
  readonly passages: Uint32Array;
  /** How many groups the question has. */
  readonly groups: number;
  /** By row and group: the weight of the best alternative in the text, 0 when none is there; */
  readonly found: Float64Array;
  /** in the title of its article. */
  readonly title: Float64Array;
  /** By row and feature. */
  readonly features: Float64Array;

  constructor(passages: Uint32Array, groups: number) {
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
