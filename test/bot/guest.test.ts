import type { Message } from 'grammy/types';
import { expect, it } from 'vitest';
import { createQuotas } from '../../src/bot/quota.ts';
import { textsFor } from '../../src/texts/texts.ts';
import { ANNA, BOT, Harness, БОРИС } from '../harness.ts';
import { spotEntities } from '../fake-api/typed.ts';

const OTHERS = { id: 4004, type: 'private', first_name: 'Boris' } as const;

/** A message by which somebody calls the bot into a chat that it is not in. */
function summons(text: string, parts: Partial<Message> = {}): { guest_message: Message.TextMessage } {
  const message = { message_id: 1, date: 0, chat: OTHERS, from: ANNA, text, entities: spotEntities(text), guest_query_id: 'g1', ...parts };
  return { guest_message: message };
}

it('a guest answers once, with what inline mode would send', async () => {
  const harness = new Harness();
  const [inline] = await harness.types('when will it be signed?');
  const calls = await harness.updated(summons('@verbatim_bot when will it be signed?') as never);
  expect(calls).toMatchObject([{ method: 'answerGuestQuery', payload: { guest_query_id: 'g1', result: { type: 'article', id: inline?.payload.results?.[0]?.id } } }]);
});

it.each([
  ['nothing answers', '@verbatim_bot who painted the xyzzy?', {}, textsFor('en').noAnswer],
  ['nothing is asked', '@verbatim_bot', { from: БОРИС }, textsFor('ru').askBack],
])('when %s it says so', async (_what, text, parts, sentence) => {
  const calls = await new Harness().updated(summons(text, parts) as never);
  expect(calls).toMatchObject([{ payload: { result: { input_message_content: { message_text: sentence } } } }]);
});

it.each([
  ['another bot', { from: { ...BOT, id: 5 } }, {}],
  ['somebody whom BOT_USERS leaves out', {}, { users: [БОРИС.id] }],
  ['an update without an id to answer', { guest_query_id: undefined }, {}],
])('%s gets no answer', async (_who, parts, options) => {
  expect(await new Harness(options).updated(summons('@verbatim_bot when will it be signed?', parts as never) as never)).toEqual([]);
});

it('beyond the quota there is silence', async () => {
  const harness = new Harness({ quotas: createQuotas(() => 0) });
  for (let count = 0; count < 30; count += 1) await harness.updated(summons('@verbatim_bot when will it be signed?') as never);
  expect(harness.calls).toHaveLength(20);
});
