import type { Update } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { ALLOWED_UPDATES } from '../../src/bot/bot.ts';
import { ANNA, GROUP, Harness } from '../harness.ts';

const channel = { id: -1_001_000_000_009, type: 'channel', title: 'News' } as const;
const post = { message_id: 1, date: 0, chat: channel, sender_chat: channel, text: '/ask when will it be signed?', entities: [{ type: 'bot_command', offset: 0, length: 4 }] };

describe('the bot', () => {
  it('asks Telegram for the updates that it handles', () => {
    expect([...ALLOWED_UPDATES].toSorted()).toEqual(['callback_query', 'chosen_inline_result', 'edited_message', 'guest_message', 'inline_query', 'message', 'my_chat_member']);
  });

  it.each<[kind: string, update: object]>([
    ['edited_channel_post', { edited_channel_post: { ...post, edit_date: 1 } }],
    ['my_chat_member', { my_chat_member: { chat: GROUP, from: ANNA, date: 0, old_chat_member: {}, new_chat_member: {} } }],
    ['message_reaction', { message_reaction: { chat: GROUP, message_id: 1, user: ANNA, date: 0, old_reaction: [], new_reaction: [] } }],
    ['chosen_inline_result', { chosen_inline_result: { result_id: 'x', from: ANNA, query: 'when' } }],
    ['business_message', { business_message: { message_id: 1, date: 0, business_connection_id: 'b', chat: { id: 1001, type: 'private', first_name: 'Anna' }, from: ANNA, text: 'when?' } }],
    ['an update of the future', { teleported: { chat: GROUP } }],
    ['an empty update', {}],
  ])('passes over %s', async (_kind, update) => {
    const harness = new Harness();
    expect(await harness.updated(update as Omit<Update, 'update_id'>)).toEqual([]);
    expect(harness.logged).toEqual([]);
  });

  it('answers a command in a channel that it was added to, or passes over it, but never fails', async () => {
    const harness = new Harness();
    await harness.updated({ channel_post: post } as unknown as Omit<Update, 'update_id'>);
    expect(harness.logged).toEqual([]);
  });

  it('tells what was asked of it to nobody: the log stays empty', async () => {
    const harness = new Harness();
    await harness.says('when will it be signed?');
    await harness.types('when will it be signed?');
    expect(harness.logged).toEqual([]);
  });

  it('answers many at a time, each in its own chat', async () => {
    const harness = new Harness();
    const people = Array.from({ length: 20 }, (_, number) => ({ ...ANNA, id: 2000 + number }));
    await Promise.all(people.map((from) => harness.says('when will it be signed?', { from })));
    expect(new Set(harness.calls.map(({ payload }) => payload.chat_id))).toEqual(new Set(people.map(({ id }) => id)));
    expect(harness.calls).toHaveLength(people.length);
  });
});
