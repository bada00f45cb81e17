import { describe, expect, it } from 'vitest';
import type { Judged } from '../../src/records/feedback.ts';
import { Feedback, FEEDBACK_FORM } from '../../src/records/feedback.ts';
import type { Records } from '../../src/records/records.ts';
import { recordsInMemory } from '../../src/records/records.ts';
import { SmallFile } from '../../src/storage/small-file.ts';
import { textsFor } from '../../src/texts/texts.ts';
import { ANNA, buttonsOf, GROUP, Harness, БОРИС } from '../harness.ts';

const QUESTION = 'when will it be signed?';
const { feedback: words, stats } = textsFor('en').records;

/** A bot, and what its feedback file would hold. */
function scene(): { harness: Harness; judged: () => readonly Judged[]; records: Records } {
  const file = SmallFile.inMemory(FEEDBACK_FORM);
  const records = { ...recordsInMemory(), feedback: new Feedback(file, () => new Date('2026-05-06T07:08:09Z')) };
  return { harness: new Harness({ records }), judged: () => file.value, records };
}

async function press(harness: Harness, button: string, from = ANNA): Promise<unknown> {
  const data = buttonsOf(harness.last).find(({ text }) => text === button)?.data ?? '';
  return (await harness.presses(harness.last, data, from)).at(-1)?.payload.text;
}

describe('the buttons under an answer', () => {
  it.each([
    ['👍', 'helpful', words.thanksHelpful],
    ['👎', 'unhelpful', words.thanksUnhelpful],
  ])('%s is kept with question and passage, and answered', async (button, judgement, thanks) => {
    const { harness, judged, records } = scene();
    await harness.says(QUESTION);
    expect(await press(harness, button)).toBe(thanks);
    expect(judged()).toEqual([{ judgement, question: QUESTION, after: [], passage: expect.stringMatching(/^[\w-]{19}$/) as string, day: '2026-05-06', by: records.people.mark(ANNA.id) }]);
  });

  it('keep the questions that a follow-up leaned on', async () => {
    const { harness, judged } = scene();
    await harness.says('who signs the agreement?');
    await harness.says('and when?');
    await press(harness, '👍');
    expect(judged()[0]).toMatchObject({ question: 'and when?', after: ['who signs the agreement?'] });
  });

  it('count each person of a group once', async () => {
    const { harness, judged } = scene();
    await harness.says(`/ask ${QUESTION}`, { chat: GROUP });
    for (const from of [ANNA, БОРИС, ANNA]) await press(harness, '👍', from);
    await press(harness, '👎', БОРИС);
    expect(judged().map(({ judgement }) => judgement)).toEqual(['helpful', 'unhelpful']);
    expect(judged()[0]).toMatchObject({ question: QUESTION });
  });

  it('are not there when there is no passage', async () => {
    const { harness } = scene();
    await harness.says('xyzzy plugh');
    expect(buttonsOf(harness.last).filter(({ text }) => text === '👍')).toEqual([]);
  });

  it('say so when the question is gone', async () => {
    const { harness, judged } = scene();
    await harness.says(QUESTION);
    const { reply_to_message: _question, ...alone } = harness.last;
    const data = buttonsOf(harness.last).find(({ text }) => text === '👍')?.data ?? '';
    const calls = await harness.presses({ ...alone, message_id: 9999 }, data);
    expect(calls).toMatchObject([{ method: 'answerCallbackQuery', payload: { text: textsFor('en').questionGone } }]);
    expect(judged()).toEqual([]);
  });
});

describe('what else is kept', () => {
  it('a question asked again in the same words, with the passage that did not do', async () => {
    const { harness, judged } = scene();
    await harness.says(QUESTION);
    await harness.says('When will it be signed');
    await harness.says('who signs it?');
    expect(judged().map(({ judgement, question }) => `${judgement}: ${question}`)).toEqual(['repeated: When will it be signed']);
  });

  it('a result sent inline, with what was typed', async () => {
    const { harness, judged } = scene();
    const [call] = await harness.types('signed');
    const result_id = call?.payload.results?.[0]?.id ?? '';
    await harness.updated({ chosen_inline_result: { result_id, from: ANNA, query: 'signed' } });
    expect(judged()).toMatchObject([{ judgement: 'chosen', question: 'signed', passage: result_id }]);
  });

  it.each([
    ['', 'AAAAAAAAAAAAAAAAAAA'],
    ['signed', 'word'],
  ])('nothing for the query %j and the result %s', async (query, result_id) => {
    const { harness, judged } = scene();
    await harness.updated({ chosen_inline_result: { result_id, from: ANNA, query } });
    expect(judged()).toEqual([]);
  });
});

describe('/stats', () => {
  const admin = { ...ANNA, id: 77 };

  it('tells administrators what was asked, what had no answer, and what people thought', async () => {
    const harness = new Harness({ admins: [admin.id] });
    for (const question of [QUESTION, QUESTION, 'who painted the xyzzy?', 'when?']) await harness.says(question, { from: { ...ANNA, id: 500 } });
    await harness.says(QUESTION, { from: БОРИС });
    await press(harness, '👍', БОРИС);
    await harness.says('/stats', { from: admin });
    const text = harness.last.text ?? '';
    // The bare "when?" leans on what was asked before, and is counted with it.
    expect(text).toContain('5 questions since ');
    expect(text).toContain(stats.judgements(1, 0, 0, 1));
    expect(text).toContain(stats.corpus(2, 16, 0));
    expect(text).toContain(`• who painted the xyzzy? – ${stats.times(1)}`);
    expect(text).not.toContain('• when? –');
    expect(text).toContain(`${stats.mostAsked}\n• ${QUESTION} – ${stats.times(3)}`);
    expect(text).not.toMatch(/\b(?:500|1002)\b/);
  });

  it('says when nothing was asked yet', async () => {
    const harness = new Harness({ admins: [admin.id] });
    await harness.says('/stats', { from: admin });
    expect(harness.last.text).toContain(stats.none);
  });

  it.each([
    ['a stranger in private', { from: ANNA }, [stats.onlyAdmins]],
    ['a stranger in a group', { from: ANNA, chat: GROUP }, []],
    ['an administrator in a group', { from: admin, chat: GROUP }, []],
    ['an administrator through another bot', { from: admin, via_bot: { id: 5, is_bot: true, first_name: 'Other' } }, [stats.onlyAdmins]],
    ['a bot', { from: { ...admin, is_bot: true } }, []],
  ])('are not for %s', async (_who, parts, texts) => {
    const calls = await new Harness({ admins: [admin.id] }).says('/stats', parts);
    expect(calls.map(({ payload }) => payload.text)).toEqual(texts);
  });

  it('are for nobody when there are no administrators', async () => {
    expect(await new Harness().says('/stats')).toMatchObject([{ payload: { text: stats.onlyAdmins } }]);
  });
});
