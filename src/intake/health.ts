/** The pages about the bot itself: whether it is well, for a service manager, and its metrics, for a scraper. */
import type { Metrics } from '../metrics/metrics.ts';
import type { IntakeStatus } from './intake.ts';
import { steadyClock } from './journal.ts';
import type { Route } from './server.ts';

/** How the bot is doing at this moment. */
export interface Health {
  readonly mode: 'polling' | 'webhook';
  /** When Telegram had been told whether to bring updates, by the clock of the intake; null before. */
  readonly readyAt: number | null;
  readonly intake: IntakeStatus;
  readonly articles: number;
  readonly passages: number;
}

/** Three long polls of 30 seconds: when none is completed for longer, nothing comes in, whatever the connection looks like. */
const LONGEST_SILENCE = 90_000;
const MILLISECONDS = 1000;
const PROMETHEUS = 'text/plain; version=0.0.4';

/** Whether updates reach the bot. Telegram is told at the start, which counts as a first poll. `now` is of the clock of the intake. */
export function isReading({ mode, readyAt, intake: { lastPoll } }: Pick<Health, 'mode' | 'readyAt' | 'intake'>, now = steadyClock()): boolean {
  if (readyAt === null) return false;
  return mode === 'webhook' || now - Math.max(readyAt, lastPoll ?? readyAt) <= LONGEST_SILENCE;
}

/** `/healthz`: status 200 when updates reach the bot, else 503; and as JSON what it is doing. */
export function healthRoute(look: () => Health): Route {
  return {
    method: 'GET',
    path: '/healthz',
    answer: () => {
      const health = look();
      const { mode, intake, articles, passages } = health;
      const reading = isReading(health);
      const body = {
        status: reading ? 'ok' : 'not reading',
        reading,
        mode,
        lastPoll: intake.lastPoll === null ? null : new Date(intake.lastPoll).toISOString(),
        queue: intake.waiting,
        oldestSeconds: intake.oldest / MILLISECONDS,
        articles,
        passages,
      };
      return { status: reading ? 200 : 503, type: 'application/json', body: `${JSON.stringify(body)}\n` };
    },
  };
}

/** `/metrics`: everything counted, for Prometheus. */
export function metricsRoute(metrics: Metrics, look: () => Health): Route {
  return {
    method: 'GET',
    path: '/metrics',
    answer: () => {
      const health = look();
      const { intake, articles, passages } = health;
      const body = metrics.page([
        { name: 'verbatim_reading', type: 'gauge', help: 'Whether updates reach the bot.', value: isReading(health) ? 1 : 0 },
        { name: 'verbatim_last_poll_timestamp_seconds', type: 'gauge', help: 'When a poll was last completed.', value: intake.lastPoll === null ? null : intake.lastPoll / MILLISECONDS },
        { name: 'verbatim_queue_length', type: 'gauge', help: 'Updates taken and not yet answered.', value: intake.waiting },
        { name: 'verbatim_queue_oldest_seconds', type: 'gauge', help: 'How long the oldest of them has waited.', value: intake.oldest / MILLISECONDS },
        { name: 'verbatim_accepted_total', type: 'counter', help: 'Updates taken.', value: intake.accepted },
        { name: 'verbatim_repeated_total', type: 'counter', help: 'Updates that came again and were passed over.', value: intake.repeated },
        { name: 'verbatim_dropped_total', type: 'counter', help: 'Inline queries that had waited too long.', value: intake.dropped },
        { name: 'verbatim_set_aside_total', type: 'counter', help: 'Updates given up after several tries.', value: intake.setAside },
        { name: 'verbatim_articles', type: 'gauge', help: 'Articles in the index.', value: articles },
        { name: 'verbatim_passages', type: 'gauge', help: 'Passages in the index.', value: passages },
        { name: 'process_resident_memory_bytes', type: 'gauge', help: 'Memory of the process.', value: process.memoryUsage.rss() },
        { name: 'process_start_time_seconds', type: 'gauge', help: 'When the process was started.', value: Math.round(Date.now() / MILLISECONDS - process.uptime()) },
      ]);
      return { status: 200, type: PROMETHEUS, body };
    },
  };
}
