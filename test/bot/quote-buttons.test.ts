import { describe, expect, it } from 'vitest';
import { textsFor } from '../../src/texts/texts.ts';
import { articleFrom } from '../articles.ts';
import { GROUP, Harness, methodsOf } from '../harness.ts';

const english = textsFor('en').passage;
const BRIDGE = 'The harbour bridge will be opened on 12 June, the town council said on Monday.';
const articles = [articleFrom('bridge.txt', `${BRIDGE}\n\nWork on the pillars began four years ago and stopped twice, once for lack of steel.`, { title: 'Bridge nearly done', publisher: 'River News', date: '2024-05-02', url: 'https://example.org/bridge' })];

/** The rows of buttons under the answer to a question, by their labels. */
async function rowsFor(question: string): Promise<string[][]> {
  const harness = new Harness({ articles });
  await harness.says(question);
  return harness.last.reply_markup?.inline_keyboard.map((row) => row.map(({ text }) => text)) ?? [];
}

describe('under an answer', () => {
  it('stand the contexts of its quotes, then what can be done with the first', async () => {
    const [contexts = [], taking] = await rowsFor('when will the harbour bridge be opened?');
    const number = contexts.length > 1 ? 1 : null;
    expect(contexts[0]).toBe(english.contextButton(number));
    expect(contexts.slice(1)).toEqual(contexts.slice(1).map((_label, index) => String(index + 2)));
    expect(taking).toEqual([english.sourceButton(number), english.copyButton(number), english.shareButton(number)]);
  });

  it('that is none stand the contexts alone: nothing is there to be copied as an answer', async () => {
    const rows = await rowsFor('who won the Ruritania cup at the bridge?');
    expect(rows[0]?.[0]).toContain(english.contextButton(null));
    expect(rows.flat().join(' ')).not.toMatch(/Copy|Share/);
  });

  it('no row has more buttons, and none longer ones, than a phone shows', async () => {
    for (const row of await rowsFor('when will the harbour bridge be opened?')) {
      expect(row.length).toBeLessThanOrEqual(4);
      expect(row.join('').length).toBeLessThanOrEqual(36);
    }
  });

  it('lead to the sentence on its page, copy it with its source, and share it by its citation', async () => {
    const harness = new Harness({ articles });
    await harness.says('when will the harbour bridge be opened?');
    const buttons = harness.last.reply_markup?.inline_keyboard.flat() ?? [];
    const of = (action: string): unknown => buttons.flatMap((button) => (action in button ? [(button as unknown as Record<string, unknown>)[action]] : []))[0];
    expect(of('url')).toBe('https://example.org/bridge#:~:text=The%20harbour%20bridge%20will,council%20said%20on%20Monday.');
    expect(of('copy_text')).toEqual({ text: `${BRIDGE}\n— Bridge nearly done · River News, 2 May 2024\nhttps://example.org/bridge` });
    expect(of('switch_inline_query_chosen_chat')).toMatchObject({ query: expect.stringMatching(/^[\w-]{19}_\w{1,2}_\w{1,2}$/) as string, allow_group_chats: true, allow_user_chats: true });
  });
});

it('the context opens under a message too old for Telegram to show it, and in a group', async () => {
  const harness = new Harness({ articles });
  const id = articles[0]?.passages[0]?.id ?? '';
  const calls = await harness.presses({ message_id: 5, date: 0, chat: GROUP }, `c:${id}_0_26..m0`);
  expect(methodsOf(calls)).toEqual(['editMessageText', 'answerCallbackQuery']);
  expect(calls[0]?.payload).toMatchObject({ chat_id: GROUP.id, message_id: 5 });
  expect(calls[0]?.payload.reply_markup?.inline_keyboard.flat().map(({ text }) => text)).toContain(english.backToAnswer);
});

it('the way back from the context brings the same answer', async () => {
  const harness = new Harness({ articles });
  await harness.says('when will the harbour bridge be opened?');
  const before = harness.last;
  const press = async (label: string): Promise<void> => {
    const button = harness.last.reply_markup?.inline_keyboard.flat().find(({ text }) => text === label);
    await harness.presses(harness.last, button !== undefined && 'callback_data' in button ? button.callback_data : '');
  };
  await press(before.reply_markup?.inline_keyboard[0]?.[0]?.text ?? '');
  expect(harness.last.text).not.toBe(before.text);
  await press(english.backToAnswer);
  expect(harness.last).toEqual(before);
});
