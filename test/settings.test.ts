/** The settings in the code, in README.md and in .env.example are the same ones, in one order, with the same defaults. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { ROOT } from './processes.ts';

/** The order that people know. */
const ORDER = [
  'BOT_TOKEN', 'BOT_API_ROOT', 'CORPUS_DIR', 'DATA_DIR', 'BOT_ADMINS', 'BOT_USERS', 'BOT_MODE',
  'BOT_WEBHOOK', 'BOT_WEBHOOK_SECRET', 'SERVER_HOST', 'SERVER_PORT', 'LOG_LEVEL',
];

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const readme = read('README.md');
const example = parse(read('.env.example'));

/** Name → default of the table in README.md; '' where it has none. */
function tableDefaults(): Map<string, string> {
  const rows = [...readme.matchAll(/^\| (`[A-Z_]+`(?:, `[A-Z_]+`)*) \| ([^|]+) \|/gmu)];
  return new Map(
    rows.flatMap(([, names = '', defaults = '']) => {
      const values = defaults.split(',').map((value) => value.trim());
      return names.split(', ').map((name, index): [string, string] => {
        const value = values[index] ?? values[0] ?? '';
        return [name.slice(1, -1), /^`.+`$/u.test(value) ? value.slice(1, -1) : ''];
      });
    }),
  );
}

describe('the settings', () => {
  it('that the code reads are those of the table', () => {
    const inCode = new Set([...read('src/config.ts').matchAll(/\bget\('([A-Z_]+)'\)/gu)].map(([, name = '']) => name));
    // Read only to say that it is misnamed.
    inCode.delete('TELEGRAM_BOT_TOKEN');
    expect([...inCode].toSorted()).toEqual([...ORDER].toSorted());
  });

  it('stand in one order everywhere', () => {
    expect([...tableDefaults().keys()]).toEqual(ORDER);
    expect(Object.keys(example)).toEqual(ORDER);
  });

  it('have one default everywhere', () => {
    expect(example).toEqual(Object.fromEntries(tableDefaults()));
    expect(readConfig(example)).toEqual(readConfig({}));
    expect(readConfig({ SERVER_PORT: '1' }).server?.host).toBe(tableDefaults().get('SERVER_HOST'));
  });

  it('each have a line in .env.example that says what it is', () => {
    for (const block of read('.env.example').trim().split('\n\n')) expect(block).toMatch(/^(?:# .+\n)+(?:[A-Z_]+=.*\n?)+$/u);
  });
});
