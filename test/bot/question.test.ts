import { describe, expect, it } from 'vitest';
import { textsFor } from '../../src/texts/texts.ts';
import { SEED_EXAMPLES } from '../articles.ts';
import { ANNA, BOT, buttonsOf, GROUP, Harness, methodsOf, БОРИС } from '../harness.ts';
import { under } from '../render/telegram-takes.ts';

const english = textsFor('en');

describe('a question in private', () => {
  it('is answered in reply to it, with the passage and its source', async () => {
    const harness = new Harness();
    const calls = await harness.says('when will it be signed?');
    expect(methodsOf(calls)).toEqual(['sendMessage']);
    const payload = calls[0]?.payload ?? {};
    expect(payload).toMatchObject({
      chat_id: ANNA.id,
      reply_parameters: { message_id: 1, allow_sending_without_reply: true },
      link_preview_options: { is_disabled: true },
    });
    expect(payload.text).toContain('could be signed on May 8 in Moscow');
    expect(payload.text).toMatch(/\n1\. Russia, China May Sign Information Security Cooperation Deal on May 8 · Sputnik · ¶ \d/);
    const quotes = under({ text: payload.text ?? '', entities: payload.entities ?? [] }, 'bold');
    expect(quotes.some((sentence) => sentence.includes('May 8'))).toBe(true);
  });

  it('is answered in the language of its articles, whatever the interface speaks', async () => {
    const harness = new Harness();
    await harness.says('когда подпишут соглашение?');
    expect(harness.last.text).toContain('10 ноября');
    expect(buttonsOf(harness.last).map(({ text }) => text)).toEqual(expect.arrayContaining([english.moreButton, english.why.button]));
    await harness.says('когда подпишут соглашение?', { from: БОРИС });
    expect(buttonsOf(harness.last).map(({ text }) => text)).toEqual(expect.arrayContaining([textsFor('ru').moreButton, textsFor('ru').why.button]));
  });

  it('with a filter that no article meets is answered without it, on all of its pages', async () => {
    const harness = new Harness();
    await harness.says('when will the agreement be signed? source:nobody');
    const said = english.unmet(['source:nobody']);
    expect(harness.last.text?.startsWith(`${said}\n\nMay 8\n`)).toBe(true);
    await harness.presses(harness.last, buttonsOf(harness.last).find(({ text }) => text === english.moreButton)?.data ?? '');
    expect(harness.last.text).toMatch(new RegExp(`^${said}[^]*\\n4\\. `));
  });

  it('that a filter keeps from everything says so', async () => {
    const harness = new Harness();
    await harness.says('саммит АТЭС источник:sputnik', { from: БОРИС });
    expect(harness.last.text).toContain(textsFor('ru').narrowedBy(['источник:sputnik']));
  });

  it.each([
    ['Moscow', null],
    ['the Victory Day parade', null],
    ['and Moscow?', 'and Moscow? (when will the agreement be signed?)'],
    ['more details', 'more details (when will the agreement be signed?)'],
  ])('of a name or a topic alone, %j, leans on no question before, others do', async (text, asked) => {
    const harness = new Harness();
    await harness.says('when will the agreement be signed?');
    await harness.says(text);
    if (asked === null) expect(harness.last.text).not.toContain(english.askedAs(''));
    else expect(harness.last.text).toContain(english.askedAs(asked));
  });

  it('where there are no articles is told so', async () => {
    const harness = new Harness({ articles: [] });
    for (const text of ['when will it be signed?', 'when?']) await harness.says(text);
    expect(harness.sent.map((message) => [message.text, buttonsOf(message)])).toEqual([[english.noArticles, []], [english.noArticles, []]]);
  });

  it('for more has no way to be asked of nothing', async () => {
    const harness = new Harness();
    await harness.says('when will the agreement be signed?');
    await harness.says('more');
    expect(harness.last.text).toContain(english.askedAs('more (when will the agreement be signed?)'));
    expect(buttonsOf(harness.last).map(({ text }) => text)).not.toContain(english.aloneButton);
  });

  it('names no words of grammar as missing', async () => {
    const harness = new Harness();
    await harness.says('whose hers quux');
    expect(harness.last.text).toContain(english.missing(['quux']));
    await harness.says('/forget');
    await harness.says('nor ours');
    expect(harness.last.text).not.toContain('No article has');
  });

  it.each(['/ask when will it be signed?', '/ask@verbatim_bot when will it be signed?', '  when will it be signed?\n', 'WHEN WILL IT BE SIGNED'])(
    'may be put as %j',
    async (text) => {
      const harness = new Harness();
      await harness.says(text);
      expect(harness.last.text).toContain('May 8');
    },
  );

  it.each([
    ['that no article answers gets no certainty', ANNA, 'who won the world cup in the Ruritania deal?', english.noAnswer],
    ['in Russian neither', БОРИС, 'кто выиграл чемпионат Москвы по футболу?', textsFor('ru').noAnswer],
    ['names what no article has', ANNA, 'who won the Ruritania cup in the deal?', 'No article has “won”, “ruritania”, “cup”.'],
    ['of unknown words finds nothing, and says so', ANNA, 'quux bazinga', `${english.nothingFound}\nNo article has “quux”, “bazinga”.`],
    ['of no words is asked for in words', ANNA, '???', english.courtesies.remark],
  ])('%s', async (_what, from, text, said) => {
    const harness = new Harness();
    await harness.says(text, { from });
    expect(harness.last.text).toContain(said);
  });

  it.each([
    ['when?', false],
    ['and where is it?', false],
    ['and when will they sign it?', true],
  ])('%s after another can be taken as a new one: %s', async (text, can) => {
    const harness = new Harness();
    await harness.says('what deal could Russia and China sign?');
    await harness.says(text);
    expect(harness.last.text).toContain(english.askedAs(text));
    expect(buttonsOf(harness.last).some((button) => button.text === english.aloneButton)).toBe(can);
  });

  it('in Russian about China is not told that no article has «Китая»', async () => {
    const harness = new Harness();
    await harness.says('кто президент Китая?', { from: БОРИС });
    expect(harness.last.text?.toLowerCase()).not.toContain('«китая»');
  });

  it('of 4,096 characters is answered', async () => {
    const harness = new Harness();
    await harness.says('when will the deal be signed? '.repeat(140).slice(0, 4096));
    expect(harness.last.text).toContain('May 8');
  });

  it('of one word of 4,000 letters is answered', async () => {
    const harness = new Harness();
    await harness.says('a'.repeat(4000));
    expect(harness.last.text).toContain(english.nothingFound);
  });
});

