/** The faults of `npm run chaos` with counts for every day; needs `npm run build`, which `npm test` does first. */
import { describe, expect, it } from 'vitest';
import { faults } from './chaos/faults.ts';
import { kills, repeatsByKill, stops } from './chaos/kills.ts';
import { order, repeats } from './chaos/order.ts';
import type { Outcome } from './chaos/outcome.ts';
import { poison } from './chaos/poison.ts';
import { secretsIn } from './chaos/secrets.ts';
import { clockJumps } from './chaos/silence.ts';
import { someToken } from './fake-api/telegram.ts';

describe('the bot keeps its promise', () => {
  it.each<[what: string, run: () => Promise<Outcome>]>([
    ['when it is killed', () => kills(2, 60)],
    ['when it is told to end', () => stops(1, 60)],
    ['to answer in order', () => order(300)],
    ['to answer once what comes three times', () => repeats(200)],
    ['to the others when some updates are poison', () => poison(100)],
    ['when Telegram answers anything else', () => faults(1, 30)],
    ['when the clock jumps', clockJumps],
  ])('%s', async (_what, run) => {
    const { kept, result, output } = await run();
    expect(kept, result).toBe(true);
    expect(secretsIn(output, someToken)).toBe(0);
  }, 60_000);
});

it.each(['AAFakeTokenFakeTokenFakeTokenFakeTo', someToken, encodeURIComponent(someToken), Buffer.from(someToken).toString('base64')])('%s would be found', (secret) => {
  expect(secretsIn(['nothing', `in the middle ${secret} of it`], someToken)).toBeGreaterThan(0);
});

it.each<[what: string, answers: number[], counts: number[]]>([
  ['answered once', [5], [0, 0, 0]],
  ['answered again after the first kill', [5, 15], [1, 0, 0]],
  ['answered again after both', [5, 15, 25], [1, 1, 0]],
  ['answered again by the third bot, though the second was killed as well', [5, 25], [1, 0, 0]],
  ['answered twice by one bot', [12, 15], [0, 0, 1]],
])('a question %s counts with the kill that it is repeated for', (_what, answers, counts) => {
  expect(repeatsByKill([{ answers }], [10, 20])).toEqual(counts);
});
