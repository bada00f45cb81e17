/** `npm run -s ask` as people and scripts run it. Needs `npm run build`, which `npm test` does first. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SEED_FOLDER } from './articles.ts';
import { folderOf } from './folders.ts';
import { ROOT, run } from './processes.ts';
import type { Ended, ProcessOptions } from './processes.ts';

function ask(args: readonly string[], options: ProcessOptions = {}): Promise<Ended> {
  return run([path.join(ROOT, 'dist/ask.js'), ...args], { ...options, env: { CORPUS_DIR: SEED_FOLDER, ...options.env } });
}

interface Line {
  readonly id?: string | number;
  readonly question: string;
  readonly language: string;
  readonly confident: boolean;
  readonly passages: readonly { readonly text: string; readonly highlight: string; readonly article: { readonly file: string } }[];
  readonly missing: readonly string[];
}

function linesOf({ out }: Ended): Line[] {
  return out.trimEnd().split('\n').map((line) => JSON.parse(line) as Line);
}

describe('ask', () => {
  it('shows people the card, its sentence marked, without colours in a pipe', async () => {
    const { status, out, error } = await ask(['when will it be signed?']);
    expect({ status, error }).toEqual({ status: 0, error: '' });
    expect(out).toContain('▎ MOSCOW (Sputnik) — A deal between Russia and China');
    expect(out).toContain('could be signed on *May 8* in Moscow');
    expect(out).toMatch(/^\d\. Russia, China May Sign .+ · Sputnik · ¶ 2$/m);
    expect(out).not.toContain('\u001B');
  });

  it('speaks the language of the question', async () => {
    const { out } = await ask(['кто', 'выиграл', 'чемпионат']);
    expect(out).toContain('Ни в одной статье нет: «выиграл», «чемпионат».');
  });

  it('gives machines one object on one line', async () => {
    const ended = await ask(['--json', 'when will it be signed?']);
    expect(ended).toMatchObject({ status: 0, error: '' });
    expect(ended.out.split('\n')).toHaveLength(2);
    const [line] = linesOf(ended);
    expect(Object.keys(line ?? {})).toEqual(['question', 'asked', 'language', 'confident', 'passages', 'disagreement', 'missing']);
    expect(line).toMatchObject({ question: 'when will it be signed?', language: 'en', confident: true });
    expect(line?.passages.some(({ highlight }) => highlight.includes('May 8'))).toBe(true);
    expect(line?.passages.length).toBeGreaterThan(1);
    expect(line?.passages.length).toBeLessThanOrEqual(5);
  });

  it('gives at most --limit passages', async () => {
    const [line] = linesOf(await ask(['--json', '--limit', '2', 'russia china information security']));
    expect(line?.passages).toHaveLength(2);
  });

  it('answers a line a question, in their order, under their ids', async () => {
    const input = [
      '{"id": "q1", "question": "when will it be signed?"}',
      '',
      '{"id": 2, "question": "когда подпишут соглашение?", "after": ["что подпишут?"]}',
      '{"question": "quux"}',
    ].join('\n');
    for (const [args, options] of [
      [['--questions', '-'], { input }],
      [['--questions', path.join(await folderOf({ 'q.jsonl': `${input}\r\n` }), 'q.jsonl')], {}],
    ] as const) {
      const ended = await ask(args, options);
      expect(ended).toMatchObject({ status: 0, error: '' });
      const lines = linesOf(ended);
      expect(lines.map(({ id, question }) => [id, question])).toEqual([
        ['q1', 'when will it be signed?'],
        [2, 'когда подпишут соглашение?'],
        [undefined, 'quux'],
      ]);
      expect(ended.out).toMatch(/^\{"id":"q1","question":/);
      expect(lines[2]).toMatchObject({ confident: false, passages: [], missing: ['quux'] });
    }
  });

  it('explains the ranking to people, as the bot does and as a table', async () => {
    const { status, out, error } = await ask(['--explain', '--limit', '2', 'when will it be signed?']);
    expect({ status, error }).toEqual({ status: 0, error: '' });
    expect(out).toContain('• signed (100%) – signed');
    expect(out).toMatch(/^points +#1 +#2 +weight$/m);
    const sums = /^sum +(\S+) +(\S+)$/m.exec(out)?.slice(1).map(Number) ?? [];
    const columns = [...out.matchAll(/^[a-z]\w+ +(-?\d+\.\d\d) +(-?\d+\.\d\d) +-?[\d.]+$/gm)];
    for (const column of [0, 1]) expect(columns.reduce((total, row) => total + Number(row[column + 1]), 0)).toBeCloseTo(sums[column] ?? NaN, 1);
    expect(out).toMatch(/^#2 \S+\.txt ¶ \d+: /m);
  });

  it('explains the ranking to machines', async () => {
    const [line] = linesOf(await ask(['--explain', '--questions', '-'], { input: '{"question": "when will it be signed?"}' }));
    expect(line).toMatchObject({ confident: true, explanation: { type: 'when', words: [{ word: 'signed' }] } });
  });

  it('asks another folder with --corpus', async () => {
    const folder = await folderOf({ 'a.txt': 'Title\nThe treaty was signed in the town hall on a rainy Tuesday morning.' });
    const [line] = linesOf(await ask(['--json', '--corpus', folder, 'treaty']));
    expect(line?.passages.map(({ article }) => article.file)).toEqual(['a.txt']);
  });

  it('explains itself', async () => {
    const { status, out, error } = await ask(['--help']);
    expect({ status, error }).toEqual({ status: 0, error: '' });
    for (const option of ['--json', '--questions', '--explain', '--corpus', '--limit']) expect(out).toContain(option);
  });
});

describe('ask, wrongly called', () => {
  it.each<[args: string[], sentence: RegExp]>([
    [[], /^There is no question\.\nTry --help\.$/],
    [['--nonsense', 'q'], /nonsense.*\nTry --help\.$/s],
    [['--limit', '0', 'q'], /^--limit takes a whole number from 1 to 50, not "0"\.\nTry --help\.$/],
    [['--questions', '-', 'q'], /^Give a question or --questions, not both\.\nTry --help\.$/],
  ])('%j is wrong usage', async (args, sentence) => {
    const { status, out, error } = await ask(args);
    expect(error.trimEnd()).toMatch(sentence);
    expect({ status, out }).toEqual({ status: 2, out: '' });
  });
});

describe('what ask cannot do', () => {
  it.each<[what: string, args: string[], input: string, answered: number, sentence: RegExp]>([
    ['a line that is no JSON', ['--questions', '-'], '{"question": "when?"}\n{nonsense\n{"question": "who?"}\n', 1, /^-:2 is no JSON: each line is an object such as \{"question": "…"\}\.$/],
    ['a line without a question', ['--questions', '-'], '{"id": 1}\n', 0, /^-:1 has no "question" that is a text\.$/],
    ['a line that is null', ['--questions', '-'], 'null\n', 0, /^-:1 has no "question"/],
    ['earlier questions that are no list', ['--questions', '-'], '{"question": "who?", "after": "when?"}\n', 0, /^-:1: "after" is a list of earlier questions\.$/],
    ['a file that is missing', ['--questions', 'nowhere.jsonl'], '', 0, /^The questions in "nowhere\.jsonl" cannot be read: .+\.$/],
    ['a corpus that is missing', ['--corpus', '/nowhere/at/all', 'q'], '', 0, /^The corpus folder "\/nowhere\/at\/all" cannot be read: .+\.$/],
  ])('%s ends in one sentence and status 1', async (_what, args, input, answered, sentence) => {
    const { status, out, error } = await ask(args, { input });
    expect(error.trimEnd()).toMatch(sentence);
    expect(error.trimEnd().split('\n')).toHaveLength(1);
    expect(status).toBe(1);
    expect(out.split('\n').filter(Boolean)).toHaveLength(answered);
  });
});
