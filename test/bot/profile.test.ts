import { Bot } from 'grammy';
import { describe, expect, it, onTestFinished } from 'vitest';
import { publishProfile } from '../../src/bot/profile.ts';
import { COMMANDS, textsFor } from '../../src/texts/texts.ts';
import { startFakeTelegram } from '../fake-api/telegram.ts';

/** The profile of a bot whose owner named it so, as Telegram has it then, and the calls that set names. */
async function published(name: string): Promise<{ api: Bot['api']; named: unknown[] }> {
  const telegram = await startFakeTelegram({ botInfo: { first_name: name } });
  onTestFinished(() => telegram.stop());
  const { api } = new Bot(telegram.token, { client: { apiRoot: telegram.root, fetch: globalThis.fetch } });
  await publishProfile(api);
  return { api, named: telegram.calls.filter(({ method }) => method === 'setMyName').map(({ params }) => params) };
}

describe('the profile', () => {
  it.each([
    ['en', {}],
    ['ru', { language_code: 'ru' }],
  ] as const)('is set in %s', async (locale, language) => {
    const { api } = await published('Verbatim');
    const texts = textsFor(locale);
    const commands = COMMANDS.map((command) => ({ command, description: texts.commands[command] }));
    expect(await api.getMyCommands(language)).toEqual(commands);
    expect(await api.getMyCommands({ ...language, scope: { type: 'all_group_chats' } })).toEqual(commands.filter(({ command }) => command !== 'start'));
    expect((await api.getMyDescription(language)).description).toBe(texts.description);
    expect((await api.getMyShortDescription(language)).short_description).toBe(texts.shortDescription);
  });

  it('has a Russian name, asked for once, where the owner has chosen none', async () => {
    const { api, named } = await published('Verbatim');
    expect((await api.getMyName({ language_code: 'ru' })).name).toBe(textsFor('ru').name);
    await publishProfile(api);
    expect(named).toHaveLength(1);
  });

  it('leaves a name that somebody chose', async () => {
    expect((await published('River News Bot')).named).toEqual([]);
  });
});
