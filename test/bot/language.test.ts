import { describe, expect, it, onTestFinished } from 'vitest';
import { createBot } from '../../src/bot/bot.ts';
import { createCollecting } from '../../src/bot/collect-setup.ts';
import { Library } from '../../src/library.ts';
import { createLog } from '../../src/log.ts';
import { recordsInMemory } from '../../src/records/records.ts';
import { COMMANDS, textsFor } from '../../src/texts/texts.ts';
import { startFakeTelegram } from '../fake-api/telegram.ts';
import { ANNA, buttonsOf, GROUP, Harness, methodsOf, БОРИС } from '../harness.ts';

const ADMIN_OF_GROUP = { from: { id: 1_087_968_824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' }, sender_chat: GROUP, chat: GROUP };
const [english, russian] = [textsFor('en'), textsFor('ru')];

describe('/language', () => {
  it('asks, and speaks the language of the button at once and from then on, also after a restart', async () => {
    const records = recordsInMemory();
    const harness = new Harness({ records });
    await harness.says('/language');
    expect(harness.last.text).toBe(english.records.language.ask);
    expect(buttonsOf(harness.last).map(({ text }) => text)).toEqual(['English', 'Русский', '✓ As in Telegram']);
    expect(methodsOf(await harness.presses(harness.last, 'g:ru'))).toEqual(['editMessageText', 'answerCallbackQuery', 'setMyCommands', 'setMyCommands']);
    expect(harness.last.text).toBe(russian.records.language.chosen);
    expect(buttonsOf(harness.last).map(({ text }) => text)).toEqual(['English', '✓ Русский', 'Как в Telegram']);
    const restarted = new Harness({ records });
    await restarted.says('/help');
    expect(restarted.last.text).toBe(russian.help('verbatim_bot'));
  });

  it('follows Telegram again when that is chosen', async () => {
    const harness = new Harness();
    await harness.says('/language en', { from: БОРИС });
    await harness.says('/language', { from: БОРИС });
    expect(harness.last.text).toBe(english.records.language.ask);
    await harness.presses(harness.last, 'g:', БОРИС);
    expect(harness.last.text).toBe(russian.records.language.chosen);
  });

  it.each([
    ['ru', ANNA, russian],
    ['EN', БОРИС, english],
  ])('takes a language behind the command: %s', async (named, from, texts) => {
    const harness = new Harness();
    await harness.says(`/language ${named}`, { from });
    expect(harness.last.text).toBe(texts.records.language.chosen);
    expect(buttonsOf(harness.last)).toEqual([]);
  });

  it('is everybody’s own: in a group the message stays, and others keep theirs', async () => {
    const harness = new Harness();
    await harness.says('/language', { chat: GROUP });
    const asked = harness.last;
    const calls = await harness.presses(asked, 'g:en', БОРИС);
    expect(calls).toMatchObject([{ method: 'answerCallbackQuery', payload: { text: english.records.language.chosen } }]);
    await harness.says('/help', { from: БОРИС });
    expect(harness.last.text).toBe(english.help('verbatim_bot'));
  });

  it('of an administrator who stays anonymous is the group’s, not that of all who do', async () => {
    const harness = new Harness();
    await harness.says('/language ru', ADMIN_OF_GROUP);
    await harness.says('/help', ADMIN_OF_GROUP);
    expect(harness.last.text).toContain(russian.help('verbatim_bot'));
    const other = { ...GROUP, id: GROUP.id - 1 };
    await harness.says('/help', { ...ADMIN_OF_GROUP, sender_chat: other, chat: other });
    expect(harness.last.text).toContain(english.help('verbatim_bot'));
  });

  it('holds inline too', async () => {
    const harness = new Harness();
    await harness.says('/language ru');
    const [call] = await harness.types('');
    expect(call?.payload.button?.text).toBe(russian.inlineAsk);
  });
});

describe('the menu of commands', () => {
  it.each([
    ['somebody', [], []],
    ['an administrator', ['remove', 'stats'], [1001]],
  ])('of %s follows the choice, and Telegram again when that is taken back', async (_who, further, admins) => {
    const telegram = await startFakeTelegram();
    onTestFinished(() => telegram.stop());
    const log = createLog('error', () => undefined);
    const collecting = createCollecting({ admins, corpusDir: 'no-such-folder', dataDir: 'no-such-folder' });
    const bot = createBot(telegram.token, { library: Library.of([]), log, collecting }, { botInfo: telegram.bot, client: { apiRoot: telegram.root, fetch: globalThis.fetch } });
    const anna = telegram.user({ id: 1001, language_code: 'en' });
    const chat = telegram.privateChat(anna);
    let handled = 0;
    const says = async (text: string): Promise<void> => {
      anna.says(chat, text);
      for (const update of telegram.pending.slice(handled)) await bot.handleUpdate(update);
      handled = telegram.pending.length;
    };
    const menu = (code: string): string[] => telegram.commands(`chat ${chat.id}`, code).map(({ command, description }) => `${command} ${description}`);
    await says('/language ru');
    const chosen = [...COMMANDS.map((command) => `${command} ${russian.commands[command]}`), ...further.map((command) => `${command} ${command === 'remove' ? russian.collect.command : russian.records.stats.command}`)];
    expect([menu(''), menu('ru')]).toEqual([chosen, chosen]);
    await says('/forget');
    expect(menu('').map((line) => line.split(' ')[0])).toEqual(further.length === 0 ? [] : [...COMMANDS, ...further]);
    expect(telegram.refusals).toEqual([]);
  });

  it('is worth no failure', async () => {
    const harness = new Harness();
    harness.refusals.set('setMyCommands', 'Bad Request: chat not found');
    await harness.says('/language ru');
    expect(harness.last.text).toBe(russian.records.language.chosen);
    expect(harness.logged).toMatchObject([{ level: 'info' }]);
  });
});

describe('/forget', () => {
  it('says that nothing is kept when nothing is', async () => {
    const harness = new Harness();
    await harness.says('/forget');
    expect(harness.last.text).toBe(english.records.forget.nothing);
  });

  it('says what was kept and erases it all: the conversation, the language, the opinions', async () => {
    const records = recordsInMemory();
    const harness = new Harness({ records });
    await harness.says('when will it be signed?');
    const vote = buttonsOf(harness.last).find(({ text }) => text === '👍');
    await harness.presses(harness.last, vote?.data ?? '');
    await harness.says('/language ru');
    await harness.says('/forget');
    const { forget: words } = russian.records;
    expect(harness.last.text).toBe(words.forgotten([words.questions(1), words.language, words.judgements(1)]));
    expect(records.feedback.counts.helpful).toBe(0);
    await harness.says('/forget');
    expect(harness.last.text).toBe(english.records.forget.nothing);
  });

  it('leaves what is others’', async () => {
    const records = recordsInMemory();
    const harness = new Harness({ records });
    await harness.says('/language en', { from: БОРИС });
    await harness.says('when will it be signed?');
    await harness.presses(harness.last, buttonsOf(harness.last).find(({ text }) => text === '👎')?.data ?? '');
    await harness.says('/forget', { from: БОРИС });
    expect(harness.last.text).toBe(english.records.forget.forgotten([english.records.forget.language]));
    expect(records.feedback.counts.unhelpful).toBe(1);
  });
});
