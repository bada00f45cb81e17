/** What a scene of the chaos runs gives. */

export interface Outcome {
  /** How often, of what. */
  readonly counts: string;
  readonly result: string;
  /** Whether the result keeps within the bar. */
  readonly kept: boolean;
  /** All that was written meanwhile: logs, journals, answers; no secret may be in it. */
  readonly output: readonly string[];
}
