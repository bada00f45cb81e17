import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { folderOf, newsFiles, parallelJson, squadJson } from './sets.ts';

interface Ran {
  readonly out: string;
  readonly error: string;
  readonly status: number;
}

/** Runs the command in this process, with these arguments, and leaves the process as it was. */
async function evaluate(...args: string[]): Promise<Ran> {
  let out = '';
  let error = '';
  const { argv } = process;
  const listeners = process.stdout.listeners('error');
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  vi.spyOn(console, 'error').mockImplementation((text) => void (error += `${String(text)}\n`));
  try {
    process.argv = ['node', 'evaluate.js', ...args];
    vi.resetModules();
    await import('../../src/evaluate.ts');
    return { out, error, status: Number(process.exitCode ?? 0) };
  } finally {
    vi.restoreAllMocks();
    process.argv = argv;
    process.exitCode = undefined;
    for (const listener of process.stdout.listeners('error')) {
      if (!listeners.includes(listener)) process.stdout.off('error', listener as () => void);
    }
  }
}

/** The reports of two runs differ in the times alone. */
function withoutTimes(report: string): string {
  return report.replace(/"milliseconds":\{[^}]*\}/g, '');
}

describe('evaluate, through the real chain', () => {
  test.each([false, true])('finds what a tiny SQuAD file asks (sentences: %s)', async (sentences) => {
    const folder = await folderOf({ 'tiny.json': squadJson({ sentences }) });
    const { out, error, status } = await evaluate(path.join(folder, 'tiny.json'), '--json');
    expect({ error, status }).toEqual({ error: '', status: 0 });
    const { datasets } = JSON.parse(out) as { datasets: { sets: { scores: Record<string, { value: number }>; violations: number }[] }[] };
    const set = datasets[0]?.sets[0];
    expect(set?.violations).toBe(0);
    expect(set?.scores['hit@3']?.value).toBe(1);
    expect(set?.scores['hit@1']?.value).toBeGreaterThan(0.7);
    expect(set?.scores['map'] !== undefined).toBe(sentences);
  });

  test('finds what a tiny news folder asks, and declines the rest', async () => {
    const { out, error, status } = await evaluate(await folderOf(newsFiles()), '--json');
    expect({ error, status }).toEqual({ error: '', status: 0 });
    const { datasets } = JSON.parse(out) as { datasets: { sets: { name: string; scores: Record<string, { value: number }>; violations: number }[] }[] };
    const sets = new Map(datasets[0]?.sets.map((set) => [set.name, set]));
    expect([...sets.keys()]).toEqual(['questions', 'follow-ups', 'cross-lingual', 'unanswerable']);
    // Two of three: the third article is missing.
    expect(sets.get('questions')?.scores['hit@1']?.value).toBe(0.6667);
    expect(sets.get('unanswerable')?.scores['declined']?.value).toBe(1);
    for (const set of sets.values()) expect(set.violations).toBe(0);
  });

  test('prints blocks that a person can read, and a summary of several', async () => {
    const folder = await folderOf({ ...newsFiles(), 'tiny.json': squadJson() });
    const { out } = await evaluate(path.join(folder, 'tiny.json'), folder, '--worst', '3');
    expect(out).toMatch(/^tiny\.json: 3 articles, 6 passages\n/);
    expect(out).toMatch(/^ {2}hit@1 +(?:\d?\.\d{3} \[\d?\.\d{3} \d?\.\d{3}\] *)+$/m);
    expect(out).toMatch(/^ {2}questions by type +n +hit@1/m);
    expect(out).toMatch(/^ {2}gold paragraph kept: \.800 \(4 of 5 questions\)\n {2}lost: n3\n {2}not read: missing\.txt: /m);
    expect(out).toMatch(/^ {2}questions n3, not found: when was it saved\?\n {4}gold: {2}It was never saved\.$/m);
    expect(out).toMatch(/\nSummary\n/);
    expect(out.split('\n').every((line) => line === line.trimEnd())).toBe(true);
  });

  test('says the same on every run, the times aside', async () => {
    const folder = await folderOf(newsFiles());
    const [first, second] = [await evaluate(folder, '--json'), await evaluate(folder, '--json')];
    expect(withoutTimes(first.out)).toBe(withoutTimes(second.out));
  });
});

describe('evaluate, over several files', () => {
  test('asks the questions of one file of the collection of another', async () => {
    const folder = await folderOf({ 'en.json': parallelJson('en'), 'same.json': parallelJson('en', { least: 1 }) });
    const { out, error, status } = await evaluate(path.join(folder, 'en.json'), '--questions', path.join(folder, 'same.json'));
    expect({ error, status }).toEqual({ error: '', status: 0 });
    expect(out).toMatch(/^en\.json ← same\.json: 2 articles, 2 passages\n/);
    expect(out).toMatch(/^ {2}questions +2$/m);
  });

  test('makes one collection of all, with a row for the questions of each', async () => {
    const folder = await folderOf({ 'en.json': parallelJson('en'), 'ru.json': parallelJson('ru') });
    const { out, error } = await evaluate(path.join(folder, 'en.json'), path.join(folder, 'ru.json'), '--together');
    expect(error).toBe('');
    expect(out).toMatch(/^en\.json \+ ru\.json: 4 articles, 4 passages\n/);
    expect(out).toMatch(/^ {2}en\.json \+ ru\.json en\.json +3 +1\.000/m);
    expect(out).toMatch(/^ {2}en\.json \+ ru\.json ru\.json +3 +1\.000/m);
    expect(out).toMatch(/^ {2}violations of invariants +0 +0$/m);
  });
});

