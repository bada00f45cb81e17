/** The bot in Telegram: lock, server, getMe, intake, polling or webhook, an orderly end. */
import path from 'node:path';
import { GrammyError } from 'grammy';
import type { Bot, BotConfig } from 'grammy';
import { ALLOWED_UPDATES, createBot } from './bot/bot.ts';
import { publishAdminCommands } from './bot/collect-menu.ts';
import type { BotContext, Dependencies } from './bot/context.ts';
import { publishProfile } from './bot/profile.ts';
import { UserError } from './command.ts';
import type { Config } from './config.ts';
import { openIntake } from './intake/intake.ts';
import type { Intake } from './intake/intake.ts';
import { steadyClock } from './intake/journal.ts';
import { lock, LockedError } from './intake/lock.ts';
import { Pace } from './intake/pace.ts';
import { pause } from './intake/pause.ts';
import { poll } from './intake/polling.ts';
import type { GetUpdates } from './intake/polling.ts';
import { createSending } from './intake/sending.ts';
import type { RunningServer } from './intake/server.ts';
import { errorText } from './log.ts';
import { Metrics } from './metrics/metrics.ts';
import { openRecords } from './records/records.ts';
import { contextInTurn } from './telegram-context.ts';
import { openServer, setWebhook } from './telegram-server.ts';
import { createTroubles, UNKNOWN_TOKEN } from './telegram-troubles.ts';

export interface TelegramOptions {
  /** Sends no faster than Telegram likes when many wait or it complains; true by default. */
  readonly paced?: boolean;
}

/** Time for what is being answered when a signal comes, before the process ends all the same. */
const STOP_MILLISECONDS = 8000;
/** More than these wait: they are a backlog, such as after an outage. */
const BACKLOG = 30;
/** Tries to set commands and descriptions; the next start tries again. */
const PROFILE_TRIES = 5;

/** Runs until SIGTERM or SIGINT. Throws `UserError` when it cannot go on. */
export async function runTelegram(config: Config & { botToken: string }, dependencies: Dependencies, { paced = true }: TelegramOptions = {}): Promise<void> {
  const { log, library } = dependencies;
  const metrics = new Metrics();
  const { stopping, end, ended } = stopOnSignals();
  const unlock = await lockData(config.dataDir);
  const onTrouble = createTroubles(log);
  let crowded = (): boolean => false;
  let tokenKnown = true;

  const records = await openRecords(config.dataDir, log);
  const sending = createSending({
    log,
    pace: paced ? new Pace({ crowded: () => crowded() }) : undefined,
    onUnknownToken: () => {
      tokenKnown = false;
      end();
    },
  });
  const bot = createBot(config.botToken, { ...dependencies, metrics, records }, {
    // Node's own fetch: unlike the default one it keeps addresses, and so the token, out of its errors.
    client: { apiRoot: config.botApiRoot, fetch: globalThis.fetch },
    // What more stands in the bot's context is added by its own first part.
    ContextConstructor: contextInTurn(sending) as unknown as NonNullable<BotConfig<BotContext>['ContextConstructor']>,
  });
  bot.api.config.use(sending.inTime);
  const stubborn = async (call: () => Promise<unknown>, tries = Infinity): Promise<void> => {
    for (let failures = 1; failures <= tries && !stopping.aborted; failures += 1) {
      try {
        await call();
        return;
      } catch (error) {
        if (error instanceof UserError) throw error;
        await pause(onTrouble(error, failures), stopping);
      }
    }
  };
  const deleteWebhook = (): Promise<unknown> => bot.api.deleteWebhook({ drop_pending_updates: false }, forGrammy(stopping));
  const getUpdates: GetUpdates = async (options, signal) => {
    try {
      return await bot.api.getUpdates({ ...options, allowed_updates: ALLOWED_UPDATES }, forGrammy(signal));
    } catch (error) {
      if (error instanceof GrammyError && error.error_code === 409 && error.description.includes('webhook is active')) {
        log.warn('a webhook was set meanwhile: it is deleted, for this bot polls');
        await deleteWebhook();
      }
      throw error;
    }
  };

  let intake: Intake | undefined;
  let server: RunningServer | undefined;
  let readyAt: number | null = null;
  try {
    server = await openServer(config, { library, metrics, log, intake: () => intake, readyAt: () => readyAt });
    // Not `bot.init`, which tries again by itself, without a word and with pauses of up to twenty minutes.
    await stubborn(() => bot.api.getMe(forGrammy(stopping)).then((me) => (bot.botInfo = me)));
    const { webhook } = config;
    if (webhook === null) await stubborn(() => deleteWebhook().then(() => (readyAt = steadyClock())));
    if (stopping.aborted) return;
    const opened = await openIntake({ dataDir: config.dataDir, handle: (update) => bot.handleUpdate(update), log });
    intake = opened;
    crowded = () => opened.status().waiting > BACKLOG;
    log.info('listening', { bot: bot.botInfo.username, articles: library.snapshot.articles.length });
    if (!bot.botInfo.supports_inline_queries) log.warn('inline mode is off: @BotFather → /setinline');
    const receiving =
      webhook === null
        ? poll({ getUpdates, intake: opened, onError: onTrouble, signal: stopping })
        : stubborn(() => setWebhook(bot.api, webhook, forGrammy(stopping)).then(() => (readyAt = steadyClock()))).then(() => aborted(stopping));
    // Nobody waits for the menu: it is set while the first updates come.
    const publishing = stubborn(() => publishProfile(bot.api), PROFILE_TRIES).then(() => publishAdminCommands(bot.api, config.botAdmins, records.people, log));
    await Promise.all([receiving, publishing]);
  } finally {
    end();
    await server?.close();
    await intake?.stop(!tokenKnown);
    await records.close();
    await unlock();
    ended();
  }
  if (!tokenKnown) throw new UserError(UNKNOWN_TOKEN);
  log.info('stopped');
}

/** Throws `UserError` when another bot uses the folder, or it cannot be written to. */
async function lockData(dataDir: string): Promise<() => Promise<void>> {
  try {
    return await lock(path.join(dataDir, 'intake'));
  } catch (error) {
    if (error instanceof LockedError) throw new UserError(error.message);
    throw new UserError(`The data folder "${dataDir}" cannot be written to: ${errorText(error)}. Set DATA_DIR to a folder that can.`);
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** grammY types its signals by an older shim, which Node's own satisfy at run time. */
function forGrammy(signal: AbortSignal): NonNullable<Parameters<Bot['init']>[0]> {
  return signal as unknown as NonNullable<Parameters<Bot['init']>[0]>;
}

interface Stopping {
  readonly stopping: AbortSignal;
  /** Stops as a signal does. */
  readonly end: () => void;
  /** All is in order: what still goes on, such as a download, does not make the end a bad one. */
  readonly ended: () => void;
}

/** Aborted by the first SIGTERM or SIGINT; a second one, or too slow an end, ends the process at once. */
function stopOnSignals(): Stopping {
  const controller = new AbortController();
  let inOrder = false;
  const end = (): void => {
    if (controller.signal.aborted) return;
    controller.abort();
    setTimeout(() => process.exit(inOrder ? process.exitCode : 1), STOP_MILLISECONDS).unref();
  };
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(1);
    end();
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
  return { stopping: controller.signal, end, ended: () => (inOrder = true) };
}
