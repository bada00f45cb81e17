import fc from 'fast-check';
import type { User } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { ANSWERS_A_MINUTE, createQuotas, Quota } from '../../src/bot/quota.ts';
import { textsFor } from '../../src/texts/texts.ts';
import { SEED_EXAMPLES } from '../articles.ts';
import { ANNA, GROUP, Harness, methodsOf, БОРИС } from '../harness.ts';

const MINUTE = 60_000;
const SEED = 8;
const english = textsFor('en');
const somebody = (number: number): User => ({ ...ANNA, id: 100_000 + number });

/** A bot with quotas and a clock that stands until it is moved. */
function openScene(): { harness: Harness; pass: (milliseconds: number) => void } {
  let now = 0;
  const harness = new Harness({ quotas: createQuotas(() => now) });
  return { harness, pass: (milliseconds) => void (now += milliseconds) };
}

describe('a quota', () => {
  it('lets so many through, says so once, and is silent until the minute has moved on', () => {
    let now = 0;
    const quota = new Quota(2, () => now);
    const at = (time: number): string => {
      now = time;
      return quota.ask(1);
    };
    expect([0, 10_000, 20_000, 30_000, 59_999, 60_000, 60_001, 70_000, 79_999, 80_000].map(at)).toEqual([
      'answer', 'answer', 'notice', 'silence', 'silence', 'answer', 'silence', 'answer', 'silence', 'notice',
    ]);
    expect(quota.ask(2)).toBe('answer');
  });

  it('never lets more through in any minute than its answers and one notice, and never keeps back who asks less', () => {
    const pauses = fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 120 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), pauses, (answers, waits) => {
        let now = 0;
        const quota = new Quota(answers, () => now);
        const asked: number[] = [];
        const said = waits.map((wait) => {
          now += wait;
          asked.push(now);
          return { time: now, verdict: quota.ask(1), recent: asked.filter((time) => time > now - MINUTE).length };
        });
        for (const { time, verdict, recent } of said) {
          const within = said.filter((other) => other.time > time - MINUTE && other.time <= time);
          expect(within.filter((other) => other.verdict === 'answer').length).toBeLessThanOrEqual(answers);
          expect(within.filter((other) => other.verdict === 'notice').length).toBeLessThanOrEqual(1);
          if (recent <= answers) expect(verdict).toBe('answer');
        }
      }),
      { seed: SEED },
    );
  });

  it('A3: remembers ten thousand at most, whoever was heard of last', () => {
    const quota = new Quota(1, () => 0);
    const heard: Record<string, number> = { answer: 0, notice: 0, silence: 0 };
    let largest = 0;
    for (let id = 0; id < 30_000; id += 1) {
      quota.ask(id);
      const verdict = quota.ask(-1);
      heard[verdict] = (heard[verdict] ?? 0) + 1;
      largest = Math.max(largest, quota.size);
    }
    expect(heard).toEqual({ answer: 1, notice: 1, silence: 29_998 });
    expect(largest).toBe(10_000);
  });
});

describe('A3: with quotas', () => {
  it('a person who asks too much is told once, in their language, and answered again a minute later', async () => {
    const { harness, pass } = openScene();
    const texts: (string | undefined)[] = [];
    for (let count = 0; count < 50; count += 1) texts.push(...(await harness.says('/help', { from: БОРИС })).map(({ payload }) => payload.text));
    expect(texts).toHaveLength(ANSWERS_A_MINUTE.user + 1);
    expect(texts.filter((text) => text === textsFor('ru').tooMany)).toHaveLength(1);
    expect(texts.at(-1)).toBe(textsFor('ru').tooMany);
    pass(MINUTE);
    expect((await harness.says('/help', { from: БОРИС })).at(0)?.payload.text).toBe(textsFor('ru').help('verbatim_bot'));
  });

  it('ten thousand people are all answered, while one of them asks without end', async () => {
    const { harness, pass } = openScene();
    const counts = { honest: 0, told: 0, greedy: 0 };
    for (let number = 1; number <= 10_000; number += 1) {
      pass(1);
      const [answer] = await harness.says('/ask', { from: somebody(number) });
      if (answer?.payload.text === english.askHowTo(SEED_EXAMPLES.en[0])) counts.honest += 1;
      for (const { payload } of await harness.says('/ask', { from: somebody(0) })) counts[payload.text === english.tooMany ? 'told' : 'greedy'] += 1;
      harness.calls.length = 0;
    }
    expect(counts).toEqual({ honest: 10_000, told: 1, greedy: ANSWERS_A_MINUTE.user });
  });

  it('inline queries count by themselves, and the notice stands above no results', async () => {
    const { harness } = openScene();
    const { inline } = ANSWERS_A_MINUTE;
    for (let count = 0; count < inline; count += 1) await harness.types('');
    const [notice] = await harness.types('');
    expect(notice).toMatchObject({ method: 'answerInlineQuery', payload: { results: [], button: { text: english.inlineTooMany } } });
    expect(await harness.types('')).toEqual([]);
    expect(methodsOf(await harness.says('/help'))).toEqual(['sendMessage']);
  });

  it('presses of buttons count as questions do, and the notice stands under the button', async () => {
    const { harness } = openScene();
    const card = { message_id: 9, date: 0, chat: { id: ANNA.id, type: 'private', first_name: 'Anna' }, text: 'card' } as never;
    for (let count = 0; count < ANSWERS_A_MINUTE.user; count += 1) await harness.presses(card, 'x');
    expect(await harness.presses(card, 'x')).toMatchObject([{ method: 'answerCallbackQuery', payload: { text: english.tooMany } }]);
    expect(await harness.presses(card, 'x')).toEqual([]);
  });

  it('administrators of a group who stay anonymous do not use up those of another', async () => {
    const { harness } = openScene();
    const anonymous: User = { id: 1_087_968_824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' };
    const other = { ...GROUP, id: GROUP.id - 1 };
    for (let count = 0; count < 50; count += 1) await harness.says('/start', { from: anonymous, sender_chat: GROUP, chat: GROUP });
    expect(methodsOf(await harness.says('/start', { from: anonymous, sender_chat: other, chat: other }))).toEqual(['sendMessage']);
  });

  it('edited questions count as questions do; other changes and chosen results count for nothing', async () => {
    const { harness } = openScene();
    const chat = { id: ANNA.id, type: 'private', first_name: 'Anna' } as const;
    const edits = (text: string, where: object = chat): ReturnType<Harness['updated']> =>
      harness.updated({ edited_message: { message_id: 900_000 + harness.calls.length, date: 0, edit_date: 1, chat: where, from: ANNA, text } } as never);
    for (let count = 0; count < 50; count += 1) {
      await harness.updated({ chosen_inline_result: { result_id: 'x', from: ANNA, query: 'when' } });
      await edits('what a day', GROUP);
    }
    expect(harness.calls).toEqual([]);
    for (let count = 0; count < ANSWERS_A_MINUTE.user; count += 1) expect(await edits(`when will it be signed? ${count}`)).toHaveLength(1);
    expect(await edits('when will it be signed?')).toMatchObject([{ payload: { text: english.tooMany } }]);
    expect(await edits('when will it be signed?')).toEqual([]);
  });

  it('without them nobody is kept back', async () => {
    const harness = new Harness();
    for (let count = 0; count < 100; count += 1) await harness.says('/help');
    expect(harness.calls).toHaveLength(100);
  });
});
