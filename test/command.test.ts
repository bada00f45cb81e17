import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseCommandLine, parseLimit, runCommand, UsageError, UserError } from '../src/command.ts';
import { ConfigError } from '../src/config.ts';

/** Runs a command in this process and leaves the process as it was. */
async function statusOf(command: () => Promise<void>): Promise<{ status: number; said: string[] }> {
  const said: string[] = [];
  const spy = vi.spyOn(console, 'error').mockImplementation((line) => void said.push(String(line)));
  const listeners = process.stdout.listeners('error');
  try {
    await runCommand(command);
    return { status: Number(process.exitCode ?? 0), said };
  } finally {
    spy.mockRestore();
    process.exitCode = undefined;
    for (const listener of process.stdout.listeners('error')) {
      if (!listeners.includes(listener)) process.stdout.off('error', listener as () => void);
    }
  }
}

describe('the exit status', () => {
  it.each<[what: string, thrown: Error | null, status: number, said: string[]]>([
    ['0 for what is done', null, 0, []],
    ['1 for what cannot be done', new UserError('The file is missing.'), 1, ['The file is missing.']],
    ['1 for a wrong setting', new ConfigError('LOG_LEVEL is "x".'), 1, ['LOG_LEVEL is "x".']],
    ['2 for wrong usage', new UsageError('There is no question.'), 2, ['There is no question.\nTry --help.']],
  ])('is %s, with a sentence and without a stack', async (_what, thrown, status, said) => {
    const ran = await statusOf(() => (thrown === null ? Promise.resolve() : Promise.reject(thrown)));
    expect(ran).toEqual({ status, said });
  });

  it('is left to Node for a defect, whose stack is wanted', async () => {
    await expect(statusOf(() => Promise.reject(new TypeError('defect')))).rejects.toThrow('defect');
  });
});

/** Reads these arguments; the caller puts the process's own back. */
function parse(...args: string[]): unknown {
  process.argv = ['node', 'ask.js', ...args];
  return parseCommandLine({ allowPositionals: true, options: { json: { type: 'boolean' }, limit: { type: 'string' } } });
}

describe('the command line', () => {
  const { argv } = process;
  afterEach(() => {
    process.argv = argv;
  });

  it('is read', () => {
    expect(parse('--json', '--limit', '3', 'who', 'signed')).toMatchObject({ values: { json: true, limit: '3' }, positionals: ['who', 'signed'] });
  });

  it.each([['--nonsense'], ['--limit'], ['--json=1'], ['-x']])('with %s is wrong usage', (...args) => {
    expect(() => parse(...args)).toThrow(UsageError);
  });
});

describe('--limit', () => {
  it.each([
    [undefined, 5],
    ['1', 1],
    ['50', 50],
    ['07', 7],
  ])('%j is %d', (value, limit) => {
    expect(parseLimit(value)).toBe(limit);
  });

  it.each(['0', '51', '-1', '2.5', 'many', '', ' ', 'NaN', 'Infinity'])('%j is wrong usage', (value) => {
    expect(() => parseLimit(value)).toThrow(new UsageError(`--limit takes a whole number from 1 to 50, not "${value}".`));
  });
});
