import type { Context } from 'grammy';
import { describe, expect, it } from 'vitest';
import { Conversations } from '../../src/bot/conversations.ts';

/** As much of an update as tells whose it is. */
function from(person: number, chat: number, topic?: number): Context {
  const msg = topic === undefined ? {} : { is_topic_message: true, message_thread_id: topic };
  return { chat: { id: chat }, from: { id: person }, msg } as unknown as Context;
}

describe('a conversation', () => {
  it('has the last four questions before a message, each once, of a person in a chat and topic', () => {
    const conversations = new Conversations(() => 0);
    for (const [number, question] of ['a', 'b', 'c', 'B', 'd', 'e'].entries()) conversations.remember(from(1, 1), number, question);
    conversations.remember(from(2, 1), 7, 'of another');
    conversations.remember(from(1, 1, 5), 8, 'of a topic');
    expect(conversations.before(from(1, 1), 9)).toEqual(['c', 'B', 'd', 'e']);
    expect(conversations.before(from(1, 1), 4)).toEqual(['c', 'B']);
    expect(conversations.question(from(1, 1), 5)).toBe('e');
    conversations.drop(from(1, 1), 5);
    expect(conversations.before(from(1, 1), 9)).toEqual(['c', 'B', 'd']);
  });

  it('keeps what names a subject longer than what only asks', () => {
    const conversations = new Conversations(() => 0);
    for (const [number, question] of ['who built the lighthouse?', 'when?', 'where?', 'why?', 'more', 'who?'].entries()) conversations.remember(from(1, 1), number, question);
    expect(conversations.before(from(1, 1), 9)).toEqual(['who built the lighthouse?', 'why?', 'more', 'who?']);
    expect(conversations.question(from(1, 1), 5)).toBe('who?');
  });

  it('is over after a pause of a quarter of an hour', () => {
    let now = 0;
    const conversations = new Conversations(() => now);
    conversations.remember(from(1, 1), 1, 'a');
    now += 15 * 60 * 1000;
    expect(conversations.before(from(1, 1), 9)).toEqual(['a']);
    now += 1;
    expect(conversations.before(from(1, 1), 9)).toEqual([]);
    expect(conversations.forget(from(1, 1))).toBe(0);
  });

  it('is forgotten in all topics of the chat, and told how much it was', () => {
    const conversations = new Conversations(() => 0);
    for (const [number, ctx] of [from(1, 1), from(1, 1), from(1, 1, 5), from(1, 2), from(2, 1)].entries()) conversations.remember(ctx, number, `q${number}`);
    expect(conversations.forget(from(1, 1))).toBe(3);
    expect([from(1, 1), from(1, 1, 5), from(1, 2), from(2, 1)].map((ctx) => conversations.before(ctx, 9).length)).toEqual([0, 0, 1, 1]);
    conversations.forgetChat(1);
    expect(conversations.before(from(2, 1), 9)).toEqual([]);
  });
});
