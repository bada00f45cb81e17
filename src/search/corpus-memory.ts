/** Memory of what was worked out for words of questions, until the corpus changes: questions come back to the same words. */
import type { Spelling } from './spelling.ts';

export class CorpusMemory<Fact> {
  readonly #spelling: Spelling;
  readonly #most: number;
  readonly #known = new Map<string, Fact>();
  /** The changes of the corpus there had been when these were worked out. */
  #changes = 0;

  /** Of at most `most` words; beyond them the memory starts anew. */
  constructor(spelling: Spelling, most: number) {
    this.#spelling = spelling;
    this.#most = most;
  }

  /** What `compute` gives for the word, or gave since the last change of the corpus. */
  of(word: string, compute: (word: string) => Fact): Fact {
    if (this.#changes !== this.#spelling.changes || this.#known.size >= this.#most) {
      this.#known.clear();
      this.#changes = this.#spelling.changes;
    }
    let fact = this.#known.get(word);
    if (fact === undefined) {
      fact = compute(word);
      this.#known.set(word, fact);
    }
    return fact;
  }
}
