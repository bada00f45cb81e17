import type { Chat } from 'grammy/types';
import { tooManyRequests } from './refusal.ts';

/** How many messages a bot may send, as Telegram names the rates without promising them. */
export interface Rates {
  /** Messages a second in all. */
  readonly perSecond: number;
  /** Messages a second in one chat. */
  readonly perSecondInChat: number;
  /** Messages a minute in one group. */
  readonly perMinuteInGroup: number;
}

/** The rates Telegram's own FAQ names. The true server forgives short bursts; who keeps to these never sees 429. */
export const telegramRates: Rates = { perSecond: 30, perSecondInChat: 1, perMinuteInGroup: 20 };

/** Counts what was sent and refuses what is too much. */
export class Flood {
  readonly #rates: Rates | undefined;
  readonly #now: () => number;
  readonly #sent = new Map<string, number[]>();

  constructor(rates: Rates | undefined, now: () => number) {
    this.#rates = rates;
    this.#now = now;
  }

  /** Counts one message to a chat, or throws 429 with the seconds to wait. */
  count(chat: Chat): void {
    if (!this.#rates) return;
    const windows: [key: string, most: number, seconds: number][] = [
      ['all', this.#rates.perSecond, 1],
      [`chat ${chat.id}`, this.#rates.perSecondInChat, 1],
    ];
    if (chat.type !== 'private') windows.push([`group ${chat.id}`, this.#rates.perMinuteInGroup, 60]);
    const now = this.#now();
    const recent = windows.map(([key, most, seconds]) => {
      const times = (this.#sent.get(key) ?? []).filter((time) => time > now - seconds * 1000);
      const [oldest = now] = times;
      if (times.length >= most) throw tooManyRequests(Math.max(1, Math.ceil((oldest + seconds * 1000 - now) / 1000)));
      return [key, times] as const;
    });
    for (const [key, times] of recent) this.#sent.set(key, [...times, now]);
  }
}
