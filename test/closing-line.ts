/** A reporter whose one line ends every run: how many tests passed and failed, for people and scripts alike. */
import type { Reporter, TestModule } from 'vitest/node';

/** What a run came to. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** "12 passed, 0 failed", and what was skipped when anything was. */
export function closingLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Prints the closing line when the process ends: nothing of vitest's own can come after it. */
export class ClosingLine implements Reporter {
  #line: string | undefined;

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    // A watched run ends many times, the process once: the last count stands.
    if (this.#line === undefined) process.once('exit', () => process.stdout.write(`${this.#line}\n`));
    this.#line = closingLine(countTests(modules, errors));
  }
}

/**
 * The tests of some files. What fails outside of a test – a file that does not load, a hook, a promise that nobody
 * waited for – counts as one failure: a run that fails must never end on "0 failed".
 */
function countTests(modules: readonly TestModule[], errors: readonly unknown[]): Counts {
  let [passed, failed, skipped] = [0, errors.length, 0];
  for (const module of modules) {
    let own = 0;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') passed += 1;
      else if (state === 'failed') own += 1;
      else skipped += 1;
    }
    failed += own === 0 && !module.ok() ? 1 : own;
  }
  return { passed, failed, skipped };
}
