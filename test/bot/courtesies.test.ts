import { describe, expect, it } from 'vitest';
import { textsFor } from '../../src/texts/texts.ts';
import { SEED_EXAMPLES } from '../articles.ts';
import { ANNA, buttonsOf, GROUP, Harness, methodsOf, БОРИС } from '../harness.ts';

const english = textsFor('en');
const russian = textsFor('ru');

describe('what is said beside asking', () => {
  it.each([
    ['hi', ANNA, english.courtesies.greeting],
    ['привет', БОРИС, russian.courtesies.greeting],
    ['добрый день', ANNA, english.courtesies.greeting],
    ['/ask hello', ANNA, english.courtesies.greeting],
    ['thanks!', ANNA, english.courtesies.thanks],
    ['спасибо большое', БОРИС, russian.courtesies.thanks],
    ['bye', ANNA, english.courtesies.farewell],
    ['что нового?', БОРИС, russian.courtesies.news],
    ['на русском, пожалуйста', ANNA, english.courtesies.language],
    ['help', ANNA, english.help('verbatim_bot')],
    ['как тобой пользоваться?', БОРИС, russian.help('verbatim_bot')],
    ['who are you?', ANNA, english.start(2, SEED_EXAMPLES.en)],
    ['кто ты?', БОРИС, russian.start(2, SEED_EXAMPLES.ru)],
    ['ok', ANNA, english.courtesies.remark],
    ['да', БОРИС, russian.courtesies.remark],
    ['😀', ANNA, english.courtesies.remark],
  ])('%s is returned in the language of the interface, without passages', async (text, from, said) => {
    const harness = new Harness();
    await harness.says(text, { from });
    expect([harness.last.text, buttonsOf(harness.last)]).toEqual([said, []]);
  });

  it('right after a question leans on nothing, and the next question leans on the question', async () => {
    const harness = new Harness();
    await harness.says('when will the agreement be signed?');
    await harness.says('thank you!');
    expect(harness.last.text).toBe(english.courtesies.thanks);
    await harness.says('where?');
    expect(harness.last.text).toContain(english.askedAs('where? (when will the agreement be signed?)'));
  });

  it('before a question is not looked for', async () => {
    const harness = new Harness();
    await harness.says('привет, когда подпишут соглашение?', { from: БОРИС });
    expect(harness.last.text).toContain('10 ноября');
    expect(harness.last.text).not.toContain('«привет»');
  });

  it('among others in a group is not for the bot', async () => {
    const harness = new Harness();
    expect(methodsOf(await harness.says('thanks', { chat: GROUP }))).toEqual([]);
    await harness.says('@verbatim_bot thanks', { chat: GROUP });
    expect(harness.last.text).toBe(english.courtesies.thanks);
  });
});
