/** Evidence: what a candidate passage holds of a question. */
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
