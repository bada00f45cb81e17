/** The faults: `npm run chaos`, see chaos/run.mjs. */
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { ChaosTable } from './chaos/chaos-table.ts';

export default defineConfig({
  root: path.resolve(import.meta.dirname, '..'),
  test: {
    include: ['test/chaos/*.chaos.ts'],
    reporters: [new ChaosTable()],
    testTimeout: 3_600_000,
    hookTimeout: 60_000,
    // They measure time.
    fileParallelism: false,
  },
});
