/** The long counts: `npm run test:long`. The same scenes as in `npm test`, as often as the reliability notes ask for. */
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { ClosingLine } from './closing-line.ts';

export default defineConfig({
  root: path.resolve(import.meta.dirname, '..'),
  test: {
    include: ['test/long/**/*.test.ts'],
    reporters: ['default', new ClosingLine()],
    testTimeout: 900_000,
    hookTimeout: 60_000,
    // One after the other: some of them measure time and memory.
    fileParallelism: false,
  },
});
