/**
 * Quotas: nobody keeps the bot from the others. So many answers a minute for a person, for a group, and for inline queries
 * by themselves; then one polite notice, then silence until the minute has moved on.
 *
 * A sliding minute rather than a bucket that fills up: a bucket of twenty lets nearly forty through in one minute, and
 * Telegram itself stops a bot after twenty messages a minute in a group.
 */

/** What becomes of a request: answered, told that it is one too many, or passed over. */
export type Verdict = 'answer' | 'notice' | 'silence';

/** Answers a minute. In groups the notice is one of the twenty messages that Telegram lets through. */
export const ANSWERS_A_MINUTE = { user: 20, group: 19, inline: 60 } as const;

const WINDOW_MILLISECONDS = 60_000;
/** Those beyond are forgotten, longest unheard of first. */
const MOST_ENTRIES = 10_000;

interface Entry {
  /** When the last ones were answered, oldest first. */
  readonly answered: number[];
  noticed: number;
}

/** One kind of quota: `answers` and one notice in any minute, for each of many. */
export class Quota {
  readonly #answers: number;
  readonly #clock: () => number;
  readonly #entries = new Map<number, Entry>();

  /** `clock` gives milliseconds that never go back. */
  constructor(answers: number, clock: () => number = () => performance.now()) {
    this.#answers = answers;
    this.#clock = clock;
  }

  /** Somebody asks. */
  ask(id: number): Verdict {
    const now = this.#clock();
    const entry = this.#entries.get(id) ?? { answered: [], noticed: -Infinity };
    this.#entries.delete(id);
    this.#entries.set(id, entry);
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > MOST_ENTRIES && oldest !== undefined) this.#entries.delete(oldest);

    while (entry.answered.length > 0 && now - (entry.answered[0] ?? now) >= WINDOW_MILLISECONDS) entry.answered.shift();
    if (entry.answered.length < this.#answers) {
      entry.answered.push(now);
      return 'answer';
    }
    if (now - entry.noticed < WINDOW_MILLISECONDS) return 'silence';
    entry.noticed = now;
    return 'notice';
  }

  /** How many are remembered. */
  get size(): number {
    return this.#entries.size;
  }
}

/** The quotas of one bot. */
export interface Quotas {
  readonly user: Quota;
  readonly group: Quota;
  readonly inline: Quota;
}

/** The usual ones, for `Dependencies.quotas`. */
export function createQuotas(clock?: () => number): Quotas {
  const { user, group, inline } = ANSWERS_A_MINUTE;
  return { user: new Quota(user, clock), group: new Quota(group, clock), inline: new Quota(inline, clock) };
}
