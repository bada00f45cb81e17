/** The bot in Telegram: getMe, profile, polling, an orderly end. */
import { GrammyError } from 'grammy';
import type { Bot } from 'grammy';
import { ALLOWED_UPDATES, createBot } from './bot/bot.ts';
import type { Dependencies } from './bot/context.ts';
import { publishAdminCommands } from './bot/collect-menu.ts';
import { publishProfile } from './bot/profile.ts';
import { UserError } from './command.ts';
import type { Config } from './config.ts';
import { pause } from './intake/pause.ts';
import { poll } from './intake/polling.ts';
import { errorText } from './log.ts';

/** Time for what is being handled when a signal comes, before the process ends all the same. */
const STOP_MILLISECONDS = 8000;
const SHORTEST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
const STARTING_FAILURES = 5;

/** Runs until SIGTERM or SIGINT. Throws `UserError` when Telegram does not know the token. */
export async function runTelegram(config: Config & { botToken: string }, dependencies: Dependencies): Promise<void> {
  const { log } = dependencies;
  const stopping = stopOnSignals();
  const bot = createBot(config.botToken, dependencies, {
    // Node's own fetch: unlike the default one it keeps addresses, and so the token, out of its errors.
    client: { apiRoot: config.botApiRoot, fetch: globalThis.fetch },
  });

  const onError = (error: unknown, failures: number): number => {
    const ending = endingSentence(error);
    if (ending !== undefined) throw new UserError(ending);
    log.warn('Telegram not reached', { error: errorText(error), failures });
    const asked = error instanceof GrammyError ? (error.parameters.retry_after ?? 0) * 1000 : 0;
    return Math.max(asked, Math.min(LONGEST_PAUSE, SHORTEST_PAUSE * 2 ** Math.min(failures, 10)));
  };
  const stubborn = async (call: () => Promise<unknown>): Promise<void> => {
    for (let failures = 1; !stopping.aborted; failures += 1) {
      try {
        await call();
        return;
      } catch (error) {
        const milliseconds = onError(error, failures);
        if (failures === STARTING_FAILURES) log.error('still trying to reach Telegram', { failures });
        await pause(milliseconds, stopping);
      }
    }
  };

  await stubborn(() => bot.init(forGrammy(stopping)));
  await stubborn(() => bot.api.deleteWebhook({ drop_pending_updates: false }, forGrammy(stopping)));
  await stubborn(() => publishProfile(bot.api));
  await publishAdminCommands(bot.api, config.botAdmins, log);
  if (stopping.aborted) return;
  log.info('listening', { bot: bot.botInfo.username, articles: dependencies.library.snapshot.articles.length });
  if (!bot.botInfo.supports_inline_queries) log.warn('inline mode is off: @BotFather → /setinline');

  await poll({
    source: { getUpdates: (options, signal) => bot.api.getUpdates({ ...options, allowed_updates: ALLOWED_UPDATES }, forGrammy(signal)) },
    handle: (update) => bot.handleUpdate(update),
    allowedUpdates: ALLOWED_UPDATES,
    onError,
    signal: stopping,
  });
  log.info('stopped');
}

/** grammY types its signals by an older shim, which Node's own satisfy at run time. */
function forGrammy(signal: AbortSignal): NonNullable<Parameters<Bot['init']>[0]> {
  return signal as unknown as NonNullable<Parameters<Bot['init']>[0]>;
}

/** What no retry mends, as a sentence for the person at the keyboard. */
function endingSentence(error: unknown): string | undefined {
  if (!(error instanceof GrammyError)) return undefined;
  if (error.error_code === 401 || error.error_code === 404) {
    return 'Telegram does not know this BOT_TOKEN: copy it again from @BotFather (it looks like 123456789:AbC…).';
  }
  return undefined;
}

/** Aborted by the first SIGTERM or SIGINT; a second one, or too slow an end, ends the process at once. */
function stopOnSignals(): AbortSignal {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(1);
    controller.abort();
    setTimeout(() => process.exit(1), STOP_MILLISECONDS).unref();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  return controller.signal;
}
