/** A number of slots, taken and given back; of those who wait, the one with the lowest rank is next, and of equals who waits longest. */

/** Asked each time a slot is free: what waits may have changed meanwhile. */
export type Rank = () => number;

export interface Claim {
  readonly rank: Rank;
  /** Begins only while nobody has a slot; others may then join. */
  readonly alone: boolean;
}

interface Waiting extends Claim {
  readonly begin: () => void;
}

const FIRST_COME: Claim = { rank: () => 0, alone: false };

export class Slots {
  readonly #count: () => number;
  #taken = 0;
  readonly #waiting: Waiting[] = [];

  /** `count` says how many there are at the moment; those taken beyond a smaller one are not given out anew. */
  constructor(count: () => number) {
    this.#count = count;
  }

  /** Resolves when a slot is taken. */
  take(claim = FIRST_COME): Promise<void> {
    return new Promise((begin) => {
      this.#waiting.push({ ...claim, begin });
      this.#giveOut();
    });
  }

  give(): void {
    this.#taken -= 1;
    this.#giveOut();
  }

  #giveOut(): void {
    while (this.#taken < this.#count()) {
      const at = this.#lowest();
      const next = this.#waiting[at];
      if (next === undefined || (next.alone && this.#taken > 0)) return;
      this.#taken += 1;
      this.#waiting.splice(at, 1);
      next.begin();
    }
  }

  #lowest(): number {
    let [lowest, at] = [Infinity, 0];
    for (const [index, { rank }] of this.#waiting.entries()) {
      const own = rank();
      if (own < lowest) [lowest, at] = [own, index];
    }
    return at;
  }
}
