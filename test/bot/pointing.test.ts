import fc from 'fast-check';
import type { Message } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { pointedQuestion, searchedForIn } from '../../src/bot/pointed.ts';
import { asksForSource, isPointing } from '../../src/language/pointing.ts';
import { wordsOf } from '../../src/language/tokens.ts';
import { LOCALES, textsFor } from '../../src/texts/texts.ts';
import { ANNA, BOT, buttonsOf, GROUP, Harness, methodsOf, БОРИС } from '../harness.ts';
import type { MessageParts } from '../harness.ts';

const CLAIM = 'They say Russia and China are to sign a deal on information security in May.';
const english = textsFor('en');

function said(text: string, parts: Partial<Message> = {}): Message {
  return { message_id: 900, date: 0, chat: GROUP, from: БОРИС, text, ...parts };
}

describe('words that point', () => {
  it.each([
    'source?', 'Source', 'sources please?', 'where is this from?', 'when?', 'when was it?', 'who?', 'proof?', 'is it true?', 'more', '', '?', '???',
    'откуда это?', 'Источник?', 'источники', 'когда?', 'а когда это было?', 'это правда?', 'пруф', 'ещё',
  ])('%j', (text) => {
    expect(isPointing(text)).toBe(true);
  });

  it.each(['when will it be signed?', 'who owns the ferry?', 'source of the river Amber', 'когда подпишут соглашение?', 'откуда берётся вода в реке', 'ok', 'спасибо', '🙂', 'a long text about where this and that is from and when'])('but not %j', (text) => {
    expect(isPointing(text)).toBe(false);
  });
});

describe('what leans on the conversation', () => {
  it.each(['since when?', 'from when?', 'кто именно?', 'когда точно?', 'why exactly?', 'how many really?'])('%j asks for no source', (text) => {
    expect(asksForSource(wordsOf(text))).toBe(false);
  });

  it.each(['from where?', 'is it really true?', 'откуда это точно?', 'какой источник?', 'точно?'])('but %j does', (text) => {
    expect(asksForSource(wordsOf(text))).toBe(true);
  });
});

describe('what is looked for', () => {
  it.each([
    ['source?', 'The ferry runs.', 'The ferry runs.'],
    ['', 'The ferry runs.', 'The ferry runs.'],
    ['when?', 'The ferry runs.', 'when? – The ferry runs.'],
    ['откуда это?', 'Паром  ходит\nкаждый день.', 'Паром ходит каждый день.'],
    ['source?', 'He said: "The ferry" runs, «паром» too', 'He said: The ferry runs, паром too'],
    ['source?', 'my source:river news, До:2020, note:this', 'my source river news, До 2020, note:this'],
  ])('for %j about %j: %j', (text, pointed, question) => {
    expect(pointedQuestion(text, pointed)).toBe(question);
  });

  it('is read again in the first line of the answer, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), fc.constantFrom('source?', 'when?', 'когда?', `when ${'🙂'.repeat(99)}`, ''), fc.constantFrom(...LOCALES), (pointed, text, locale) => {
        const question = pointedQuestion(text, pointed);
        expect(question.length).toBeLessThanOrEqual(280);
        expect(searchedForIn(`${textsFor(locale).searchedFor(question)}\nNo passage`)).toBe(question);
        expect(searchedForIn(question)).toBeNull();
      }),
      { seed: 41, numRuns: 500 },
    );
  });
});

