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
  /** What counts as a second of our own, in milliseconds; tests shorten it. */
  readonly second?: number;
}

const UPDATES_PER_POLL = 100;
const LONG_POLL = 30;
const CONFIRM_MILLISECONDS = 1500;

/**
 * Of two bots with one token, each poll of one ends that of the other. Whoever polls for less time, in seconds, stands by; the
 * other asks again after three. All in seconds.
 */
const YOUNG = 60;
const STANDS_BY = 25;
/** Then it polls so long without taking anything: when the other is still there, it asks meanwhile, which ends a poll of this one or takes what it has seen. */
const TRIAL = 5;
const TRIAL_PAUSE = 0.5;

interface Trial {
  /** When it is passed, by `performance.now()`. */
  readonly end: number;
  /** The update that was seen first. */
  readonly first?: number | undefined;
}

/** Polls until `signal` is aborted, and then tells Telegram what has been taken. Throws what `onError` throws. */
export async function poll({ getUpdates, intake, onError, signal, longPoll = LONG_POLL, second = 1000 }: PollingOptions): Promise<void> {
  let offset: number | undefined;
  let failures = 0;
  /** When the first poll that was completed was asked. */
  let began: number | undefined;
  /** Set while this bot stands by. */
  let trial: Trial | undefined;
  const ask = (limit: number, timeout: number, until: AbortSignal): Promise<Update[]> =>
    getUpdates({ limit, timeout, ...(offset === undefined ? {} : { offset }) }, until);

  const standBy = async (): Promise<void> => {
    await pause(STANDS_BY * second, signal);
    trial = { end: performance.now() + TRIAL * second };
  };

  while (!signal.aborted) {
    const asked = performance.now();
    try {
      const updates = readUpdates(await ask(UPDATES_PER_POLL, trial === undefined ? longPoll : Math.min(longPoll, TRIAL), signal));
      intake.polled();
      if (trial !== undefined) {
        const first = updates[0]?.update_id;
        if (trial.first !== undefined && trial.first !== first) await standBy();
        else if (performance.now() < trial.end) {
          trial = { ...trial, first };
          await pause(TRIAL_PAUSE * second, signal);
        } else trial = undefined;
        // What has been seen is taken with the next poll, now that it is this bot's.
        continue;
      }
      began ??= asked;
      await intake.accept(updates);
      // The last one and not the greatest: Telegram numbers anew after a week of silence.
      const last = updates.at(-1);
      if (last !== undefined) offset = last.update_id + 1;
      failures = 0;
      await intake.room(signal);
    } catch (error) {
      if (signal.aborted) break;
      failures += 1;
      const wait = onError(error, failures);
      const yields = isConflict(error) && (trial !== undefined || performance.now() - (began ?? Infinity) < YOUNG * second);
      await (yields ? standBy() : pause(wait, signal));
    }
  }
  if (offset === undefined) return;
  try {
    await ask(1, 0, AbortSignal.timeout(CONFIRM_MILLISECONDS));
  } catch {
    // Without the confirmation they come again after the next start, and are known.
  }
}

/** Whether another bot has asked for the same updates. */
function isConflict(error: unknown): boolean {
  const { error_code: code, description = '' } = error as { error_code?: number; description?: string };
  return code === 409 && !description.includes('webhook');
}

/** What has a number, by which it is confirmed. Throws when there is nothing of the kind in an answer that is not empty. */
function readUpdates(answer: unknown): Update[] {
  const isUpdate = (one: unknown): one is Update => typeof one === 'object' && one !== null && Number.isSafeInteger((one as Partial<Update>).update_id);
  const updates = Array.isArray(answer) ? answer.filter(isUpdate) : [];
  if (!Array.isArray(answer) || (answer.length > 0 && updates.length === 0)) throw new Error('what answered getUpdates is no list of updates');
  return updates;
}
