import { describe, expect, it } from 'vitest';
import { textsFor } from '../../src/texts/texts.ts';
import { ANNA, GROUP, Harness, methodsOf, БОРИС } from '../harness.ts';

const QUESTION = 'when will it be signed?';

describe('with BOT_USERS set', () => {
  it('those named are answered, and nobody else', async () => {
    const harness = new Harness({ users: [ANNA.id] });
    expect(methodsOf(await harness.says(QUESTION))).toEqual(['sendMessage']);
    expect(await harness.says(QUESTION, { from: БОРИС })).toMatchObject([{ payload: { text: textsFor('ru').notForYou } }]);
  });

  it('strangers are told once', async () => {
    const harness = new Harness({ users: [ANNA.id] });
    await harness.says(QUESTION, { from: БОРИС });
    expect(await harness.says(QUESTION, { from: БОРИС })).toEqual([]);
  });

  it('strangers in groups meet silence, and members of a named group are answered', async () => {
    expect(await new Harness({ users: [ANNA.id] }).says(`/ask ${QUESTION}`, { from: БОРИС, chat: GROUP })).toEqual([]);
    expect(methodsOf(await new Harness({ users: [GROUP.id] }).says(`/ask ${QUESTION}`, { from: БОРИС, chat: GROUP }))).toEqual(['sendMessage']);
  });

  it('strangers who press a button are told, and those who summon a guest meet silence', async () => {
    const harness = new Harness({ users: [ANNA.id] });
    await harness.says(`/ask ${QUESTION}`, { chat: GROUP });
    expect(await harness.presses(harness.last, 'm:3', БОРИС)).toMatchObject([{ method: 'answerCallbackQuery', payload: { text: textsFor('ru').notForYou } }]);
    const chat = { id: БОРИС.id, type: 'private', first_name: 'Борис' } as const;
    expect(await harness.updated({ guest_message: { message_id: 1, date: 0, chat, from: БОРИС, text: QUESTION, guest_query_id: '1' } })).toEqual([]);
  });

  it('strangers get an empty list inline', async () => {
    const [call] = await new Harness({ users: [БОРИС.id] }).types('signed');
    expect(call).toMatchObject({ method: 'answerInlineQuery', payload: { results: [], is_personal: true } });
  });
});
