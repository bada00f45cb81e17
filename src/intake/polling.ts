/** Polling: asks Telegram for updates and hands them to the intake. The next poll is asked as soon as they are on the disk. */
import type { Update } from 'grammy/types';
import type { Intake } from './intake.ts';
import { pause } from './pause.ts';

/** What polling asks of the Bot API. Must end by itself when no answer comes. */
export type GetUpdates = (options: { offset?: number; limit: number; timeout: number }, signal: AbortSignal) => Promise<Update[]>;

export interface PollingOptions {
  readonly getUpdates: GetUpdates;
  readonly intake: Pick<Intake, 'accept' | 'room' | 'polled'>;
  /** A poll failed. Gives the milliseconds to wait before the next, or throws to end polling. `failures` in a row, from 1. */
  readonly onError: (error: unknown, failures: number) => number;
  readonly signal: AbortSignal;
  /** Seconds that Telegram may wait for an update; it allows up to 50. */
  readonly longPoll?: number;
}

const UPDATES_PER_POLL = 100;
const LONG_POLL = 30;
const CONFIRM_MILLISECONDS = 1500;

/** Polls until `signal` is aborted, and then tells Telegram what has been taken. Throws what `onError` throws. */
export async function poll({ getUpdates, intake, onError, signal, longPoll = LONG_POLL }: PollingOptions): Promise<void> {
  let offset: number | undefined;
  let failures = 0;
  const ask = (limit: number, timeout: number, until: AbortSignal): Promise<Update[]> =>
    getUpdates({ limit, timeout, ...(offset === undefined ? {} : { offset }) }, until);

  while (!signal.aborted) {
    try {
      const updates = readUpdates(await ask(UPDATES_PER_POLL, longPoll, signal));
      intake.polled();
      await intake.accept(updates);
      // The last one and not the greatest: Telegram numbers anew after a week of silence.
      const last = updates.at(-1);
      if (last !== undefined) offset = last.update_id + 1;
      failures = 0;
      await intake.room(signal);
    } catch (error) {
      if (signal.aborted) break;
      failures += 1;
      await pause(onError(error, failures), signal);
    }
  }
  if (offset === undefined) return;
  try {
    await ask(1, 0, AbortSignal.timeout(CONFIRM_MILLISECONDS));
  } catch {
    // Without the confirmation they come again after the next start, and are known.
  }
}

/** What has a number, by which it is confirmed. Throws when there is nothing of the kind in an answer that is not empty. */
function readUpdates(answer: unknown): Update[] {
  const isUpdate = (one: unknown): one is Update => typeof one === 'object' && one !== null && Number.isSafeInteger((one as Partial<Update>).update_id);
  const updates = Array.isArray(answer) ? answer.filter(isUpdate) : [];
  if (!Array.isArray(answer) || (answer.length > 0 && updates.length === 0)) throw new Error('what answered getUpdates is no list of updates');
  return updates;
}
