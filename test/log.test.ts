import { describe, expect, it } from 'vitest';
import { createLog, errorText, LOG_LEVELS } from '../src/log.ts';
import type { LogLevel } from '../src/log.ts';

const TOKEN = '123456789:AbCdEfGhIjKlMnOpQrStUvWxYz012345678';

/** A log that keeps its lines. */
function lines(level: LogLevel, secrets: readonly string[] = []): { log: ReturnType<typeof createLog>; written: string[] } {
  const written: string[] = [];
  return { log: createLog(level, (line) => written.push(line), secrets), written };
}

describe('a log', () => {
  it.each<[level: LogLevel, written: LogLevel[]]>([
    ['debug', ['debug', 'info', 'warn', 'error']],
    ['info', ['info', 'warn', 'error']],
    ['warn', ['warn', 'error']],
    ['error', ['error']],
  ])('at %s writes %j', (level, expected) => {
    const { log, written } = lines(level);
    for (const own of LOG_LEVELS) log[own]('message');
    expect(written.map((line) => (JSON.parse(line) as { level: string }).level)).toEqual(expected);
  });

  it('writes one JSON object a line, whatever is in it', () => {
    const { log, written } = lines('info');
    log.warn('two\nlines "quoted"', { text: 'a\u2028b\r\n🙂\uD83D', count: 3, fine: true, none: null });
    expect(written).toHaveLength(1);
    expect(written[0]).not.toMatch(/[\r\n]/);
    expect(JSON.parse(written[0] ?? '')).toEqual({
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) as string,
      level: 'warn',
      message: 'two\nlines "quoted"',
      text: 'a\u2028b\r\n🙂\uD83D',
      count: 3,
      fine: true,
      none: null,
    });
  });

  it.each<[where: string, secrets: string[], text: string]>([
    ['in a message', [], TOKEN],
    ['in an address of the Bot API', [], `request to https://api.telegram.org/bot${TOKEN}/getMe failed`],
    ['twice', [], `${TOKEN} ${TOKEN}`],
    ['as a secret of another form', ['s3cret'], 'webhook s3cret refused'],
    ['as a token of another form that is known', ['100:abcdefghijklmnopqrst'], 'bot100:abcdefghijklmnopqrst/getMe'],
  ])('keeps secrets %s out of its lines', (_where, secrets, text) => {
    const { log, written } = lines('debug', secrets);
    log.error(text);
    log.debug('fields too', { error: text });
    expect(written).toHaveLength(2);
    for (const line of written) {
      expect(line).toContain('[secret]');
      for (const secret of [TOKEN, ...secrets]) expect(line).not.toContain(secret);
      expect(() => JSON.parse(line) as unknown).not.toThrow();
    }
  });

  it.each([
    ['percent-encoded', `bot${encodeURIComponent(TOKEN)}/getMe`, []],
    ['encoded in small letters', `bot${TOKEN.replace(':', '%3a')}/getMe`, []],
    ['encoded letter by letter', Array.from('s3cret-1', (letter) => `%${letter.charCodeAt(0).toString(16)}`).join(''), ['s3cret-1']],
    ['half encoded', 's3cret%2D1 and s3cret%2d1', ['s3cret-1']],
    ['as the half of a token behind its colon', `half ${TOKEN.split(':')[1] ?? ''}`, [TOKEN]],
  ])('keeps a secret out that is %s', (_how, text, secrets) => {
    const { log, written } = lines('debug', secrets);
    log.info(text);
    expect((JSON.parse(written[0] ?? '') as { message: string }).message.replaceAll('[secret]', '')).toMatch(/^(?:bot\/getMe|half | and |)$/);
  });

  it('leaves alone what only looks a little like a token', () => {
    const { log, written } = lines('info');
    log.info('at 12:30:59 user 123456789: hello there');
    expect(written[0]).toContain('at 12:30:59 user 123456789: hello there');
  });
});

it.each<[what: string, thrown: unknown, text: string]>([
  ['an error', new Error('broken'), 'broken'],
  ['an error with a cause', new Error('fetch failed', { cause: new Error('ECONNREFUSED') }), 'fetch failed (ECONNREFUSED)'],
  ['an error whose cause is no error', new Error('broken', { cause: { token: TOKEN } }), 'broken'],
  ['a text', 'broken', 'broken'],
  ['nothing', undefined, 'undefined'],
  ['null', null, 'null'],
])('%s is told by its message', (_what, thrown, text) => {
  expect(errorText(thrown)).toBe(text);
});
