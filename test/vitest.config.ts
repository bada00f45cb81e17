/** How the tests run: `npx vitest run --config test/vitest.config.ts [paths]`, from anywhere. */
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { ClosingLine } from './closing-line.ts';

export default defineConfig({
  root: path.resolve(import.meta.dirname, '..'),
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/compile-tables.ts'],
    // Both cores of a small machine; by default one is left idle.
    maxWorkers: 2,
    // The long counts have a command of their own.
    exclude: ['test/long/**', '**/node_modules/**'],
    reporters: ['default', new ClosingLine()],
    // Processes are started and ended, beside other work of the same machine.
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});
