/** Prints what the chaos runs found: a line as each begins, and one table at the end. */
import type { Reporter, TestCase, TestModule } from 'vitest/node';

declare module 'vitest' {
  interface TaskMeta {
    /** What became of a row: see rows.chaos.ts. */
    chaos?: { readonly id: string; readonly fault: string; readonly counts: string; readonly result: string; readonly bar: string; readonly kept: boolean };
  }
}

const HEADS = ['', 'fault', 'counts', 'result', 'bar', ''];
const { log } = console;

export class ChaosTable implements Reporter {
  onTestCaseReady(test: TestCase): void {
    process.stderr.write(`${test.name} …\n`);
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const rows = tests.flatMap((test) => {
      const found = test.meta().chaos;
      if (test.result().state === 'skipped') return [];
      if (found === undefined) return [[test.name, '', '', test.result().errors?.[0]?.message ?? 'no result', '', 'FAILED']];
      return [[found.id, found.fault, found.counts, found.result, found.bar, found.kept ? 'kept' : 'MISSED']];
    });
    const widths = HEADS.map((_head, column) => Math.max(...[HEADS, ...rows].map((row) => (row[column] ?? '').length)));
    const line = (row: readonly string[]): string => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
    log([line(HEADS), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n'));
    for (const error of [...errors, ...modules.flatMap((module) => module.errors())]) log(error);
  }
}
