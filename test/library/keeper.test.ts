import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Keeper } from '../../src/library/keeper.ts';
import { rememberingLog } from './corpora.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A save that takes so long, and what is known of its runs. */
function slowSave(milliseconds: number): { save: () => Promise<void>; runs: () => number; atOnce: () => number } {
  let [runs, now, most] = [0, 0, 0];
  const save = async (): Promise<void> => {
    runs += 1;
    now += 1;
    most = Math.max(most, now);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    now -= 1;
  };
  return { save, runs: () => runs, atOnce: () => most };
}

describe('the index is kept', () => {
  it('some quiet time after the last of many changes, once', async () => {
    const { save, runs } = slowSave(10);
    const keeper = new Keeper(save, undefined, 5000);
    for (let change = 0; change < 10; change += 1) {
      keeper.changed();
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(runs()).toBe(0);
    await vi.advanceTimersByTimeAsync(4500);
    expect(runs()).toBe(1);
    await vi.advanceTimersByTimeAsync(100_000);
    expect(runs()).toBe(1);
  });

  it('never twice at a time, and once more for what changed meanwhile', async () => {
    const { save, runs, atOnce } = slowSave(3000);
    const keeper = new Keeper(save, undefined, 100);
    keeper.changed();
    await vi.advanceTimersByTimeAsync(200);
    keeper.changed();
    const flushed = Promise.all([keeper.flush(), keeper.flush()]);
    await vi.advanceTimersByTimeAsync(10_000);
    await flushed;
    expect(runs()).toBe(2);
    expect(atOnce()).toBe(1);
  });

  it('the more seldom the longer it takes', async () => {
    const { save, runs } = slowSave(2000);
    const keeper = new Keeper(save, undefined, 100);
    const end = Date.now() + 200_000;
    while (Date.now() < end) {
      keeper.changed();
      await vi.advanceTimersByTimeAsync(1000);
    }
    // Each writing takes 2 s and is followed by a rest of 40 s.
    expect(runs()).toBe(5);
  });

  it('though changes never end', async () => {
    const { save, runs } = slowSave(10);
    const keeper = new Keeper(save, undefined, 5000);
    for (let second = 0; second < 130; second += 1) {
      keeper.changed();
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(runs()).toBe(2);
  });

  it('at the end, when there is something to keep', async () => {
    const { save, runs } = slowSave(0);
    const keeper = new Keeper(save, undefined);
    await keeper.flush();
    expect(runs()).toBe(0);
    keeper.changed();
    const flushed = keeper.flush();
    await vi.advanceTimersByTimeAsync(10);
    await flushed;
    expect(runs()).toBe(1);
  });

  it('or not: the same trouble is told once, other trouble and trouble after success again', async () => {
    const { log, lines } = rememberingLog();
    const outcomes = ['full', 'full', 'locked', '', 'locked'];
    const keeper = new Keeper(() => {
      const outcome = outcomes.shift();
      return outcome === '' ? Promise.resolve() : Promise.reject(new Error(outcome));
    }, log);
    while (outcomes.length > 0) {
      keeper.changed();
      await keeper.flush();
    }
    expect(lines.filter(({ level }) => level === 'warn').map(({ fields }) => fields['error'])).toEqual(['full', 'locked', 'locked']);
  });
});
