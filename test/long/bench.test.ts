/** The parts of the benchmark that take long even for little. Needs `npm run build`. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../folders.ts';
import { ROOT, run } from '../processes.ts';

const BENCH = path.join(ROOT, 'dist/bench.js');

describe('bench', () => {
  it('measures questions beside the other engines that are there', async () => {
    const { status, out, error } = await run([BENCH, 'questions', '--json', '--paragraphs', '100', '--questions', '10']);
    expect([status, error]).toEqual([0, '']);
    const { questions } = JSON.parse(out) as { questions: { sizes: { language: string; systems: { name: string; asked: number }[] }[] } };
    expect(questions.sizes.map(({ language }) => language)).toEqual(['en', 'ru']);
    for (const { systems } of questions.sizes) {
      expect(systems.map(({ name }) => name)).toEqual(expect.arrayContaining(['Verbatim', 'MiniSearch as it comes']));
      expect(systems.every(({ asked }) => asked === 10)).toBe(true);
    }
  });

  it('measures a first answer and people who type to the whole bot, and keeps it', async () => {
    const file = path.join(await folderOf(), 'results.json');
    const { status, error } = await run([BENCH, 'start', 'typing', '--save', file, '--paragraphs', '100', '--runs', '1']);
    expect([status, error]).toEqual([0, '']);
    const time = expect.any(Number) as number;
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
      start: { sizes: [{ paragraphs: 100, cold: time, warm: time }] },
      typing: { sizes: [{ paragraphs: 100, persons: 5, p95: time }] },
    });
    const shown = await run([BENCH, '--from', file]);
    expect(shown.out).toContain('| 100 | 5 |');
  });

  it('measures typing, memory and attacks', async () => {
    const { status, out, error } = await run([BENCH, 'inline', 'memory', 'attacks', '--json', '--paragraphs', '100', '--runs', '1']);
    expect([status, error]).toEqual([0, '']);
    const time = expect.any(Number) as number;
    expect(JSON.parse(out)).toMatchObject({
      inline: { sizes: [{ paragraphs: 100, median: time, p95: time }] },
      memory: { sizes: [{ paragraphs: 100, heap: time, arrays: time }] },
      attacks: { sizes: [{ paragraphs: 100, shapes: expect.any(Array) as unknown[] }] },
    });
  });
});