describe('pointing', () => {
  it.each<[what: string, text: string, parts: MessageParts]>([
    ['a command in a group', '/ask source?', { chat: GROUP, reply_to_message: said(CLAIM) }],
    ['a command alone', '/ask', { chat: GROUP, reply_to_message: said(CLAIM) }],
    ['a mention', '@verbatim_bot source?', { chat: GROUP, reply_to_message: said(CLAIM) }],
    ['a mention alone', '@verbatim_bot', { chat: GROUP, reply_to_message: said(CLAIM) }],
    ['a reply in private', 'source?', { reply_to_message: said(CLAIM, { from: ANNA }) }],
    ['a forwarded post in private', 'source?', { reply_to_message: said(CLAIM, { from: ANNA, forward_origin: { type: 'hidden_user', sender_user_name: 'X', date: 0 } }) }],
    ['a caption', 'source?', { reply_to_message: { ...said(''), text: undefined, caption: CLAIM } as never }],
    ['a quoted part', 'source?', { reply_to_message: said(`Hello! ${CLAIM} So what?`), quote: { text: CLAIM, position: 7 } }],
    ['a message of another chat', 'source?', { external_reply: { origin: { type: 'hidden_user', sender_user_name: 'X', date: 0 } }, quote: { text: CLAIM, position: 0 } } as never],
    ['a part of the bot’s own answer', 'source?', { reply_to_message: said(`1. ${CLAIM}`, { from: BOT }), quote: { text: CLAIM, position: 3, is_manual: true } }],
  ])('%s: the text is looked for', async (_what, text, parts) => {
    const harness = new Harness();
    expect(methodsOf(await harness.says(text, parts))).toEqual(['sendMessage']);
    expect(harness.last.text?.split('\n')[0]).toBe(english.searchedFor(CLAIM));
    expect(harness.last.text).toContain('Sputnik');
  });

  it.each<[what: string, text: string, parts: MessageParts]>([
    ['to the bot: that continues the conversation', 'when?', { reply_to_message: said(CLAIM, { from: BOT }) }],
    ['with a whole question', 'when will it be signed?', { reply_to_message: said(CLAIM) }],
    ['that opens a topic', 'when will it be signed?', { reply_to_message: { ...said(''), forum_topic_created: { name: 'News', icon_color: 0x6fb9f0 } } }],
  ])('is no reply %s', async (_what, text, parts) => {
    const harness = new Harness();
    await harness.says(text, parts);
    expect(harness.last.text).not.toContain(english.searchedFor(''));
  });

  it.each(['source?', '@other_bot source?', 'when?'])('in a group is not for others: %j', async (text) => {
    expect(await new Harness({ info: { can_read_all_group_messages: true } }).says(text, { chat: GROUP, reply_to_message: said(CLAIM) })).toEqual([]);
  });

  it.each([
    ['a photo', { ...said(''), text: undefined, photo: [] } as never],
    ['signs alone', said('«»!? 🙂')],
  ])('at %s is answered with a word', async (_what, message) => {
    expect(await new Harness().says('source?', { reply_to_message: message })).toMatchObject([{ payload: { text: english.nothingToPointAt } }]);
  });

  it.each<[what: string, text: string, parts: MessageParts]>([
    ['at nothing', 'source?', {}],
    ['at nothing, in a group', '@verbatim_bot откуда это?', { chat: GROUP }],
    ['at an answer of the bot, which names its sources', 'is it true?', { reply_to_message: said(CLAIM, { from: BOT }) }],
  ])('%s, "source?" is told how', async (_what, text, parts) => {
    expect(await new Harness().says(text, parts)).toMatchObject([{ payload: { text: english.pointHowTo } }]);
  });

  it('asks for a date with "when?"', async () => {
    const harness = new Harness();
    await harness.says('when?', { reply_to_message: said(CLAIM) });
    expect(harness.last.text?.split('\n')[0]).toBe(english.searchedFor(`when? – ${CLAIM}`));
  });

  it('has further passages, and keeps what was looked for on every page', async () => {
    const harness = new Harness();
    await harness.says('source?', { reply_to_message: said(CLAIM) });
    const first = harness.last.text;
    await harness.presses(harness.last, buttonsOf(harness.last).find(({ text }) => text === textsFor('en').moreButton)?.data ?? '');
    expect(harness.last.text).not.toBe(first);
    expect(harness.last.text?.split('\n')[0]).toBe(english.searchedFor(CLAIM));
    await harness.presses(harness.last, buttonsOf(harness.last).find(({ text }) => text === textsFor('en').previousButton)?.data ?? '');
    expect(harness.last.text).toBe(first);
  });

  it('finds the way back from an article', async () => {
    const harness = new Harness();
    await harness.says('source?', { reply_to_message: said(CLAIM) });
    const first = harness.last.text;
    const opening = buttonsOf(harness.last).find(({ data }) => data.startsWith('c:'));
    await harness.presses(harness.last, opening?.data ?? '');
    expect(harness.last.text).not.toBe(first);
    await harness.presses(harness.last, buttonsOf(harness.last).find(({ text }) => text === textsFor('en').passage.backToAnswer)?.data ?? '');
    expect(harness.last.text).toBe(first);
  });

  it('can be leaned on', async () => {
    const harness = new Harness();
    await harness.says('source?', { reply_to_message: said(CLAIM) });
    await harness.says('and who signs it?');
    expect(harness.last.text).toContain(CLAIM.slice(0, 40));
  });
});
