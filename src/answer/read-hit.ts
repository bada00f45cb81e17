/** A hit whose passage was read, and what it states. */
import type { Passage, Source } from '../article.ts';
import type { Hit } from '../search/engine.ts';
import type { Statement } from './agreement.ts';
import type { Candidate, CandidateValue } from './candidate.ts';
import type { Choice } from './choice.ts';
import type { PassageText } from './passage-text.ts';
import { valueOf } from './value.ts';

/** A hit with what its passage says to the question. */
export interface ReadHit {
  readonly hit: Hit;
  readonly text: PassageText;
  readonly choice: Choice;
}

/** What a hit states with one of its candidates; the value is read when it is asked for. */
export class ReadStatement implements Statement {
  readonly passage: Passage;
  readonly source: Source;
  readonly text: string;
  readonly covered: number;
  readonly #read: PassageText;
  readonly #candidate: Candidate;
  #value: CandidateValue | undefined;

  constructor({ hit: { passage, article }, text, choice: { covered } }: ReadHit, candidate: Candidate) {
    this.passage = passage;
    this.source = article.source;
    this.text = passage.text.slice(candidate.start, candidate.end);
    this.covered = covered;
    this.#read = text;
    this.#candidate = candidate;
  }

  get value(): CandidateValue {
    this.#value ??= valueOf(this.#read, this.#candidate);
    return this.#value;
  }

  get counted(): string | null {
    const counted = this.value.kind === 'quantity' ? this.value.quantity.counted : null;
    return counted === null ? null : this.#read.textOf(this.#candidate.sentence).slice(counted.start, counted.end);
  }
}
