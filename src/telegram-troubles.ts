/** What to do when Telegram does not give what was asked for: wait, and how long, or end with a sentence. */
import { GrammyError } from 'grammy';
import { UserError } from './command.ts';
import { errorText } from './log.ts';
import type { Log } from './log.ts';

/** All times in seconds. */
const SHORTEST_PAUSE = 0.5;
/** Short enough that an answer comes within ten seconds after a fault has ended. */
const LONGEST_PAUSE = 5;
/** A longer `retry_after` is not waited for: to be asked once in a while harms nobody. */
const LONGEST_OBEYED = 60;
/** Telegram answers conflicts every three seconds; two bots that both insist would take each other's updates for ever. */
const SHORTEST_CONFLICT = 3;
const LONGEST_CONFLICT = 30;
/** After so long without one, a conflict is a new one: another bot of ours stands by for longer, see src/intake/polling.ts. */
const CONFLICT_OVER = 20;
/** After so many failures in a row somebody should have a look. */
const GRAVE = 6;

export const UNKNOWN_TOKEN = 'Telegram does not know this BOT_TOKEN: copy it again from @BotFather (it looks like 123456789:AbC…).';

/**
 * Gives what judges a failed call, the so-many-th in a row from 1: milliseconds to wait before the next. Throws `UserError`
 * when none will help. `second` is what counts as one, in milliseconds; tests shorten it.
 */
export function createTroubles(log: Log, second = 1000): (error: unknown, failures: number) => number {
  let conflicts = 0;
  let lastConflict = -Infinity;
  return (error, failures) => {
    const refusal = error instanceof GrammyError ? error : undefined;
    const code = refusal?.error_code;
    // Later, a 404 is that of a gateway.
    if (code === 401 || (code === 404 && refusal?.method === 'getMe')) throw new UserError(UNKNOWN_TOKEN);
    if (code === 409) {
      conflicts = performance.now() - lastConflict > CONFLICT_OVER * second ? 0 : conflicts + 1;
      lastConflict = performance.now();
      const seconds = Math.min(LONGEST_CONFLICT, SHORTEST_CONFLICT * 2 ** conflicts);
      log.warn('another program asks Telegram for the updates of this bot: end it, or make a bot of its own for it at @BotFather', { seconds });
      return seconds * second;
    }
    // Told at once, and then ever more seldom.
    if (Number.isInteger(Math.log2(failures))) log[failures < GRAVE ? 'warn' : 'error']('Telegram not reached', { error: errorText(error), failures });
    const { retry_after = 0 } = refusal?.parameters ?? {};
    const asked = retry_after > LONGEST_OBEYED ? LONGEST_PAUSE : retry_after;
    return Math.max(asked, Math.min(LONGEST_PAUSE, SHORTEST_PAUSE * 2 ** Math.min(failures - 1, 10))) * second;
  };
}
