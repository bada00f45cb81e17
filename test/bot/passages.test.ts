import { describe, expect, it } from 'vitest';
import { textsFor } from '../../src/texts/texts.ts';
import { manyArticles } from '../articles.ts';
import { ANNA, buttonsOf, GROUP, Harness, methodsOf, БОРИС } from '../harness.ts';
import type { MessageParts } from '../harness.ts';

const english = textsFor('en');
const QUESTION = 'treaty signed';

/** The numbers of the quotes in a card. */
function numbersIn(text = ''): number[] {
  return [...text.matchAll(/^(\d+)\. Report/gm)].map(([, number]) => Number(number));
}

/** The buttons that turn pages of a card or explain it, without those under its quotes. */
function turning(harness: Harness, texts = english): string[] {
  const own = [texts.previousButton, texts.moreButton, texts.why.button];
  return buttonsOf(harness.last).flatMap(({ text }) => (own.includes(text) ? [text] : []));
}

/** The titles of the articles quoted in a card. */
function titlesIn(text = ''): string[] {
  return [...text.matchAll(/^\d+\. (Report \d+)/gm)].map(([, title = '']) => title);
}

async function answered(question = QUESTION, parts: MessageParts = {}): Promise<Harness> {
  const harness = new Harness({ articles: manyArticles(8) });
  await harness.says(question, parts);
  return harness;
}

async function press(harness: Harness, text: string, from = ANNA): Promise<void> {
  const button = buttonsOf(harness.last).find((one) => one.text === text);
  if (button === undefined) throw new Error(`no button "${text}", but ${JSON.stringify(buttonsOf(harness.last))}`);
  const calls = await harness.presses(harness.last, button.data, from);
  expect(methodsOf(calls)).toEqual(['editMessageText', 'answerCallbackQuery']);
}

describe('further passages', () => {
  it('come in place by a button, page by page, each passage once, and back again', async () => {
    const harness = await answered();
    const titles: string[] = [];
    const look = (): string => {
      titles.push(...titlesIn(harness.last.text));
      return `${numbersIn(harness.last.text).join(' ')} | ${turning(harness).join(' ')}`;
    };
    const pages = [look()];
    for (let turn = 0; turn < 2; turn += 1) {
      await press(harness, english.moreButton);
      pages.push(look());
    }
    expect(new Set(titles).size).toBe(8);
    await press(harness, english.previousButton);
    await press(harness, english.previousButton);
    pages.push(look());
    expect(pages).toEqual([
      `1 2 3 | ${english.moreButton} ${english.why.button}`,
      `4 5 6 | ${english.previousButton} ${english.moreButton}`,
      `7 8 | ${english.previousButton}`,
      `1 2 3 | ${english.moreButton} ${english.why.button}`,
    ]);
    expect(titles.slice(-3)).toEqual(titles.slice(0, 3));
    expect(harness.sent).toHaveLength(1);
  });

  it('speak the language of who presses', async () => {
    const harness = await answered();
    await press(harness, english.moreButton, БОРИС);
    expect(turning(harness, textsFor('ru'))).toEqual([textsFor('ru').previousButton, textsFor('ru').moreButton]);
  });

  it.each<[how: string, question: string, parts: MessageParts]>([
    ['by /ask', `/ask ${QUESTION}`, {}],
    ['by /ask in a group', `/ask@verbatim_bot ${QUESTION}`, { chat: GROUP }],
    ['by a mention', `@verbatim_bot ${QUESTION}`, { chat: GROUP }],
    ['by a mention behind', `${QUESTION} @verbatim_bot`, { chat: GROUP }],
  ])('come for a question asked %s', async (_how, question, parts) => {
    const harness = await answered(question, parts);
    const [, call] = [harness.last, ...(await harness.presses(harness.last, 'm:3'))];
    expect(call).toMatchObject({ method: 'editMessageText' });
    expect(numbersIn(harness.last.text)).toEqual([4, 5, 6]);
  });

  it('come for a question asked by a reply to the bot in a group', async () => {
    const harness = await answered(`/ask ${QUESTION}`, { chat: GROUP });
    await harness.says(QUESTION, { chat: GROUP, reply_to_message: harness.last });
    await press(harness, english.moreButton);
    expect(numbersIn(harness.last.text)).toEqual([4, 5, 6]);
  });

  it('of a good answer are not called no answer', async () => {
    const harness = await answered('treaty signed in amberbirch');
    expect(harness.last.text).not.toContain(english.noAnswer);
    await press(harness, english.moreButton);
    expect(harness.last.text).not.toContain(english.noAnswer);
  });
});

describe('a dead button', () => {
  it('whose question is deleted says so', async () => {
    const harness = await answered();
    const { reply_to_message: _gone, ...orphan } = harness.last;
    const calls = await harness.presses({ ...orphan, message_id: 999 }, 'm:3');
    expect(calls).toMatchObject([{ method: 'answerCallbackQuery', payload: { text: english.questionGone } }]);
  });

  it('whose message is too old to be shown says so', async () => {
    const harness = new Harness();
    const calls = await harness.presses({ message_id: 5, date: 0, chat: GROUP }, 'm:3', БОРИС);
    expect(calls).toMatchObject([{ method: 'answerCallbackQuery', payload: { text: textsFor('ru').questionGone } }]);
  });

  it('beyond the last passage leads to the first', async () => {
    const harness = await answered();
    await press(harness, english.moreButton);
    await harness.presses(harness.last, 'm:300');
    expect(numbersIn(harness.last.text)).toEqual([1, 2, 3]);
  });

  it.each(['of:other:times', 'm:1234567', 'x'])('whose data, %j, is of other times is answered all the same', async (data) => {
    const harness = await answered();
    expect(methodsOf(await harness.presses(harness.last, data))).toEqual(['answerCallbackQuery']);
  });
});
