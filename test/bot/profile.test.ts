import { expect, it } from 'vitest';
import { publishProfile } from '../../src/bot/profile.ts';
import { COMMANDS, textsFor } from '../../src/texts/texts.ts';
import { Harness } from '../harness.ts';

it('the profile is set for everybody and in Russian', async () => {
  const { bot, calls } = new Harness();
  await publishProfile(bot.api);
  const expected = ([['en', {}], ['ru', { language_code: 'ru' }]] as const).flatMap(([locale, language]) => {
    const texts = textsFor(locale);
    const commands = COMMANDS.map((command) => ({ command, description: texts.commands[command] }));
    return [
      { method: 'setMyCommands', payload: { commands, ...language } },
      { method: 'setMyDescription', payload: { description: texts.description, ...language } },
      { method: 'setMyShortDescription', payload: { short_description: texts.shortDescription, ...language } },
    ];
  });
  expect(calls).toEqual(expected);
});
