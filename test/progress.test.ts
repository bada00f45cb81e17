import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showProgress } from '../src/progress.ts';
import { rememberingLog } from './library/corpora.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Counts to 100 in ten seconds; gives what was written to the terminal. */
function count(isTTY: boolean, log?: Parameters<typeof showProgress>[2]): string[] {
  const written: string[] = [];
  const { progress, end } = showProgress('reading', { isTTY, write: (text) => written.push(text) }, log);
  for (let done = 1; done <= 100; done += 1) {
    vi.advanceTimersByTime(100);
    progress(done, 100);
  }
  end();
  return written;
}

describe('progress', () => {
  it('is a line that overwrites itself on a terminal, and is taken away at the end', () => {
    const written = count(true);
    expect(written[0]).toBe('\r\u001B[Kreading: 5 of 100');
    expect(written.at(-2)).toBe('\r\u001B[Kreading: 100 of 100');
    expect(written.at(-1)).toBe('\r\u001B[K');
    expect(written.join('')).not.toContain('\n');
  });

  it('is a line in the log now and then elsewhere', () => {
    const { log, lines } = rememberingLog();
    expect(count(false, log)).toEqual([]);
    expect(lines.map(({ fields }) => fields)).toEqual([
      { done: 50, of: 100 },
      { done: 100, of: 100 },
    ]);
  });

  it('is nothing where there is neither', () => {
    expect(count(false)).toEqual([]);
  });

  it('of short work is nothing', () => {
    const written: string[] = [];
    const { progress, end } = showProgress('reading', { isTTY: true, write: (text) => written.push(text) });
    progress(1, 1);
    end();
    expect(written).toEqual([]);
  });
});
