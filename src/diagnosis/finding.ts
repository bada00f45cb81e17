/** What a check found. */
export interface Finding {
  /** `worth`: works, but worth knowing. */
  readonly mark: 'good' | 'worth' | 'bad';
  /** A sentence, with what to do where something is to be done. */
  readonly text: string;
}
