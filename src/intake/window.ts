/**
 * The window: how many answers may be on their way at the same time, and so how many can repeat after a kill. Like TCP's it
 * opens as things go well (RFC 5681, slow start): a bot that has just started, and may be in a loop of crashes, has few on
 * their way.
 */

/** With calls of 50 milliseconds that is 160 answers a second; Telegram takes 30. */
const NARROW = 8;
const WIDE = 64;
/** So many answers in a row without trouble before it opens: more than a few minutes at Telegram's own pace. */
const TRUSTED = 2500;
/** From there on, it opens by one with so many answers. */
const ANSWERS_A_STEP = 8;

export class Window {
  #inRow = 0;

  get size(): number {
    return Math.min(WIDE, NARROW + Math.max(0, Math.floor((this.#inRow - TRUSTED) / ANSWERS_A_STEP)));
  }

  /** An answer went through at the first try. */
  answered(): void {
    this.#inRow += 1;
  }

  /** Something had to be tried again, or failed: Telegram refuses a flood, or is away, or the bot is to blame. */
  troubled(): void {
    this.#inRow = 0;
  }
}
