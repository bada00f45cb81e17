import { describe, expect, it } from 'vitest';
import { textsFor } from '../../src/texts/texts.ts';
import { ANNA, buttonsOf, GROUP, Harness, methodsOf, БОРИС } from '../harness.ts';

const english = textsFor('en');
const QUESTION = 'when will it be signed?';
const SUBJECT = 'what deal could Russia and China sign in Moscow?';

/** Presses the button with this text under the last message. */
async function press(harness: Harness, text: string, from = ANNA): Promise<string[]> {
  const under = harness.sent.findLast((message) => buttonsOf(message).some((button) => button.text === text));
  const button = under && buttonsOf(under).find((own) => own.text === text);
  if (under === undefined || button === undefined) throw new Error(`no button "${text}"`);
  return methodsOf(await harness.presses(under, button.data, from));
}

describe('the button under an answer', () => {
  it('explains it in a new message, and leaves the answer as it is', async () => {
    const harness = new Harness();
    await harness.says(QUESTION);
    const answer = harness.last;
    expect(await press(harness, english.why.button)).toEqual(['sendMessage', 'answerCallbackQuery']);
    expect(harness.last.text).toContain(english.why.heading);
    expect(harness.last.text).toContain('• signed (100%) – signed');
    expect(harness.last.reply_to_message?.message_id).toBe(answer.message_id);
    expect(harness.sent[0]).toEqual(answer);
  });

  it('speaks the language of who presses', async () => {
    const harness = new Harness();
    await harness.says(QUESTION);
    await press(harness, english.why.button, БОРИС);
    expect(harness.last.text).toContain(textsFor('ru').why.heading);
  });

  it('explains a follow-up as it was asked, and a question taken as a new one without what came before', async () => {
    const harness = new Harness();
    await harness.says(SUBJECT);
    await harness.says('when will they sign it?');
    await press(harness, english.why.button);
    expect(harness.last.text).toContain(`(${SUBJECT})`);
    await press(harness, english.aloneButton);
    await press(harness, english.why.button);
    expect(harness.last.text).toContain(english.why.heading);
    expect(harness.last.text).not.toContain(SUBJECT);
  });

  it('whose question is gone says so', async () => {
    const harness = new Harness();
    const calls = await harness.presses({ message_id: 5, date: 0, chat: GROUP }, 'w:0');
    expect(calls).toMatchObject([{ method: 'answerCallbackQuery', payload: { text: english.questionGone } }]);
  });

  it('is not under an answer without passages', async () => {
    const harness = new Harness();
    for (const question of ['quux', 'when?']) {
      await harness.says(question, { from: БОРИС });
      expect(buttonsOf(harness.last).map(({ text }) => text)).not.toContain(textsFor('ru').why.button);
    }
  });
});

describe('/why', () => {
  it('explains the last answer of the chat', async () => {
    const harness = new Harness();
    await harness.says('who is Nikolai Patrushev?');
    await harness.says(QUESTION);
    await harness.says('/why');
    expect(harness.last.text).toContain('• signed');
    expect(harness.last.text).not.toMatch(/• patrushev/i);
  });

  it('explains a follow-up with what it leans on', async () => {
    const harness = new Harness();
    await harness.says(SUBJECT);
    await harness.says('and when?');
    await harness.says('/why');
    expect(harness.last.text).toContain(english.askedAs(`and when? (${SUBJECT})`));
  });

  it('explains the question behind it', async () => {
    const harness = new Harness();
    await harness.says('/why who is Nikolai Patrushev?');
    expect(harness.last.text).toMatch(/• patrushev \(\d+%\) – Patrushev/);
  });

  it('knows nothing of the questions of others', async () => {
    const harness = new Harness();
    await harness.says(`/ask ${QUESTION}`, { chat: GROUP, from: БОРИС });
    await harness.says('/why@verbatim_bot', { chat: GROUP });
    expect(harness.last.text).toBe(english.why.nothingAsked);
  });

  it('says that nothing was asked yet', async () => {
    const harness = new Harness();
    await harness.says('/why', { from: БОРИС });
    expect(harness.last.text).toBe(textsFor('ru').why.nothingAsked);
  });
});
