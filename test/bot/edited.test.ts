import type { Message } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import type { Call } from '../harness.ts';
import { textsFor } from '../../src/texts/texts.ts';
import { ANNA, BOT, buttonsOf, GROUP, Harness, methodsOf } from '../harness.ts';

const PRIVATE = { id: ANNA.id, type: 'private', first_name: 'Anna' } as const;

/** The message that was asked in, with another text now. */
function edits(harness: Harness, text: string, parts: Partial<Message> = {}): Promise<Call[]> {
  const entities = text.startsWith('/') ? [{ type: 'bot_command', offset: 0, length: text.split(' ')[0]?.length ?? 0 }] : [];
  return harness.updated({ edited_message: { message_id: 1, date: 0, edit_date: 1, chat: PRIVATE, from: ANNA, text, entities, ...parts } as never });
}

async function asked(text = 'when will it be signed?', parts = {}): Promise<Harness> {
  const harness = new Harness();
  await harness.says(text, parts);
  return harness;
}

describe('a question that is edited', () => {
  it('gets its answer edited', async () => {
    const harness = await asked();
    const [call, ...more] = await edits(harness, 'what did Patrushev say about the doctrine?');
    expect(more).toEqual([]);
    expect(call).toMatchObject({ method: 'editMessageText', payload: { chat_id: ANNA.id, message_id: harness.last.message_id } });
    expect(call?.payload.text).toContain('Patrushev');
  });

  it('and edited again gets it edited again', async () => {
    const harness = await asked();
    await edits(harness, 'what did Patrushev say about the doctrine?');
    const [call] = await edits(harness, 'when will it be signed?');
    expect(call).toMatchObject({ method: 'editMessageText' });
    expect(harness.sent).toHaveLength(1);
  });

  it.each([
    ['by /ask in a group', '/ask when will it be signed?', { chat: GROUP }, '/ask what did Patrushev say?'],
    ['by a mention in a group', '@verbatim_bot when will it be signed?', { chat: GROUP }, '@verbatim_bot what did Patrushev say?'],
  ])('asked %s as well', async (_how, before, parts, after) => {
    const harness = await asked(before, parts);
    const entities = [{ type: after.startsWith('/') ? 'bot_command' : 'mention', offset: 0, length: after.indexOf(' ') }];
    expect(await edits(harness, after, { chat: GROUP, entities } as never)).toMatchObject([{ method: 'editMessageText', payload: { chat_id: GROUP.id } }]);
  });

  it('whose words are the same brings nothing: a preview may have changed', async () => {
    const harness = await asked();
    expect(await edits(harness, 'when will it be signed?')).toEqual([]);
  });

  it('after a restart, when nobody knows its answer, is answered anew', async () => {
    expect(await edits(new Harness(), 'when will it be signed?')).toMatchObject([{ method: 'sendMessage', payload: { reply_parameters: { message_id: 1 } } }]);
  });

  it('whose answer was deleted is answered anew', async () => {
    const harness = await asked();
    harness.refusals.set('editMessageText', 'Bad Request: message to edit not found');
    expect(methodsOf(await edits(harness, 'what did Patrushev say?'))).toEqual(['editMessageText', 'sendMessage']);
  });

  it.each([
    ['thanks!', textsFor('en').courtesies.thanks],
    ['hello', textsFor('en').courtesies.greeting],
  ])('into %s is answered in kind, in place of the passages, and nothing leans on it', async (text, said) => {
    const harness = await asked();
    expect(methodsOf(await edits(harness, text))).toEqual(['editMessageText']);
    expect([harness.last.text, buttonsOf(harness.last)]).toEqual([said, []]);
    await harness.says('and where?');
    expect(harness.last.text).toBe(textsFor('en').askBack);
    expect(await edits(new Harness(), text)).toEqual([]);
  });

  it.each([
    ['another command', '/sources', {}],
    ['/ask to another bot', '/ask@other_bot when will it be signed?', {}],
    ['/ask and nothing', '/ask', {}],
    ['a bot’s message', 'when will it be signed?', { from: { ...BOT, id: 5 } }],
    ['talk in a group', 'when will it be signed?', { chat: GROUP }],
  ])('into %s is passed over', async (_what, text, parts) => {
    expect(await edits(new Harness(), text, parts as never)).toEqual([]);
  });
});
