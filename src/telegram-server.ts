/** The bot's own server beside Telegram: the health page and the metrics, and in webhook mode the way in for updates. */
import { GrammyError } from 'grammy';
import type { Bot } from 'grammy';
import { ALLOWED_UPDATES } from './bot/bot.ts';
import { UserError } from './command.ts';
import type { Config, WebhookConfig } from './config.ts';
import { healthRoute, metricsRoute } from './intake/health.ts';
import type { Health } from './intake/health.ts';
import type { Intake, IntakeStatus } from './intake/intake.ts';
import { startServer } from './intake/server.ts';
import type { RunningServer } from './intake/server.ts';
import { webhookRoute } from './intake/webhook.ts';
import type { Library } from './library.ts';
import { errorText } from './log.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics/metrics.ts';

/** What the pages are about. */
export interface Served {
  readonly library: Library;
  readonly metrics: Metrics;
  readonly log: Log;
  /** Undefined until it is opened: updates are then refused, and Telegram brings them again. */
  readonly intake: () => Intake | undefined;
  /** When Telegram had been told whether to bring updates, by the clock of the intake; null before. */
  readonly readyAt: () => number | null;
}

const NOTHING_YET: IntakeStatus = { waiting: 0, oldest: 0, lastPoll: null, accepted: 0, answered: 0, repeated: 0, dropped: 0, setAside: 0 };

/** Listens where the settings say; undefined when they name no port. Throws `UserError` when the port cannot be had. */
export async function openServer({ server, webhook }: Config, { library, metrics, log, intake, readyAt }: Served): Promise<RunningServer | undefined> {
  if (server === null) return undefined;
  const look = (): Health => {
    const { articles, passages } = library.status;
    return { mode: webhook === null ? 'polling' : 'webhook', readyAt: readyAt(), intake: intake()?.status() ?? NOTHING_YET, articles, passages };
  };
  const accept: Intake['accept'] = async (updates) => {
    const opened = intake();
    if (opened === undefined) throw new Error('the intake is not open yet');
    await opened.accept(updates);
  };
  const routes = [healthRoute(look), metricsRoute(metrics, look)];
  if (webhook !== null) routes.push(webhookRoute({ ...webhook, intake: { accept }, log }));
  try {
    const running = await startServer({ ...server, routes, log });
    log.info('serving', { host: server.host, port: running.port, webhook: webhook !== null });
    return running;
  } catch (error) {
    throw new UserError(`Nothing can listen on SERVER_HOST "${server.host}" and SERVER_PORT ${server.port} (${errorText(error)}): choose another port, or end the program that has it.`);
  }
}

/** Tells Telegram where to bring updates; what waits there is kept. Throws `UserError` when Telegram does not take the address. */
export async function setWebhook(api: Bot['api'], { address, secret }: WebhookConfig, signal?: Parameters<Bot['init']>[0]): Promise<void> {
  try {
    await api.setWebhook(address, { secret_token: secret, allowed_updates: ALLOWED_UPDATES, drop_pending_updates: false }, signal);
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
    throw new UserError(`Telegram does not take BOT_WEBHOOK "${address}" (${error.description}): give an address that is reachable from the internet by https, on port 443, 80, 88 or 8443.`);
  }
}
