/**
 * Polling: asks Telegram for updates and hands them to the bot, those of one chat one after the other,
 * different chats side by side. Updates are confirmed when they have been handled.
 */
import type { Update } from 'grammy/types';
import { pause } from './pause.ts';
import { createQueues } from './queues.ts';

/** What polling asks of the Bot API. */
export interface UpdateSource {
  getUpdates(
    options: { offset?: number; limit: number; timeout: number; allowed_updates: readonly string[] },
    signal: AbortSignal,
  ): Promise<Update[]>;
}

export interface PollingOptions {
  readonly source: UpdateSource;
  /** Handles one update; must not reject. */
  readonly handle: (update: Update) => Promise<void>;
  readonly allowedUpdates: readonly string[];
  /** A poll failed. Gives the milliseconds to wait before the next, or throws to end polling. */
  readonly onError: (error: unknown, failures: number) => number;
  readonly signal: AbortSignal;
}

const UPDATES_PER_POLL = 100;
/** Seconds; the server allows up to 50. */
const LONG_POLL = 30;

/** Polls until `signal` is aborted; then waits for what is being handled and confirms it. */
export async function poll({ source, handle, allowedUpdates, onError, signal }: PollingOptions): Promise<void> {
  const queues = createQueues(handle);
  let offset: number | undefined;
  let failures = 0;
  const ask = (timeout: number, limit: number, until: AbortSignal): Promise<Update[]> =>
    source.getUpdates({ limit, timeout, allowed_updates: allowedUpdates, ...(offset === undefined ? {} : { offset }) }, until);

  while (!signal.aborted) {
    try {
      const updates = await ask(LONG_POLL, UPDATES_PER_POLL, signal);
      failures = 0;
      await Promise.all(updates.map((update) => queues.add(update)));
      offset = updates.reduce((next, { update_id }) => Math.max(next, update_id + 1), offset ?? 0) || undefined;
    } catch (error) {
      if (signal.aborted) break;
      failures += 1;
      await pause(onError(error, failures), signal);
    }
  }
  await confirm(offset, ask);
}

/** Tells the server what has been handled, so that the next start does not get it again. */
async function confirm(
  offset: number | undefined,
  ask: (timeout: number, limit: number, until: AbortSignal) => Promise<Update[]>,
): Promise<void> {
  if (offset === undefined) return;
  try {
    await ask(0, 1, AbortSignal.timeout(CONFIRM_MILLISECONDS));
  } catch {
    // Without the confirmation the last batch comes again after the next start: more than once beats never.
  }
}

const CONFIRM_MILLISECONDS = 3000;
