import { describe, expect, it } from 'vitest';
import { Messages } from '../../src/terminal/messages.ts';
import { readLine, Updates } from '../../src/terminal/updates.ts';
import type { Typed } from '../../src/terminal/updates.ts';

describe('a typed line', () => {
  const cases: [line: string, typed: Typed][] = [
    ['who signed it?', { kind: 'message', text: 'who signed it?' }],
    ['12', { kind: 'number', digits: '12' }],
    ['12 May', { kind: 'message', text: '12 May' }],
    ['^ who signed it?', { kind: 'edit', text: 'who signed it?' }],
    ['^12', { kind: 'edit', text: '12' }],
    ['^', { kind: 'message', text: '^' }],
    ['@ treaty', { kind: 'inline', query: 'treaty' }],
    ['@', { kind: 'inline', query: '' }],
    ['@verbatim_bot  кто подписал', { kind: 'inline', query: 'кто подписал' }],
    ['@Verbatim_Bot', { kind: 'inline', query: '' }],
    ['@somebody hello', { kind: 'message', text: '@somebody hello' }],
    ['@treaty', { kind: 'message', text: '@treaty' }],
  ];
  it.each(cases)('%s', (line, typed) => {
    expect(readLine(line, 'verbatim_bot')).toEqual(typed);
  });
});

describe('updates', () => {
  const user = { id: 1, is_bot: false, first_name: 'Guest', language_code: 'en' };
  const fresh = (): Updates =>
    new Updates(user, new Messages({ id: 1, type: 'private', first_name: 'Guest' }, () => 1_700_000_000_900));

  const commands: [text: string, found: string[]][] = [
    ['/start', ['/start']],
    ['/ask@verbatim_bot who', ['/ask@verbatim_bot']],
    ['🙂 /help and /why', ['/help', '/why']],
    ['1/2 of https://example.org/a/b', []],
    ['//comment', []],
  ];
  it.each(commands)('marks the commands of "%s"', (text, found) => {
    const { entities = [] } = fresh().message(text).message ?? {};
    expect(entities.map(({ offset, length }) => text.slice(offset, offset + length))).toEqual(found);
    expect(entities.every(({ type }) => type === 'bot_command')).toBe(true);
  });

  it('number messages and updates, in whole seconds', () => {
    const updates = fresh();
    updates.message('one');
    expect(updates.message('two')).toEqual({
      update_id: 2,
      message: {
        message_id: 2,
        from: user,
        chat: { id: 1, type: 'private', first_name: 'Guest' },
        date: 1_700_000_000,
        text: 'two',
      },
    });
  });

  it('cut an inline query as Telegram does', () => {
    const query = fresh().inlineQuery('🙂'.repeat(300), '').inline_query?.query ?? '';
    expect(Array.from(query)).toHaveLength(256);
  });
});
