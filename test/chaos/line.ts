/**
 * A line of its own between the fake and a small bot, in this process: the project's sending, intake and polling, with a
 * second as short as a scene wants it.
 */
import { Bot } from 'grammy';
import type { Context } from 'grammy';
import { openIntake } from '../../src/intake/intake.ts';
import type { Intake, IntakeTimes } from '../../src/intake/intake.ts';
import { Pace } from '../../src/intake/pace.ts';
import { poll } from '../../src/intake/polling.ts';
import { createSending } from '../../src/intake/sending.ts';
import { createLog } from '../../src/log.ts';
import { contextInTurn } from '../../src/telegram-context.ts';
import { createTroubles } from '../../src/telegram-troubles.ts';
import type { FakeTelegram } from '../fake-api/telegram.ts';
import { folderOf } from '../folders.ts';

export interface LineOptions {
  /** What counts as a second, in milliseconds. */
  readonly second?: number;
  readonly times?: Partial<IntakeTimes>;
  /** From how many waiting updates on the pace is kept; by default it never is. */
  readonly backlog?: number;
  readonly dataDir?: string;
  readonly now?: () => number;
  readonly fetch?: typeof globalThis.fetch;
  /** Answers a message; by default it replies with a word. What it throws leaves the bot. */
  readonly answer?: (ctx: Context) => Promise<unknown>;
}

export interface Line {
  readonly intake: Intake;
  /** Lines of the log from `debug` on. */
  readonly output: string[];
  /** What ended the polling before its time. */
  readonly ended: Promise<unknown>;
  readonly stop: () => Promise<void>;
}

/** Answers a message as the bot does: in reply. */
export async function reply(ctx: Context): Promise<void> {
  const message_id = ctx.msg?.message_id;
  if (message_id !== undefined) await ctx.reply('an answer', { reply_parameters: { message_id } });
}

export async function openLine(telegram: FakeTelegram, { second = 1000, answer = reply, backlog = Infinity, ...options }: LineOptions = {}): Promise<Line> {
  const output: string[] = [];
  const log = createLog('debug', (line) => output.push(line));
  const stopping = new AbortController();
  const { now, times, dataDir = await folderOf() } = options;
  let waiting = (): number => 0;
  const pace = new Pace({ crowded: () => waiting() > backlog, second });
  const sending = createSending({ log, pace, second, onUnknownToken: () => stopping.abort() });
  const client = { apiRoot: telegram.root, fetch: options.fetch ?? globalThis.fetch };
  const bot = new Bot(telegram.token, { botInfo: telegram.bot, client, ContextConstructor: contextInTurn(sending) });
  bot.on('message', answer);
  bot.api.config.use(sending.inTime);
  const intake = await openIntake({
    dataDir,
    log,
    handle: (update) => bot.handleUpdate(update).catch((error: unknown) => Promise.reject((error as { error?: Error }).error ?? (error as Error))),
    times: { slot: 5 * second, turn: 75 * second, again: second, ...times },
    ...(now === undefined ? {} : { now }),
  });
  waiting = () => intake.status().waiting;
  const polling = poll({
    getUpdates: (asked, signal) => bot.api.getUpdates({ ...asked, allowed_updates: ['message', 'inline_query', 'callback_query'] }, signal as never),
    intake,
    onError: createTroubles(log, second),
    signal: stopping.signal,
    longPoll: 1,
    second,
  });
  const ended = polling.then(
    () => undefined,
    (error: unknown) => error,
  );
  return {
    intake,
    output,
    ended,
    stop: async () => {
      stopping.abort();
      await ended;
      await intake.stop();
    },
  };
}
