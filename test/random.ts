/** Seeded randomness for tests, the same as the benchmark's. */
export { between, createRandom, pick } from '../src/benchmark/random.ts';
export type { Random } from '../src/benchmark/random.ts';
