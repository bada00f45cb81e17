import { describe, expect, it, onTestFinished } from 'vitest';
import { createBot } from '../../src/bot/bot.ts';
import { Library } from '../../src/library.ts';
import { createLog } from '../../src/log.ts';
import { textsFor } from '../../src/texts/texts.ts';
import { startFakeTelegram } from '../fake-api/telegram.ts';
import { ANNA, GROUP, Harness, БОРИС } from '../harness.ts';

const english = textsFor('en');
const russian = textsFor('ru');

describe('/help', () => {
  it.each([
    ['in private', { from: ANNA }, {}, english.help('verbatim_bot')],
    ['in Russian', { from: БОРИС }, {}, russian.help('verbatim_bot')],
    ['in a group that it sees little of', { chat: GROUP }, {}, `${english.help('verbatim_bot')}\n\n${english.helpInGroups}`],
    ['in such a group in Russian', { chat: GROUP, from: БОРИС }, {}, `${russian.help('verbatim_bot')}\n\n${russian.helpInGroups}`],
    ['in a group that it sees all of', { chat: GROUP }, { can_read_all_group_messages: true }, english.help('verbatim_bot')],
    ['by its own name', {}, { username: 'my_bot' }, english.help('my_bot')],
  ])('tells how to ask, %s', async (_where, parts, info, text) => {
    const calls = await new Harness({ info }).says('/help', parts);
    expect(calls.filter(({ method }) => method === 'sendMessage')).toMatchObject([{ payload: { text } }]);
  });

  it.each([
    ['an administrator gets all messages, and the help says nothing of privacy mode', true, english.help('verbatim_bot')],
    ['a member does not', false, `${english.help('verbatim_bot')}\n\n${english.helpInGroups}`],
  ])('as %s', async (_what, admin, text) => {
    const telegram = await startFakeTelegram();
    onTestFinished(() => telegram.stop());
    const log = createLog('error', () => undefined);
    const bot = createBot(telegram.token, { library: Library.of([]), log }, { botInfo: telegram.bot, client: { apiRoot: telegram.root, fetch: globalThis.fetch } });
    telegram.user({ language_code: 'en' }).says(telegram.group({ title: 'Readers', admin }), '/help');
    for (const update of telegram.pending) await bot.handleUpdate(update);
    expect((await telegram.next('sendMessage')).params.text).toBe(text);
    expect(telegram.refusals).toEqual([]);
  });

  it('tells administrators of the bot what they can do', async () => {
    const calls = await new Harness({ admins: [ANNA.id] }).says('/help');
    expect(calls[0]?.payload.text).toBe([english.help('verbatim_bot'), english.collect.help, english.records.stats.help].join('\n\n'));
  });
});
