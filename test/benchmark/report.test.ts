import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportOf } from '../../src/benchmark/report.ts';
import { resultOf } from '../../src/benchmark/results.ts';
import { readResults, saveResult } from '../../src/benchmark/saved.ts';
import { folderOf } from '../folders.ts';

const own = Array.from({ length: 40 }, () => ({ cpu: 1, rank: 1 }));
const slow = Array.from({ length: 20 }, (_, place) => ({ cpu: 30, rank: place % 2 === 0 ? 1 : 3 }));
const systems = [resultOf({ name: 'Verbatim', asked: own, wakings: [2] }, null), resultOf({ name: 'another', asked: slow }, own)];
const questions = { sizes: (['en', 'ru'] as const).map((language) => ({ language, paragraphs: 10_000, systems, missing: [] })) };
const memory = { sizes: [{ paragraphs: 10_000, heap: 2000, arrays: 500, texts: 400, residentMegabytes: 120 }] };
const start = { sizes: [{ paragraphs: 100_000, cold: 60_000, warm: 9000, indexMegabytes: 80 }] };

describe('the tables of the README', () => {
  it('set Verbatim beside the others, and say who was asked less', () => {
    const lines = reportOf({ questions }).split('\n');
    expect(lines[0]).toMatch(/^\| 10,000 paragraphs, English \/ Russian \|/);
    expect(lines).toContain('| Verbatim | 1.000 / 1.000 |  | 1.00 / 1.00 | 1.00 / 1.00 | 2.0 / 2.0 |  |  |');
    expect(lines).toContain('| another (20 / 20 questions) | .500 / .500 | +.500* / +.500* | 30.00 / 30.00 | 30.00 / 30.00 | – / – | 30× / 30× | 30× / 30× |');
  });

  it('say of each size what was measured, and nothing of the rest', () => {
    const lines = reportOf({ questions, memory, start }).split('\n');
    expect(lines).toContain('| 10,000 | 1.0 / 1.0 | 1.0 / 1.0 | – | 2.50 | 120 | – | – |');
    expect(lines).toContain('| 100,000 | – | – | – | – | – | 9.0 | 60.0 |');
    expect(reportOf({})).toBe('\n');
  });
});

describe('a file of results', () => {
  it('keeps each part beside those measured before', async () => {
    const file = path.join(await folderOf(), 'new', 'results.json');
    expect(await readResults(file)).toBeNull();
    await saveResult(file, 'memory', memory);
    await saveResult(file, 'start', {});
    await saveResult(file, 'start', start);
    expect(await readResults(file)).toEqual({ memory, start });
  });

  it.each(['', '[]', '{"half": ', 'null'])('is none with %j in it', async (text) => {
    expect(await readResults(path.join(await folderOf({ 'results.json': text }), 'results.json'))).toBeNull();
  });
});
