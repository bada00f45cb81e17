/** The ids of updates that were answered lately, so that one that comes again is known. */

/** As long as Telegram keeps an update. */
const MILLISECONDS_KEPT = 24 * 60 * 60 * 1000;
const MOST_IDS = 50_000;
/** The latest stay whatever the clock says, for it may have jumped: ten times what one poll brings. */
const LEAST_IDS = 1000;

/** Compared as a set: Telegram numbers anew, from any number, after a week of silence. */
export class Answered {
  /** Id → when it was answered, the oldest first. */
  readonly #ids = new Map<number, number>();

  has(id: number): boolean {
    return this.#ids.has(id);
  }

  /** Remembers an id, and forgets those that are too old or too many at that time, in milliseconds since 1970. */
  add(id: number, at: number): void {
    this.#ids.delete(id);
    this.#ids.set(id, at);
    for (const [oldest, then] of this.#ids) {
      const tooOld = at - then > MILLISECONDS_KEPT && this.#ids.size > LEAST_IDS;
      if (!tooOld && this.#ids.size <= MOST_IDS) break;
      this.#ids.delete(oldest);
    }
  }

  /** All of them by the time they were answered, the oldest first. */
  byTime(): Map<number, number[]> {
    const times = new Map<number, number[]>();
    for (const [id, at] of this.#ids) {
      const ids = times.get(at);
      if (ids === undefined) times.set(at, [id]);
      else ids.push(id);
    }
    return times;
  }
}
