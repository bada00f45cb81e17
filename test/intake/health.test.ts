import { describe, expect, it, onTestFinished } from 'vitest';
import { healthRoute, isReading, metricsRoute } from '../../src/intake/health.ts';
import type { Health } from '../../src/intake/health.ts';
import type { IntakeStatus } from '../../src/intake/intake.ts';
import { steadyClock } from '../../src/intake/journal.ts';
import { startServer } from '../../src/intake/server.ts';
import { createLog } from '../../src/log.ts';
import { Metrics } from '../../src/metrics/metrics.ts';
import { ask } from './requests.ts';

const STATUS: IntakeStatus = { waiting: 3, oldest: 1500, lastPoll: null, accepted: 12, answered: 9, repeated: 1, dropped: 0, setAside: 0 };
const NOW = steadyClock();
const quiet = createLog('error', () => undefined);

/** The pages of a bot that is so. */
async function serve(health: Partial<Health>): Promise<number> {
  const look = (): Health => ({ mode: 'polling', readyAt: NOW - 600_000, intake: STATUS, articles: 2, passages: 20, ...health });
  const { port, close } = await startServer({ host: '127.0.0.1', port: 0, routes: [healthRoute(look), metricsRoute(new Metrics(), look)], log: quiet });
  onTestFinished(close);
  return port;
}

describe('a bot', () => {
  it.each<[what: string, mode: Health['mode'], readyAt: number | null, lastPoll: number | null, reading: boolean]>([
    ['that polls', 'polling', NOW - 600_000, NOW - 30_000, true],
    ['that Telegram has not answered yet', 'polling', null, null, false],
    ['in its first poll', 'polling', NOW - 20_000, null, true],
    ['whose first poll does not end', 'polling', NOW - 91_000, null, false],
    ['that has not completed a poll for long', 'polling', NOW - 600_000, NOW - 91_000, false],
    ['with a webhook', 'webhook', NOW - 600_000, null, true],
    ['whose webhook is not set yet', 'webhook', null, null, false],
  ])('%s reads: %s, ready at %s, last poll %s: %s', (_what, mode, readyAt, lastPoll, reading) => {
    expect(isReading({ mode, readyAt, intake: { ...STATUS, lastPoll } }, NOW)).toBe(reading);
  });
});

describe('the health page', () => {
  it.each<[health: Partial<Health>, status: number, page: object]>([
    [{ intake: { ...STATUS, lastPoll: NOW } }, 200, { status: 'ok', reading: true, mode: 'polling', lastPoll: new Date(NOW).toISOString(), queue: 3, oldestSeconds: 1.5, articles: 2, passages: 20 }],
    [{}, 503, { status: 'not reading', reading: false, mode: 'polling', lastPoll: null, queue: 3, oldestSeconds: 1.5, articles: 2, passages: 20 }],
    [{ mode: 'webhook' }, 200, { status: 'ok', reading: true, mode: 'webhook', lastPoll: null, queue: 3, oldestSeconds: 1.5, articles: 2, passages: 20 }],
  ])('of %j says %s', async (health, status, page) => {
    const answer = await ask(await serve(health), { path: '/healthz' });
    expect({ status: answer.status, page: JSON.parse(answer.body) as object }).toEqual({ status, page });
    expect(answer.type).toContain('application/json');
  });

  it('takes no POST, may be asked for its head alone, and ignores a query', async () => {
    const port = await serve({ mode: 'webhook' });
    expect((await ask(port, { path: '/healthz', method: 'POST', body: '{}' })).status).toBe(405);
    expect(await ask(port, { path: '/healthz', method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
    expect((await ask(port, { path: '/healthz?full=1' })).status).toBe(200);
    expect((await ask(port, { path: '/' })).status).toBe(404);
  });

  it('says 500 and no more when the bot cannot be looked at', async () => {
    const look = (): never => {
      throw new Error('the secret reason');
    };
    const { port, close } = await startServer({ host: '127.0.0.1', port: 0, routes: [healthRoute(look)], log: quiet });
    onTestFinished(close);
    expect(await ask(port, { path: '/healthz' })).toMatchObject({ status: 500, body: '' });
  });
});

it('the metrics are served as Prometheus takes them', async () => {
  const answer = await ask(await serve({ intake: { ...STATUS, lastPoll: NOW } }), { path: '/metrics' });
  expect(answer).toMatchObject({ status: 200, type: expect.stringContaining('version=0.0.4') as string });
  for (const line of ['verbatim_reading 1', 'verbatim_queue_length 3', 'verbatim_queue_oldest_seconds 1.5', 'verbatim_accepted_total 12', 'verbatim_articles 2', 'verbatim_passages 20', `verbatim_last_poll_timestamp_seconds ${NOW / 1000}`]) {
    expect(answer.body.split('\n')).toContain(line);
  }
});
