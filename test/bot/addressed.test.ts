import type { MessageEntity } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { questionOf } from '../../src/bot/addressed.ts';
import { spotEntities } from '../fake-api/typed.ts';
import { ANNA, BOT, GROUP, Harness, methodsOf } from '../harness.ts';
import type { MessageParts } from '../harness.ts';

const OTHER_BOT = { id: 5, is_bot: true, first_name: 'Other', username: 'other_bot' };
const ANONYMOUS_ADMIN = { id: 1_087_968_824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' };
const OWN_MESSAGE = { message_id: 500, date: 0, chat: GROUP, from: BOT, text: 'An answer' };
const ANNAS_MESSAGE = { message_id: 501, date: 0, chat: GROUP, from: ANNA, text: 'A remark' };
const entity = (type: 'code' | 'pre' | 'mention' | 'blockquote', offset: number, length: number): MessageEntity => ({ type, offset, length });

/** What is asked in a group, and null where the bot is not meant. */
const CASES: readonly [what: string, text: string, asked: string | null, parts?: MessageParts][] = [
  ['talk among people', 'when will it be signed?', null],
  ['a mention before', '@verbatim_bot when will it be signed?', 'when will it be signed?'],
  ['a mention with a comma', '@verbatim_bot, when will it be signed?', 'when will it be signed?'],
  ['a mention behind', 'when will it be signed @verbatim_bot', 'when will it be signed'],
  ['a mention in the middle', 'when, @verbatim_bot: is it signed?', 'when, is it signed?'],
  ['a mention in other letters', '@Verbatim_Bot when?', 'when?'],
  ['a mention and nothing else', '@verbatim_bot', null],
  ['a mention of somebody else', '@other_bot when?', null],
  ['a name that goes on', '@verbatim_botany when?', null],
  ['an address', 'anna@verbatim_bot.example when?', null],
  ['a mention after emoji', '🙂🙂 @verbatim_bot когда?', '🙂🙂 когда?'],
  ['a mention in code', '`@verbatim_bot when?`', null, { entities: [entity('code', 0, 21)] }],
  ['a mention in a block of code', '@verbatim_bot when?', null, { entities: [entity('pre', 0, 19)] }],
  ['a mention without its mark', '@verbatim_bot when?', null, { entities: [] }],
  ['a reply to the bot', 'and who signed it?', 'and who signed it?', { reply_to_message: OWN_MESSAGE }],
  ['a reply to the bot that mentions it', '@verbatim_bot who?', 'who?', { reply_to_message: OWN_MESSAGE }],
  ['a reply to somebody else', 'and who signed it?', null, { reply_to_message: ANNAS_MESSAGE }],
  ['a reply to somebody else that mentions the bot', '@verbatim_bot who?', 'who?', { reply_to_message: ANNAS_MESSAGE }],
  ['a mention by another bot', '@verbatim_bot when?', null, { from: OTHER_BOT }],
  ['a reply by another bot', 'when?', null, { from: OTHER_BOT, reply_to_message: OWN_MESSAGE }],
  ['a passage sent through the bot', 'A passage @verbatim_bot', null, { via_bot: BOT, reply_to_message: OWN_MESSAGE }],
  ['something sent through another bot', '@verbatim_bot when?', 'when?', { via_bot: OTHER_BOT }],
];

const question = 'when will it be signed?';

describe('a message in a group', () => {
  it.each(CASES)('%s: %j asks %j', (_what, text, asked, parts = {}) => {
    const message = { message_id: 1, date: 0, chat: GROUP, from: ANNA, text, entities: spotEntities(text), ...parts };
    expect(questionOf(message as Parameters<typeof questionOf>[0], BOT)).toBe(asked);
  });

  it.each(CASES)('%s: %j is answered only when it asks', async (_what, text, asked, parts = {}) => {
    const calls = await new Harness().says(text, { chat: GROUP, ...parts });
    expect(methodsOf(calls)).toEqual(asked === null ? [] : ['sendMessage']);
  });

  it.each([
    ['/ask', `/ask ${question}`, {}],
    ['/ask with its name', `/ask@verbatim_bot ${question}`, {}],
    ['a mention', `@verbatim_bot ${question}`, {}],
    ['a reply', question, { reply_to_message: OWN_MESSAGE }],
  ])('is answered there, by %s, in reply to it', async (_how, text, parts) => {
    const [call] = await new Harness().says(text, { chat: GROUP, ...parts });
    expect(call?.payload).toMatchObject({ chat_id: GROUP.id, reply_parameters: { message_id: 1 } });
    expect(call?.payload.text).toContain('May 8');
  });

  it('is answered in an old group as well', async () => {
    const [call] = await new Harness().says(`@verbatim_bot ${question}`, { chat: { id: -5, type: 'group', title: 'Old' } });
    expect(call?.payload.chat_id).toBe(-5);
  });

  it.each<[what: string, parts: MessageParts]>([
    ['a sticker', { sticker: { file_id: 'f', file_unique_id: 'u', type: 'regular', width: 1, height: 1, is_animated: false, is_video: false } }],
    ['a newcomer', { new_chat_members: [ANNA] }],
    ['the bot itself as a newcomer', { new_chat_members: [BOT] }],
    ['a title', { new_chat_title: 'Writers' }],
    ['a command for another bot', { text: '/ask@other_bot when?', entities: [{ type: 'bot_command', offset: 0, length: 14 }] }],
    ['a command of another bot', { text: '/weather', entities: [{ type: 'bot_command', offset: 0, length: 8 }] }],
  ])('that is %s gets silence', async (_what, parts) => {
    expect(await new Harness().gets({ chat: GROUP, ...parts })).toEqual([]);
  });

  it('is answered to an anonymous administrator', async () => {
    const calls = await new Harness().says(`@verbatim_bot ${question}`, { chat: GROUP, from: ANONYMOUS_ADMIN, sender_chat: GROUP });
    expect(methodsOf(calls)).toEqual(['sendMessage']);
  });
});