describe('evaluate, run after run', () => {
  test('shows what has changed since the report it saved', async () => {
    const folder = await folderOf({ 'en.json': parallelJson('en') });
    const [set, saved] = [path.join(folder, 'en.json'), path.join(folder, 'saved.json')];
    const first = await evaluate(set, '--save', saved);
    expect(first.out).not.toContain('since');
    const report = JSON.parse(await readFile(saved, 'utf8')) as { datasets: { sets: { scores: Record<string, { value: number }> }[] }[] };
    const scores = report.datasets[0]?.sets[0]?.scores ?? {};
    scores['hit@1'] = { value: 0.25 };
    await writeFile(saved, JSON.stringify(report));

    const { out } = await evaluate(set, '--against', saved);
    expect(out).toMatch(/^ {2}hit@1 +1\.000 \[1\.000 1\.000\] \+\.750\*$/m);
    expect(out).toMatch(/^ {2}hit@3 +1\.000 \[1\.000 1\.000\] =$/m);
    expect(out).toContain(`+ and −: since ${saved}; * beyond the interval`);
    const machines = await evaluate(set, '--against', saved, '--json');
    expect(machines.out).toContain('"changes":{"hit@1":{"former":0.25,"difference":0.75,"beyondInterval":true}');
  });

  test('says which sets the earlier report does not have', async () => {
    const folder = await folderOf({ 'en.json': parallelJson('en'), 'saved.json': '{"datasets":[]}' });
    const saved = path.join(folder, 'saved.json');
    const { out } = await evaluate(path.join(folder, 'en.json'), '--against', saved);
    expect(out).toContain(`${saved} has no figures of "en.json", "questions"`);
  });
});

describe('evaluate, with typos', () => {
  test('tells what they cost, beside the same questions without', async () => {
    const folder = await folderOf(newsFiles());
    const { out, error, status } = await evaluate(folder, '--typos');
    expect({ error, status }).toEqual({ error: '', status: 0 });
    expect(out).toMatch(/^One slip .+ \(seed 1\)\n/);
    // "when was it saved?" has no word of six letters.
    expect(out).toMatch(/ questions +1 +1\.000 +\S+ +\S+ +1\.000 +\S+ +\S+$/m);
    expect(out).not.toContain('unanswerable');
  });

  test('tells machines the same for the same seed', async () => {
    const folder = await folderOf({ 'tiny.json': squadJson() });
    const file = path.join(folder, 'tiny.json');
    const [first, second, other] = [await evaluate(file, '--typos', '7', '--json'), await evaluate('--typos', '7', file, '--json'), await evaluate(file, '--typos', '8', '--json')];
    expect(second.out).toBe(first.out);
    const { typos } = JSON.parse(first.out) as { typos: { seed: number; datasets: { sets: { questions: number; asTyped: object; mistyped: object; change: Record<string, number> }[] }[] } };
    expect(typos.seed).toBe(7);
    expect(typos.datasets[0]?.sets[0]).toMatchObject({ questions: 5, asTyped: { 'hit@5': { value: 1 } } });
    expect(Object.keys(typos.datasets[0]?.sets[0]?.change ?? {})).toEqual(['hit@1', 'hit@5']);
    expect(JSON.parse(other.out)).toMatchObject({ typos: { seed: 8 } });
  });
});

describe('evaluate, wrongly called', () => {
  test.each([
    [[], 2, /^evaluate needs a DATASET/],
    [['a.json', '--limit', '51'], 2, /^--limit takes a whole number from 1 to 50, not "51"\./],
    [['a.json', '--worst', 'many'], 2, /^--worst takes a whole number, 0 or more, not "many"\./],
    [['a.json', '--nonsense'], 2, /nonsense/],
    [['a.json', '--together', '--questions', 'b.json'], 2, /^--questions and --together exclude each other/],
    [['a.json', '--typos', '--save', 'b.json'], 2, /^--typos compares by itself/],
    [['--typos', '3'], 2, /^evaluate needs a DATASET/],
    [['a.json', '--against', 'nowhere.json'], 1, /^"nowhere\.json" is no report to compare with/],
    [['nowhere.json'], 1, /^There is no dataset "nowhere\.json": give a SQuAD-format \.json file, a news folder or a feedback\.jsonl\.\n$/],
  ])('%j ends with status %d', async (args, status, message) => {
    const ran = await evaluate(...args);
    expect(ran).toMatchObject({ out: '', status });
    expect(ran.error).toMatch(message);
  });

  test('--help tells how', async () => {
    expect((await evaluate('--help')).out).toMatch(/^Usage: npm run -s evaluate -- DATASET…/);
  });
});
