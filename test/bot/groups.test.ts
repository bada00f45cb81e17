/** A2: what the bot says in groups, and what it does not. `addressed.test.ts` has the forms of a question one by one. */
import type { Chat, ChatMember, Update, User, UserFromGetMe } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { createQuotas } from '../../src/bot/quota.ts';
import { textsFor } from '../../src/texts/texts.ts';
import { ANNA, BOT, GROUP, Harness, methodsOf } from '../harness.ts';
import type { MessageParts } from '../harness.ts';

const OTHER_BOT: User = { id: 5, is_bot: true, first_name: 'Other', username: 'other_bot' };
const OWN = { message_id: 500, date: 0, chat: GROUP, from: BOT, text: 'An answer' };
const MINUTE = 60_000;
/** Messages of each kind. */
const COUNT = 200;

describe('A2: in a group', () => {
  it.each<[what: string, text: string, parts: MessageParts]>([
    ['a command of another bot', '/ask when will it be signed?', { from: OTHER_BOT }],
    ['a mention by another bot', '@verbatim_bot when will it be signed?', { from: OTHER_BOT }],
    ['a reply of another bot', 'when will it be signed?', { from: OTHER_BOT, reply_to_message: OWN }],
    ['the bot itself', '/ask when will it be signed?', { from: BOT }],
    ['what was sent through the bot', '/ask when will it be signed?', { via_bot: BOT }],
    ['a channel that another bot writes', '/help', { from: OTHER_BOT, sender_chat: { id: -1_001_000_000_009, type: 'channel', title: 'News' } }],
    ['talk among people', 'when will it be signed?', {}],
    ['a mention inside code', '`@verbatim_bot` when?', { entities: [{ type: 'code', offset: 0, length: 15 }] }],
    ['a mention inside a link', 'https://t.me/@verbatim_bot when?', { entities: [{ type: 'url', offset: 0, length: 26 }] }],
    ['a reply to somebody else', 'when will it be signed?', { reply_to_message: { ...OWN, from: ANNA } }],
    ['a command for another bot', '/ask@other_bot when?', {}],
  ])('%s gets no answer, however often', async (_what, text, parts) => {
    const harness = new Harness({ info: { can_read_all_group_messages: true } });
    for (let count = 0; count < COUNT; count += 1) await harness.says(text, { chat: GROUP, ...parts });
    expect(harness.calls).toEqual([]);
    expect(harness.logged).toEqual([]);
  });

  it('what another bot edits gets no answer', async () => {
    const message = { message_id: 1, date: 0, edit_date: 1, chat: GROUP, from: OTHER_BOT, text: '@verbatim_bot when will it be signed?', entities: [{ type: 'mention', offset: 0, length: 13 }] };
    expect(await new Harness().updated({ edited_message: message as never })).toEqual([]);
  });

  it('what another bot writes in private gets no answer', async () => {
    expect(await new Harness().says('when will it be signed?', { from: OTHER_BOT })).toEqual([]);
  });

  it('talk among people uses up no quota and brings no notice', async () => {
    const harness = new Harness({ info: { can_read_all_group_messages: true }, quotas: createQuotas(() => 0) });
    for (let count = 0; count < COUNT; count += 1) await harness.says('what a day', { chat: GROUP });
    for (let count = 0; count < COUNT; count += 1) await harness.says('/weather@other_bot', { chat: GROUP });
    expect(harness.calls).toEqual([]);
    expect(methodsOf(await harness.says('/ask when will it be signed?', { chat: GROUP }))).toEqual(['sendMessage']);
  });

  it('a thousand members who ask get at most twenty messages in any minute, and another group all of its own', async () => {
    let now = 0;
    const harness = new Harness({ quotas: createQuotas(() => now) });
    const sentAt: number[] = [];
    for (let number = 0; number < 1000; number += 1) {
      now += 300;
      const from = { ...ANNA, id: 50_000 + number };
      sentAt.push(...(await harness.says('/start', { chat: GROUP, from })).map(() => now));
    }
    for (const time of sentAt) expect(sentAt.filter((other) => other > time - MINUTE && other <= time).length).toBeLessThanOrEqual(20);
    expect(sentAt.length).toBeGreaterThanOrEqual(20 * 4);
    expect(methodsOf(await harness.says('/start', { chat: { ...GROUP, id: GROUP.id - 1 } }))).toEqual(['sendMessage']);
  });

  it('a question after the move to a supergroup is answered there, and the move itself by nothing', async () => {
    const harness = new Harness();
    const small = { id: -5, type: 'group', title: 'Old' } as const;
    expect(await harness.gets({ chat: small, migrate_to_chat_id: GROUP.id })).toEqual([]);
    expect(await harness.gets({ chat: GROUP, migrate_from_chat_id: small.id })).toEqual([]);
    const [call] = await harness.says('/ask when will it be signed?', { chat: GROUP });
    expect(call?.payload.chat_id).toBe(GROUP.id);
  });

  it('of BOT_USERS, members are answered in the supergroup that it becomes, and the log names its id', async () => {
    const small = { id: -5, type: 'group', title: 'Old' } as const;
    const harness = new Harness({ users: [small.id] });
    expect(await harness.says('/ask when will it be signed?', { chat: GROUP })).toEqual([]);
    const anonymous = { id: 1_087_968_824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' };
    await harness.gets({ chat: small, from: anonymous, migrate_to_chat_id: GROUP.id });
    expect(methodsOf(await harness.says('/ask when will it be signed?', { chat: GROUP }))).toEqual(['sendMessage']);
    expect(harness.logged).toMatchObject([{ level: 'warn', from: small.id, to: GROUP.id }]);
  });

  it.each([
    'Forbidden: bot was kicked from the supergroup chat',
    'Forbidden: bot is not a member of the supergroup chat',
    'Bad Request: group chat was upgraded to a supergroup chat',
    'Bad Request: not enough rights to send text messages to the chat',
    'Bad Request: CHAT_WRITE_FORBIDDEN',
  ])('the bot goes on after "%s"', async (refusal) => {
    const harness = new Harness();
    harness.refusals.set('sendMessage', refusal);
    await harness.says('/ask when will it be signed?', { chat: GROUP });
    expect(harness.logged).toMatchObject([{ level: 'info' }]);
    expect(methodsOf(await harness.says('/ask when will it be signed?'))).toEqual(['sendMessage']);
  });
});

describe('when the bot', () => {
  const member = (status: 'member' | 'administrator' | 'left' | 'kicked' | 'restricted'): ChatMember => ({ status, user: BOT }) as ChatMember;
  const moved = (from: ChatMember, to: ChatMember, chat: Chat = GROUP): Omit<Update, 'update_id'> => ({
    my_chat_member: { chat, from: ANNA, date: 0, old_chat_member: from, new_chat_member: to },
  });
  const english = textsFor('en');
  const hello = english.greeting(BOT.username);

  it.each<[what: string, change: Omit<Update, 'update_id'>, info: Partial<UserFromGetMe>, texts: string[]]>([
    ['comes into a group, it says hello and what it sees', moved(member('left'), member('member')), {}, [`${hello}\n\n${english.helpInGroups}`]],
    ['comes in as an administrator, it says hello', moved(member('left'), member('administrator')), {}, [hello]],
    ['comes in without privacy mode, it says hello', moved(member('kicked'), member('member')), { can_read_all_group_messages: true }, [hello]],
    ['may not write there, it says nothing', moved(member('left'), member('restricted')), {}, []],
    ['is made an administrator, it says nothing', moved(member('member'), member('administrator')), {}, []],
    ['is thrown out, it says nothing', moved(member('member'), member('kicked')), {}, []],
    ['comes into a channel, it says nothing', moved(member('left'), member('administrator'), { id: -7, type: 'channel', title: 'News' }), {}, []],
    ['is blocked by somebody, it says nothing', moved(member('member'), member('kicked'), { id: ANNA.id, type: 'private', first_name: 'Anna' }), {}, []],
    ['is unblocked, it says nothing', moved(member('kicked'), member('member'), { id: ANNA.id, type: 'private', first_name: 'Anna' }), {}, []],
  ])('%s', async (_what, change, info, texts) => {
    const harness = new Harness({ info, quotas: createQuotas(() => 0) });
    expect((await harness.updated(change)).map(({ payload }) => payload.text)).toEqual(texts);
    expect(harness.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('is thrown out, the conversations of that group are forgotten, and no others', async () => {
    const harness = new Harness();
    await harness.says('/ask when will it be signed?', { chat: GROUP });
    await harness.says('when will it be signed?');
    await harness.updated(moved(member('member'), member('kicked')));
    await harness.says('/ask and who?', { chat: GROUP });
    expect(harness.last.text).toBe(textsFor('en').askBack);
    await harness.says('and who?');
    expect(harness.last.text).toContain('when will it be signed?');
  });
});

describe('a conversation', () => {
  it('goes on in replies, whose threads are no topics', async () => {
    const harness = new Harness();
    await harness.says('/ask when will it be signed?', { chat: GROUP });
    await harness.says('and who?', { chat: GROUP, reply_to_message: harness.last, message_thread_id: 12 });
    expect(harness.last.text).toContain('when will it be signed?');
    const [call] = await harness.says('/ask and who?', { chat: GROUP, message_thread_id: 77, is_topic_message: true });
    expect(call?.payload).toMatchObject({ message_thread_id: 77, text: textsFor('en').askBack });
  });
});
