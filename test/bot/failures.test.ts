import { describe, expect, it } from 'vitest';
import { TurnOverError } from '../../src/intake/turn.ts';
import type { Library } from '../../src/library.ts';
import { textsFor } from '../../src/texts/texts.ts';
import { ANNA, GROUP, Harness, methodsOf, БОРИС } from '../harness.ts';

/** A library that fails whenever it is asked. */
const BROKEN = {
  get snapshot(): never {
    throw new Error('the index is broken');
  },
} as unknown as Library;

const CARD = { message_id: 5, date: 0, chat: GROUP, text: 'card', reply_to_message: { message_id: 4, date: 0, chat: GROUP, text: '/ask when', entities: [{ type: 'bot_command', offset: 0, length: 4 }] } } as never;

describe('a handler that fails', () => {
  it.each<[where: string, act: (harness: Harness) => ReturnType<Harness['says']>, told: { method: string; payload: object }[]]>([
    ['in private is told to the user', (harness) => harness.says('when?'), [{ method: 'sendMessage', payload: { chat_id: ANNA.id, text: textsFor('en').somethingFailed } }]],
    ['is told in Russian', (harness) => harness.says('когда?', { from: БОРИС }), [{ method: 'sendMessage', payload: { text: textsFor('ru').somethingFailed } }]],
    ['under a button is told there', (harness) => harness.presses(CARD, 'm:3'), [{ method: 'answerCallbackQuery', payload: { text: textsFor('en').somethingFailed } }]],
    ['in a group is told to nobody', (harness) => harness.says('/ask when?', { chat: GROUP }), []],
    ['on an inline query is told to nobody', (harness) => harness.types('when?'), []],
  ])('%s, and is logged', async (_where, act, told) => {
    const harness = new Harness({ library: BROKEN });
    expect(await act(harness)).toMatchObject(told);
    expect(harness.logged).toMatchObject([{ level: 'error', message: 'update failed', error: 'the index is broken' }]);
  });

  it('keeps what users wrote out of the log', async () => {
    const harness = new Harness({ library: BROKEN });
    await harness.says('my secret question');
    await harness.types('my secret query');
    expect(JSON.stringify(harness.logged)).not.toContain('secret');
  });

  it('because the bot ends is no failure: nobody is told, for the next start answers', async () => {
    const over = new TurnOverError('the bot ended');
    const library = {
      get snapshot(): never {
        throw over;
      },
    } as unknown as Library;
    const harness = new Harness({ library });
    expect(await harness.says('when?')).toEqual([]);
    expect(harness.logged).toEqual([]);
  });

  it('and whose failure cannot be told either is logged twice, and the bot goes on', async () => {
    const harness = new Harness();
    harness.refusals.set('sendMessage', 'Bad Request: message is too strange');
    const told = harness.says('when will it be signed?');
    expect(methodsOf(await told)).toEqual(['sendMessage', 'sendMessage']);
    expect(harness.logged).toMatchObject([{ level: 'error', message: 'update failed', error: expect.stringContaining('message is too strange') as string }]);

    const broken = new Harness({ library: BROKEN });
    broken.refusals.set('sendMessage', 'Bad Request: chat not found');
    await broken.says('when?');
    expect(broken.logged).toMatchObject([{ message: 'update failed' }, { level: 'warn', message: 'failure not told' }]);
    await broken.says('/help');
    expect(broken.last.text).toBe(textsFor('en').help('verbatim_bot'));
  });
});

describe('a refusal that nobody waits for', () => {
  it.each<[method: string, description: string, act: (harness: Harness) => ReturnType<Harness['says']>]>([
    ['answerInlineQuery', 'Bad Request: query is too old and response timeout expired or query ID is invalid', (harness) => harness.types('when')],
    ['editMessageText', 'Bad Request: message is not modified: specified new message content and reply markup are exactly the same', (harness) => harness.presses(CARD, 'm:0')],
    ['sendMessage', 'Forbidden: bot was blocked by the user', (harness) => harness.says('when?')],
    ['sendMessage', 'Forbidden: bot was kicked from the supergroup chat', (harness) => harness.says('/ask when?', { chat: GROUP })],
    ['sendMessage', 'Forbidden: user is deactivated', (harness) => harness.says('when?')],
  ])('%s: %s is a line in the log and no more', async (method, description, act) => {
    const harness = new Harness();
    harness.refusals.set(method, description);
    expect(methodsOf(await act(harness)).filter((called) => called === method)).toEqual([method]);
    expect(harness.logged).toMatchObject([{ level: 'info', message: 'answer not wanted', error: description }]);
  });

  it('under a button leaves the button answered', async () => {
    const harness = new Harness();
    harness.refusals.set('editMessageText', 'Bad Request: message is not modified: specified new message content');
    expect(methodsOf(await harness.presses(CARD, 'm:0'))).toEqual(['editMessageText', 'answerCallbackQuery']);
  });
});