describe('in private', () => {
  it.each<[what: string, parts: Parameters<Harness['gets']>[0]]>([
    ['a sticker', { sticker: { file_id: 'f', file_unique_id: 'u', type: 'regular', width: 1, height: 1, is_animated: false, is_video: false } }],
    ['a photo with a caption', { photo: [{ file_id: 'f', file_unique_id: 'u', width: 1, height: 1 }], caption: 'when will it be signed?' }],
    ['a voice message', { voice: { file_id: 'f', file_unique_id: 'u', duration: 1 } }],
    ['a place', { location: { latitude: 1, longitude: 1 } }],
  ])('%s is answered with what the bot reads', async (_what, parts) => {
    expect(await new Harness().gets(parts)).toMatchObject([{ method: 'sendMessage', payload: { text: english.notText } }]);
    expect(await new Harness().gets({ ...parts, from: БОРИС })).toMatchObject([{ payload: { text: textsFor('ru').notText } }]);
  });

  it('photos one after another are answered once', async () => {
    const harness = new Harness();
    const photo = { photo: [{ file_id: 'f', file_unique_id: 'u', width: 1, height: 1 }] };
    await harness.gets(photo);
    expect(await harness.gets(photo)).toEqual([]);
    expect(await harness.gets({ ...photo, from: БОРИС })).toHaveLength(1);
  });

  it.each(['/ask', '/ask ', '/ask@verbatim_bot\n'])('%j is told how to ask', async (text) => {
    expect(await new Harness().says(text)).toMatchObject([{ payload: { text: english.askHowTo(SEED_EXAMPLES.en[0]) } }]);
  });

  it.each<[what: string, parts: Parameters<Harness['gets']>[0]]>([
    ['a passage that was chosen inline', { text: 'A passage', via_bot: BOT }],
    ['a message of another bot', { text: 'I am a bot', from: { id: 5, is_bot: true, first_name: 'Other' } }],
    ['a service message', { pinned_message: { message_id: 1, date: 0, chat: GROUP } }],
  ])('%s is not answered', async (_what, parts) => {
    expect(await new Harness().gets(parts)).toEqual([]);
  });
});

describe('a topic', () => {
  it.each([
    ['of a forum', { chat: { ...GROUP, is_forum: true as const } }],
    ['of a private chat', {}],
  ])('%s gets the answers to its questions', async (_what, parts) => {
    const [call] = await new Harness().says('/ask when will it be signed?', { ...parts, message_thread_id: 42, is_topic_message: true });
    expect(call?.payload.message_thread_id).toBe(42);
  });

  it('is none where people merely reply to each other', async () => {
    const [call] = await new Harness().says('/ask when will it be signed?', { chat: GROUP, message_thread_id: 42 });
    expect(call?.payload).not.toHaveProperty('message_thread_id');
  });
});
