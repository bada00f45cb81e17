/** A number of slots, taken and given back; of those with the lowest rank, who waits longest is next. */

/** How many updates of the same chat wait at this moment, the one that wants the slot among them. */
export type Rank = () => number;

/** So many are kept for ranks up to 1: who waits for one answer finds little work before it. */
const KEPT = 4;

interface Waiting {
  readonly rank: Rank;
  readonly begin: () => void;
}

export class Slots {
  #free: number;
  readonly #waiting: Waiting[] = [];

  constructor(count: number) {
    this.#free = count;
  }

  /** Resolves when a slot is taken. */
  async take(rank: Rank): Promise<void> {
    if (this.#allows(rank())) this.#free -= 1;
    else await new Promise<void>((begin) => this.#waiting.push({ rank, begin }));
  }

  give(): void {
    this.#free += 1;
    // More than one may begin: those that waited with many may be down to one by now.
    for (let next = this.#next(); next !== undefined && this.#allows(next.rank()); next = this.#next()) {
      this.#free -= 1;
      this.#waiting.splice(this.#waiting.indexOf(next), 1);
      next.begin();
    }
  }

  #next(): Waiting | undefined {
    const ranks = this.#waiting.map(({ rank }) => rank());
    return this.#waiting[ranks.indexOf(Math.min(...ranks))];
  }

  #allows(rank: number): boolean {
    return this.#free > (rank > 1 ? KEPT : 0);
  }
}
