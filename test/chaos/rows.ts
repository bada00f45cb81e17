/** The faults of the reliability notes, section 5: short counts, long counts, and the bar for both. */
import { costs, onslaught } from './attacks.ts';
import { faults } from './faults.ts';
import { flood, outages } from './floods.ts';
import { kills, stops } from './kills.ts';
import { order, repeats } from './order.ts';
import type { Outcome } from './outcome.ts';
import { poison } from './poison.ts';
import { clockJumps, halfOpen } from './silence.ts';

export interface Row {
  readonly id: string;
  readonly fault: string;
  readonly bar: string;
  readonly short: () => Promise<Outcome>;
  readonly long: () => Promise<Outcome>;
}

/** Q1 and Q2 of the short counts search so many; the bars hold for the long ones' 20,000 as well. */
const PARAGRAPHS = Number(process.env['VERBATIM_CHAOS_PARAGRAPHS'] ?? '') || 2000;

export const ROWS: readonly Row[] = [
  {
    id: 'R1',
    fault: 'SIGKILL at random points',
    bar: 'lost 0, twice ≤ 8 a kill, marked and twice 0',
    short: () => kills(20, 300),
    long: () => kills(200, 1000),
  },
  { id: 'R2', fault: 'SIGTERM in a batch', bar: 'lost 0, twice 0, exit 0 ≤ 10 s', short: () => stops(10, 100), long: () => stops(100, 100) },
  { id: 'R3', fault: 'random delays', bar: 'inversions 0', short: () => order(2000), long: () => order(50_000) },
  { id: 'R4', fault: 'each update 3 times', bar: 'answers = updates', short: () => repeats(1000), long: () => repeats(10_000) },
  { id: 'R5', fault: 'poison, 1 in 20', bar: 'the others answered, ≤ 3 tries', short: () => poison(500), long: () => poison(10_000) },
  { id: 'R6', fault: 'faults of the API', bar: '≤ 10 s after the fault, 401 ends ≤ 5 s', short: () => faults(10), long: () => faults(100) },
  { id: 'R7', fault: '429 in one chat', bar: 'p95 of others ≤ 2 × quiet', short: () => flood(1000), long: () => flood(10_000) },
  { id: 'R8', fault: 'half-open polls', bar: 'recovered ≤ 60 s, health ≤ 120 s', short: () => halfOpen(5), long: () => halfOpen(50) },
  {
    id: 'R9',
    fault: 'Telegram away, questions gather',
    bar: 'lost 0, ≤ 30 a second, ≤ 1 in a chat',
    short: () => outages(3, 500, 10),
    long: () => outages(3, 500, 60),
  },
  { id: 'R10', fault: 'clock jumps', bar: 'lost 0, twice 0', short: clockJumps, long: clockJumps },
  { id: 'Q1', fault: 'questions meant to cost', bar: 'p99 ≤ 200 ms, ≤ 50 MB each', short: () => costs(PARAGRAPHS, 10), long: () => costs(20_000, 10) },
  { id: 'Q2', fault: 'many of them while others ask', bar: 'p95 of others ≤ 1 s, lost 0', short: () => onslaught(PARAGRAPHS), long: () => onslaught(20_000) },
];
