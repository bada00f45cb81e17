/**
 * The pace of sending. Telegram's FAQ: about one message a second in a chat, 20 a minute in a group, 30 a second in all.
 * Nobody is slowed down before Telegram complains (429) or many wait.
 */

/** Seconds between messages: those of the FAQ and a little more, for the network stretches and squeezes them. */
const BETWEEN_IN_CHAT = 1.05;
const BETWEEN_IN_GROUP = 3.05;
const BETWEEN_IN_ALL = 0.04;
/** Seconds for which a complaint is remembered. */
const REMEMBERED = 60;
/** Seconds for which a crowd is remembered: its last ones go out no faster than its first. */
const CROWD_REMEMBERED = 3;
/** Complaints about so many chats are about the bot as a whole. */
const MANY_CHATS = 3;

export interface PaceOptions {
  /** Whether many wait. */
  readonly crowded: () => boolean;
  /** Milliseconds of a clock that does not jump. */
  readonly now?: () => number;
  /** What counts as a second, in milliseconds; tests shorten it. */
  readonly second?: number;
}

export class Pace {
  readonly #crowded: () => boolean;
  readonly #now: () => number;
  readonly #second: number;
  /** Chat → when Telegram complained about it last. */
  readonly #complaints = new Map<number, number>();
  /** Chat → when it was sent to last. */
  readonly #sent = new Map<number, number>();
  /** When many waited last. */
  #crowdedAt = -Infinity;
  /** When the last message went out while all were slowed down, and the wait of the last in the row. */
  #departed = -Infinity;
  #row: Promise<void> = Promise.resolve();

  constructor({ crowded, now = () => performance.now(), second = 1000 }: PaceOptions) {
    this.#crowded = crowded;
    this.#now = now;
    this.#second = second;
  }

  /** Telegram has complained about sending to a chat. */
  complain(chat: number): void {
    this.#complaints.delete(chat);
    this.#complaints.set(chat, this.#now());
  }

  /** Waits with `rest` until a chat may get its next message. Those of one chat must not ask at the same time. */
  async approach(chat: number, rest: (milliseconds: number) => Promise<void>): Promise<void> {
    if (!this.#slowsAll() && !this.#complaints.has(chat)) return;
    const wait = (this.#sent.get(chat) ?? -Infinity) + (chat < 0 ? BETWEEN_IN_GROUP : BETWEEN_IN_CHAT) * this.#second - this.#now();
    if (wait > 0) await rest(wait);
  }

  /** Just before a message goes out: when all are slowed down, they leave one by one, with time between. */
  async depart(chat: number): Promise<void> {
    if (this.#slowsAll()) {
      this.#row = this.#row.then(async () => {
        const wait = this.#departed + BETWEEN_IN_ALL * this.#second - this.#now();
        if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
        this.#departed = this.#now();
      });
      await this.#row;
    }
    this.#sent.delete(chat);
    this.#sent.set(chat, this.#now());
  }

  #slowsAll(): boolean {
    this.#forget();
    if (this.#crowded()) this.#crowdedAt = this.#now();
    return this.#now() - this.#crowdedAt < CROWD_REMEMBERED * this.#second || this.#complaints.size >= MANY_CHATS;
  }

  #forget(): void {
    const now = this.#now();
    dropOlder(this.#complaints, now - REMEMBERED * this.#second);
    dropOlder(this.#sent, now - BETWEEN_IN_GROUP * this.#second);
  }
}

/** Both maps are in the order of their times. */
function dropOlder(times: Map<number, number>, than: number): void {
  for (const [chat, time] of times) {
    if (time >= than) break;
    times.delete(chat);
  }
}
